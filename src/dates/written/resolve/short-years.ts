/** Which century two digits of a year belong to. */
import { byPublication, yearOfDay } from './bases.js';
import { infer, rival, type Trial } from './trial.js';
import { isYear } from './years.js';

/** The last year of the fixed window of a hundred years for two digits that nothing else decides. */
const windowEnd = 2049;
/** How far past the year of the case two digits may reach when nothing is known of the publication. */
const caseReach = 10;

/** From so many years before the latest that it can be, the same digits a hundred years later are offered. */
const longAgo = 70;

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
  if (most - year >= longAgo) rival(trial, 'other-century', 'other_century', 'a hundred years later');
  if (most - year >= longAgo && trial.turn === 'other-century') return isYear(year + 100) ? year + 100 : null;
  return isYear(year) ? year : null;
}
