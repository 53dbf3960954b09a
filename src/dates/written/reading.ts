/** What the two functions of this room take and give. Plain JSON. */
import type { Tongue } from './languages/language.js';

/** What is known beside the words. Everything may be absent; nothing is taken from a clock. */
export interface Circumstances {
  /** The day of publication: a date as EDTF (`2022-01-20`, `2022-01`, `[2024-05-29..2024-06-02]`), null when unknown. */
  readonly published?: string | null;
  /** The year that dates without one belong to: the year of the case, of the sheet, of the column. */
  readonly year?: number | null;
  /** How numbers are ordered here: 03/04/2020 is 3 April (`day-month`) or March 4th (`month-day`); with `month-year`, Mar 15 is March 2015. */
  readonly order?: Order | null;
}

export type Order = 'day-month' | 'month-day' | 'month-year';

/** A point event ("one day between"), a lasting state ("from … to …"), or `null`: as the words have it. */
export type Aspect = 'point' | 'state' | null;

export interface ReadOptions extends Circumstances {
  /** The languages it may be in, the likelier first; absent or empty: any that we know. */
  readonly languages?: readonly Tongue[];
  readonly as?: Aspect;
}

export type Confidence = 'high' | 'medium' | 'low';

/** A part of the date that the words do not state. */
export interface Inferred {
  readonly part: 'year' | 'century' | 'month' | 'day' | 'order';
  /** `case`: the year given with the question; `narrative`: a date told of before; `count`: counted off, so about; `weekday`: the one year that fits. */
  readonly from: 'publication' | 'narrative' | 'case' | 'weekday' | 'column' | 'window' | 'count';
  /** The words it was inferred from, where they stand in the same text. */
  readonly words?: string;
}

/** Why there is no date, as a code that a door can word in its own language. */
export const refusals = [
  'empty',
  'too_long',
  'no_date',
  'several_dates',
  'said_unknown',
  'not_in_calendar',
  'needs_publication',
  'needs_narrative',
  'needs_year',
  'vague',
  'backwards',
  'out_of_range',
] as const;
export type Refusal = (typeof refusals)[number];

/** What another reading rests on, as a code that a door can word in its own language. */
export const whys = [
  'day_first',
  'month_first',
  'month_and_year',
  'other_winter',
  'other_night',
  'whole',
  'from_publication',
  'from_narrative',
  'from_case',
  'other_century',
  'weekday',
  'range',
  'one_of_several',
  'other',
] as const;
export type Why = (typeof whys)[number];

/** Another date that the same words could mean, likelier first. */
export interface Alternative {
  readonly edtf: string;
  readonly code: Why;
  /** In a few words, English: "month first", "from the publication day", "the winter that ended in 2020". */
  readonly why: string;
}

/** A date understood. `edtf` is canonical and valid. */
export interface Understood {
  readonly edtf: string;
  readonly inferred: readonly Inferred[];
  readonly confidence: Confidence;
  readonly alternatives: readonly Alternative[];
}

/** No date, and why, in one sentence. Alternatives are what it could be if somebody decided. */
export interface Refused {
  readonly edtf: null;
  readonly code: Refusal;
  readonly reason: string;
  readonly inferred: readonly Inferred[];
  readonly confidence: Confidence;
  readonly alternatives: readonly Alternative[];
}

export type Reading = Understood | Refused;

/** One expression found in a text. Offsets count UTF-16 code units, end exclusive: `text.slice(start, end) === words`. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The sentence around it, cut at 300 characters on either side of the words. */
  readonly quote: string;
  readonly reading: Reading;
  /** The earlier date that it counts from ("two days later"), with its offsets. */
  readonly relativeTo?: { readonly start: number; readonly end: number; readonly words: string };
}

export interface FindOptions extends Circumstances {
  readonly languages?: readonly Tongue[];
}
