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

// The English of the interface is British, as its dates are.
const locales: Record<Language, string> = { en: 'en-GB', ru: 'ru', kk: 'kk' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** The parts of a date that are written, each in its short or long form. */
type Parts = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>;

/**
 * A date as its language abbreviates it, in the order and the case that the language has for these parts. The year is put in
 * afterwards: the formatter knows no year below 100 as such.
 */
function brief(day: number, parts: Parts, lang: Language): string {
  const key = `${lang} ${Object.entries(parts)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[lang], { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  const { year, month, day: ofMonth } = calendarDay(day);
  return format
    .formatToParts(Date.UTC(2000, month - 1, ofMonth))
    .map(({ type, value }) => (type === 'year' ? String(year) : value))
    .join('');
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
  return yearless ? brief(grid.day, { month: 'long' }, m.lang) : sayDate(monthOf(grid), m.lang);
}

/** The words at the lines of a grid. */
export function tickLabels(grid: GridDay[], unit: GridUnit, yearless: boolean, m: Messages): TickLabel[] {
  return grid.map((line, index) => ({
    day: line.day,
    text:
      unit === 'day'
        ? String(line.dayOfMonth)
        : unit === 'month'
          ? brief(line.day, { month: 'short' }, m.lang)
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
    if (unit === 'year') return String(calendarDay(day).year);
    const ofMonth: Parts = unit === 'day' ? { day: 'numeric' } : {};
    const ofYear: Parts = yearless ? {} : { year: 'numeric' };
    return brief(day, { ...ofMonth, month: 'short', ...ofYear }, m.lang);
  };
  return [say(from), say(to)];
}
