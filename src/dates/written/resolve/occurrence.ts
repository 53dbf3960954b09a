/** Where a date without a year lies in each year. */
import { dayNumber, daysInMonth } from '../../calendar.js';
import { seasonMonths } from '../../seasons.js';
import { yearOfDay } from './bases.js';
import type { Days } from './narrative.js';

/** A date without a year: how it lies in each year. Null where a year has none (29 February). */
export interface Yearless {
  readonly month: number;
  readonly day: number | null;
  readonly season: number | null;
  readonly weekday: number | null;
}

/** The days of a yearless date in a year; null where that year has none. */
export function occurrence({ month, day, season }: Yearless, year: number): Days | null {
  if (day !== null) {
    if (day > daysInMonth(year, month)) return null;
    const number = dayNumber(year, month, day);
    return { first: number, last: number };
  }
  const long = season === null ? 1 : seasonMonths(season).months;
  const end = month - 1 + long;
  const [endYear, endMonth] = end > 12 ? [year + 1, end - 12] : [year, end];
  return {
    first: dayNumber(year, month, 1),
    last: dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth)),
  };
}

// Eight months, in days.
const farthest = 243;
// 29 February comes back after eight years at the most.
const longestWait = 8;

/**
 * The year of the latest occurrence that has begun by a day or, of what is to come, of the first that is not over. That a
 * sentence speaks of what is to come is a weak sign: a date further off than eight months is taken for the past one.
 */
export function nearest(date: Yearless, day: number, future: boolean): number | null {
  if (!future) return closest(date, day, false);
  const year = closest(date, day, true);
  const days = year === null ? null : occurrence(date, year);
  return days && days.first - day > farthest ? closest(date, day, false) : year;
}

/** The year in which it lies nearer to a day, behind it or ahead. */
export function nearer(date: Yearless, day: number): number | null {
  const [behind, ahead] = [closest(date, day, false), closest(date, day, true)];
  const [before, after] = [behind, ahead].map((year) => (year === null ? null : occurrence(date, year)));
  if (!before || !after) return before ? behind : ahead;
  return after.first - day < day - before.last ? ahead : behind;
}

export function closest(date: Yearless, day: number, future: boolean): number | null {
  const year = yearOfDay(day);
  for (let i = 0; i <= longestWait + 1; i++) {
    const tried = future ? year - 1 + i : year - i;
    const days = occurrence(date, tried);
    if (days && (future ? days.last >= day : days.first <= day)) return tried;
  }
  return null;
}

// Nobody says the hundredth October from now; a search for it must end.
const mostSteps = 100;

/** The year of the occurrence that "last", "this" or "next" means, counted from a day. */
export function steppedYearOf(date: Yearless, base: number, step: number): number | null {
  const year = yearOfDay(base);
  if (step === 0) {
    const around = [year, year - 1].find((tried) => holds(occurrence(date, tried), base));
    return around ?? (occurrence(date, year) ? year : null);
  }
  if (Math.abs(step) > mostSteps) return null;
  const direction = Math.sign(step);
  let left = Math.abs(step);
  for (let i = 0; i <= longestWait + 1 + Math.abs(step); i++) {
    const tried = year + direction * (i - 1);
    const days = occurrence(date, tried);
    if (days && (direction > 0 ? days.first > base : days.last < base) && --left === 0) return tried;
  }
  return null;
}

function holds(days: Days | null, day: number): boolean {
  return days !== null && days.first <= day && days.last >= day;
}
