import * as fc from 'fast-check';
import { ColumnOrder } from '../../../src/dates/written/column.js';
import { readWritten } from '../../../src/dates/written/read.js';

const decide = (cells: readonly string[]) => {
  const column = new ColumnOrder();
  for (const cell of cells) column.note(cell);
  return column.decide();
};

const dayOnly = '13/04/2020';
const monthOnly = '04/13/2020';
const either = '03/04/2020';

test.each([
  ['one day over 12 tells for all', [dayOnly, either], 'day-month', 'numbers'],
  ['one second number over 12 tells for all', [either, monthOnly], 'month-day', 'numbers'],
  ['hyphens and spaces around a date', [' 13-04-2020 ', '03-04-2020'], 'day-month', 'numbers'],
  ['years of two digits', ['4/13/20', '3/4/20'], 'month-day', 'numbers'],
  ['days without a year', ['4/13', '4/5'], 'month-day', 'numbers'],
  ['Arabic digits', ['١٣/٠٤/٢٠٢٠'], 'day-month', 'numbers'],
  ['direction marks of a sheet from right to left', ['13\u200f/04\u200f/2020'], 'day-month', 'numbers'],
  ['a date among words and times', ['Date', 'seen 4/13/2020 14:30', 'unknown'], 'month-day', 'numbers'],
  ['spaces inside', ['13 / 04 / 2020', '3/4/2020'], 'day-month', 'numbers'],
  ['spaces behind dots', ['3. 4. 2020', '13. 4. 2020'], 'day-month', 'numbers'],
  ['days with odd signs between', ['13,05,2020', '05 06 2020'], 'day-month', 'numbers'],
  ['two days in one cell', ['5/13-15/2020', '5/6/2020'], 'month-day', 'numbers'],
  ['two dates in a cell', ['03/04/2020 - 13/04/2020'], 'day-month', 'numbers'],
  ['dots alone', ['03.04.2020', '05.06.2021'], 'day-month', 'dots'],
  ['dots that say it themselves', ['03.04.2020', '13.06.2021'], 'day-month', 'numbers'],
  ['dots beside slashes that are month first', ['13.04.2020', monthOnly, either], 'month-day', 'numbers'],
  ['both orders', [dayOnly, monthOnly, either], null, null],
  ['both orders in one cell', ['13/04/2020 04/13/2020'], null, null],
  ['both orders with dots', ['13.04.2020', '04.13.2020'], null, null],
  ['nothing over 12', [either, '05/06/2020'], null, null],
  ['dots beside slashes, nothing over 12', [either, '05.06.2020'], null, null],
  ['the same number twice', ['05/05/2020'], null, null],
  ['ISO dates, which need no order', ['2020-04-13', '2020/04/13'], null, null],
  ['a year that may stand first as well as last', ['15-03-14'], null, null],
  ['days that are in no calendar', ['31/02/2020', '00/13/2020', '13/13/2020', '2/29/2021'], null, null],
  ['what is no date', ['24/7 care', '13/04/2020/5', 'AB-13/04/20201', '1313/04/2020'], null, null],
  ['years behind months', ['Mar 97', 'Apr 15', 'Sept. 02'], 'month-year', 'numbers'],
  ['years with an apostrophe', ["Mar '15", 'апрель ’16'], 'month-year', 'numbers'],
  ['days behind months', ['Mar 5', 'Apr 15'], null, null],
  ['days and years behind months', ['Mar 5', 'Apr 97'], null, null],
  ['numbers behind months that could be both', ['Mar-15', 'Apr-16'], null, null],
  ['numbers behind what is no month', ['Unit 97', 'Room 45'], null, null],
  ['more dates in figures than months', [dayOnly, either, 'Mar 97'], 'day-month', 'numbers'],
  ['no cells', [], null, null],
  ['blank cells', ['', '  ', '\u00a0'], null, null],
])('%s', (_, cells, order, basis) => {
  expect(decide(cells)).toMatchObject({ order, basis, reason: expect.stringMatching(/^[A-Z0-9].*\w\.$/) });
});

test('the reason says in one sentence what was counted, and examples show it', () => {
  const days = Array.from({ length: 17 }, (_, i) => `${13 + i}/01/2020`);
  const rest = Array.from({ length: 23 }, () => either);
  expect(decide([...days, ...rest, 'n/a', ''])).toEqual({
    order: 'day-month',
    basis: 'numbers',
    reason: '17 of 40 dates have a number over 12 in first place, none in second.',
    dayFirst: 17,
    monthFirst: 0,
    either: 23,
    monthYear: 0,
    other: 1,
    examples: { dayFirst: ['13/01/2020', '14/01/2020', '15/01/2020'], monthFirst: [], monthYear: [] },
  });
  expect(decide([dayOnly, monthOnly]).reason).toBe(
    '1 date can only be day first ("13/04/2020") and 1 only month first ("04/13/2020"), so the column holds both orders.',
  );
  expect(decide(['03.04.2020', '05.06.2021']).reason).toBe(
    'None of 2 dates has a number over 12, but dates with dots are day first wherever we know of.',
  );
  expect(decide([either]).reason).toBe(
    'The one date has no number over 12, so day and month could be either way round.',
  );
  expect(decide(['Mar 97', 'Apr 15']).reason).toBe(
    '1 of 2 months with a number behind them has one that can only be a year ("Mar 97"), none a day.',
  );
});

const days = fc.record({
  year: fc.integer({ min: 1990, max: 2029 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const separators = fc.constantFrom('/', '-', '.');
const two = (value: number) => String(value).padStart(2, '0');

test('a column written in one order is read back as it was meant, or not decided', () => {
  const orders = fc.constantFrom('day-month' as const, 'month-day' as const);
  fc.assert(
    fc.property(
      fc.array(days, { minLength: 1 }),
      orders,
      fc.constantFrom('/', '-'),
      (all, meant, separator) => {
        const cells = all.map(({ year, month, day }) => {
          const pair = meant === 'day-month' ? [two(day), two(month)] : [two(month), two(day)];
          return [...pair, year].join(separator);
        });
        const { order } = decide(cells);
        expect(order).toBe(all.some(({ day }) => day > 12) ? meant : null);
        if (order === null) return;
        const read = cells.map((cell) => readWritten(cell, { languages: ['en'], order }).edtf);
        expect(read).toEqual(all.map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`));
      },
    ),
  );
});

test('the order of the cells does not matter, and every cell that is not blank is counted', () => {
  const dates = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), separators)
    .map(([a, b, separator]) => `${a}${separator}${b}${separator}2020`);
  const cells = fc.array(fc.oneof(dates, fc.constantFrom('Mar 97', 'Mar 5', 'Mar 15', 'n/a', '')), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(cells, (all) => {
      const { examples, reason, ...decision } = decide(all);
      const { examples: shown, reason: other, ...backwards } = decide([...all].reverse());
      expect(backwards).toEqual(decision);
      const { dayFirst, monthFirst, either, monthYear, other: rest } = decision;
      expect(dayFirst + monthFirst + either + monthYear + rest).toBe(
        all.filter((cell) => cell !== '').length,
      );
      expect(examples.dayFirst).toHaveLength(Math.min(dayFirst, 3));
    }),
  );
});

test('no cell makes it throw or keeps more than a few characters', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 })), (cells) => {
      expect(JSON.stringify(decide(cells)).length).toBeLessThan(2_000);
    }),
  );
  const long = `${dayOnly}${' and so on'.repeat(1_000_000)}`;
  expect(decide([long, long, long, long]).examples.dayFirst).toEqual(Array(3).fill(long.slice(0, 40)));
});

test('it can be asked in between, and what it gave stays as it was', () => {
  const column = new ColumnOrder();
  column.note(dayOnly);
  const first = column.decide();
  column.note(monthOnly);
  expect(first).toEqual(decide([dayOnly]));
  expect(column.decide()).toEqual(decide([dayOnly, monthOnly]));
});
