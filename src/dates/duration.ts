/** How long something lasted, as a range of days, and how to say it (README "Durations"). */
import { approximate, uncertain } from './bounds.js';
import { addMonths } from './calendar.js';
import { wordsOf } from './describe.js';
import { endSpan, type Span, spanOf, unknown } from './spans.js';
import type { DateValue } from './value.js';
import type { Lang } from './words/words.js';

/** Least and most, null where not known. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** A number of days. `approximate`: computed from a date that is marked, so that it is itself no more than about right. */
export interface Duration extends Range {
  readonly approximate: boolean;
}

/** What is known of the end: it has not come, it has come (its day known or not), or nobody said whether it has. */
export type EndState = 'ongoing' | 'ended' | 'unknown';

/** The time between two dates, in days and in months. */
export interface Gap {
  readonly days: Range;
  readonly months: Range;
  readonly approximate: boolean;
}

const nowhere: Span = { first: unknown, last: unknown };

// What starts "from a to b" starts at a; what ends "from a to b" ends at b.
function startOf(value: DateValue | null): Span {
  if (value === null) return nowhere;
  return value.kind === 'interval' ? endSpan(value.start) : spanOf(value);
}

function endOf(value: DateValue | null): Span {
  if (value === null) return nowhere;
  return value.kind === 'interval' ? endSpan(value.end) : spanOf(value);
}

function isMarked(value: DateValue | null): boolean {
  return value !== null && (uncertain(value) || approximate(value));
}

/**
 * The calendar days that a spell touches, both its first and its last day counted: from 9 to 9 January is one day.
 * `start` and `end` are the dates of its beginning and its end. Only a spell that has ended has a most; one that is
 * ongoing, or of which nobody said whether it ended, is never counted to today.
 */
export function durationBetween(
  start: DateValue | null,
  end: DateValue | null,
  endState: EndState,
): Duration {
  const [began, ended] = [startOf(start), endOf(end)];
  return {
    min: leastDays(began, ended),
    max: endState === 'ended' ? mostDays(began, ended) : null,
    approximate: isMarked(start) || isMarked(end),
  };
}

// Whatever has a beginning and an end that bound it from one side at least touches one day.
function leastDays(began: Span, ended: Span): number | null {
  if (began.last.day !== null && ended.first.day !== null)
    return Math.max(ended.first.day - began.last.day + 1, 1);
  return isDated(began) && isDated(ended) ? 1 : null;
}

function isDated({ first, last }: Span): boolean {
  return first.day !== null || last.day !== null;
}

function mostDays(began: Span, ended: Span): number | null {
  if (began.first.day === null || ended.last.day === null) return null;
  return Math.max(ended.last.day - began.first.day + 1, 1);
}

/**
 * The time from one date to a later one: days from the one to the other (neighbouring days are one day apart), and
 * months, the least rounded down and the most rounded up. A side that is not bounded is null.
 */
export function gapBetween(a: DateValue, b: DateValue): Gap {
  const [before, after] = [endOf(a), startOf(b)];
  const least = pair(before.last.day, after.first.day);
  const most = pair(before.first.day, after.last.day);
  return {
    days: { min: least && daysApart(least), max: most && daysApart(most) },
    months: { min: least && wholeMonths(least), max: most && startedMonths(most) },
    approximate: isMarked(a) || isMarked(b),
  };
}

type Pair = readonly [from: number, to: number];

function pair(from: number | null, to: number | null): Pair | null {
  return from === null || to === null ? null : [from, Math.max(from, to)];
}

function daysApart([from, to]: Pair): number {
  return to - from;
}

const averageMonth = 30.436875;

function wholeMonths([from, to]: Pair): number {
  let months = Math.floor((to - from) / averageMonth) + 1;
  while (addMonths(from, months) > to) months--;
  return months;
}

function startedMonths(span: Pair): number {
  const whole = wholeMonths(span);
  return addMonths(span[0], whole) === span[1] ? whole : whole + 1;
}

/**
 * A duration in words: "1 to 8 days", "at least 1 day; longest not known". `approximate` may be left out.
 */
export function sayDuration(range: Range & { readonly approximate?: boolean }, lang: Lang): string {
  return wordsOf(lang).amount({ unit: 'day', approximate: false, ...range });
}

const daysBelow = 2;

/**
 * A gap in words, in months where it has two or more and else in days. Least and most that lie two months apart, as
 * from one month to another, are said by their middle: "about 19 months".
 */
export function sayGap({ days, months, approximate }: Gap, lang: Lang): string {
  const words = wordsOf(lang);
  const { min, max } = months;
  if ((min ?? max ?? 0) < daysBelow) return words.amount({ unit: 'day', ...days, approximate });
  if (min === null || max === null || max - min > 2 || max === min) {
    return words.amount({ unit: 'month', ...months, approximate });
  }
  const middle = Math.round((min + max) / 2);
  return words.amount({ unit: 'month', min: middle, max: middle, approximate: true });
}
