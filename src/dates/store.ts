/** A date as the columns of a table hold it. */
import { levelOf, type Precision, precisionOf, type Qualifier, qualifierOf } from './bounds.js';
import { dayNumber, isoDay } from './calendar.js';
import { printEdtf } from './edtf.js';
import { sortKey } from './order.js';
import { fuzzySearchSpan, searchSpan } from './search-span.js';
import type { EndKind, SpanEnd } from './spans.js';
import type { DateValue } from './value.js';

/** The derived columns of a date. A bound is null when its kind is not `known`. */
export interface StoredDate {
  readonly edtf: string;
  readonly level: 0 | 1 | 2;
  readonly precision: Precision;
  readonly qualifier: Qualifier;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly earliest_kind: EndKind;
  readonly latest_kind: EndKind;
  readonly fuzzy_earliest: string | null;
  readonly fuzzy_latest: string | null;
  readonly sort_key: string;
}

const firstStorable = dayNumber(1, 1, 1);
const lastStorable = dayNumber(9999, 12, 31);

/**
 * The columns of a date. A year whose first digit is not stated has no bounds here (kind `unknown`), and fuzzy bounds
 * stop at the first and the last day that a column holds.
 */
export function storedDate(value: DateValue): StoredDate {
  const { first, last } = searchSpan(value);
  const fuzzy = fuzzySearchSpan(value);
  return {
    edtf: printEdtf(value),
    level: levelOf(value),
    precision: precisionOf(value),
    qualifier: qualifierOf(value),
    earliest: written(first),
    latest: written(last),
    earliest_kind: first.kind,
    latest_kind: last.kind,
    fuzzy_earliest: writtenWithin(fuzzy.first),
    fuzzy_latest: writtenWithin(fuzzy.last),
    sort_key: sortKey(value),
  };
}

function written({ day }: SpanEnd): string | null {
  return day === null ? null : isoDay(day);
}

function writtenWithin({ day }: SpanEnd): string | null {
  return day === null ? null : isoDay(Math.min(Math.max(day, firstStorable), lastStorable));
}

/** Why a date cannot be stored, in one sentence; null when it can. Our columns hold the years 0001 to 9999. */
export function storable(value: DateValue): string | null {
  const { first, last } = searchSpan(value);
  const outside = [first.day, last.day].some(
    (day) => day !== null && (day < firstStorable || day > lastStorable),
  );
  if (!outside) return null;
  return `"${printEdtf(value)}" reaches outside the years 0001 to 9999, which is what the record holds; write a date within them.`;
}
