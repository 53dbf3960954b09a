/** What can be said about a value without wording it: its first and last day, level, precision and marks. */
import { isoDay } from './calendar.js';
import { fuzzySpan } from './fuzzy.js';
import { type EndKind, type Span, type SpanEnd, spanOf } from './spans.js';
import { type DateValue, isMasked, type Mark, type Member, marksOf, type Point, pointsOf } from './value.js';

/** First and last day, both inclusive, as ISO 8601 calendar days; null unless the kind is `known`. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly earliestKind: EndKind;
  readonly latestKind: EndKind;
}

/** The finest unit that a value states, or what kind of compound it is. */
export type Precision =
  | 'time'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval'
  | 'set';

/** The marks of a value in one word: `mixed` when its components differ. */
export type Qualifier = Mark | 'mixed';

/** The days between which the value lies (standards 2.2). Marks do not move these bounds. */
export function boundsOf(value: DateValue): Bounds {
  return written(spanOf(value));
}

/** The same, each bound moved outwards by one unit of what is marked `?` or `~`, and by two for `%`. */
export function fuzzyBoundsOf(value: DateValue): Bounds {
  return written(fuzzySpan(value));
}

function written({ first, last }: Span): Bounds {
  return {
    earliest: writtenDay(first),
    latest: writtenDay(last),
    earliestKind: first.kind,
    latestKind: last.kind,
  };
}

function writtenDay({ day }: SpanEnd): string | null {
  return day === null ? null : isoDay(day);
}

/** The lowest EDTF level that can write the value: its canonical form is of this level. */
export function levelOf(value: DateValue): 0 | 1 | 2 {
  switch (value.kind) {
    case 'date':
      return pointLevel(value);
    case 'season':
      return marksOf(value).some((mark) => mark !== '') ? 2 : pointLevel(value);
    case 'datetime':
      return value.year.startsWith('-') ? 1 : 0;
    case 'year':
      return value.exponent === null && value.significant === null ? 1 : 2;
    case 'interval':
      return intervalLevel(value.start, value.end);
    default:
      return 2;
  }
}

function intervalLevel(...ends: (Point | string)[]): 0 | 1 | 2 {
  const points = ends.filter((end) => typeof end === 'object');
  if (points.some((point) => isMasked(point) || pointLevel(point) === 2)) return 2;
  return points.length === 2 && points.every((point) => pointLevel(point) === 0) ? 0 : 1;
}

const lastLevel1Season = 24;

function pointLevel(point: Point): 0 | 1 | 2 {
  const marks = marksOf(point);
  if (marks.some((mark) => mark !== marks[0])) return 2;
  const marked = marks[0] !== '';
  if (point.kind === 'season') return point.season <= lastLevel1Season && !isMasked(point) ? 1 : 2;
  if (isMasked(point)) return !marked && isMaskedFromRight(point) ? 1 : 2;
  return marked || point.year.startsWith('-') ? 1 : 0;
}

function isMaskedFromRight({ year, month, day }: Point & { kind: 'date' }): boolean {
  if (month === null) return /^-?\d\d(\d|X)X$/.test(year);
  if (year.includes('X')) return false;
  return month === 'XX' ? day === null || day === 'XX' : !month.includes('X') && day === 'XX';
}

/** How fine the value is. Coarser than a century counts as a century; an unspecified day is still day precision. */
export function precisionOf(value: DateValue): Precision {
  switch (value.kind) {
    case 'datetime':
      return 'time';
    case 'season':
      return 'season';
    case 'interval':
      return 'interval';
    case 'one-of':
    case 'all-of':
      return 'set';
    case 'date':
      if (value.day !== null) return 'day';
      return value.month !== null ? 'month' : byUnstatedDigits(/X*$/.exec(value.year)?.[0].length ?? 0);
    case 'year':
      return byUnstatedDigits(roundedDigits(value.digits, value.exponent, value.significant));
  }
}

function byUnstatedDigits(count: number): Precision {
  if (count === 0) return 'year';
  return count === 1 ? 'decade' : 'century';
}

function roundedDigits(digits: string, exponent: number | null, significant: number | null): number {
  if (significant === null) return 0;
  const length = String(Math.abs(Number(digits))).length + (exponent ?? 0);
  return Math.max(length - significant, 0);
}

/** The marks in one word, over every component of every date that the value is built of. */
export function qualifierOf(value: DateValue): Qualifier {
  const marks = new Set(pointsOf(value).flatMap(marksOf));
  const [only = ''] = marks;
  return marks.size > 1 ? 'mixed' : only;
}

/** Whether any part of the value is marked uncertain (`?` or `%`). */
export function uncertain(value: DateValue): boolean {
  return pointsOf(value).some((point) => marksOf(point).some((mark) => mark === '?' || mark === '%'));
}

/** Whether any part of the value is marked approximate (`~` or `%`). */
export function approximate(value: DateValue): boolean {
  return pointsOf(value).some((point) => marksOf(point).some((mark) => mark === '~' || mark === '%'));
}

/** The members of a set, ranges as they are written; any other value is its own only member. */
export function membersOf(value: DateValue): readonly (Member | DateValue)[] {
  return value.kind === 'one-of' || value.kind === 'all-of' ? value.members : [value];
}
