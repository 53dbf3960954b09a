/** Days of the week on day numbers. */

/** The day of the week of a day number: Monday is 1. */
export function isoWeekday(day: number): number {
  // Day 0, 1970-01-01, was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week of a day. */
export function mondayOf(day: number): number {
  return day - isoWeekday(day) + 1;
}

/** The latest such weekday not after a day. */
export function weekdayBy(day: number, weekday: number): number {
  return day - ((isoWeekday(day) - weekday + 7) % 7);
}

/** The first such weekday not before a day. */
export function weekdayFrom(day: number, weekday: number): number {
  return day + ((weekday - isoWeekday(day) + 7) % 7);
}

/** "Last Tuesday" (-1, strictly before the day), "this Tuesday" (0, in its week), "next Tuesday" (1, strictly after). */
export function weekdayStepped(day: number, weekday: number, step: number): number {
  if (step === 0) return mondayOf(day) + weekday - 1;
  if (step < 0) return weekdayBy(day - 1, weekday) + 7 * (step + 1);
  return weekdayFrom(day + 1, weekday) + 7 * (step - 1);
}
