/**
 * Which days a date with unspecified digits can be. A digit that is not stated may only be filled so that the whole
 * is a day of the calendar: `200X-02-29` runs from 2000 to 2008, `2005-02-XX` ends on the 28th (standards 2.2, rule 2).
 */
import { calendarDay, dayNumber, daysInMonth, isLeap } from './calendar.js';
import { isMasked, type PlainDate } from './value.js';

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

// The fills of one year, in order of the calendar or against it, and the first of them that `isWanted`.
function fillIn(
  date: PlainDate,
  year: number,
  step: 1 | -1,
  isWanted: (day: number) => boolean,
): number | null {
  for (let month = step === 1 ? 1 : 12; month >= 1 && month <= 12; month += step) {
    if (date.month !== null && !fits(date.month, month)) continue;
    const length = daysInMonth(year, month);
    for (let day = step === 1 ? 1 : length; day >= 1 && day <= length; day += step) {
      if (date.day !== null && !fits(date.day, day)) continue;
      const number = dayNumber(year, month, day);
      if (isWanted(number)) return number;
    }
  }
  return null;
}

const any = () => true;

// Whether a common and whether a leap year can hold the month and day: asked once, so that a search over ten
// thousand years costs a comparison a year.
function possibility(date: PlainDate): (year: number) => boolean {
  const common = fillIn(date, 2001, 1, any) !== null;
  const leap = fillIn(date, 2000, 1, any) !== null;
  if (!common && !leap) return () => false;
  return (year) => (isLeap(year) ? leap : common) && fitsYear(date.year, year);
}

// A date that states every digit, which nearly all do, needs no search.
function stated({ year, month, day }: PlainDate): { first: number; last: number } | null {
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
  const lastMonth = month === null ? 12 : m;
  const lastDay = day === null ? daysInMonth(y, lastMonth) : d;
  return { first: dayNumber(y, m, d), last: dayNumber(y, lastMonth, lastDay) };
}

/** The first day that the date can be, no earlier than day number `floor`; null when there is none. */
export function firstFill(date: PlainDate, floor = Number.NEGATIVE_INFINITY): number | null {
  if (!isMasked(date)) return firstOf(stated(date), floor);
  const { lowest, highest } = yearRange(date.year);
  const possible = possibility(date);
  const begin = floor === Number.NEGATIVE_INFINITY ? lowest : Math.max(lowest, calendarDay(floor).year);
  for (let year = begin; year <= highest; year++) {
    const day = possible(year) ? fillIn(date, year, 1, (number) => number >= floor) : null;
    if (day !== null) return day;
  }
  return null;
}

function firstOf(days: { first: number; last: number } | null, floor: number): number | null {
  return days === null || days.last < floor ? null : Math.max(days.first, floor);
}

/** The last day that the date can be; null when there is none. */
export function lastFill(date: PlainDate): number | null {
  if (!isMasked(date)) return stated(date)?.last ?? null;
  const { lowest, highest } = yearRange(date.year);
  const possible = possibility(date);
  for (let year = highest; year >= lowest; year--) {
    if (possible(year)) return fillIn(date, year, -1, any);
  }
  return null;
}
