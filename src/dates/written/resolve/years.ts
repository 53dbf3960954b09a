/** Which year is meant when the words leave it out or give two digits of it. */
import { calendarDay, dayNumber, daysInMonth } from '../../calendar.js';
import { seasonMonths } from '../../seasons.js';
import type { Inferred, Why } from '../reading.js';
import { byPublication, yearOfDay } from './bases.js';
import { infer, rival, type Trial } from './trial.js';
import { isoWeekday } from './weekdays.js';

/** A date without a year: how it lies in each year. Null where a year has none (29 February). */
export interface Yearless {
  readonly month: number;
  readonly day: number | null;
  readonly season: number | null;
  readonly weekday: number | null;
}

interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days of a yearless date in a year; null where that year has none. */
export function occurrence({ month, day, season }: Yearless, year: number): Days | null {
  if (day !== null) {
    if (day > daysInMonth(year, month)) return null;
    const number = dayNumber(year, month, day);
    return { first: number, last: number };
  }
  const long = season === null ? 1 : seasonMonths(season).months;
  const end = month - 1 + long;
  const [endYear, endMonth] = end > 12 ? [year + 1, end - 12] : [year, end];
  return {
    first: dayNumber(year, month, 1),
    last: dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth)),
  };
}

interface Candidate {
  readonly year: number;
  readonly note: Inferred;
  readonly code: Why;
  readonly why: string;
}

// 29 February comes back after eight years at the most.
const longestWait = 8;
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
  const published = fromPublication(date, trial);
  if (isYear(year)) {
    const given: Candidate = {
      year,
      note: { part: 'year', from: 'case' },
      code: 'from_case',
      why: 'in the year given',
    };
    return distinct(isToCome(date, year, trial) ? [given, published] : [given, null], date);
  }
  const told = fromNarrative(date, trial);
  return distinct([told, published, told ? null : fromLastTold(date, trial, published)], date);
}

function distinct(found: readonly (Candidate | null)[], date: Yearless): Candidate[] {
  const years = new Set<number>();
  return found.filter((candidate): candidate is Candidate => {
    if (!candidate || years.has(candidate.year) || !occurrence(date, candidate.year)) return false;
    years.add(candidate.year);
    return true;
  });
}

function isYear(year: number | null | undefined): year is number {
  return year != null && Number.isInteger(year) && year >= 1 && year <= 9999;
}

// Whether the date would lie after the publication although the sentence does not speak of what is to come.
function isToCome(date: Yearless, year: number, { place, publication }: Trial): boolean {
  const first = occurrence(date, year)?.first;
  return !place.future && publication !== null && first !== undefined && first > publication.last;
}

function fromPublication(date: Yearless, trial: Trial): Candidate | null {
  const year = byPublication(trial, (day) => nearest(date, day, trial.place.future));
  if (year === null || !isYear(year)) return null;
  return {
    year,
    note: { part: 'year', from: 'publication' },
    code: 'from_publication',
    why: 'the year by the publication day',
  };
}

/** The year of the latest occurrence that has begun by a day or, of what is to come, of the first that is not over. */
function nearest(date: Yearless, day: number, future: boolean): number | null {
  const year = yearOfDay(day);
  for (let i = 0; i <= longestWait + 1; i++) {
    const tried = future ? year - 1 + i : year - i;
    const days = occurrence(date, tried);
    if (days && (future ? days.last >= day : days.first <= day)) return tried;
  }
  return null;
}

// A season fits what is told of any of its months; the months past December belong to the year it began in.
function fromNarrative(date: Yearless, trial: Trial): Candidate | null {
  const { narrative, sentence } = trial.place;
  const long = date.season === null ? 1 : seasonMonths(date.season).months;
  for (let i = 0; narrative && i < long; i++) {
    const index = date.month - 1 + i;
    const told = narrative.yearFor((index % 12) + 1, date.day, sentence);
    if (!told) continue;
    const year = told.year - Math.floor(index / 12);
    if (isYear(year) && !isToCome(date, year, trial))
      return fromMention(year, told.mention.words, 'in the year told of before');
  }
  return null;
}

// A year that was told and does not fit is still what a reader may think of: it is offered, and taken by nobody.
function fromLastTold(date: Yearless, trial: Trial, published: Candidate | null): Candidate | null {
  const told = published && trial.place.narrative?.lastYear();
  if (!told || isToCome(date, told.year, trial)) return null;
  return fromMention(told.year, told.mention.words, 'in the year told of before');
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

/** The last year of the fixed window of a hundred years for two digits that nothing else decides. */
const windowEnd = 2049;
/** How far past the year of the case two digits may reach when nothing is known of the publication. */
const caseReach = 10;

/**
 * The full year of two digits, and what decides it: with a publication the latest year not after it (a year later in what
 * is to come); the century of the case before that; else 1950 to 2049. Null when that is before the year 1.
 */
export function fullYear(digits: number, trial: Trial): number | null {
  const limit = byPublication(trial, (day) => yearOfDay(day) + (trial.place.future ? 1 : 0));
  const { year: given } = trial.place;
  const from = isYear(given) ? 'case' : limit === null ? 'window' : 'publication';
  const inCase = isYear(given) ? given - (given % 100) + digits : null;
  const most = limit ?? (isYear(given) ? given + caseReach : windowEnd);
  const year = inCase !== null && inCase <= most ? inCase : most - ((((most - digits) % 100) + 100) % 100);
  infer(trial, { part: 'century', from });
  return isYear(year) ? year : null;
}

// As many years as the record holds.
const mostSteps = 9999;

/** The year of the occurrence that "last", "this" or "next" means, counted from a day. */
export function steppedYearOf(date: Yearless, base: number, step: number): number | null {
  const { year } = calendarDay(base);
  if (step === 0) {
    const around = [year, year - 1].find((tried) => holds(occurrence(date, tried), base));
    return around ?? (occurrence(date, year) ? year : null);
  }
  if (Math.abs(step) > mostSteps) return null;
  const direction = Math.sign(step);
  let left = Math.abs(step);
  for (let i = 0; i <= longestWait + 1 + Math.abs(step); i++) {
    const tried = year + direction * (i - 1);
    const days = occurrence(date, tried);
    if (days && (direction > 0 ? days.first > base : days.last < base) && --left === 0) return tried;
  }
  return null;
}

function holds(days: Days | null, day: number): boolean {
  return days !== null && days.first <= day && days.last >= day;
}
