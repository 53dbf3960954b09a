import { calendarDay, dayNumber, readIsoDay } from '../dates/calendar.js';
import type { Messages } from '../messages/index.js';

/** A line of the grid with the date it stands for. */
export interface Tick {
  x: number;
  label: string;
}

/** Where a day lies across a drawing, in its own units. */
export interface Scale {
  x(day: number): number;
  ticks: Tick[];
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Steps of a grid, in months. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

const labelOf = (year: number, month: number, step: number, m: Messages) =>
  step % 12 === 0
    ? String(year)
    : new Intl.DateTimeFormat(m.lang, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
        Date.UTC(year, month - 1, 1),
      );

function ticksBetween(first: number, last: number, most: number, m: Messages) {
  const [from, to] = [calendarDay(first), calendarDay(last)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const step = steps.find((size) => months / size < most) ?? 12_000;
  const start = Math.ceil((from.year * 12 + from.month - 1) / step) * step;
  const ticks: { day: number; label: string }[] = [];
  for (let month = start; month <= to.year * 12 + to.month - 1; month += step) {
    const [year, ofYear] = [Math.floor(month / 12), (month % 12) + 1];
    const day = dayNumber(year, ofYear, 1);
    if (day >= first) ticks.push({ day, label: labelOf(year, ofYear, step, m) });
  }
  return ticks;
}

/**
 * A linear scale from `left` to `right` over the days given, with some room at both ends and at most `most` grid lines
 * at the first day of a month or year.
 */
export function scaleOver(days: number[], left: number, right: number, most: number, m: Messages): Scale {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(Math.round((last - first) * 0.03), 10);
  const [from, to] = [first - room, last + room];
  const x = (day: number) => rounded(left + ((day - from) / (to - from)) * (right - left));
  return { x, ticks: ticksBetween(from, to, most, m).map(({ day, label }) => ({ x: x(day), label })) };
}

/** A day of ISO 8601 as a number of days. */
export const dayOf = (text: string | null): number | null => (text === null ? null : readIsoDay(text));
