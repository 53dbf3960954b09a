/** The day that words such as "last week" or "two days later" count from. */
import { calendarDay } from '../../calendar.js';
import type { DateValue } from '../../value.js';
import type { Inferred } from '../reading.js';
import type { Step } from '../said.js';
import type { Fine } from './narrative.js';
import { type Outcome, outlineOf, type Trouble, trouble } from './shapes.js';
import { between } from './steps.js';
import { infer, rival, type Trial } from './trial.js';

/** What is counted from: the days that it can be, where from, and the whole date where it is known as one. */
export interface Base {
  readonly first: number;
  readonly last: number;
  readonly from: 'publication' | 'narrative';
  readonly words: string | null;
  /** It is one day between the two, not known which; else it lasted from the one to the other. */
  readonly isOneOf: boolean;
  /** The date of publication, where it is not known to the day. */
  readonly value: DateValue | null;
}

/** "The preceding quarter" of what was told so many sentences ago, or further, may be of anything. */
const farthest = 3;

/** Finds what a step counts from; notes the mention that it used. The anchor told before must be at least so fine. */
export function baseOf(step: Step, fine: Fine, trial: Trial): Base | Trouble {
  const { publication } = trial;
  if (step.from === 'publication' || trial.turn === 'from-publication') {
    if (!publication) {
      return trouble(
        'needs_publication',
        'The words count from the day of publication; say when the text was published.',
      );
    }
    const { first, last, value } = publication;
    const isKnown = first === last;
    return { first, last, from: 'publication', words: null, isOneOf: true, value: isKnown ? null : value };
  }
  const anchor = trial.place.narrative?.last(fine) ?? null;
  if (!anchor || (fine !== 'day' && trial.place.sentence - anchor.mention.sentence > farthest)) {
    if (publication) rival(trial, 'from-publication', 'from_publication', 'counted from the publication day');
    return trouble(
      'needs_narrative',
      'The words count from a date told before, and there is no date before it to count from; give that date.',
    );
  }
  trial.anchor = anchor;
  const { first, last, isOneOf, mention } = anchor;
  return { first, last, from: 'narrative', words: mention.words, isOneOf, value: null };
}

/** Whether a base was not found. */
export function isTrouble(base: Base | Trouble): base is Trouble {
  return 'kind' in base;
}

/** Notes that a part was inferred from a base. */
export function inferFrom(base: Base, part: Inferred['part'], trial: Trial): void {
  infer(trial, { part, from: base.from, ...(base.words === null ? {} : { words: base.words }) });
}

/**
 * Counts from a base. From one day of several both edges are counted from: one date between the two results, and less sure.
 * From a stretch told before, backwards counts from its first day and forwards from its last.
 */
export function countFrom(base: Base, step: number, count: (day: number) => Outcome, trial: Trial): Outcome {
  if (!base.isOneOf) return count(step > 0 ? base.last : base.first);
  const late = count(base.last);
  if (base.first === base.last) return late;
  const early = count(base.first);
  if (early.kind === 'trouble') return early;
  if (late.kind === 'trouble' || JSON.stringify(early) === JSON.stringify(late)) return late;
  trial.low = true;
  const [from, to] = [outlineOf(early).from, outlineOf(late).to];
  return from && to ? between(from, to) : late;
}

/**
 * What follows from the day of publication where only one answer can be given: from its latest day; what would follow from
 * the earliest is a rival when it differs.
 */
export function byPublication<Answer>(trial: Trial, answer: (day: number) => Answer): Answer | null {
  const { publication } = trial;
  if (!publication) return null;
  const { first, last } = publication;
  if (first === last) return answer(last);
  const [early, late] = [answer(first), answer(last)];
  if (JSON.stringify(early) === JSON.stringify(late)) return late;
  trial.low = true;
  rival(trial, 'early-publication', 'from_publication', 'if it was published on the earliest day given');
  return trial.turn === 'early-publication' ? early : late;
}

/** The year of a day. */
export function yearOfDay(day: number): number {
  return calendarDay(day).year;
}
