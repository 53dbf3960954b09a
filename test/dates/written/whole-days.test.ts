import fc from 'fast-check';
import { isoDay, readIsoDay } from '../../../src/dates/calendar.js';
import { findWritten } from '../../../src/dates/written/find.js';
import { readWritten } from '../../../src/dates/written/read.js';
import type { Circumstances } from '../../../src/dates/written/reading.js';
import { carriers, type Spelling, settings, spellings } from './spellings.js';

// A day written out in full is never missed and never wrong, whatever stands around it.

const [first, last] = [readIsoDay('1900-01-01')!, readIsoDay('2100-12-31')!];
const day = fc.integer({ min: first, max: last });
const named = spellings.map((spelling): [string, Spelling] => [
  `${spelling.language}: ${spelling.like}`,
  spelling,
]);
const runs = { numRuns: 60 };

const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  published: fc.oneof(
    fc.constant(null),
    day.map(isoDay),
    fc.constantFrom('2022-01', '2022', '[2024-05-29..2024-06-02]'),
  ),
  year: fc.oneof(fc.constant(null), fc.integer({ min: 1900, max: 2100 })),
  order: fc.constantFrom(null, 'day-month' as const, 'month-day' as const, 'month-year' as const),
});

describe.each(named)('%s', (_, { language, write, numeric }) => {
  const languages = [language];

  test('is read as that day, of which nothing is inferred', () => {
    fc.assert(
      fc.property(day, (number) => {
        const text = write(number);
        const reading = readWritten(text, { languages, order: numeric ? 'day-month' : null });
        expect({ text, ...reading }).toEqual({
          text,
          edtf: isoDay(number),
          inferred: [],
          confidence: 'high',
          alternatives: [],
        });
      }),
      runs,
    );
  });

  test('is the one date found in a sentence, and is that day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...carriers[language]), (number, carrier) => {
        const text = carrier(write(number));
        const found = findWritten(text, { languages, order: numeric ? 'day-month' : null });
        expect({ text, edtf: found.map(({ reading }) => reading.edtf) }).toEqual({
          text,
          edtf: [isoDay(number)],
        });
      }),
      runs,
    );
  });

  test('means the same whatever is known beside the words, and without the language', () => {
    fc.assert(
      fc.property(day, circumstances, (number, known) => {
        const text = write(number);
        const options = numeric ? { ...known, order: 'day-month' as const } : known;
        expect({ text, edtf: readWritten(text, { languages, ...options }).edtf }).toEqual({
          text,
          edtf: isoDay(number),
        });
        expect({ text, edtf: readWritten(text, options).edtf }).toEqual({ text, edtf: isoDay(number) });
      }),
      runs,
    );
  });
});

test.each(settings.map((setting): [string, (date: string) => string] => [setting('…'), setting]))(
  'in %j it is the one date, in every language and spelling',
  (_, setting) => {
    fc.assert(
      fc.property(day, fc.constantFrom(...spellings), (number, { language, write, numeric }) => {
        const text = setting(write(number));
        const options = { languages: [language], order: numeric ? ('day-month' as const) : null };
        const edtf = findWritten(text, options).map(({ reading }) => reading.edtf);
        expect({ text, edtf }).toEqual({ text, edtf: [isoDay(number)] });
      }),
      { numRuns: 300 },
    );
  },
);

test('two days side by side are both found, in every language and spelling', () => {
  const joins = fc.constantFrom('\n', '; ', ', ', '\t', '. ', ' | ');
  fc.assert(
    fc.property(day, day, fc.constantFrom(...spellings), joins, (one, other, spelling, join) => {
      const { language, write, numeric } = spelling;
      const text = write(one) + join + write(other);
      const options = { languages: [language], order: numeric ? ('day-month' as const) : null };
      const edtf = findWritten(text, options).map(({ reading }) => reading.edtf);
      expect({ text, edtf }).toEqual({ text, edtf: [isoDay(one), isoDay(other)] });
    }),
    { numRuns: 3000 },
  );
});
