/** The days that a value covers, as day numbers: what bounds, order, overlap and durations are computed from. */
import { addMonths, dayNumber } from './calendar.js';
import { firstFill, lastFill, yearRange } from './fills.js';
import { seasonMonths } from './seasons.js';
import type { DateTime, DateValue, IntervalEnd, Member, Point, Season, Year } from './value.js';

/** Whether a bound is a day, is open (`..`), or exists but is not known. */
export type EndKind = 'known' | 'open' | 'unknown';

/** The first or last day of a value; `day` is null unless the kind is `known`. */
export interface SpanEnd {
  readonly day: number | null;
  readonly kind: EndKind;
}

/** First and last day, both inclusive. */
export interface Span {
  readonly first: SpanEnd;
  readonly last: SpanEnd;
}

/** A bound that is a day. */
export function known(day: number): SpanEnd {
  return { day, kind: 'known' };
}

/** No bound: never began, or has not ended. */
const open: SpanEnd = { day: null, kind: 'open' };
/** A bound that nobody reported. */
export const unknown: SpanEnd = { day: null, kind: 'unknown' };

function days(first: number, last: number): Span {
  return { first: known(first), last: known(last) };
}

function seasonSpan({ year, season }: Season): Span {
  const { lowest, highest } = yearRange(year);
  const { first, months } = seasonMonths(season);
  return days(dayNumber(lowest, first, 1), addMonths(dayNumber(highest, first, 1), months) - 1);
}

/** The lowest and the highest year that a long or rounded year stands for. */
export function yearsOf({ digits, exponent, significant }: Year): { lowest: number; highest: number } {
  const year = Number(digits) * 10 ** (exponent ?? 0);
  const size = Math.abs(year);
  const unit = significant === null ? 1 : 10 ** Math.max(String(size).length - significant, 0);
  const least = Math.floor(size / unit) * unit;
  const most = least + unit - 1;
  return year < 0 ? { lowest: -most, highest: -least } : { lowest: least, highest: most };
}

function yearSpan(value: Year): Span {
  const { lowest, highest } = yearsOf(value);
  return days(dayNumber(lowest, 1, 1), dayNumber(highest, 12, 31));
}

function timeSpan({ year, month, day }: DateTime): Span {
  const number = dayNumber(Number(year), Number(month), Number(day));
  return days(number, number);
}

/** The span of a date or a season. The parser has made sure that there is such a day. */
export function pointSpan(point: Point): Span {
  if (point.kind === 'season') return seasonSpan(point);
  return days(firstFill(point) ?? 0, lastFill(point) ?? 0);
}

/** The span of one member of a set. */
export function memberSpan(member: Member): Span {
  if (member.kind !== 'range') return pointSpan(member);
  return {
    first: member.from ? pointSpan(member.from).first : open,
    last: member.to ? pointSpan(member.to).last : open,
  };
}

/** The span of one end of an interval. */
export function endSpan(end: IntervalEnd): Span {
  if (end === 'open') return { first: open, last: open };
  return end === 'unknown' ? { first: unknown, last: unknown } : pointSpan(end);
}

/** The smallest span that holds all the given ones. */
export function hull(spans: readonly Span[]): Span {
  return {
    first: outermost(
      spans.map((span) => span.first),
      Math.min,
    ),
    last: outermost(
      spans.map((span) => span.last),
      Math.max,
    ),
  };
}

function outermost(ends: readonly SpanEnd[], pick: (...days: number[]) => number): SpanEnd {
  const boundless = ends.find((end) => end.day === null);
  return boundless ?? known(pick(...ends.map((end) => end.day ?? 0)));
}

/** The span of any value. */
export function spanOf(value: DateValue): Span {
  switch (value.kind) {
    case 'date':
    case 'season':
      return pointSpan(value);
    case 'datetime':
      return timeSpan(value);
    case 'year':
      return yearSpan(value);
    case 'interval':
      return { first: endSpan(value.start).first, last: endSpan(value.end).last };
    default:
      return hull(value.members.map(memberSpan));
  }
}
