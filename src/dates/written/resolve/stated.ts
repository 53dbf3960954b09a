/** A calendar date of which at least one part is stated. */
import { dayNumber } from '../../calendar.js';
import { parseEdtf } from '../../edtf.js';
import { firstSeason, lastSeason, seasonMonths } from '../../seasons.js';
import type { SaidYear, Stated, Step } from '../said.js';
import { baseOf, byPublication, inferFrom, isTrouble, yearOfDay } from './bases.js';
import { dayOfMonthAway, dayOfSomeMonth, weekdayDate, weekdayWithDay } from './loose-days.js';
import { steppedYearOf, type Yearless } from './occurrence.js';
import { eitherOrder } from './orders.js';
import { type Outcome, plain, seasonOf, type Trouble, trouble, yearText } from './shapes.js';
import { fullYear } from './short-years.js';
import { infer, rival, type Trial } from './trial.js';
import { isoWeekday } from './weekdays.js';
import { missingYear } from './years.js';

/** Makes a date of what is stated and of what the circumstances add to it. */
export function statedDate(said: Stated, trial: Trial): Outcome {
  if (said.eitherOrder && said.day !== undefined && said.month !== undefined) {
    return eitherOrder({ ...said, day: said.day, month: said.month }, trial, statedDate);
  }
  if (said.season !== undefined) return seasonDate(said, said.season, trial);
  if (said.month !== undefined) return monthDate(said, said.month, trial);
  if (said.day !== undefined) {
    if (said.weekday !== undefined) return weekdayWithDay(said.weekday, said.day, trial);
    return said.which ? dayOfMonthAway(said.day, said.which, trial) : dayOfSomeMonth(said.day, trial);
  }
  if (said.year) return statedYear(said.year, trial);
  if (said.weekday !== undefined) return weekdayDate(said.weekday, said.which, trial);
  return trouble('no_date', 'The words name no date; write a day, a month or a year.');
}

const isTroubled = (year: Year | Trouble): year is Trouble =>
  typeof year === 'object' && year !== null && 'kind' in year;

/** A year, digits of it with `X` for the others. */
type Year = number | string;

function statedYear(said: SaidYear, trial: Trial): Outcome {
  const year = yearOf(said, trial);
  return isTroubled(year) ? year : plain(year);
}

function yearOf(said: SaidYear, trial: Trial): Year | Trouble {
  switch (said.is) {
    case 'full':
      return inYears(said.year);
    case 'short':
      return inYears(fullYear(said.digits, trial) ?? 0);
    case 'decade':
      return masked(Math.floor((said.short ? (fullYear(said.from, trial) ?? 0) : said.from) / 10), 1);
    case 'century':
      return masked(said.century - 1, 2);
    case 'relative':
      return relativeYear(said, trial);
  }
}

function inYears(year: number): number | Trouble {
  if (Number.isInteger(year) && year >= 1 && year <= 9999) return year;
  return trouble('out_of_range', 'The record holds the years 1 to 9999; write a year of four digits.');
}

// The first decade and the first century begin before the year 1.
function masked(digits: number, unstated: 1 | 2): string | Trouble {
  const width = 4 - unstated;
  if (!Number.isInteger(digits) || digits < 1 || digits >= 10 ** width) return inYears(0) as Trouble;
  return String(digits).padStart(width, '0').padEnd(4, 'X');
}

function relativeYear(step: Step, trial: Trial): number | Trouble {
  const base = baseOf(step, 'year', trial);
  if (isTrouble(base)) return base;
  inferFrom(base, 'year', trial);
  const published = base.from === 'publication' ? byPublication(trial, yearOfDay) : null;
  return inYears((published ?? yearOfDay(base.last)) + step.step);
}

const noSuchDay = 'No calendar has such a day; check the day against its month and its year.';

function seasonDate(said: Stated, season: number, trial: Trial): Outcome {
  if (!Number.isInteger(season) || season < firstSeason || season > lastSeason) {
    return trouble(
      'not_in_calendar',
      'The words name no part of a year that there is; write spring, summer, autumn or winter.',
    );
  }
  const date = { month: seasonMonths(season).first, day: null, season, weekday: null };
  const year = said.year ? yearOf(said.year, trial) : yearWithout(said, date, trial);
  if (isTroubled(year)) return year;
  if (season === winter && typeof year === 'number' && said.year) return winterOf(year, trial);
  return seasonOf(year, season);
}

const winter = 24;

// "Winter 2020" began in 2020 or ended in it. The words leave it open, so neither is sure; one that had not begun when the
// text was published is the other.
function winterOf(year: number, trial: Trial): Outcome {
  const { publication, place } = trial;
  const begins = dayNumber(year, 12, 1);
  const isToCome = !place.future && publication !== null && begins > publication.last;
  if (isToCome) infer(trial, { part: 'year', from: 'publication' });
  const why = isToCome ? 'the winter that begins in' : 'the winter that ended in';
  rival(trial, 'other-winter', 'other_winter', `${why} ${yearText(year)}`);
  trial.low ||= !isToCome;
  const began = isToCome === (trial.turn === 'other-winter') ? year : year - 1;
  return began < 1 ? seasonOf(year, winter) : seasonOf(began, winter);
}

function monthDate(said: Stated, month: number, trial: Trial): Outcome {
  const day = said.day ?? null;
  const misfit = misfitOf(month, day);
  if (misfit) return misfit;
  const weekday = day === null ? null : (said.weekday ?? null);
  const year = said.year
    ? yearOf(said.year, trial)
    : yearWithout(said, { month, day, season: null, weekday }, trial);
  if (isTroubled(year)) return year;
  const date = plain(year, month, day);
  if (
    said.year &&
    weekday !== null &&
    typeof year === 'number' &&
    contradicts(year, month, day ?? 1, weekday)
  ) {
    trial.low = true;
  }
  return date;
}

function contradicts(year: number, month: number, day: number, weekday: number): boolean {
  return isoWeekday(dayNumber(year, month, day)) !== weekday;
}

// A month and a day that no year has are refused before a year is looked for.
function misfitOf(month: number, day: number | null): Trouble | null {
  const parsed = parseEdtf(
    `XXXX-${String(month).padStart(2, '0')}${day === null ? '' : `-${String(day).padStart(2, '0')}`}`,
  );
  return parsed.ok ? null : trouble('not_in_calendar', noSuchDay);
}

function yearWithout(said: Stated, date: Yearless, trial: Trial): Year | Trouble {
  if (!said.which) return missingYear(date, trial) ?? 'XXXX';
  const { step } = said.which;
  // "That summer" needs no more than the year told of; "the previous summer" the month from which it was looked back.
  const fine = date.day !== null ? 'day' : step === 0 ? 'year' : 'month';
  const base = baseOf(said.which, fine, trial);
  if (isTrouble(base)) return base;
  inferFrom(base, 'year', trial);
  const count = (day: number) => steppedYearOf(date, day, step);
  const year =
    base.from === 'publication' ? byPublication(trial, count) : count(step > 0 ? base.last : base.first);
  return inYears(year ?? 0);
}
