/**
 * Which days a date with unspecified digits can be. A digit that is not stated may only be filled so that the whole
 * is a day of the calendar: `200X-02-29` runs from 2000 to 2008, `2005-02-XX` ends on the 28th (standards 2.2, rule 2).
 */
import { calendarDay, dayNumber, daysInMonth, isLeap } from './calendar.js';
import type { PlainDate } from './value.js';

const codeOfX = 'X'.charCodeAt(0);
const codeOfZero = '0'.charCodeAt(0);

function fits(mask: string, number: number): boolean {
  let rest = number;
  for (let i = mask.length - 1; i >= 0; i--) {
    const code = mask.charCodeAt(i);
    if (code !== codeOfX && code - codeOfZero !== rest % 10) return false;
    rest = Math.floor(rest / 10);
  }
  return true;
}

/** The lowest and the highest year that a year mask can be; `-XXXX` ends at -1, because there is no -0000. */
export function yearRange(mask: string): { lowest: number; highest: number } {
  const negative = mask.startsWith('-');
  const digits = negative ? mask.slice(1) : mask;
  const least = Number(digits.replaceAll('X', '0'));
  const most = Number(digits.replaceAll('X', '9'));
  return negative ? { lowest: -most, highest: -Math.max(least, 1) } : { lowest: least, highest: most };
}

function fitsYear(mask: string, year: number): boolean {
  return mask.startsWith('-') ? year < 0 && fits(mask.slice(1), -year) : year >= 0 && fits(mask, year);
}

function* fillsInYear(date: PlainDate, year: number): Generator<number> {
  for (let month = 1; month <= 12; month++) {
    if (date.month !== null && !fits(date.month, month)) continue;
    for (let day = 1; day <= daysInMonth(year, month); day++) {
      if (date.day === null || fits(date.day, day)) yield dayNumber(year, month, day);
    }
  }
}

function possibleIn(date: PlainDate, year: number): boolean {
  return !fillsInYear(date, year).next().done;
}

// Whether a common and whether a leap year can hold the month and day: asked once, so that a search over ten
// thousand years costs a comparison a year.
function possibility(date: PlainDate): (year: number) => boolean {
  const common = possibleIn(date, 2001);
  const leap = possibleIn(date, 2000);
  if (!common && !leap) return () => false;
  return (year) => fitsYear(date.year, year) && (isLeap(year) ? leap : common);
}

/** The first day that the date can be, no earlier than day number `floor`; null when there is none. */
export function firstFill(date: PlainDate, floor = Number.NEGATIVE_INFINITY): number | null {
  const { lowest, highest } = yearRange(date.year);
  const possible = possibility(date);
  const begin = floor === Number.NEGATIVE_INFINITY ? lowest : Math.max(lowest, calendarDay(floor).year);
  for (let year = begin; year <= highest; year++) {
    if (!possible(year)) continue;
    for (const day of fillsInYear(date, year)) if (day >= floor) return day;
  }
  return null;
}

/** The last day that the date can be; null when there is none. */
export function lastFill(date: PlainDate): number | null {
  const { lowest, highest } = yearRange(date.year);
  const possible = possibility(date);
  for (let year = highest; year >= lowest; year--) {
    if (!possible(year)) continue;
    let last: number | null = null;
    for (const day of fillsInYear(date, year)) last = day;
    if (last !== null) return last;
  }
  return null;
}
