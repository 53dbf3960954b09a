/** Which year is meant when the words leave it out. */
import { seasonMonths } from '../../seasons.js';
import type { Inferred, Why } from '../reading.js';
import { byPublication } from './bases.js';
import { closest, nearer, nearest, occurrence, type Yearless } from './occurrence.js';
import { infer, rival, type Trial } from './trial.js';
import { isoWeekday } from './weekdays.js';

interface Candidate {
  readonly year: number;
  readonly note: Inferred;
  readonly code: Why;
  readonly why: string;
}

// After eleven years every date has met every day of the week that it can, but for 29 February.
const weekdayCycle = 11;

/** The year of a date that states none; null when nothing tells it. What else it could be becomes a rival. */
export function missingYear(date: Yearless, trial: Trial): number | null {
  const found = byWeekday(date, candidates(date, trial), trial);
  const [best] = found;
  if (!best) {
    trial.low = true;
    return null;
  }
  if (found[1]) rival(trial, 'other-year', found[1].code, found[1].why);
  if (found[2]) rival(trial, 'third-year', found[2].code, found[2].why);
  const index = trial.turn === 'other-year' ? 1 : trial.turn === 'third-year' ? 2 : 0;
  const taken = found[index] ?? best;
  infer(trial, taken.note);
  return taken.year;
}

function candidates(date: Yearless, trial: Trial): Candidate[] {
  const { year } = trial.place;
  if (isYear(year)) {
    const given: Candidate = {
      year,
      note: { part: 'year', from: 'case' },
      code: 'from_case',
      why: 'in the year given',
    };
    return distinct(isToCome(date, year, trial) ? [given, ...fromPublication(date, trial)] : [given], date);
  }
  const told = fromNarrative(date, trial);
  const published = fromPublication(date, trial);
  const offered = told || published.length === 0 ? null : fromLastTold(date, trial);
  return distinct([told, ...published, offered], date);
}

function distinct(found: readonly (Candidate | null)[], date: Yearless): Candidate[] {
  const years = new Set<number>();
  return found.filter((candidate): candidate is Candidate => {
    if (!candidate || years.has(candidate.year) || !occurrence(date, candidate.year)) return false;
    years.add(candidate.year);
    return true;
  });
}

/** Whether the record can hold a year. */
export function isYear(year: number | null | undefined): year is number {
  return year != null && Number.isInteger(year) && year >= 1 && year <= 9999;
}

// Whether the date would lie after the publication although the sentence does not speak of what is to come.
function isToCome(date: Yearless, year: number, { place, publication }: Trial): boolean {
  const first = occurrence(date, year)?.first;
  return !place.future && publication !== null && first !== undefined && first > publication.last;
}

// How soon after the publication a date may lie that is offered beside the one a year before it, in days.
const soon = 31;

// What is to come and far off is offered beside what is past, and so is what would follow the publication soon: a text may
// be older than its last change, or speak of plans in words that are not known.
function fromPublication(date: Yearless, trial: Trial): Candidate[] {
  const { future } = trial.place;
  const year = byPublication(trial, (day) => yearBy(date, day, trial));
  const ahead =
    trial.publication && aheadOf(date, trial.publication.last, future || trial.isLimit ? null : soon);
  const behind = trial.publication && trial.isLimit ? closest(date, trial.publication.last, false) : null;
  return [year, ahead, behind].filter(isYear).map((one) => ({
    year: one,
    note: { part: 'year', from: 'publication' },
    code: 'from_publication',
    why: one === year ? 'the year by the publication day' : 'the other side of the publication day',
  }));
}

function yearBy(date: Yearless, day: number, { place, isLimit }: Trial): number | null {
  return isLimit && !place.future ? nearer(date, day) : nearest(date, day, place.future);
}

function aheadOf(date: Yearless, day: number, within: number | null): number | null {
  const year = closest(date, day, true);
  const days = year === null ? null : occurrence(date, year);
  return days && (within === null || days.first - day <= within) ? year : null;
}

// A season fits what is told of any of its months; the months past December belong to the year it began in.
function fromNarrative(date: Yearless, trial: Trial): Candidate | null {
  const { narrative, sentence } = trial.place;
  const long = date.season === null ? 1 : seasonMonths(date.season).months;
  for (let i = 0; narrative && i < long; i++) {
    const index = date.month - 1 + i;
    const told = narrative.yearFor((index % 12) + 1, date.day, sentence, trial.publication);
    if (!told) continue;
    const year = told.year - Math.floor(index / 12);
    if (isYear(year) && belongs(date, year, told.mention.sentence === sentence, trial))
      return fromMention(year, told.words, 'in the year told of before');
  }
  return null;
}

// What was told of the time after the publication ("in November 2006 it will …") is a plan and no story: it lends its year
// within its own sentence only.
function belongs(
  date: Yearless,
  year: number,
  isSameSentence: boolean,
  { place, publication }: Trial,
): boolean {
  const first = occurrence(date, year)?.first;
  if (first === undefined || publication === null || first <= publication.last) return true;
  return place.future && isSameSentence;
}

// A year that was told and does not fit is still what a reader may think of: it is offered, and taken by nobody.
function fromLastTold(date: Yearless, trial: Trial): Candidate | null {
  const told = trial.place.narrative?.lastYear();
  if (!told || isToCome(date, told.year, trial)) return null;
  return fromMention(told.year, told.words, 'in the year told of before');
}

function fromMention(year: number, words: string, why: string): Candidate {
  return { year, note: { part: 'year', from: 'narrative', words }, code: 'from_narrative', why };
}

// The year in which the day of the week fits goes first; when no candidate has it, the nearest year that does.
function byWeekday(date: Yearless, found: Candidate[], trial: Trial): Candidate[] {
  const { weekday } = date;
  if (weekday === null || found.length === 0) return found;
  const fits = ({ year }: { year: number }) => isoWeekday(occurrence(date, year)?.first ?? 0) === weekday;
  const fitting = found.filter(fits);
  const [best] = fitting;
  if (best) {
    const others = found.filter((candidate) => !fits(candidate));
    const note: Inferred = best === found[0] ? best.note : { part: 'year', from: 'weekday' };
    return [{ ...best, note }, ...fitting.slice(1), ...others];
  }
  const near = nearestWith(date, fits, trial);
  if (near === null) {
    trial.low = true;
    return found;
  }
  const why = 'the year in which the day of the week fits';
  return [{ year: near, note: { part: 'year', from: 'weekday' }, code: 'weekday', why }, ...found];
}

function nearestWith(date: Yearless, fits: (at: { year: number }) => boolean, trial: Trial): number | null {
  const { publication, place } = trial;
  if (!publication || isYear(place.year)) return null;
  const start = nearest(date, publication.last, place.future);
  for (let i = 0; start !== null && i <= weekdayCycle; i++) {
    const year = place.future ? start + i : start - i;
    if (isYear(year) && occurrence(date, year) && fits({ year })) return year;
  }
  return null;
}
