/**
 * A date as the record holds it: what an EDTF string (Library of Congress profile of ISO 8601-2:2019) says, and
 * nothing it does not say. Values are plain JSON and never change; `parseEdtf` makes them, `printEdtf` writes them.
 */
export type DateValue = PlainDate | Season | DateTime | Year | Interval | DateSet;

/** Uncertain (`?`), approximate (`~`), both (`%`) or neither. */
export type Mark = '' | '?' | '~' | '%';

/** The mark of each component; empty for a component that the date does not have. */
export interface Marks {
  readonly year: Mark;
  readonly month: Mark;
  readonly day: Mark;
}

/** A year, month or day. An `X` stands for a digit that is not stated. */
export interface PlainDate {
  readonly kind: 'date';
  /** Four characters, with `-` before them for an astronomical year below zero. */
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  readonly marks: Marks;
}

/** A season, quarter, third or half of a year: codes 21 to 41 (README, "Seasons"). The mark of the code is `month`. */
export interface Season {
  readonly kind: 'season';
  readonly year: string;
  readonly season: number;
  readonly marks: Marks;
}

/** A day with a time to the second, in the offset as stated (empty: local time). */
export interface DateTime {
  readonly kind: 'datetime';
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string;
  readonly offset: string;
}

/** A year of more than four digits, with a power of ten, or with fewer significant digits than it is written with. */
export interface Year {
  readonly kind: 'year';
  /** Signed decimal digits as written. */
  readonly digits: string;
  readonly exponent: number | null;
  readonly significant: number | null;
}

/** What may be the end of an interval or the member of a set. */
export type Point = PlainDate | Season;

/** `open` is written `..` (no end, or still going on); `unknown` is written as nothing (there is an end, not known). */
export type IntervalEnd = Point | 'open' | 'unknown';

/** A state that lasts from one date to another. */
export interface Interval {
  readonly kind: 'interval';
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
}

/** Every date from one to another; null is an open side. Only a member of a set. */
export interface Range {
  readonly kind: 'range';
  readonly from: Point | null;
  readonly to: Point | null;
}

/** One member of a set. */
export type Member = Point | Range;

/** `one-of`: exactly one of the members is true. `all-of`: each of them is. */
export interface DateSet {
  readonly kind: 'one-of' | 'all-of';
  readonly members: readonly Member[];
}

/** No component is marked. */
export const unmarked: Marks = { year: '', month: '', day: '' };

/** What two marks on one component mean together: uncertain and approximate is `%`. */
export function combine(a: Mark, b: Mark): Mark {
  if (a === '' || a === b) return b;
  return b === '' ? a : '%';
}

/** The marks of the components that a point has, coarse to fine. */
export function marksOf(point: Point): Mark[] {
  const { year, month, day } = point.marks;
  if (point.kind === 'season') return [year, month];
  if (point.month === null) return [year];
  return point.day === null ? [year, month] : [year, month, day];
}

/** Whether any digit of a point is left unspecified. */
export function isMasked(point: Point): boolean {
  if (point.kind === 'season') return point.year.includes('X');
  return `${point.year}${point.month ?? ''}${point.day ?? ''}`.includes('X');
}

/** The points that a value is built of, in the order in which it is written. */
export function pointsOf(value: DateValue): Point[] {
  switch (value.kind) {
    case 'date':
    case 'season':
      return [value];
    case 'interval':
      return [value.start, value.end].filter((end) => typeof end === 'object');
    case 'one-of':
    case 'all-of':
      return value.members.flatMap((member) =>
        member.kind === 'range' ? [member.from, member.to].filter((end) => end !== null) : [member],
      );
    default:
      return [];
  }
}

/** How fine a point is, to compare points with: years 0, seasons 1, months 2, days 3. */
export function fineness(point: Point): 0 | 1 | 2 | 3 {
  if (point.kind === 'season') return 1;
  if (point.day !== null) return 3;
  return point.month !== null ? 2 : 0;
}
