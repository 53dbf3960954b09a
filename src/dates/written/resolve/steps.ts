/** Points one step on or back, and in a finer unit. */
import { addMonths, calendarDay, dayNumber, daysInMonth } from '../../calendar.js';
import { pointSpan } from '../../spans.js';
import { type DateValue, fineness, isMasked, type PlainDate, type Point, type Season } from '../../value.js';
import { inRecord } from './place.js';
import { dayOf, isSame, lasting, markOf, oneOf, plain, seasonOf, withMark, yearText } from './shapes.js';

/** A leap year and a common one: what holds in both holds in a year that nothing tells. */
const [leap, common] = [2000, 2001];

const yearless = 'XXXX';

/**
 * The point some steps away in its own unit: a day, a month, a season, a year, a decade. Null when it cannot be told (the
 * day before 1 March of an unknown year) or lies outside the years 1 to 9999. Marks stay.
 */
export function stepped(point: Point, steps: number): Point | null {
  if (point.kind === 'season') return keepMarks(point, steppedSeason(point, steps));
  if (point.day !== null) return shifted(point, (day) => day + steps);
  if (point.month !== null) return keepMarks(point, steppedMonth(point, steps));
  return keepMarks(point, steppedYear(point.year, steps));
}

function keepMarks(from: Point, to: Point | null): Point | null {
  return to && withMark(to, markOf(from));
}

/** A day moved by a count that goes from day number to day number; null as in `stepped`. */
export function shifted(point: PlainDate, move: (day: number) => number): Point | null {
  const [month, day] = [Number(point.month), Number(point.day)];
  if (!isMasked(point)) {
    const moved = move(dayNumber(Number(point.year), month, day));
    return inRecord(moved) ? keepMarks(point, dayOf(moved)) : null;
  }
  if (point.year !== yearless || isMasked({ ...point, year: '2000' })) return null;
  if (day > daysInMonth(common, month)) return null;
  const [one, other] = [leap, common].map((year) => calendarDay(move(dayNumber(year, month, day))));
  if (!one || !other || one.month !== other.month || one.day !== other.day) return null;
  return keepMarks(point, plain(null, one.month, one.day));
}

function steppedMonth({ year, month }: PlainDate, steps: number): Point | null {
  if (month?.includes('X')) return null;
  const index = Number(month) - 1 + steps;
  const years = Math.floor(index / 12);
  return inYear(year, years, (text) => plain(text, index - years * 12 + 1));
}

/** The codes of a year's parts that follow one another, each with how many there are. */
const families = [
  { first: 21, count: 4 },
  { first: 25, count: 4 },
  { first: 33, count: 4 },
  { first: 37, count: 3 },
  { first: 40, count: 2 },
] as const;

function steppedSeason({ year, season }: Season, steps: number): Point | null {
  const family = families.find(({ first, count }) => season >= first && season < first + count);
  if (!family) return null;
  const index = season - family.first + steps;
  const years = Math.floor(index / family.count);
  return inYear(year, years, (text) => seasonOf(text, family.first + index - years * family.count));
}

function inYear(year: string, years: number, make: (year: string) => Point): Point | null {
  if (years === 0 || year === yearless) return make(year);
  if (year.includes('X')) return null;
  const moved = Number(year) + years;
  return moved >= 1 && moved <= 9999 ? make(yearText(moved)) : null;
}

// A decade steps by ten years, a century by a hundred.
function steppedYear(year: string, steps: number): Point | null {
  if (year === yearless) return null;
  const unstated = /X*$/.exec(year)?.[0].length ?? 0;
  const moved = Number(year.slice(0, 4 - unstated)) + steps;
  const most = 10 ** (4 - unstated);
  if (moved < 1 || moved >= most) return null;
  return plain(
    String(moved)
      .padStart(4 - unstated, '0')
      .padEnd(4, 'X'),
  );
}

/** A point moved by whole months; a day that the other month lacks becomes its last. Null as in `stepped`. */
export function monthsAway(point: Point, months: number): Point | null {
  if (point.kind === 'season')
    return months % 12 === 0
      ? keepMarks(
          point,
          inYear(point.year, months / 12, (year) => seasonOf(year, point.season)),
        )
      : null;
  if (point.day !== null) return shifted(point, (day) => addMonths(day, months));
  return point.month === null ? null : stepped(point, months);
}

/** Two points in the unit of the finer one: the coarser gives its first or its last month or day. */
function samePrecision(from: Point, to: Point): [Point, Point] {
  if (fineness(from) === fineness(to)) return [from, to];
  const finest = Math.max(fineness(from), fineness(to), 2);
  return [edge(from, 'first', finest), edge(to, 'last', finest)];
}

// What has no year keeps its unit, unless it is a month that has to give a day.
function edge(point: Point, side: 'first' | 'last', unit: number): Point {
  if (fineness(point) === unit) return point;
  if (point.year === yearless) {
    if (point.kind === 'season' || point.month === null || point.month.includes('X')) return point;
    const month = Number(point.month);
    return withMark(plain(null, month, side === 'first' ? 1 : daysInMonth(leap, month)), markOf(point));
  }
  const { year, month, day } = calendarDay(pointSpan(point)[side].day ?? 0);
  return withMark(plain(year, month, unit === 3 ? day : null), markOf(point));
}

/** One date between two of them, both included; the date itself when they are the same. */
export function between(from: Point, to: Point): DateValue {
  const [first, last] = samePrecision(from, to);
  return isSame(first, last) ? first : oneOf(first, last);
}

/** A stretch of time: as a state all of it, as a point one date in it. */
export function stretch(from: Point, to: Point, isState: boolean): DateValue {
  return isState ? lasting(from, to) : between(from, to);
}
