import { boundsOf } from '../dates/bounds.js';
import { sayCertainty, sayDate } from '../dates/describe.js';
import { parseEdtf } from '../dates/edtf.js';
import { machineDate } from '../dates/machine.js';
import { type DateValue, pointsOf } from '../dates/value.js';
import type {
  Alternative,
  Aspect,
  Inferred,
  Reading,
  Refused,
  Understood,
} from '../dates/written/reading.js';
import type { Messages } from '../messages/index.js';
import { type Axis, axesOf } from './axis.js';

/** One date as the page shows it: in words, as EDTF, as a mark. */
export interface ShownValue {
  words: string;
  machine: string | null;
  edtf: string;
  axes: Axis[];
}

export interface ShownAlternative extends ShownValue {
  why: string;
}

/** A reading in the reader's words: the date with what is known of it, or why it is none. */
export interface ShownReading {
  date: ShownValue | null;
  certainty: string | null;
  facts: { label: string; text: string; machine: string | null }[];
  inferred: string[];
  refused: { reason: string; next: string } | null;
  alternatives: ShownAlternative[];
}

// The reader writes canonical EDTF, so a misfit is an error of ours.
function dateOf(edtf: string): DateValue {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(`The reading ${edtf} cannot be read: ${read.reason}`);
  return read.value;
}

function sayValue(value: DateValue, as: Aspect, m: Messages): string {
  return sayDate(value, m.lang, as === null ? {} : { as });
}

/** A date in words, as EDTF and as the drawings named. */
export function shownValue(
  edtf: string,
  as: Aspect,
  names: readonly Axis['name'][],
  m: Messages,
): ShownValue {
  const value = dateOf(edtf);
  const words = sayValue(value, as, m);
  return { words, machine: machineDate(value), edtf, axes: axesOf(value, words, names, m) };
}

function shownAlternative(alternative: Alternative, as: Aspect, m: Messages): ShownAlternative {
  return { ...shownValue(alternative.edtf, as, ['small'], m), why: m.say(`dating.why.${alternative.code}`) };
}

function sayInferred({ part, from, words }: Inferred, m: Messages): string {
  const said = { part: m.say(`dating.part.${part}`), from: m.say(`dating.from.${from}`) };
  return words === undefined
    ? m.say('dating.inferred.plain', said)
    : m.say('dating.inferred.quoting', { ...said, words });
}

const isYearless = (value: DateValue) => pointsOf(value).some(({ year }) => year === 'XXXX');

// A date without a year has no first and last day of the calendar; only those within a year.
function sayBound(
  value: DateValue,
  side: 'earliest' | 'latest',
  m: Messages,
): { text: string; machine: string | null } {
  const bounds = boundsOf(value);
  const day = bounds[side];
  const kind = bounds[`${side}Kind`];
  if (day === null)
    return { text: m.say(`dating.result.${kind === 'open' ? 'open' : 'unknown'}`), machine: null };
  if (isYearless(value)) return { text: m.say('dating.result.any_year'), machine: null };
  // A day of a year with more than four digits is no date of its own, and stands as the calendar counts it.
  const read = parseEdtf(day);
  return read.ok
    ? { text: sayDate(read.value, m.lang), machine: machineDate(read.value) }
    : { text: day, machine: null };
}

function factsOf({ edtf, confidence }: Understood, m: Messages): ShownReading['facts'] {
  const value = dateOf(edtf);
  return [
    { label: m.say('dating.result.earliest'), ...sayBound(value, 'earliest', m) },
    { label: m.say('dating.result.latest'), ...sayBound(value, 'latest', m) },
    {
      label: m.say('dating.result.confidence'),
      text: m.say(`dating.confidence.${confidence}`),
      machine: null,
    },
  ];
}

function refusal(reading: Refused, as: Aspect, m: Messages): ShownReading {
  return {
    date: null,
    certainty: null,
    facts: [],
    inferred: [],
    refused: { reason: m.say(`dating.refused.${reading.code}`), next: m.say(`dating.next.${reading.code}`) },
    alternatives: reading.alternatives.map((alternative) => shownAlternative(alternative, as, m)),
  };
}

// What the words say already is not said twice: "31 May 2020 (uncertain)", "12 January, year not stated".
function certaintyOf(edtf: string, words: string, m: Messages): string | null {
  const value = dateOf(edtf);
  const remarks = isYearless(value) ? [] : sayCertainty(value, m.lang).split(', ');
  return remarks.filter((remark) => !words.includes(remark)).join(', ') || null;
}

/** A reading in the words of the interface, with the mark in its drawings. `as` is what was asked for. */
export function shownReading(reading: Reading, as: Aspect, m: Messages): ShownReading {
  if (reading.edtf === null) return refusal(reading, as, m);
  const date = shownValue(reading.edtf, as, ['wide', 'narrow'], m);
  return {
    date,
    certainty: certaintyOf(reading.edtf, date.words, m),
    facts: factsOf(reading, m),
    inferred: reading.inferred.map((inferred) => sayInferred(inferred, m)),
    refused: null,
    alternatives: reading.alternatives.map((alternative) => shownAlternative(alternative, as, m)),
  };
}
