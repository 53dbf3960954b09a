/** Two dates in one expression: from one to the other, between them, the night that joins them. */
import { calendarDay } from '../../calendar.js';
import { spanOf } from '../../spans.js';
import type { DateValue, Point } from '../../value.js';
import type { Aspect } from '../reading.js';
import type { Night, Said, Span } from '../said.js';
import { inYear, isWeekdayOnly, lacksYear, leafOf, monthFrom, unshared, withLeaf } from './leaves.js';
import { lasting, type Outcome, oneOf, outlineOf, seasonOf, type Trouble, trouble } from './shapes.js';
import { between, stepped } from './steps.js';
import { type Read, rival, type Trial } from './trial.js';
import { weekdayFrom } from './weekdays.js';

const endless =
  'A date without a beginning or an end cannot stand in a range; write the days that it runs between.';

/** "From … to …" and "between … and …". An end that is left out is open. */
export function spanDate(said: Span, as: Aspect, trial: Trial, read: Read): Outcome {
  const { how, from, to } = said;
  const isState = how === 'from' || as === 'state';
  const inner: Aspect = isState ? 'state' : 'point';
  if (!from || !to) return halfSpan(said, isState, (one) => read(one, inner, trial));
  const winter = winterOfTwoYears(from, to);
  if (winter) return winter;
  const pair = readPair(from, to, (one) => read(one, inner, trial));
  if (isTroubled(pair)) return pair;
  const [first, last] = [outlineOf(pair[0]).from, outlineOf(pair[1]).to];
  if (!first || !last) return trouble('vague', endless);
  return isState ? lasting(first, last) : between(first, last);
}

function halfSpan({ from, to }: Span, isState: boolean, read: (said: Said) => Outcome): Outcome {
  const only = from ?? to;
  if (!only) return trouble('no_date', 'The range has neither a beginning nor an end; write one of them.');
  const value = read(only);
  if (value.kind === 'trouble') return value;
  const point = from ? outlineOf(value).from : outlineOf(value).to;
  if (!point) return trouble('vague', endless);
  if (!isState) return from ? oneOf(point, null) : oneOf(null, point);
  return from ? lasting(point, 'open') : lasting('open', point);
}

// "Winter 2019-2020" is one season, which has two years in words.
function winterOfTwoYears(from: Said, to: Said): DateValue | null {
  if (from.kind !== 'stated' || to.kind !== 'stated' || from.season !== 24) return null;
  if (from.year?.is !== 'full' || to.year?.is !== 'full' || to.year.year !== from.year.year + 1) return null;
  const isYearOnly = to.month === undefined && to.season === undefined;
  return isYearOnly ? seasonOf(from.year.year, 24) : null;
}

type Pair = readonly [DateValue, DateValue];

const isTroubled = (pair: Pair | Trouble): pair is Trouble => 'kind' in pair;

/**
 * Reads both ends so that they belong together. A year said once belongs to the last date, and the first lies before it: "30
 * December - 2 January 2022" begins in 2021. Without any year the first is inferred, and the last is the next such date.
 */
function readPair(from: Said, to: Said, read: (said: Said) => Outcome): Pair | Trouble {
  const first = withLeaf(from, (leaf) => monthFrom(unshared(leaf), leafOf(to)));
  const last = withLeaf(to, (leaf) => monthFrom(leaf, leafOf(from)));
  const isBackwards = lacksYear(leafOf(first)) && leafOf(last)?.year !== undefined;
  if (!isBackwards) {
    const start = read(first);
    if (start.kind === 'trouble') return start;
    const end = readAfter(start, last, read);
    return end.kind === 'trouble' ? end : [start, end];
  }
  const end = read(last);
  if (end.kind === 'trouble') return end;
  const start = readBefore(first, last, end, read);
  return start.kind === 'trouble' ? start : [start, end];
}

function readBefore(first: Said, last: Said, end: DateValue, read: (said: Said) => Outcome): Outcome {
  const year = statedYear(outlineOf(end).to);
  const said = leafOf(last)?.year;
  if (year === null) return read(withLeaf(first, (leaf) => ({ ...leaf, ...(said ? { year: said } : {}) })));
  const same = read(withLeaf(first, (leaf) => inYear(leaf, year)));
  return inOrder(same, end) || year === 1 ? same : read(withLeaf(first, (leaf) => inYear(leaf, year - 1)));
}

function readAfter(start: DateValue, last: Said, read: (said: Said) => Outcome): Outcome {
  const leaf = leafOf(last);
  const from = spanOf(start).first.day;
  if (leaf && isWeekdayOnly(leaf) && from !== null) {
    const { year, month, day } = calendarDay(weekdayFrom(from, leaf.weekday ?? 1));
    return read(withLeaf(last, () => ({ kind: 'stated', year: { is: 'full', year }, month, day })));
  }
  const year = lacksYear(leaf) ? statedYear(outlineOf(start).from) : null;
  if (year === null) return read(last);
  const same = read(withLeaf(last, (one) => inYear(one, year)));
  return inOrder(start, same) ? same : read(withLeaf(last, (one) => inYear(one, year + 1)));
}

function inOrder(from: Outcome, to: Outcome): boolean {
  if (from.kind === 'trouble' || to.kind === 'trouble') return false;
  const [first, last] = [spanOf(from).first.day, spanOf(to).last.day];
  return first === null || last === null || first <= last;
}

function statedYear(point: Point | null): number | null {
  return point && /^\d{4}$/.test(point.year) ? Number(point.year) : null;
}

/** A night lies in two days: onto the 5th it begins on the 4th, of the 4th it ends on the 5th. */
export function nightDate({ from, to }: Night, trial: Trial, read: Read): Outcome {
  const readOne = (said: Said) => read(said, 'point', trial);
  if (from && to) {
    const pair = readPair(from, to, readOne);
    if (isTroubled(pair)) return pair;
    const [first, last] = [outlineOf(pair[0]).from, outlineOf(pair[1]).to];
    return first && last ? lasting(first, last) : trouble('vague', endless);
  }
  const only = from ?? to;
  if (!only) return trouble('no_date', 'The words name a night and no day; write the day on which it began.');
  const value = readOne(only);
  // A night of a month or of one of two days is not known better than they are; the day before 1 March depends on the year.
  if (value.kind !== 'date' || value.day === null) return value;
  if (from) rival(trial, 'other-night', 'other_night', 'the night that ended on that day');
  const isOnto = !from || trial.turn === 'other-night';
  const other = stepped(value, isOnto ? -1 : 1);
  if (!other) return value;
  return isOnto ? lasting(other, value) : lasting(value, other);
}
