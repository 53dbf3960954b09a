import { membersOf } from '../dates/bounds.js';
import { isoDay, readIsoDay } from '../dates/calendar.js';
import { parseEdtf } from '../dates/edtf.js';
import { memberSearchSpan, searchSpan } from '../dates/search-span.js';
import type { DateValue, Member } from '../dates/value.js';
import type { DateBody } from './bodies.js';

/** First and last day, both inclusive, as day numbers; null where there is no bound. */
export type DayRange = readonly [first: number | null, last: number | null];

const read = new Map<string, DateValue>();
const mostRead = 20_000;

/** The value of a published or stored date. The record holds only what the parser accepted. */
export function dateValue(date: DateBody): DateValue {
  const known = read.get(date.edtf);
  if (known) return known;
  // A case repeats its dates, and each is needed several times over.
  if (read.size >= mostRead) read.clear();
  const value = parsed(date);
  read.set(date.edtf, value);
  return value;
}

function parsed(date: DateBody): DateValue {
  const result = parseEdtf(date.edtf);
  if (!result.ok) throw new Error(`the record holds a date that is none: ${result.reason}`);
  return result.value;
}

/** The days that a date can be: one range a member of a set, else one range. */
export function rangesOf(value: DateValue): DayRange[] {
  const members = membersOf(value);
  return members.map((member) => {
    const span = member === value ? searchSpan(value) : memberSearchSpan(member as Member);
    return [span.first.day, span.last.day];
  });
}

/** The range from the first day of one date to the last day of another; a missing date leaves that side open. */
export function rangeBetween(from: string | null, to: string | null): DayRange {
  const first = from === null ? null : readIsoDay(from);
  const last = to === null ? null : readIsoDay(to);
  return first !== null && last !== null && first > last ? [null, null] : [first, last];
}

/**
 * Ranges as PostgreSQL prints a datemultirange: in order, neighbours joined, each from its first day to the day after
 * its last. The text is hashed, so it has to be the one the database gives back.
 */
export function multirange(ranges: readonly DayRange[]): string {
  const sorted = ranges.toSorted(([a], [b]) => (a ?? -Infinity) - (b ?? -Infinity));
  const joined: [number | null, number | null][] = [];
  for (const [first, last] of sorted) {
    const open = joined.at(-1);
    if (!open || (open[1] !== null && first !== null && first > open[1] + 1)) joined.push([first, last]);
    else open[1] = open[1] === null || last === null ? null : Math.max(open[1], last);
  }
  return `{${joined.map(printed).join(',')}}`;
}

function printed([first, last]: DayRange): string {
  const from = first === null ? '(' : `[${isoDay(first)}`;
  return `${from},${last === null ? '' : isoDay(last + 1).replace('+', '')})`;
}

// A date that covers more years than this is no entry of an index; its first and last year are.
const longest = 200;

/** The years that a date can fall in. A side without a bound adds nothing: the bound that is known counts alone. */
export function yearsOf(ranges: readonly DayRange[]): number[] {
  const years = new Set<number>();
  for (const [first, last] of ranges) {
    const from = first ?? last;
    const to = last === null || first === null ? from : last;
    if (from === null || to === null) continue;
    const [low, high] = [yearOf(from), yearOf(to)];
    if (high - low > longest) years.add(low).add(high);
    else for (let year = low; year <= high; year++) years.add(year);
  }
  return [...years];
}

function yearOf(day: number): number {
  return Number(/^[+-]?\d+/.exec(isoDay(day))?.[0]);
}
