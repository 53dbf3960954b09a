/**
 * The span that filters, sorting and storage use. A year whose first digit is not stated could be any year: its
 * bounds of 0000 to 9999 are an artefact of the notation, so it counts as unbounded on both sides (standards 2.2, rule 2).
 */
import { fuzzySpan } from './fuzzy.js';
import { hull, memberSpan, type Span, spanOf, unknown } from './spans.js';
import { type DateValue, type IntervalEnd, type Member, type Point, pointsOf } from './value.js';

/** Whether a point can lie in any year at all. */
export function isYearless(point: Point): boolean {
  return /^-?X/.test(point.year);
}

const anywhere: Span = { first: unknown, last: unknown };

function searchEnd(end: IntervalEnd, span: Span, side: 'first' | 'last') {
  return typeof end === 'object' && isYearless(end) ? unknown : span[side];
}

function searchMember(member: Member, spanOfMember: (member: Member) => Span): Span {
  if (member.kind !== 'range') return isYearless(member) ? anywhere : spanOfMember(member);
  const span = spanOfMember(member);
  return {
    first: searchEnd(member.from ?? 'open', span, 'first'),
    last: searchEnd(member.to ?? 'open', span, 'last'),
  };
}

function unbounded(value: DateValue, span: Span): Span {
  if (!pointsOf(value).some(isYearless)) return span;
  if (value.kind === 'interval') {
    return { first: searchEnd(value.start, span, 'first'), last: searchEnd(value.end, span, 'last') };
  }
  if (value.kind === 'one-of' || value.kind === 'all-of') {
    return hull(value.members.map((member) => searchMember(member, memberSpan)));
  }
  return anywhere;
}

/** The span of a value as filters, sorting and storage see it. */
export function searchSpan(value: DateValue): Span {
  return unbounded(value, spanOf(value));
}

/** The same with the marked parts moved outwards. */
export function fuzzySearchSpan(value: DateValue): Span {
  return unbounded(value, fuzzySpan(value));
}

/** The span of one member of a set as filters see it. */
export function memberSearchSpan(member: Member): Span {
  return searchMember(member, memberSpan);
}
