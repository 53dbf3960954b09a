/** The order of a timeline whose dates are uncertain (DESIGN: Time; README "Order"). */
import { type Precision, precisionOf } from './bounds.js';
import { searchSpan } from './search-span.js';
import type { SpanEnd } from './spans.js';
import type { DateValue } from './value.js';

// Coarse before fine. An interval or a set that shares both bounds with a day stands before that day.
const precisions: readonly Precision[] = [
  'century',
  'decade',
  'year',
  'season',
  'month',
  'interval',
  'set',
  'day',
  'time',
];

// Years of twelve digits are within 4e14 days of 1970, so that this many digits hold any day, shifted to be positive.
const dayDigits = 15;
const shift = 5e14;
const afterEveryDay = { unknown: '9'.repeat(dayDigits - 1).concat('8'), open: '9'.repeat(dayDigits) };

const placed = '1';
const unplaced = '2';
const undated = '3';

/**
 * A text whose byte order is the ascending order of the timeline: dated before undatable before no date at all; then
 * the earliest day (the latest where the start is open or unknown); then the latest day; then coarse before fine;
 * then the time of day. Equal keys tie: the caller goes on with manual order and id.
 * `time` is a local time of day as HH:MM or HH:MM:SS for a value that has none of its own; anything else is ignored.
 */
export function sortKey(value: DateValue | null, opts: { time?: string } = {}): string {
  if (value === null) return undated;
  const { first, last } = searchSpan(value);
  const time = value.kind === 'datetime' ? value.time : readTime(opts.time);
  const precision = time === '' ? precisionOf(value) : 'time';
  const detail = `${precisions.indexOf(precision)}${time.replaceAll(':', '')}`;
  const key = first.day === null ? last : first;
  if (key.day === null) return `${unplaced}${detail}`;
  return `${placed}${dayKey(key)}${dayKey(last)}${detail}`;
}

function dayKey({ day, kind }: SpanEnd): string {
  if (day !== null) return String(day + shift).padStart(dayDigits, '0');
  return kind === 'open' ? afterEveryDay.open : afterEveryDay.unknown;
}

function readTime(time: string | undefined): string {
  const parts = /^([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?$/.exec(time ?? '');
  return parts ? `${parts[1]}:${parts[2]}:${parts[3] ?? '00'}` : '';
}

/** Compares two dates as `sortKey` orders them: below zero when `a` comes first, 0 when they tie. */
export function compareDates(a: DateValue | null, b: DateValue | null): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
