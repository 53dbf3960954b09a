/** Whether a date lies in a window of days: certainly, possibly, or not (README "Overlap"). */
import { readIsoDay } from './calendar.js';
import { firstFill } from './fills.js';
import { fuzzySearchSpan, isYearless, memberSearchSpan, searchSpan } from './search-span.js';
import type { Span } from './spans.js';
import type { DateValue, Member } from './value.js';

/** Days as ISO 8601, both inclusive; a side that is left out has no limit. */
export interface Window {
  readonly from?: string;
  readonly to?: string;
}

/** `certain`: all that the value can be lies in the window. `possible`: some of it does. */
export type Overlap = 'certain' | 'possible' | 'no';

interface Limits {
  readonly from: number;
  readonly to: number;
}

function limitsOf({ from, to }: Window): Limits {
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : limit(from),
    to: to === undefined ? Number.POSITIVE_INFINITY : limit(to),
  };
}

function limit(day: string): number {
  const number = readIsoDay(day);
  if (number === null)
    throw new RangeError(`The side of a window is a day such as 2022-01-05, not ${day.slice(0, 32)}.`);
  return number;
}

// An open or unknown side reaches as far as there are days, so that nothing is lost from a search.
function reach({ first, last }: Span): Limits {
  return { from: first.day ?? Number.NEGATIVE_INFINITY, to: last.day ?? Number.POSITIVE_INFINITY };
}

function compare(span: Span, limits: Limits): Overlap {
  const { from, to } = reach(span);
  if (from > limits.to || to < limits.from || limits.from > limits.to) return 'no';
  return limits.from <= from && to <= limits.to ? 'certain' : 'possible';
}

function ofMember(member: Member, limits: Limits): Overlap {
  const answer = compare(memberSearchSpan(member), limits);
  if (answer !== 'possible' || member.kind !== 'date' || isYearless(member)) return answer;
  const fill = firstFill(member, limits.from);
  return fill === null || fill > limits.to ? 'no' : 'possible';
}

/**
 * Where a value lies against a window. Exact for the members of a set and for unspecified digits: 1669 is not in
 * `[1667,1668,1670..1672]`, and no day of February is in `2004-XX-31`.
 * Throws RangeError when a side of the window is not an ISO day.
 */
export function overlap(value: DateValue, window: Window): Overlap {
  const limits = limitsOf(window);
  if (value.kind === 'date') return ofMember(value, limits);
  if (value.kind !== 'one-of' && value.kind !== 'all-of') return compare(searchSpan(value), limits);
  const answers = new Set(value.members.map((member) => ofMember(member, limits)));
  const [only = 'no'] = answers;
  return answers.size > 1 ? 'possible' : only;
}

/**
 * The same for searches that would rather find too much: what overlaps only after the marked parts are moved outwards
 * is `possible`, and what is marked is never `certain` unless its fuzzy bounds lie in the window too.
 */
export function fuzzyOverlap(value: DateValue, window: Window): Overlap {
  const strict = overlap(value, window);
  const fuzzy = compare(fuzzySearchSpan(value), limitsOf(window));
  if (strict === 'certain') return fuzzy === 'certain' ? 'certain' : 'possible';
  return strict === 'no' && fuzzy !== 'no' && isPadded(value) ? 'possible' : strict;
}

function isPadded(value: DateValue): boolean {
  const [strict, fuzzy] = [reach(searchSpan(value)), reach(fuzzySearchSpan(value))];
  return strict.from !== fuzzy.from || strict.to !== fuzzy.to;
}
