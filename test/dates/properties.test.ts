import fc from 'fast-check';
import { boundsOf, fuzzyBoundsOf } from '../../src/dates/bounds.js';
import { readIsoDay } from '../../src/dates/calendar.js';
import { sayCertainty, sayDate } from '../../src/dates/describe.js';
import { durationBetween, gapBetween } from '../../src/dates/duration.js';
import { parseEdtf, printEdtf } from '../../src/dates/edtf.js';
import { compareDates, sortKey } from '../../src/dates/order.js';
import { overlap } from '../../src/dates/overlap.js';
import type { Lang } from '../../src/dates/words/words.js';
import { edtf, junk, smallEdtf } from './arbitraries.js';
import { dateOf } from './fixtures.js';
import { daysOf, isoDays } from './membership.js';

const langs: Lang[] = ['en', 'ru', 'kk'];
const runs = { numRuns: 2000 };

test('what is accepted prints back, and the print parses to the same value and prints the same', () => {
  fc.assert(
    fc.property(edtf, (text) => {
      const value = dateOf(text);
      const canonical = printEdtf(value);
      expect(dateOf(canonical)).toEqual(value);
      expect(printEdtf(dateOf(canonical))).toBe(canonical);
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    }),
    runs,
  );
});

test('bounds never invert, and fuzzy bounds hold the strict ones', () => {
  fc.assert(
    fc.property(edtf, (text) => {
      const value = dateOf(text);
      const day = (iso: string | null, without: number) => (iso === null ? without : readIsoDay(iso)!);
      const [strict, fuzzy] = [boundsOf(value), fuzzyBoundsOf(value)].map(({ earliest, latest }) => ({
        first: day(earliest, Number.NEGATIVE_INFINITY),
        last: day(latest, Number.POSITIVE_INFINITY),
      })) as [{ first: number; last: number }, { first: number; last: number }];
      expect(strict.first).toBeLessThanOrEqual(strict.last);
      expect(fuzzy.first).toBeLessThanOrEqual(strict.first);
      expect(fuzzy.last).toBeGreaterThanOrEqual(strict.last);
    }),
    runs,
  );
});

test('the order is total: antisymmetric, transitive, and the byte order of the keys', () => {
  const date = fc.option(edtf.map(dateOf));
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      const sign = Math.sign(compareDates(a, b));
      expect(Math.sign(compareDates(b, a))).toBe(sign === 0 ? 0 : -sign);
      expect(sign).toBe(Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))));
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
        expect(compareDates(a, c)).toBeLessThanOrEqual(0);
    }),
    runs,
  );
});

test('overlap agrees with asking every day', () => {
  const side = fc.option(fc.constantFrom(...isoDays), { nil: undefined });
  fc.assert(
    fc.property(smallEdtf, side, side, (text, from, to) => {
      const days = daysOf(dateOf(text));
      const within = days.filter(
        (day) => (from === undefined || day >= from) && (to === undefined || day <= to),
      );
      const isEmpty = from !== undefined && to !== undefined && from > to;
      const expected =
        within.length === 0 || isEmpty ? 'no' : within.length === days.length ? 'certain' : 'possible';
      expect(overlap(dateOf(text), { ...(from && { from }), ...(to && { to }) })).toBe(expected);
    }),
    { numRuns: 400 },
  );
});

test('bounds are the first and the last day that the value can be', () => {
  fc.assert(
    fc.property(smallEdtf, (text) => {
      const days = daysOf(dateOf(text));
      expect(boundsOf(dateOf(text))).toMatchObject({ earliest: days[0], latest: days.at(-1) });
    }),
    { numRuns: 400 },
  );
});

test('every date has words in every language, on one line, without anything undefined', () => {
  fc.assert(
    fc.property(
      edtf,
      fc.constantFrom('point' as const, 'state' as const),
      fc.integer({ min: 1990, max: 2030 }),
      (text, as, year) => {
        for (const lang of langs) {
          const said = sayDate(dateOf(text), lang, { as, omitYear: year });
          expect(said).toMatch(/^\S(.*\S)?$/u);
          expect(said + sayCertainty(dateOf(text), lang)).not.toMatch(/undefined|null|NaN|\{|\[| {2}|\(\)/);
        }
      },
    ),
    runs,
  );
});

test('durations and gaps never invert and never lie below their floor', () => {
  fc.assert(
    fc.property(edtf, edtf, (a, b) => {
      const { min, max } = durationBetween(dateOf(a), dateOf(b), 'ended');
      expect(min ?? 1).toBeGreaterThanOrEqual(1);
      expect(max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(min ?? 1);
      for (const range of [gapBetween(dateOf(a), dateOf(b)).days, gapBetween(dateOf(a), dateOf(b)).months]) {
        expect(range.min ?? 0).toBeGreaterThanOrEqual(0);
        expect(range.max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(range.min ?? 0);
      }
      expect(durationBetween(dateOf(a), dateOf(b), 'ongoing').max).toBeNull();
      expect(durationBetween(dateOf(a), dateOf(b), 'unknown').max).toBeNull();
    }),
    runs,
  );
});

test('no text makes the parser throw; what it refuses has a reason, what it accepts is a fixed point', () => {
  fc.assert(
    fc.property(junk, (text) => {
      const read = parseEdtf(text);
      if (read.ok) expect(dateOf(printEdtf(read.value))).toEqual(read.value);
      else expect(read.reason).toMatch(/^\P{Cc}+\.$/u);
    }),
    { numRuns: 20_000 },
  );
});
