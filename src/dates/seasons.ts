/**
 * The months of each sub-year group. The standard leaves seasons open; ours are meteorological, and a winter that
 * spans two years belongs to the year it begins in (standards 2.3, README "Seasons").
 */

/** First month, and number of months. */
interface SeasonMonths {
  readonly first: number;
  readonly months: number;
}

const quarterLong = 3;
const thirdLong = 4;
const halfLong = 6;

const northern: SeasonMonths[] = [3, 6, 9, 12].map((first) => ({ first, months: quarterLong }));
const southern: SeasonMonths[] = [9, 12, 3, 6].map((first) => ({ first, months: quarterLong }));
const quarters: SeasonMonths[] = [1, 4, 7, 10].map((first) => ({ first, months: quarterLong }));
const thirds: SeasonMonths[] = [1, 5, 9].map((first) => ({ first, months: thirdLong }));
const halves: SeasonMonths[] = [1, 7].map((first) => ({ first, months: halfLong }));

/** The first and the last season code. */
export const firstSeason = 21;
export const lastSeason = 41;

const table: readonly SeasonMonths[] = [
  ...northern,
  ...northern,
  ...southern,
  ...quarters,
  ...thirds,
  ...halves,
];

/** The months of a season code from 21 to 41; they may run into the next year. */
export function seasonMonths(code: number): SeasonMonths {
  const months = table[code - firstSeason];
  if (!months) throw new RangeError(`Season codes run from ${firstSeason} to ${lastSeason}, not ${code}.`);
  return months;
}

/** Whether a season runs into the next year, so that it has two years in words. */
export function spansYears(code: number): boolean {
  const { first, months } = seasonMonths(code);
  return first + months - 1 > 12;
}

/** The hemisphere that a season is tied to; null for the seasons and other parts of the year that are tied to none. */
export function hemisphereOf(code: number): 'northern' | 'southern' | null {
  if (code < 25 || code > 32) return null;
  return code < 29 ? 'northern' : 'southern';
}

/** Whether one year says all that a season needs beside its name: it neither spans years nor is tied to a hemisphere. */
export function isWithinYear(code: number): boolean {
  return !spansYears(code) && hemisphereOf(code) === null;
}
