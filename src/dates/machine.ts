/** The date that a machine may read. */

import type { DateValue } from './value.js';
import { isMasked, marksOf } from './value.js';

/**
 * The value for the `datetime` attribute of HTML's `time` element, and null where a machine date would claim more
 * than is known: only a day, month or year that is exact, with no mark, unspecified digit, set or interval. HTML has
 * no year 0 or below, and reads a time with an offset only as a whole.
 */
export function machineDate(value: DateValue): string | null {
  if (value.kind === 'datetime')
    return machineTime(value.year, value.month, value.day, value.time, value.offset);
  if (value.kind !== 'date' || isMasked(value) || marksOf(value).some((mark) => mark !== '')) return null;
  if (!inHtml(value.year)) return null;
  return [value.year, value.month, value.day].filter((part) => part !== null).join('-');
}

function inHtml(year: string): boolean {
  return Number(year) >= 1;
}

function machineTime(year: string, month: string, day: string, time: string, offset: string): string | null {
  if (!inHtml(year) || time.startsWith('24')) return null;
  const minutes = /^[+-]\d\d$/.test(offset) ? ':00' : '';
  return `${year}-${month}-${day}T${time}${offset}${minutes}`;
}
