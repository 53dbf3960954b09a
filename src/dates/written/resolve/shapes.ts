/** The values that readings are built of, and how they are put together. */
import { calendarDay } from '../../calendar.js';
import { pointSpan } from '../../spans.js';
import {
  combine,
  type DateSet,
  type DateValue,
  type Interval,
  type IntervalEnd,
  type Mark,
  type Member,
  type PlainDate,
  type Point,
  type Range,
  type Season,
  unmarked,
} from '../../value.js';
import type { Refusal } from '../reading.js';

/** Why there is no date: one sentence that says what would help. */
export interface Trouble {
  readonly kind: 'trouble';
  readonly code: Refusal;
  readonly reason: string;
}

/** A date, or why there is none. */
export type Outcome = DateValue | Trouble;

/** There is no date, for a reason. */
export function trouble(code: Refusal, reason: string): Trouble {
  return { kind: 'trouble', code, reason };
}

const two = (number: number) => String(number).padStart(2, '0');

/** A year as EDTF writes it; null stands for a year that nothing tells. */
export function yearText(year: number | null): string {
  return year === null ? 'XXXX' : String(year).padStart(4, '0');
}

/** A year, month or day. The year is a number, or a text with `X` for digits that are not stated. */
export function plain(year: number | string | null, month?: number | null, day?: number | null): PlainDate {
  return {
    kind: 'date',
    year: typeof year === 'string' ? year : yearText(year),
    month: month == null ? null : two(month),
    day: day == null ? null : two(day),
    marks: unmarked,
  };
}

/** A season, quarter, third or half of a year. */
export function seasonOf(year: number | string | null, season: number): Season {
  return { kind: 'season', year: typeof year === 'string' ? year : yearText(year), season, marks: unmarked };
}

/** The day of a day number. */
export function dayOf(number: number): PlainDate {
  const { year, month, day } = calendarDay(number);
  return plain(year, month, day);
}

/** A member of a set that runs from one date to another; null leaves the side open. */
export function range(from: Point | null, to: Point | null): Range {
  return { kind: 'range', from, to };
}

/** One date in a range with an open side. */
export function oneOf(from: Point | null, to: Point | null): DateSet {
  return { kind: 'one-of', members: [range(from, to)] };
}

/** Something that lasts from one date to another. */
export function lasting(start: IntervalEnd, end: IntervalEnd): Interval {
  return { kind: 'interval', start, end };
}

/** Whether two points are the same date with the same marks. */
export function isSame(a: Point, b: Point): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The first and the last point of a value; null where it is open, unknown or a time. */
export interface Outline {
  readonly from: Point | null;
  readonly to: Point | null;
}

/** The outermost points of a value, by the days that they cover. */
export function outlineOf(value: DateValue): Outline {
  switch (value.kind) {
    case 'date':
    case 'season':
      return { from: value, to: value };
    case 'interval':
      return { from: endPoint(value.start), to: endPoint(value.end) };
    case 'one-of':
    case 'all-of':
      return { from: outermost(value.members, 'from'), to: outermost(value.members, 'to') };
    case 'datetime':
      return bothSides(plain(value.year, Number(value.month), Number(value.day)));
    case 'year':
      return { from: null, to: null };
  }
}

const bothSides = (point: Point): Outline => ({ from: point, to: point });
const endPoint = (end: IntervalEnd) => (typeof end === 'object' ? end : null);

function outermost(members: readonly Member[], side: 'from' | 'to'): Point | null {
  const points = members.map((member) => (member.kind === 'range' ? member[side] : member));
  let found: Point | null = points[0] ?? null;
  for (const point of points) {
    if (point === null || found === null) return null;
    if (isOuter(point, found, side)) found = point;
  }
  return found;
}

function isOuter(point: Point, than: Point, side: 'from' | 'to'): boolean {
  const [one, other] = [pointSpan(point), pointSpan(than)];
  return side === 'from'
    ? (one.first.day ?? 0) < (other.first.day ?? 0)
    : (one.last.day ?? 0) > (other.last.day ?? 0);
}

/** A point with a mark on all of its components, beside those that it has. */
export function withMark(point: Point, mark: Mark): Point {
  const { year, month, day } = point.marks;
  const hasMonth = point.kind === 'season' || point.month !== null;
  const hasDay = point.kind === 'date' && point.day !== null;
  return {
    ...point,
    marks: {
      year: combine(year, mark),
      month: hasMonth ? combine(month, mark) : '',
      day: hasDay ? combine(day, mark) : '',
    },
  };
}

/** The mark of a point as a whole: that of its year. */
export function markOf(point: Point): Mark {
  return point.marks.year;
}

/** A value with every point of it changed; null when one of them cannot be. */
export function mapPoints(value: DateValue, change: (point: Point) => Point | null): DateValue | null {
  switch (value.kind) {
    case 'date':
    case 'season':
      return change(value);
    case 'interval': {
      const start = typeof value.start === 'object' ? change(value.start) : value.start;
      const end = typeof value.end === 'object' ? change(value.end) : value.end;
      return start && end && { ...value, start, end };
    }
    case 'one-of':
    case 'all-of': {
      const members = value.members.map((member) => mapMember(member, change));
      return members.every((member) => member !== null) ? { ...value, members } : null;
    }
    default:
      return null;
  }
}

function mapMember(member: Member, change: (point: Point) => Point | null): Member | null {
  if (member.kind !== 'range') return change(member);
  const from = member.from && change(member.from);
  const to = member.to && change(member.to);
  return (member.from && !from) || (member.to && !to) ? null : range(from, to);
}
