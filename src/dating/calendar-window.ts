import { calendarDay, dayNumber, daysInMonth } from '../dates/calendar.js';
import type { Days, Strokes } from './strokes.js';

/** Which unit the grid of an axis counts. */
export type GridUnit = 'day' | 'month' | 'year';

/** The days that an axis shows: whole months, years or several years around a mark. */
export interface CalendarWindow extends Days {
  readonly unit: GridUnit;
}

/** A day of the grid. */
export interface GridDay {
  readonly day: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly dayOfMonth: number;
}

/** So many days at most are shown in their month, and so many in their year. */
const mostInMonth = 16;
const mostInYear = 400;
/** Room for an arrow before or behind the mark, in days. */
const arrowRoom = { month: 6, year: 60 };

function months(first: Days, tails: Strokes['tails']): CalendarWindow {
  const needs = (side: 'past' | 'future') => tails.some(({ to }) => to === side);
  const [start, end] = [calendarDay(first.from), calendarDay(first.to)];
  const back = needs('past') && start.day <= arrowRoom.month ? 1 : 0;
  const left = daysInMonth(end.year, end.month) - end.day;
  const on = needs('future') && left < arrowRoom.month ? 1 : 0;
  const from = dayNumber(start.year, start.month, 1);
  const to = dayNumber(end.year, end.month, daysInMonth(end.year, end.month));
  return {
    unit: 'day',
    from: back === 0 ? from : firstOfMonth(from - 1),
    to: on === 0 ? to : lastOfMonth(to + 1),
  };
}

function firstOfMonth(number: number): number {
  const { year, month } = calendarDay(number);
  return dayNumber(year, month, 1);
}

function lastOfMonth(number: number): number {
  const { year, month } = calendarDay(number);
  return dayNumber(year, month, daysInMonth(year, month));
}

function wholeYears(first: number, last: number, unit: GridUnit): CalendarWindow {
  return { unit, from: dayNumber(first, 1, 1), to: dayNumber(last, 12, 31) };
}

function years({ from, to }: Days, tails: Strokes['tails']): CalendarWindow {
  const [first, last] = [calendarDay(from).year, calendarDay(to).year];
  const before = tails.some((tail) => tail.to === 'past') && from - dayNumber(first, 1, 1) < arrowRoom.year;
  const after = tails.some((tail) => tail.to === 'future') && dayNumber(last, 12, 31) - to < arrowRoom.year;
  return wholeYears(before ? first - 1 : first, after ? last + 1 : last, 'month');
}

function manyYears({ from, to }: Days): CalendarWindow {
  const [first, last] = [calendarDay(from).year, calendarDay(to).year];
  const room = Math.max(2, Math.round((last - first + 1) * 0.3));
  return wholeYears(first - room, last + room, 'year');
}

/** The window around a mark: days in their months, months in their years, years among their neighbours. */
export function windowAround({ hull, tails, yearless }: Strokes): CalendarWindow {
  const length = hull.to - hull.from + 1;
  if (length <= mostInMonth) return months(hull, tails);
  // A whole year fills the grid of its months, which shows nothing beside it.
  if (length < 360 || yearless || (length <= mostInYear && !isWholeYear(hull))) return years(hull, tails);
  return manyYears(hull);
}

function isWholeYear({ from, to }: Days): boolean {
  const [first, last] = [calendarDay(from), calendarDay(to)];
  return first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
}

const daySteps = [[1, 5, 10, 15, 20, 25], [1, 10, 20], [1]];
const monthSteps = [1, 2, 3, 6, 12];

/** The first round number of years of which a stretch holds `most` or fewer. */
function yearStep(years: number, most: number): number {
  let unit = 1;
  for (;;) {
    const step = [unit, 2 * unit, 5 * unit].find((size) => years / size <= most);
    if (step !== undefined) return step;
    unit *= 10;
  }
}

const gridDay = (day: number): GridDay => {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return { day, year, month, dayOfMonth };
};

function dayGrid({ from, to }: Days, most: number): GridDay[] {
  const all = Array.from({ length: to - from + 1 }, (_, index) => gridDay(from + index));
  const grids = daySteps.map((step) => all.filter(({ dayOfMonth }) => step.includes(dayOfMonth)));
  return grids.find((grid) => grid.length <= most) ?? grids.at(-1) ?? [];
}

function monthGrid({ from, to }: Days, most: number): GridDay[] {
  const [first, last] = [calendarDay(from).year, calendarDay(to).year];
  const count = (last - first + 1) * 12;
  const step = monthSteps.find((size) => count / size <= most) ?? 12;
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step).map((month) =>
    gridDay(dayNumber(first + Math.floor(month / 12), (month % 12) + 1, 1)),
  );
}

function yearGrid({ from, to }: Days, most: number): GridDay[] {
  const [first, last] = [calendarDay(from).year, calendarDay(to).year];
  const step = yearStep(last - first + 1, most);
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) =>
    gridDay(dayNumber(start + index * step, 1, 1)),
  );
}

/** The days on which the grid of a window has its lines: the finest round steps of which there are `most` or fewer. */
export function gridOf(window: CalendarWindow, most: number): GridDay[] {
  if (window.unit === 'day') return dayGrid(window, most);
  return window.unit === 'month' ? monthGrid(window, most) : yearGrid(window, most);
}
