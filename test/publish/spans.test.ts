import fc from 'fast-check';
import { sql } from 'kysely';
import { dayNumber, isoDay } from '../../src/dates/calendar.js';
import { parseEdtf } from '../../src/dates/edtf.js';
import { type DayRange, multirange, rangesOf, yearsOf } from '../../src/publish/spans.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const ranges = (edtf: string) => {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(read.reason);
  return rangesOf(read.value);
};

test.each([
  ['2022-01-05', '{[2022-01-05,2022-01-06)}'],
  ['2022-01', '{[2022-01-01,2022-02-01)}'],
  ['[2022-01-02..2022-01-09]', '{[2022-01-02,2022-01-10)}'],
  ['{2022-01-05,2022-03}', '{[2022-01-05,2022-01-06),[2022-03-01,2022-04-01)}'],
  ['{2022-01,2022-02}', '{[2022-01-01,2022-03-01)}'],
  ['[..2022-09]', '{(,2022-10-01)}'],
  ['2022-01-05/..', '{[2022-01-05,)}'],
  ['9999', '{[9999-01-01,10000-01-01)}'],
  ['XXXX-12', '{(,)}'],
])('the days of %s are %s', (edtf, expected) => {
  expect(multirange(ranges(edtf))).toBe(expected);
});

const first = dayNumber(1, 1, 1);
const day = fc.integer({ min: first, max: first + 3_650_000 });
const bound = fc.option(day, { freq: 4 });
const range = fc
  .tuple(bound, bound)
  .map(([a, b]): DayRange => (a !== null && b !== null && a > b ? [b, a] : [a, b]));

test('a span is the text that PostgreSQL gives back, because the text is hashed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(range, { minLength: 1, maxLength: 5 }), async (days) => {
      const inclusive = days.map(
        ([a, b]) => `[${a === null ? '' : isoDay(a)},${b === null ? '' : isoDay(b)}]`,
      );
      const { rows } = await sql<{ span: string }>`
        select ${`{${inclusive.join(',')}}`}::datemultirange::text as span`.execute(db.desk);
      expect(multirange(days)).toBe(rows[0]?.span);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['2021-12/2022-01', [2021, 2022]],
  ['[..2022-09]', [2022]],
  ['2022-01-05/..', [2022]],
  ['{2019,2022-03}', [2019, 2022]],
  ['XXXX-12', []],
  ['0500/1500', [500, 1500]],
])('%s can fall in the years %j', (edtf, expected) => {
  expect(yearsOf(ranges(edtf))).toEqual(expected);
});
