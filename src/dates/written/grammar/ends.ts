/** The first or last days, weeks, months or quarters of a year or a month: "the last quarter of 2012", "первые три месяца 2013 года". */
import { daysInMonth } from '../../calendar.js';
import type { Said, Stated, Unit } from '../said.js';
import type { Line, Match } from './line.js';
import { numeralAt } from './numbers.js';

/** Steps of a whole: which one counts as the first, how many there are, and the date that a step is. */
interface Steps {
  readonly most: number;
  readonly step: (number: number) => Stated;
}

interface Lead {
  /** How many of the unit come before: one for the second week. */
  readonly skipped: number;
  readonly isLast: boolean;
  readonly count: number;
  readonly unit: Unit;
  readonly next: number;
}

/** `statedAt` reads the whole that the steps belong to. */
export function endsAt(line: Line, at: number, statedAt: (at: number) => Match<Stated> | null): Match | null {
  const lead = leadAt(line, at) ?? monthsAt(line, at);
  if (!lead) return null;
  const start = line.skip(lead.next);
  const whole = line.isNear(start) ? statedAt(start) : null;
  // A bare number is the year only behind "of": "in the last three days 2012 arrests".
  if (!whole || (whole.weak && whole.said.month === undefined && start === lead.next)) return null;
  const steps = stepsOf(lead, whole.said);
  const said = steps && ends(lead, steps);
  return said ? { said, next: whole.next, weak: false } : null;
}

// "the first three months", "last quarter", "последние две недели".
function leadAt(line: Line, at: number): Lead | null {
  if (line.hit(at, 'part')) return null;
  const past = line.job(at, 'past');
  const first = past === null ? numeralAt(line, at) : null;
  if (past === null && !(first?.ordinal && first.value <= 5)) return null;
  const start = past ?? first?.next ?? at;
  const number = numeralAt(line, start);
  const count = number && !number.ordinal ? number : null;
  const unit = line.hit(count ? count.next : start, 'unit');
  if (!unit || !isDivider(unit.unit) || (first && !count && unit.unit === 'quarter')) return null;
  const skipped = (first?.value ?? 1) - 1;
  // "The second week of May"; a second month or day is said otherwise.
  if (skipped > 0 && (count || unit.unit !== 'week')) return null;
  return { isLast: past !== null, count: count?.value ?? 1, skipped, unit: unit.unit, next: unit.next };
}

const isDivider = (unit: Unit) => unit === 'day' || unit === 'week' || unit === 'month' || unit === 'quarter';

// "за девять месяцев 2021 года": the first nine, where the noun of the year leaves no doubt.
function monthsAt(line: Line, at: number): Lead | null {
  const count = numeralAt(line, at);
  const unit = count && !count.ordinal ? line.hit(count.next, 'unit') : null;
  if (!count || unit?.unit !== 'month' || count.value < 2) return null;
  const isYearNamed = [1, 2, 3].some((step) => line.job(unit.next + step, 'year') !== null);
  return isYearNamed
    ? { isLast: false, count: count.value, skipped: 0, unit: 'month', next: unit.next }
    : null;
}

function stepsOf({ unit, isLast }: Lead, whole: Stated): Steps | null {
  const { year, month } = whole;
  if (whole.day !== undefined || whole.weekday !== undefined || whole.season !== undefined) return null;
  if (unit === 'day' || unit === 'week') return daysOf(whole, month ?? (isLast ? 12 : 1), isLast);
  if (month !== undefined || (year?.is !== 'full' && year?.is !== 'relative')) return null;
  if (unit === 'month') return { most: 12, step: (number) => ({ kind: 'stated', year, month: number }) };
  return { most: 4, step: (number) => ({ kind: 'stated', year, season: 32 + number }) };
}

// The last days of a February whose year is not said are not known.
function daysOf(whole: Stated, month: number, isLast: boolean): Steps | null {
  const { year } = whole;
  if (year && year.is !== 'full' && year.is !== 'relative') return null;
  if (month === 2 && isLast && year?.is !== 'full') return null;
  const most = daysInMonth(year?.is === 'full' ? year.year : 2001, month);
  return { most, step: (day) => ({ ...whole, month, day }) };
}

function ends({ isLast, count, skipped, unit }: Lead, { most, step }: Steps): Said | null {
  const length = unit === 'week' ? count * 7 : count;
  if (length < 1 || length > most) return null;
  const before = skipped * 7;
  const [from, to] = isLast ? [most - length + 1, most] : [before + 1, Math.min(before + length, most)];
  if (from > most) return null;
  if (from === to) return step(from);
  return { kind: 'span', how: 'between', from: step(from), to: step(to) };
}
