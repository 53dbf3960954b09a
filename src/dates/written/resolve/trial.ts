/** One attempt at an expression: what it is read against, and what is noted on the way. */
import type { Aspect, Inferred, Why } from '../reading.js';
import type { Said } from '../said.js';
import type { Anchor } from './narrative.js';
import { type Place, type Publication, publicationOf } from './place.js';
import type { Outcome } from './shapes.js';

/**
 * A choice that the words leave open, taken otherwise than the rules prefer. An expression is read once by preference and
 * once more for every turn that was met, so that an alternative is the whole expression read otherwise: both ends of "from
 * 3/4 to 5/4" change their order together.
 */
export type Turn =
  | 'day-first'
  | 'month-first'
  | 'other-year'
  | 'third-year'
  | 'other-winter'
  | 'next-week'
  | 'other-night'
  | 'other-century'
  | 'whole'
  | 'early-publication'
  | 'from-publication'
  | 'several';

/** A turn that was met, and what it would mean in a few words. */
export interface Rival {
  readonly turn: Turn;
  readonly code: Why;
  readonly why: string;
}

/** The state of an attempt. */
export interface Trial {
  readonly place: Place;
  readonly publication: Publication | null;
  /** The turn that this attempt takes; null takes what the rules prefer. */
  readonly turn: Turn | null;
  readonly inferred: Inferred[];
  readonly rivals: Rival[];
  /** Something is as likely to be otherwise: rivals that are equal, a count of unknown size, words that contradict each other. */
  low: boolean;
  /** The date is a limit ("until 20 March", "by Friday"), which lies ahead of its text as often as behind it. */
  isLimit: boolean;
  /** The date told of before that this one counts from. */
  anchor: Anchor | null;
}

/** Reads an expression within another one. */
export type Read = (said: Said, as: Aspect, trial: Trial) => Outcome;

/** A fresh attempt. */
export function attempt(place: Place, turn: Turn | null): Trial {
  const publication = publicationOf(place);
  return { place, publication, turn, inferred: [], rivals: [], low: false, isLimit: false, anchor: null };
}

/** Notes what the words do not state; the same note is kept once. */
export function infer(trial: Trial, note: Inferred): void {
  const known = trial.inferred.some(
    ({ part, from, words }) => part === note.part && from === note.from && words === note.words,
  );
  if (!known) trial.inferred.push(note);
}

/** Notes another way to read the words. */
export function rival(trial: Trial, turn: Turn, code: Why, why: string): void {
  if (!trial.rivals.some((other) => other.turn === turn)) trial.rivals.push({ turn, code, why });
}

/** An attempt at a reading of a part that may not be kept. */
export function fork({ place, publication, isLimit }: Trial, turn: Turn | null): Trial {
  return { place, publication, turn, inferred: [], rivals: [], low: false, isLimit, anchor: null };
}

/** Keeps what was noted on the way to a reading. */
export function adopt(trial: Trial, forked: Trial): void {
  for (const note of forked.inferred) infer(trial, note);
  for (const { turn, code, why } of forked.rivals) rival(trial, turn, code, why);
  trial.low ||= forked.low;
  trial.anchor = forked.anchor ?? trial.anchor;
}
