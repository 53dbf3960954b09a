/** Where an expression stands: what is known beside its words. */
import { parseEdtf } from '../../edtf.js';
import { spanOf } from '../../spans.js';
import type { DateValue } from '../../value.js';
import type { Circumstances } from '../reading.js';
import type { Narrative } from './narrative.js';

/** The circumstances, and what the text around the expression tells. */
export interface Place extends Circumstances {
  /** The sentence speaks of what is to come. */
  readonly future: boolean;
  /** What was told before in the same text; null for an expression by itself. */
  readonly narrative: Narrative | null;
  /** Offset of the expression in its text, in UTF-16 code units. */
  readonly at: number;
  /** Which sentence of the text it stands in, counted from 0. */
  readonly sentence: number;
}

/** An expression by itself, with nothing known beside it. */
export const nowhere: Place = { future: false, narrative: null, at: 0, sentence: 0 };

/** When something was published: the date as given, and its first and last day as day numbers. */
export interface Publication {
  readonly value: DateValue;
  readonly first: number;
  readonly last: number;
}

// Every date of a text asks for the same publication.
let known: { readonly edtf: string; readonly publication: Publication | null } | null = null;

/** The publication date of a place; null when it is unknown, is no date, or has no first or last day in the years 1 to 9999. */
export function publicationOf({ published }: Circumstances): Publication | null {
  if (!published) return null;
  if (known?.edtf !== published) known = { edtf: published, publication: readPublication(published) };
  return known.publication;
}

function readPublication(edtf: string): Publication | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return null;
  const { first, last } = spanOf(parsed.value);
  if (first.day === null || last.day === null || !inRecord(first.day) || !inRecord(last.day)) return null;
  return { value: parsed.value, first: first.day, last: last.day };
}

// Day numbers of 0001-01-01 and 9999-12-31, the years that the record holds.
const firstDay = -719162;
const lastDay = 2932896;

/** Whether a day number lies in the years 0001 to 9999. */
export function inRecord(day: number): boolean {
  return day >= firstDay && day <= lastDay;
}
