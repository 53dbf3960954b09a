/** Sets in words: one of some dates, or all of them. */
import { daysInMonth } from './calendar.js';
import {
  framed,
  framedPair,
  isSame,
  monthSpot,
  type Said,
  sayPoint,
  sharedBy,
  standing,
  yearSpot,
} from './plan.js';
import { pointSpan } from './spans.js';
import {
  type DateSet,
  fineness,
  isMasked,
  type Member,
  marksOf,
  type PlainDate,
  type Point,
  type Range,
} from './value.js';
import type { Join, Part, Spot, Step, Words } from './words/words.js';

/** A set in words. `omitYear`: the reader already knows the year, which all its members share. */
export function saySet({ kind, members }: DateSet, words: Words, omitYear: boolean): string {
  const join: Join = kind === 'one-of' ? 'or' : 'and';
  const points = members
    .filter((member) => member.kind !== 'range')
    .map((point) => sayPoint(point, words, omitYear));
  const spots = points.flatMap((said) => ('spot' in said ? [said.spot] : []));
  if (spots.length === members.length) return words.list(join, spots, sharedBy(spots));
  const texts = members.map((member) => sayMember(member, join, words, omitYear));
  const [only] = texts;
  return texts.length === 1 && only !== undefined ? only : words.joined(join, texts);
}

function sayMember(member: Member, join: Join, words: Words, omitYear: boolean): string {
  if (member.kind !== 'range') return standing(sayPoint(member, words, omitYear), words);
  return join === 'or' ? sayOneOf(member, words, omitYear) : sayAllOf(member, words, omitYear);
}

function sayOneOf({ from, to }: Range, words: Words, omitYear: boolean): string {
  const say = (point: Point) => sayPoint(point, words, omitYear);
  if (from === null) return to === null ? words.nothing() : framed('by', say(to), words);
  if (to === null) return framed('onward', say(from), words);
  const third = thirdOf(from, to, omitYear);
  if (third) return words.part(third.part, third.of);
  const [first, last] = [say(from), say(to)];
  if (isSame(first, last)) return standing(first, words);
  if (areNeighbours(from, to) && 'spot' in first && 'spot' in last) {
    return words.list('or', [first.spot, last.spot], sharedBy([first.spot, last.spot]));
  }
  return restOf(from, to, first, last, words) ?? framedPair('between', first, last, words);
}

// Between two neighbouring days there is nothing: one or the other.
function areNeighbours(from: Point, to: Point): boolean {
  if (fineness(from) !== fineness(to)) return false;
  return (pointSpan(from).last.day ?? 0) + 1 === pointSpan(to).first.day;
}

// "9 January or later that month": one side is the unit that holds the other (README "Sets").
function restOf(from: Point, to: Point, first: Said, last: Said, words: Words): string | null {
  if (!('spot' in first && 'spot' in last) || first.spot.notes.length + last.spot.notes.length > 0)
    return null;
  const [outer, inner] = fineness(from) < fineness(to) ? [from, to] : [to, from];
  if (fineness(outer) === fineness(inner)) return null;
  const unit = outer.kind === 'season' ? 'season' : outer.month === null ? 'year' : 'month';
  return inner === from ? words.rest('later', first.spot, unit) : words.rest('earlier', last.spot, unit);
}

interface Third {
  readonly part: Part;
  readonly of: Spot;
}

const parts: readonly Part[] = ['early', 'mid', 'late'];

function isExact(point: Point): point is PlainDate {
  return point.kind === 'date' && !isMasked(point) && marksOf(point).every((mark) => mark === '');
}

// The thirds of a month end on the 10th, the 20th and its last day; those of a year on April, August and December.
function thirdOf(from: Point, to: Point, omitYear: boolean): Third | null {
  if (!isExact(from) || !isExact(to) || from.year !== to.year || from.month === null || to.month === null)
    return null;
  const [year, month] = [Number(from.year), Number(from.month)];
  if (from.day !== null && to.day !== null && from.month === to.month) {
    const ends = [10, 20, daysInMonth(year, month)];
    return third(
      Number(from.day),
      Number(to.day),
      [1, 11, 21],
      ends,
      monthSpot(omitYear ? null : year, month),
    );
  }
  if (from.day !== null || to.day !== null) return null;
  return third(month, Number(to.month), [1, 5, 9], [4, 8, 12], yearSpot(year));
}

function third(first: number, last: number, starts: number[], ends: number[], of: Spot): Third | null {
  const part = parts[starts.findIndex((start, index) => start === first && ends[index] === last)];
  return part ? { part, of } : null;
}

const steps: Readonly<Record<number, Step>> = { 0: 'year', 1: 'season', 2: 'month', 3: 'day' };

function sayAllOf({ from, to }: Range, words: Words, omitYear: boolean): string {
  const [first, last] = [from, to].map((point) => (point ? sayPoint(point, words, omitYear) : null));
  const spots = [first, last].map((said) => (said && 'spot' in said ? said.spot : null));
  const step = steps[Math.max(from ? fineness(from) : 0, to ? fineness(to) : 0)] ?? 'day';
  const isInflected = [first, last].every((said, index) => !said || spots[index]);
  const whole = spots.filter((spot) => spot !== null);
  if (isInflected) return words.every(step, spots[0] ?? null, spots[1] ?? null, sharedBy(whole));
  const [begin, end] = [first, last].map((said) => (said ? standing(said, words) : ''));
  if (!from) return words.labelled('until', end ?? '', '');
  return words.labelled(to ? 'span' : 'from', begin ?? '', end ?? '');
}
