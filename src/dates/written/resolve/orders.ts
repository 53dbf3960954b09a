/** Two numbers of which the first may be the day or the month. */

import { spanOf } from '../../spans.js';
import type { Stated } from '../said.js';
import { type Outcome, outlineOf } from './shapes.js';
import { adopt, fork, infer, rival, type Trial } from './trial.js';
import { isoWeekday } from './weekdays.js';

/** A day and a month that could be the other way round. */
export interface Swappable extends Stated {
  readonly day: number;
  readonly month: number;
}

const mostMonths = 12;

/**
 * Decides the order: by the numbers (one over 12 is no month), by the order of the column or outlet, by the day of the week,
 * by the publication, which a date lies not after unless the sentence speaks of what is to come. What nothing decides is
 * one of the two.
 */
export function eitherOrder(
  said: Swappable,
  trial: Trial,
  read: (said: Stated, trial: Trial) => Outcome,
): Outcome {
  const { eitherOrder: _, ...asKept } = said;
  const swapped: Stated = { ...asKept, day: said.month, month: said.day };
  if (said.day === said.month || said.day > mostMonths) return read(asKept, trial);
  if (said.month > mostMonths) return read(swapped, trial);
  const [keptTrial, swappedTrial] = [fork(trial, trial.turn), fork(trial, trial.turn)];
  const [dayFirst, monthFirst] = [read(asKept, keptTrial), read(swapped, swappedTrial)];
  if (dayFirst.kind === 'trouble') return dayFirst;
  if (monthFirst.kind === 'trouble') return monthFirst;
  rival(trial, 'day-first', 'day_first', 'day first');
  rival(trial, 'month-first', 'month_first', 'month first');
  const decided = turned(trial) ?? decide(trial, said.weekday, dayFirst, monthFirst);
  if (!decided) {
    for (const tried of [keptTrial, swappedTrial]) adopt(trial, tried);
    trial.low = true;
    return eitherOf(dayFirst, monthFirst);
  }
  if (decided.from) infer(trial, { part: 'order', from: decided.from });
  adopt(trial, decided.dayFirst ? keptTrial : swappedTrial);
  return decided.dayFirst ? dayFirst : monthFirst;
}

function eitherOf(one: Known, other: Known): Outcome {
  const [first, second] = [outlineOf(one).from, outlineOf(other).from];
  if (!first || !second) return one;
  const isSorted = (spanOf(one).first.day ?? 0) <= (spanOf(other).first.day ?? 0);
  return { kind: 'one-of', members: isSorted ? [first, second] : [second, first] };
}

function turned({ turn }: Trial): Decision | null {
  if (turn === 'day-first') return { dayFirst: true, from: null };
  return turn === 'month-first' ? { dayFirst: false, from: null } : null;
}

interface Decision {
  readonly dayFirst: boolean;
  readonly from: 'column' | 'weekday' | 'publication' | null;
}

type Known = Exclude<Outcome, { kind: 'trouble' }>;

function decide(trial: Trial, weekday: number | undefined, one: Known, other: Known): Decision | null {
  const { order } = trial.place;
  if (order === 'day-month' || order === 'month-day')
    return { dayFirst: order === 'day-month', from: 'column' };
  const [first, second] = [startOf(one), startOf(other)];
  if (first === null || second === null) return null;
  const fits =
    weekday === undefined ? [false, false] : [first, second].map((day) => isoWeekday(day) === weekday);
  if (fits[0] !== fits[1]) return { dayFirst: fits[0] === true, from: 'weekday' };
  const { publication, place } = trial;
  if (!publication || place.future) return null;
  const late = [first, second].map((day) => day > publication.last);
  return late[0] === late[1] ? null : { dayFirst: late[1] === true, from: 'publication' };
}

// A date without a year can be before and after anything.
function startOf(value: Known): number | null {
  const { from } = outlineOf(value);
  return from?.year === 'XXXX' ? null : spanOf(value).first.day;
}
