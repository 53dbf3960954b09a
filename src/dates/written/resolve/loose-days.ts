/** Days that are said without a month: of the week, and "the 5th". */
import { calendarDay, dayNumber, daysInMonth } from '../../calendar.js';
import type { Step } from '../said.js';
import { baseOf, countFrom, inferFrom, isTrouble } from './bases.js';
import { dayOf, type Outcome, plain, trouble } from './shapes.js';
import { rival, type Trial } from './trial.js';
import { isoWeekday, weekdayBy, weekdayFrom, weekdayStepped } from './weekdays.js';

/** "On Tuesday", "last Tuesday". */
export function weekdayDate(weekday: number, which: Step | undefined, trial: Trial): Outcome {
  if (weekday < 1 || weekday > 7)
    return trouble('not_in_calendar', 'The words name no day of the week that there is.');
  const step = which ?? { from: 'publication', step: 0 };
  const base = baseOf(step, 'day', trial);
  if (isTrouble(base)) return base;
  inferFrom(base, 'day', trial);
  const count = (day: number) =>
    which ? weekdayStepped(day, weekday, which.step) : bareWeekday(day, weekday, trial);
  return countFrom(base, step.step, (day) => dayOf(count(day)), trial);
}

// The latest not after the publication; of what is to come the first from it on, since news gives the day of publication by
// its name too; as a limit the nearer. The other one is offered where the rule is weak.
function bareWeekday(day: number, weekday: number, trial: Trial): number {
  const [behind, ahead] = [weekdayBy(day, weekday), weekdayFrom(day, weekday)];
  const { future } = trial.place;
  const isToday = behind === ahead;
  if (!future && !trial.isLimit) return behind;
  const preferred = future || ahead - day < day - behind ? ahead : behind;
  if (future && !isToday) return preferred;
  rival(trial, 'next-week', 'other', 'the same day of another week');
  if (trial.turn !== 'next-week') return preferred;
  return isToday ? day + 7 : ahead + behind - preferred;
}

/**
 * "On the 5th": of the month told of before, or of the latest month that had this day when the text was published. So little
 * is said that it is never sure.
 */
export function dayOfSomeMonth(day: number, trial: Trial): Outcome {
  if (!Number.isInteger(day) || day < 1 || day > 31) {
    return trouble('not_in_calendar', 'A month has 31 days at the most; mend the day.');
  }
  const isTold = Boolean(trial.place.narrative?.last('month'));
  if (!isTold && !trial.publication) {
    return trouble('vague', 'The words name a day of no month; write the month beside it.');
  }
  const base = baseOf({ from: isTold ? 'narrative' : 'publication', step: 0 }, 'month', trial);
  if (isTrouble(base)) return base;
  inferFrom(base, 'month', trial);
  trial.low = true;
  const { year, month } = calendarDay(base.last);
  return isTold ? plain(year, month, day) : latestDay(day, base.last);
}

function latestDay(day: number, by: number): Outcome {
  const { year, month, day: published } = calendarDay(by);
  for (let back = day > published ? 1 : 0; back <= 3; back++) {
    const index = year * 12 + month - 1 - back;
    const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
    if (day <= daysInMonth(inYear, inMonth)) return plain(inYear, inMonth, day);
  }
  return trouble('vague', 'The words name a day of no month; write the month beside it.');
}

/**
 * "El lunes 3", "du lundi 3": of the month told of before, of that of the publication, or of a neighbour of theirs, the one in
 * which the day of the month is that day of the week. Where none is, the number is no day, and the weekday speaks alone.
 */
export function weekdayWithDay(weekday: number, day: number, trial: Trial): Outcome {
  const told = trial.place.narrative?.last('month');
  const near = trial.place.future ? [0, 1, 2, -1] : [0, -1, 1, -2];
  for (const [from, last] of [
    ['narrative', told?.last] as const,
    ['publication', trial.publication?.last] as const,
  ]) {
    const base = last === undefined ? null : baseOf({ from, step: 0 }, 'month', trial);
    if (base === null || last === undefined || isTrouble(base)) continue;
    const { year, month } = calendarDay(last);
    for (const away of near) {
      const index = year * 12 + month - 1 + away;
      const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
      if (day > daysInMonth(inYear, inMonth) || isoWeekday(dayNumber(inYear, inMonth, day)) !== weekday)
        continue;
      inferFrom(base, 'month', trial);
      return plain(inYear, inMonth, day);
    }
  }
  return weekdayDate(weekday, undefined, trial);
}

/** "The 15th of this month" ("осы айдың 15-інде"). */
export function dayOfMonthAway(day: number, which: Step, trial: Trial): Outcome {
  const base = baseOf(which, 'month', trial);
  if (isTrouble(base)) return base;
  inferFrom(base, 'year', trial);
  inferFrom(base, 'month', trial);
  const inMonth = (from: number) => {
    const { year, month } = calendarDay(from);
    const index = year * 12 + month - 1 + which.step;
    return plain(Math.floor(index / 12), (index % 12) + 1, day);
  };
  return countFrom(base, which.step, inMonth, trial);
}
