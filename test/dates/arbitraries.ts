import fc from 'fast-check';
import { parseEdtf } from '../../src/dates/edtf.js';

const mark = fc.constantFrom('', '', '', '', '?', '~', '%');
const pad = (number: number, width: number) => String(number).padStart(width, '0');
const two = (least: number, most: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: least, max: most }).map((number) => pad(number, 2)) },
    { weight: 1, arbitrary: fc.constantFrom('XX', '0X', '1X', '2X', '3X', 'X1', 'X0', 'X9') },
  );
const anyYear = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1990, max: 2030 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }).map((year) => pad(year, 4)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }).map((year) => `-${pad(year, 4)}`) },
  { weight: 1, arbitrary: fc.stringMatching(/^-?[0-9X]{4}$/) },
);

/** A date or season as EDTF may spell it; not all of them are in the calendar. */
const point = (year: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 4 }),
      mark,
      year,
      mark,
      mark,
      two(1, 12),
      mark,
      mark,
      two(1, 31),
      mark,
      fc.integer({ min: 21, max: 41 }),
    )
    .map(([parts, a, y, b, c, m, d, e, day, f, season]) => {
      if (parts === 1) return `${a}${y}${b}`;
      if (parts === 4) return `${y}-${season}${d}`;
      return parts === 2 ? `${a}${y}${b}-${c}${m}${d}` : `${a}${y}${b}-${c}${m}${d}-${e}${day}${f}`;
    });

const moment = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 86_399 }),
    fc.constantFrom('', 'Z', '+05:00', '-04', '+14:00'),
  )
  .map(([year, month, day, second, zone]) => {
    const clock = [second / 3600, (second / 60) % 60, second % 60].map((part) => pad(Math.floor(part), 2));
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${clock.join(':')}${zone}`;
  });

const longYear = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.integer({ min: 10_000, max: 99_999_999 }),
    fc.constantFrom('', 'E1', 'E4'),
    fc.constantFrom('', 'S1', 'S3', 'S20'),
  )
  .map((parts) => `Y${parts.join('')}`);

const compound = (year: fc.Arbitrary<string>) => {
  const one = point(year);
  const end = fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: fc.constantFrom('', '..') });
  const range = fc.tuple(one, one).map(([from, to]) => `${from}..${to}`);
  const members = fc.array(fc.oneof(one, range), { minLength: 1, maxLength: 4 });
  return fc.oneof(
    fc.tuple(end, end).map(([from, to]) => `${from}/${to}`),
    members.map((texts) => `[${texts.join(',')}]`),
    members.map((texts) => `{${texts.join(',')}}`),
    one.map((text) => `[..${text}]`),
    one.map((text) => `{${text}..}`),
  );
};

const accepted = (texts: fc.Arbitrary<string>) => texts.filter((text) => parseEdtf(text).ok);

/** Any text that is a date, of every kind and level. */
export const edtf = accepted(fc.oneof(point(anyYear), compound(anyYear), moment, longYear));

const nearYear = fc.oneof(
  fc.integer({ min: 2003, max: 2006 }).map(String),
  fc.constantFrom('200X', '20X4', 'X004'),
);

/** A date, season or set without an open side, in the years around 2004. */
export const smallEdtf = accepted(
  fc
    .oneof(point(nearYear), compound(nearYear))
    .filter((text) => !/\/|\[\.\.|\.\.\}|(^|[[{,.])[?~%]?X/.test(text)),
);

/** Texts that look like dates, and texts that look like nothing. */
export const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'0123456789XYEST?~%[]{}.,:/+-'), maxLength: 80 }),
  fc.tuple(edtf, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(([text, at, inserted]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + inserted + text.slice(place + 1);
  }),
);
