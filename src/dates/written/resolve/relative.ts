/** Dates counted from the day of publication, from a date told before, or from one beside them. */
import { addMonths } from '../../calendar.js';
import { type DateValue, fineness, type Point, pointsOf } from '../../value.js';
import type { Lapse, Relative, Unit } from '../said.js';
import { type Base, baseOf, countFrom, inferFrom, isTrouble } from './bases.js';
import { inRecord } from './place.js';
import { dayOf, mapPoints, type Outcome, trouble, withMark } from './shapes.js';
import { monthsAway, shifted, stepped, stretch } from './steps.js';
import { infer, rival, type Trial } from './trial.js';
import { pointAt, unitAt, unitParts } from './units.js';
import { isoWeekday } from './weekdays.js';

/** "Several" and "a few" are from two to this many: enough to hold what is meant, and never sure. */
const several = 9;
const fewest = 2;

const beyond = 'The count leads out of the years 1 to 9999; write the date itself.';

const unsaid =
  'The words do not say how many; write the days that it lies between, or keep the words without a date.';

// A guess at "several" would be an invented day, so it is offered and never the answer.
function isGuess(trial: Trial): boolean {
  rival(trial, 'several', 'other', 'two to nine of them');
  return trial.turn === 'several';
}

/** "Today", "last week", "three months ago", "the next day". */
export function relativeDate(said: Relative, isState: boolean, trial: Trial): Outcome {
  const { fine, part } = unitParts[said.unit];
  const base = baseOf(said, fine, trial);
  if (isTrouble(base)) return base;
  inferFrom(base, part, trial);
  if (said.vague && said.step !== 0) {
    return isGuess(trial) ? vagueDate(said, base, isState, trial) : trouble('vague', unsaid);
  }
  // "These days", "бүгінде": the day of publication, for want of a better.
  trial.low ||= said.vague === true;
  if (said.unit === 'day' && said.step === 0) return base.value ?? wholeBase(base, isState);
  const isCount = said.by === 'count' && said.unit !== 'day' && said.step !== 0;
  if (isCount) infer(trial, { part, from: 'count' });
  if (said.unit === 'weekend' && said.step === 0) return thisWeekend(base, isState, trial);
  const count = (day: number) =>
    isCount ? counted(said.unit, day, said.step) : unitAt(said.unit, day, said.step, isState);
  return countFrom(base, said.step, (day) => count(day) ?? trouble('out_of_range', beyond), trial);
}

// "This weekend", said from Monday to Wednesday of what has happened, is the one that is over.
function thisWeekend(base: Base, isState: boolean, trial: Trial): Outcome {
  const isEarly = base.from === 'publication' && base.first === base.last && isoWeekday(base.first) < 4;
  if (isEarly) rival(trial, 'next-week', 'other', 'the other weekend beside the publication day');
  const isOver = isEarly && trial.place.future === (trial.turn === 'next-week');
  const step = isOver ? -1 : 0;
  return countFrom(
    base,
    0,
    (day) => unitAt('weekend', day, step, isState) ?? trouble('out_of_range', beyond),
    trial,
  );
}

function wholeBase({ first, last }: Base, isState: boolean): Outcome {
  return first === last ? dayOf(first) : stretch(dayOf(first), dayOf(last), isState);
}

// "Three weeks ago" is about that day, "three months ago" about that month: nobody counts in days who says months.
function counted(unit: Unit, day: number, step: number): Point | null {
  const exact = exactly(unit, day, step);
  return exact && withMark(exact, '~');
}

function exactly(unit: Unit, day: number, step: number): Point | null {
  if (unit === 'week' || unit === 'weekend') return stepped(dayOf(day), 7 * step);
  return stepped(pointAt(unit, day), step);
}

function vagueDate(said: Relative, base: Base, isState: boolean, trial: Trial): Outcome {
  trial.low = true;
  infer(trial, { part: unitParts[said.unit].part, from: 'count' });
  const direction = said.step > 0 ? 1 : -1;
  const [near, far] = [fewest, several].map((count) => count * direction);
  const [from, to] = direction > 0 ? [near, far] : [far, near];
  const day = direction > 0 ? base.last : base.first;
  const first = exactly(said.unit, direction > 0 ? base.first : day, from ?? 0);
  const last = exactly(said.unit, base.last, to ?? 0);
  return first && last ? stretch(first, last, isState) : trouble('out_of_range', beyond);
}

/** "In the last three days", "over the coming two weeks": the day that is counted from included. */
export function lapseDate(said: Lapse, isState: boolean, trial: Trial): Outcome {
  const { fine, part } = unitParts[said.unit];
  const base = baseOf(said, fine, trial);
  if (isTrouble(base)) return base;
  inferFrom(base, part, trial);
  const steps = said.vague ? Math.sign(said.step || -1) * several : said.step;
  if (said.vague) {
    if (!isGuess(trial)) return trouble('vague', unsaid);
    trial.low = true;
    infer(trial, { part, from: 'count' });
  }
  const from = steps < 0 ? lapsed(said.unit, base.first, steps) : lapsed(said.unit, base.first, 0);
  const to = steps > 0 ? lapsed(said.unit, base.last, steps) : lapsed(said.unit, base.last, 0);
  return from && to ? stretch(from, to, isState) : trouble('out_of_range', beyond);
}

// Days and weeks are told in days, months too, since "the last month" ends with the day it is said; longer units in months,
// and what is counted in decades in years.
function lapsed(unit: Unit, day: number, steps: number): Point | null {
  const months = { quarter: 3, season: 3, year: 12 } as const;
  if (unit === 'decade' || unit === 'century') {
    return stepped(pointAt('year', day), steps * (unit === 'decade' ? 10 : 100));
  }
  if (unit === 'quarter' || unit === 'season' || unit === 'year') {
    return stepped(pointAt('month', day), steps * months[unit]);
  }
  const moved = unit === 'month' ? addMonths(day, steps) : day + steps * (unit === 'day' ? 1 : 7);
  return inRecord(moved) ? dayOf(moved) : null;
}

/** How fine each unit is, on the scale of `fineness`; a decade is coarser than a year. */
const finenessOf: Readonly<Record<Unit, number>> = {
  day: 3,
  week: 3,
  weekend: 3,
  month: 2,
  quarter: 1,
  season: 1,
  year: 0,
  decade: -1,
  century: -1,
};

/** "Two days before 5 January 2022": the date moved; about that, when the unit is coarser than the date, or a week. */
export function away(of: DateValue, unit: Unit, count: number, trial: Trial): Outcome {
  const moved = mapPoints(of, (point) => movedPoint(point, unit, count));
  if (!moved) {
    return trouble(
      'needs_year',
      'The date to count from is not known well enough; write it with its day and year.',
    );
  }
  const isCounted = unit === 'week' || unit === 'weekend';
  if (!isCounted && pointsOf(of).every((point) => fineness(point) <= finenessOf[unit])) return moved;
  infer(trial, { part: unitParts[unit].part, from: 'count' });
  return mapPoints(moved, (point) => withMark(point, '~')) ?? moved;
}

const monthsOf = { month: 1, quarter: 3, season: 3, year: 12, decade: 120, century: 1200 } as const;

// A date to the day, counted from in months or years, gives a month: nobody counts in days who says months.
function movedPoint(point: Point, unit: Unit, count: number): Point | null {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') {
    const days = count * (unit === 'day' ? 1 : 7);
    return point.kind === 'date' && point.day !== null ? shifted(point, (day) => day + days) : null;
  }
  const months = count * monthsOf[unit];
  if (point.kind === 'season' || point.month !== null) {
    const moved = monthsAway(point, months);
    return moved?.kind === 'date' ? { ...moved, day: null, marks: { ...moved.marks, day: '' } } : moved;
  }
  const step = 12 * 10 ** (/X*$/.exec(point.year)?.[0].length ?? 0);
  return months % step === 0 ? stepped(point, months / step) : null;
}
