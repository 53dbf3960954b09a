/** The calendar unit that holds a day, and units counted from it. */
import { calendarDay } from '../../calendar.js';
import type { DateValue, Point } from '../../value.js';
import type { Inferred } from '../reading.js';
import type { Unit } from '../said.js';
import type { Fine } from './narrative.js';
import { inRecord } from './place.js';
import { dayOf, plain, seasonOf, yearText } from './shapes.js';
import { stepped, stretch } from './steps.js';
import { mondayOf } from './weekdays.js';

/** What must be known of an anchor to count in a unit, and which part of a date counting gives. */
export const unitParts: Readonly<Record<Unit, { readonly fine: Fine; readonly part: Inferred['part'] }>> = {
  day: { fine: 'day', part: 'day' },
  week: { fine: 'day', part: 'day' },
  weekend: { fine: 'day', part: 'day' },
  month: { fine: 'month', part: 'month' },
  quarter: { fine: 'month', part: 'month' },
  season: { fine: 'month', part: 'month' },
  year: { fine: 'year', part: 'year' },
  decade: { fine: 'year', part: 'year' },
  century: { fine: 'year', part: 'century' },
};

/** The unit some steps from the one that holds a day: "last month" is one date, a week is one day of seven or all of them. */
export function unitAt(unit: Unit, day: number, step: number, isState: boolean): DateValue | null {
  if (unit === 'week') return days(mondayOf(day) + 7 * step, 7, isState);
  if (unit === 'weekend') return days(mondayOf(day) + 5 + 7 * step, 2, isState);
  return stepped(pointAt(unit, day), step);
}

function days(first: number, count: number, isState: boolean): DateValue | null {
  const last = first + count - 1;
  return inRecord(first) && inRecord(last) ? stretch(dayOf(first), dayOf(last), isState) : null;
}

/** The day, month, quarter, season, year, decade or century that holds a day. */
export function pointAt(unit: Exclude<Unit, 'week' | 'weekend'>, day: number): Point {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'day':
      return dayOf(day);
    case 'month':
      return plain(year, month);
    case 'quarter':
      return seasonOf(year, 33 + Math.floor((month - 1) / 3));
    case 'season':
      // December begins the winter that January and February end.
      return month < 3 ? seasonOf(year - 1, 24) : seasonOf(year, 20 + Math.floor(month / 3));
    case 'year':
      return plain(year);
    case 'decade':
      return plain(`${yearText(year).slice(0, 3)}X`);
    case 'century':
      return plain(`${yearText(year).slice(0, 2)}XX`);
  }
}
