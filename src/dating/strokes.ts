import { qualifierOf } from '../dates/bounds.js';
import { fuzzySpan } from '../dates/fuzzy.js';
import { spanOf } from '../dates/spans.js';
import {
  type DateSet,
  type DateValue,
  type Interval,
  type IntervalEnd,
  isMasked,
  type Member,
  marksOf,
  type Point,
  pointsOf,
} from '../dates/value.js';

/** Days from one to another, both inclusive, as day numbers. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** A piece of a mark. `sure`: on each of these days; otherwise on some day of them, or not on all. */
export interface Bar extends Days {
  readonly sure: boolean;
}

/** A side without a day: `sure` goes on and on, `maybe` is any day up to there, `unknown` ends and nobody said when. */
export interface Tail {
  readonly at: number;
  readonly to: 'past' | 'future';
  readonly tone: 'sure' | 'maybe' | 'unknown';
}

/** A date as pieces over days: what is certain, what is possible, where it has no end, where it is only about. */
export interface Strokes {
  readonly bars: readonly Bar[];
  readonly tails: readonly Tail[];
  /** Days beside the stated ones, where what is marked `~` or `?` may lie as well. */
  readonly edges: readonly Days[];
  /** The marks as they are written; empty when there is none. */
  readonly sign: '' | '~' | '?' | '~?';
  /** No year is stated: the days are those of a leap year that stands for any. */
  readonly yearless: boolean;
  /** All days that are drawn. */
  readonly hull: Days;
}

/** The leap year that stands for every year, and the one after it for what goes over the turn of a year. */
const anyYear = 2000;

interface Drawn {
  readonly bars: Bar[];
  readonly tails: Tail[];
  readonly edges: Days[];
}

interface Extent {
  /** The days as stated. */
  readonly stated: Days;
  /** With what `~` and `?` allow beside them. */
  readonly loose: Days;
}

const isYearless = (point: Point) => point.year === 'XXXX';

function placed(point: Point, year: number): Point {
  return isYearless(point) ? { ...point, year: String(year) } : point;
}

function daysOf(span: { first: { day: number | null }; last: { day: number | null } }): Days | null {
  const [from, to] = [span.first.day, span.last.day];
  return from === null || to === null ? null : { from, to };
}

function extentOf(point: Point): Extent | null {
  const stated = daysOf(spanOf(point));
  const loose = daysOf(fuzzySpan(point));
  return stated && loose && { stated, loose };
}

const isMarked = (point: Point) => marksOf(point).some((mark) => mark !== '');

// What is only about its first or last date may begin before the one and end behind the other.
function drawEdges(first: Extent | null, last: Extent | null, drawn: Drawn): void {
  if (first && first.loose.from < first.stated.from)
    drawn.edges.push({ from: first.loose.from, to: first.stated.from - 1 });
  if (last && last.loose.to > last.stated.to)
    drawn.edges.push({ from: last.stated.to + 1, to: last.loose.to });
}

// One date alone: a day is certain, a month is some day of it.
function drawPoint(point: Point, known: boolean, drawn: Drawn): void {
  const extent = extentOf(point);
  if (!extent) return;
  const { from, to } = extent.stated;
  drawn.bars.push({ from, to, sure: known && from === to && !isMarked(point) && !isMasked(point) });
  drawEdges(extent, extent, drawn);
}

function drawMember(member: Member, known: boolean, drawn: Drawn): void {
  if (member.kind !== 'range') {
    drawPoint(placed(member, anyYear), known, drawn);
    return;
  }
  const from = member.from && extentOf(placed(member.from, anyYear));
  const to = member.to && extentOf(placed(member.to, anyYear));
  const [first, last] = [from?.stated ?? to?.stated, to?.stated ?? from?.stated];
  if (!first || !last) return;
  drawn.bars.push({ from: first.from, to: last.to, sure: known });
  const tone = known ? 'sure' : 'maybe';
  if (!from) drawn.tails.push({ at: first.from, to: 'past', tone });
  if (!to) drawn.tails.push({ at: last.to, to: 'future', tone });
  drawEdges(from, to, drawn);
}

const pointOf = (end: IntervalEnd): Point | null => (typeof end === 'object' ? end : null);

interface Ends {
  readonly begun: Extent | null;
  readonly ended: Extent | null;
}

function endsOf({ start, end }: Interval): Ends {
  const [first, last] = [pointOf(start), pointOf(end)];
  const begun = first && extentOf(placed(first, anyYear));
  const ended = last && extentOf(placed(last, anyYear));
  const isTurned = begun && ended && ended.stated.to < begun.stated.from;
  return { begun, ended: last && isTurned ? extentOf(placed(last, anyYear + 1)) : ended };
}

// What lasted is certain from the last day on which it can have begun to the first on which it can have ended.
function drawClosed(begun: Extent, ended: Extent, drawn: Drawn): void {
  const whole = { from: begun.stated.from, to: ended.stated.to };
  const sure = { from: begun.loose.to, to: ended.loose.from };
  if (sure.from > sure.to) drawn.bars.push({ ...whole, sure: false });
  else {
    if (whole.from < sure.from) drawn.bars.push({ from: whole.from, to: sure.from - 1, sure: false });
    drawn.bars.push({ ...sure, sure: true });
    if (whole.to > sure.to) drawn.bars.push({ from: sure.to + 1, to: whole.to, sure: false });
  }
}

// With one end alone, it is certain on that end only when the end is a day; else on some day of it.
function drawHalf(known: Extent, missing: IntervalEnd, to: Tail['to'], drawn: Drawn): void {
  const { from, to: last } = known.stated;
  drawn.bars.push({ from, to: last, sure: from === last && known.loose.from === known.loose.to });
  const tone = missing === 'open' ? 'sure' : 'unknown';
  drawn.tails.push({ at: to === 'past' ? from : last, to, tone });
}

function drawInterval(interval: Interval, drawn: Drawn): void {
  const { begun, ended } = endsOf(interval);
  if (begun && ended) drawClosed(begun, ended, drawn);
  else if (begun) drawHalf(begun, interval.end, 'future', drawn);
  else if (ended) drawHalf(ended, interval.start, 'past', drawn);
  drawEdges(begun ?? ended, ended ?? begun, drawn);
}

function drawSet({ kind, members }: DateSet, drawn: Drawn): void {
  for (const member of members) drawMember(member, kind === 'all-of', drawn);
}

function drawAny(value: DateValue, drawn: Drawn): void {
  if (value.kind === 'date' || value.kind === 'season') drawPoint(placed(value, anyYear), true, drawn);
  else if (value.kind === 'interval') drawInterval(value, drawn);
  else if (value.kind === 'one-of' || value.kind === 'all-of') drawSet(value, drawn);
  else {
    const days = daysOf(spanOf(value));
    if (days) drawn.bars.push({ ...days, sure: value.kind === 'datetime' });
  }
}

const signs = { '': '', '~': '~', '?': '?', '%': '~?', mixed: '~?' } as const;

/** The pieces of a date; null when it has no day to be drawn at (`../..`, a day of any month, any year beside a certain one). */
export function strokesOf(value: DateValue): Strokes | null {
  const points = pointsOf(value);
  const yearless = points.some(isYearless);
  // A date of any year has no place beside one of a certain year.
  if (yearless && !points.every(isYearless)) return null;
  // Without a year and a month, nothing says where in the year it lies.
  if (points.some((point) => isYearless(point) && point.kind === 'date' && /X|^$/.test(point.month ?? '')))
    return null;
  const drawn: Drawn = { bars: [], tails: [], edges: [] };
  drawAny(value, drawn);
  const days = [...drawn.bars, ...drawn.edges];
  if (days.length === 0) return null;
  const hull = {
    from: Math.min(...days.map(({ from }) => from)),
    to: Math.max(...days.map(({ to }) => to)),
  };
  return { ...drawn, sign: signs[qualifierOf(value)], yearless, hull };
}
