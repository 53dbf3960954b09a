import { calendarDay } from '../dates/calendar.js';
import { sayDate } from '../dates/describe.js';
import { type DateValue, unmarked } from '../dates/value.js';
import type { Language, Messages } from '../messages/index.js';
import type { CalendarWindow, GridDay, GridUnit } from './calendar-window.js';

/** What stands at a line of a grid: the day, month or year, and under it what it belongs to, where that begins. */
export interface TickLabel {
  day: number;
  text: string;
  under: string | null;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The name of a month, 1 to 12, by itself. */
function monthName(month: number, length: 'short' | 'long', lang: Language): string {
  const key = `${lang} ${length}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(lang, { month: length, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(Date.UTC(2000, month - 1, 1));
}

const digits = (value: number, length: number) => String(value).padStart(length, '0');

const monthOf = ({ year, month }: GridDay): DateValue => ({
  kind: 'date',
  year: digits(Math.max(year, 0), 4),
  month: digits(month, 2),
  day: null,
  marks: unmarked,
});

function underOf(
  grid: GridDay,
  isFirst: boolean,
  unit: GridUnit,
  yearless: boolean,
  m: Messages,
): string | null {
  if (unit === 'year') return null;
  if (unit === 'month') return !yearless && (isFirst || grid.month === 1) ? String(grid.year) : null;
  if (!isFirst && grid.dayOfMonth !== 1) return null;
  return yearless ? monthName(grid.month, 'long', m.lang) : sayDate(monthOf(grid), m.lang);
}

/** The words at the lines of a grid. */
export function tickLabels(grid: GridDay[], unit: GridUnit, yearless: boolean, m: Messages): TickLabel[] {
  return grid.map((line, index) => ({
    day: line.day,
    text:
      unit === 'day'
        ? String(line.dayOfMonth)
        : unit === 'month'
          ? monthName(line.month, 'short', m.lang)
          : String(line.year),
    under: underOf(line, index === 0, unit, yearless, m),
  }));
}

/** The first and the last unit of a window in words: a day, a month or a year. */
export function endLabels(
  { from, to, unit }: CalendarWindow,
  yearless: boolean,
  m: Messages,
): [string, string] {
  const say = (day: number) => {
    const { year, month, day: ofMonth } = calendarDay(day);
    if (unit === 'year') return String(year);
    const name = monthName(month, 'short', m.lang);
    const parts = [unit === 'day' ? String(ofMonth) : '', name, yearless ? '' : String(year)];
    return parts.filter((part) => part !== '').join(' ');
  };
  return [say(from), say(to)];
}
