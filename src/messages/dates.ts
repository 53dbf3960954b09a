import { type Bounds, boundsOf, precisionOf } from '../dates/bounds.js';
import { sayCertainty, sayDate } from '../dates/describe.js';
import { parseEdtf } from '../dates/edtf.js';
import { machineDate } from '../dates/machine.js';
import type { DateValue } from '../dates/value.js';
import type { DateBody } from '../publish/bodies.js';
import type { Messages } from './index.js';

/** How a date is drawn: the day is known, the month is, it is some day in a range, or nothing dates it. */
export type DateMark = 'day' | 'month' | 'range' | 'none';

/** A date ready to print. `machine` is for `<time datetime>` and null where a machine date would claim too much. */
export interface ShownDate {
  words: string;
  certainty: string | null;
  machine: string | null;
  mark: DateMark;
}

// What is published was checked on its way in, so a misfit is an error of ours.
function readValue(edtf: string): DateValue {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(`Published date ${edtf} cannot be read: ${read.reason}`);
  return read.value;
}

/** First and last day that a published date can be. */
export const dateBounds = (date: DateBody): Bounds => boundsOf(readValue(date.edtf));

function markOf(value: DateValue): DateMark {
  const precision = precisionOf(value);
  const { earliest, latest } = boundsOf(value);
  if (earliest !== null && earliest === latest) return 'day';
  return precision === 'month' ? 'month' : 'range';
}

/**
 * A published date in the reader's words: the date itself, and how sure it is and how we came to it. `omitYear` is a
 * year that the reader sees already, as in a heading.
 */
export function shownDate(date: DateBody, m: Messages, omitYear?: number): ShownDate {
  const value = readValue(date.edtf);
  const resolved = date.resolved === 'as_stated' ? null : m.say(`common.date.${date.resolved}`);
  const certainty = [sayCertainty(value, m.lang), resolved].filter((part) => part !== null && part !== '');
  return {
    words: sayDate(value, m.lang, omitYear === undefined ? {} : { omitYear }),
    certainty: certainty.length > 0 ? certainty.join(' · ') : null,
    machine: machineDate(value),
    mark: markOf(value),
  };
}

/** What stands where a date would stand when nothing dates a record. */
export const undated = (m: Messages): ShownDate => ({
  words: m.say('common.date.unknown'),
  certainty: null,
  machine: null,
  mark: 'none',
});

/** The day of an instant (ISO 8601, UTC) in words. For what we did, such as publishing. */
export const sayInstant = (instant: string, m: Messages): string =>
  sayDate(readValue(instant.slice(0, 10)), m.lang);
