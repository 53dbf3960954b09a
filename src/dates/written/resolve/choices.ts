/** Several dates of which one is meant, or all. */

import { calendarDay } from '../../calendar.js';
import { spanOf } from '../../spans.js';
import { type DateValue, fineness, type Member } from '../../value.js';
import type { Aspect } from '../reading.js';
import type { Choice, Said, Stated } from '../said.js';
import { inYear, isWeekdayOnly, lacksYear, leafOf, monthFrom, unshared, withLeaf } from './leaves.js';
import { type Outcome, outlineOf, plain, range, trouble } from './shapes.js';
import { between } from './steps.js';
import type { Read, Trial } from './trial.js';
import { weekdayBy, weekdayFrom } from './weekdays.js';

/** "12 and 13 June" are all of them, "26 or 27 May" is one. */
export function choiceDate({ all, members }: Choice, as: Aspect, trial: Trial, read: Read): Outcome {
  const values: DateValue[] = [];
  const complete = withYears(daysOfOneWeek(members, trial.place.future, (one) => read(one, 'point', trial)));
  for (const [index, said] of complete.entries()) {
    const value = read(
      yearOfPrevious(said, members[index - 1], values.at(-1)),
      as === 'state' ? as : 'point',
      trial,
    );
    if (value.kind === 'trouble') return value;
    values.push(value);
  }
  const found: Member[] = [];
  for (const value of values) {
    const parts = all ? partsOfAll(value) : partsOf(value);
    if (!parts) {
      return trouble(
        'vague',
        'One of the dates is too uncertain to be listed; read each of the dates by itself.',
      );
    }
    for (const part of parts)
      if (!found.some((other) => JSON.stringify(other) === JSON.stringify(part))) found.push(part);
  }
  const [only] = found;
  if (!only) return trouble('no_date', 'The words name no date; write a day, a month or a year.');
  if (found.length === 1 && only.kind !== 'range') return only;
  return { kind: all ? 'all-of' : 'one-of', members: found };
}

/** Months from October and up to March, between which a list runs over the end of a year. */
const [lateInYear, earlyInYear] = [10, 3];

// A year said once, at the end, belongs to the dates before it: "12 and 13 June 2019", and 2021 for the first of "30
// December and 2 January 2022".
function withYears(members: readonly Said[]): Said[] {
  const result: Said[] = [];
  let next: Stated | null = null;
  for (let i = members.length - 1; i >= 0; i--) {
    const said = members[i];
    if (!said) continue;
    const after: Stated | null = next;
    const complete: Said = withLeaf(said, (leaf) => {
      const own = monthFrom(after ? unshared(leaf) : leaf, after);
      return after?.year && lacksYear(own) ? sharing(own, after) : own;
    });
    result.unshift(complete);
    next = leafOf(complete) ?? next;
  }
  return result;
}

// "On Monday and Tuesday": the days follow one another, wherever the publication lies among them. The one that the rules date is
// the last, or the first of what is to come.
function daysOfOneWeek(
  members: readonly Said[],
  future: boolean,
  read: (said: Said) => Outcome,
): readonly Said[] {
  const weekdays = members.map((said) =>
    said.kind === 'stated' && isWeekdayOnly(said) ? (said.weekday ?? null) : null,
  );
  if (weekdays.includes(null)) return members;
  const dated = future ? members[0] : members.at(-1);
  const value = dated && read(dated);
  if (value?.kind !== 'date') return members;
  let day = spanOf(value).first.day ?? 0;
  const ordered = future ? weekdays : weekdays.toReversed();
  const days = ordered.map((weekday, index) => {
    if (index > 0) day = future ? weekdayFrom(day + 1, weekday ?? 1) : weekdayBy(day - 1, weekday ?? 1);
    return stating(day);
  });
  return future ? days : days.toReversed();
}

function stating(number: number): Said {
  const { year, month, day } = calendarDay(number);
  return { kind: 'stated', year: { is: 'full', year }, month, day };
}

function sharing(own: Stated, after: Stated): Stated {
  if (!after.year) return own;
  const runsOver = (own.month ?? 0) >= lateInYear && (after.month ?? lateInYear) <= earlyInYear;
  if (runsOver && after.year.is === 'full') return inYear(own, after.year.year - 1);
  return { ...own, year: after.year };
}

// Days of one month are of one year, whatever was published between them; and a year said at the beginning goes on.
function yearOfPrevious(said: Said, previous: Said | undefined, value: DateValue | undefined): Said {
  const [leaf, before] = [leafOf(said), previous ? leafOf(previous) : null];
  const year = value ? outlineOf(value).to?.year : undefined;
  if (!lacksYear(leaf) || !before || !year || !/^\d{4}$/.test(year)) return said;
  if (before.month !== leaf.month && !before.year) return said;
  const runsOver = (before.month ?? 0) >= lateInYear && (leaf.month ?? lateInYear) <= earlyInYear;
  return withLeaf(said, (own) => inYear(own, Number(year) + (runsOver ? 1 : 0)));
}

function partsOf(value: DateValue): readonly Member[] | null {
  if (value.kind === 'one-of' || value.kind === 'all-of') return value.members;
  if (value.kind === 'date' || value.kind === 'season') return [value];
  const { from, to } = outlineOf(value);
  if (!from || !to) return from || to ? [range(from, to)] : null;
  const joined = fineness(from) === fineness(to) ? between(from, to) : null;
  if (joined?.kind === 'date' || joined?.kind === 'season') return [joined];
  return joined?.kind === 'one-of' ? joined.members : null;
}

// "Early May and late June" are not all of their days: what holds them is listed, their months or their years.
function partsOfAll(value: DateValue): readonly Member[] | null {
  if (value.kind !== 'one-of') return partsOf(value);
  const { first, last } = spanOf(value);
  if (first.day === null || last.day === null) return null;
  const [from, to] = [calendarDay(first.day), calendarDay(last.day)];
  if (from.year !== to.year) return null;
  return [from.month === to.month ? plain(from.year, from.month) : plain(from.year)];
}
