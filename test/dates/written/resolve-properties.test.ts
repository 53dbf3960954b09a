import fc from 'fast-check';
import { boundsOf } from '../../../src/dates/bounds.js';
import { readIsoDay } from '../../../src/dates/calendar.js';
import { parseEdtf, printEdtf } from '../../../src/dates/edtf.js';
import { pointsOf } from '../../../src/dates/value.js';
import { Narrative } from '../../../src/dates/written/resolve/narrative.js';
import { nowhere } from '../../../src/dates/written/resolve/place.js';
import { resolve } from '../../../src/dates/written/resolve/resolve.js';
import type { Said } from '../../../src/dates/written/said.js';
import { fullDay, place, said } from './arbitrary-said.js';
import { on } from './said-samples.js';

const aspect = fc.constantFrom('point', 'state', null);
const runs = { numRuns: 5000 };

function parsedFrom(text: string) {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

test('every reading and alternative is canonical EDTF within the years 1 to 9999, and no two are the same', () => {
  fc.assert(
    fc.property(said, aspect, place, (words, as, at) => {
      const { edtf, alternatives } = resolve(words, as, at);
      const texts = [...(edtf === null ? [] : [edtf]), ...alternatives.map((one) => one.edtf)];
      expect(new Set(texts).size).toBe(texts.length);
      expect(alternatives.length).toBeLessThanOrEqual(4);
      for (const text of texts) {
        const value = parsedFrom(text);
        expect(printEdtf(value)).toBe(text);
        if (pointsOf(value).some(({ year }) => year === 'XXXX')) continue;
        const { earliest, latest } = boundsOf(value);
        for (const day of [earliest, latest]) if (day !== null) expect(day).toMatch(/^(?!0000)\d{4}-/);
      }
    }),
    runs,
  );
});

test('a refusal infers nothing and gives one sentence', () => {
  fc.assert(
    fc.property(said, aspect, place, (words, as, at) => {
      const reading = resolve(words, as, at);
      if (reading.edtf !== null) return;
      expect(reading).toMatchObject({ inferred: [], confidence: 'low' });
      expect(reading.reason).toMatch(/^\S.{10,}\.$/);
    }),
    runs,
  );
});

test('what infers nothing and is not in doubt means the same everywhere', () => {
  fc.assert(
    fc.property(said, aspect, place, place, (words, as, at, elsewhere) => {
      const reading = resolve(words, as, at);
      if (reading.edtf === null || reading.confidence === 'low' || reading.inferred.length > 0) return;
      expect(reading).toEqual(resolve(words, as, elsewhere));
    }),
    runs,
  );
});

test('it means the same however often it is asked', () => {
  fc.assert(
    fc.property(said, aspect, place, (words, as, at) => {
      expect(resolve(words, as, at)).toEqual(resolve(words, as, at));
    }),
  );
});

test('a day stated in full is that day, wherever it stands', () => {
  fc.assert(
    fc.property(fullDay, aspect, place, (day, as, at) => {
      const [year, month, date] = day.split('-').map(Number) as [number, number, number];
      expect(resolve(on(year, month, date), as, at)).toEqual({
        edtf: day,
        inferred: [],
        confidence: 'high',
        alternatives: [],
      });
    }),
  );
});

test('a day without a year is the latest not after the publication, or within eight months when it is to come', () => {
  fc.assert(
    fc.property(fullDay, fullDay, fc.boolean(), (day, published, future) => {
      const [, month, date] = day.split('-').map(Number) as [number, number, number];
      const edtf = resolve(on(null, month, date), null, { ...nowhere, published, future }).edtf ?? '';
      expect(edtf.slice(5)).toBe(day.slice(5));
      const ahead = (readIsoDay(edtf) ?? 0) - (readIsoDay(published) ?? 0);
      expect(ahead).toBeLessThanOrEqual(future ? 243 : 0);
      expect(ahead).toBeGreaterThanOrEqual(day.endsWith('02-29') ? -1461 : -366);
    }),
  );
});

test('deep nesting is read once, not once for each of its levels', () => {
  let deep: Said = on(2020, 3, 4, { eitherOrder: true });
  for (let i = 0; i < 200; i++)
    deep = { kind: 'doubt', mark: 'reported', of: { kind: 'bound', how: 'by', of: deep } };
  expect(resolve(deep, null, nowhere).edtf).toBe(null);
});

test('a story of any length keeps what a month tells, and no more', () => {
  const narrative = new Narrative();
  for (let i = 0; i < 50_000; i++) {
    const year = 1000 + (i % 9000);
    narrative.note({
      said: on(year, 1),
      edtf: `${year}-01`,
      inferred: [],
      start: i,
      end: i + 1,
      words: 'w',
      sentence: i,
    });
  }
  expect(
    JSON.stringify([...Object.values(narrative)].map((kept) => (kept instanceof Map ? [...kept] : kept)))
      .length,
  ).toBeLessThan(4000);
  expect(narrative.yearFor(1, 9, 60_000, null)?.year).toBe(1000 + (49_999 % 9000));
});
