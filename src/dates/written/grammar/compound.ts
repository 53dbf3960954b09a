/** Bounds, doubts and parts around one date that `calendar` or `relative` reads. */
import type { Bound, Doubt, PartName, Said, Stated } from '../said.js';
import { dayAt, statedAt } from './calendar.js';
import { endsAt } from './ends.js';
import { gate } from './gates.js';
import type { Line, Match } from './line.js';
import { awayAt, relativeAt } from './relative.js';
import { countsThings } from './years.js';

const bounds = ['before', 'by', 'after', 'notBefore', 'since', 'until'] as const;
const doubts = [
  ['about', '~'],
  ['perhaps', '?'],
  ['reported', 'reported'],
] as const;

type Wrapper = (said: Said) => Said;
const mostWrappers = 4;

/** One date with the words that bound it, doubt it or take a part of it. */
export function boundedAt(line: Line, at: number): Match | null {
  return line.opens(at) ? line.once('bounded', at, readBounded) : null;
}

// "vor drei Tagen", "avant-hier", "قبل عام 2019": the same word counts or bounds; the longer reading is meant.
function readBounded(line: Line, at: number): Match | null {
  // "after May Day", "since 9/11"
  if (line.neverAt(at) !== null) return null;
  const plain = plainAt(line, at, false);
  const wrapped = wrappedAt(line, at);
  if (!wrapped || !plain) return wrapped ?? plain;
  // "avant-hier" is one word for a day, "prima di gennaio" no first of January.
  if (wrapped.next === plain.next) return plain.said.kind === 'relative' ? plain : wrapped;
  return wrapped.next > plain.next ? wrapped : plain;
}

function plainAt(line: Line, at: number, inPart: boolean): Match | null {
  const core = coreAt(line, at, inPart);
  return core && wrappedBehind(line, core);
}

function wrappedAt(line: Line, at: number): Match | null {
  const wrapper = wrapperAt(line, at);
  if (!wrapper || !line.isNear(wrapper.next) || isHeap(line, wrapper.next)) return null;
  const isPart = wrapper.wrap({ kind: 'unknown' }).kind === 'part';
  const inner = boundedAt(line, wrapper.next) ?? (isPart ? plainAt(line, wrapper.next, true) : null);
  if (!inner) return null;
  const wrapped = wrapper.wrap(inner.said);
  const said = namesEvent(line, wrapper.next, inner) ? includingUnit(wrapped) : wrapped;
  const isDoubtOnly = said.kind === 'doubt' && said.of.kind === 'stated';
  return {
    said,
    next: closing(line, at, inner.next),
    weak: inner.weak && (isDoubtOnly || countsThings(line, inner)),
  };
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', "'s"]);

// "before the 2019 elections" may be earlier in 2019: a month or a year that names an event does not end before it.
function namesEvent(line: Line, at: number, { said, next }: Match): boolean {
  const behind = line.token(next);
  if (said.kind !== 'stated' || said.day !== undefined || behind?.kind !== 'word' || behind.apart)
    return false;
  const isNoun = line.hits(next).length === 0 || line.isCounted(next);
  return isNoun && !behind.capital && articles.has(line.token(at - 1)?.key ?? '');
}

function includingUnit(said: Said): Said {
  if (said.kind !== 'bound' || (said.how !== 'before' && said.how !== 'after')) return said;
  return { ...said, how: said.how === 'before' ? 'by' : 'notBefore' };
}

// "before after by since until …": nobody heaps up so many, and the rules must not nest without end.
function isHeap(line: Line, at: number): boolean {
  let next = at;
  for (let i = 0; i < mostWrappers; i++) {
    const wrapper = wrapperAt(line, next);
    if (!wrapper) return false;
    next = wrapper.next;
  }
  return true;
}

// "(Believed to be) May 31st" and "(c. 2019)": a bracket opened before the words closes behind them.
function closing(line: Line, at: number, next: number): number {
  return line.isMark(at, '(') && line.isMark(next, ')') ? next + 1 : next;
}

/** A word that bounds, doubts or divides what follows it, and where that begins. */
export function wrapperAt(line: Line, at: number): Wrapping | null {
  if (!line.may(at, gate.wrapper | gate.mark)) return null;
  const bracket = line.isMark(at, '(') ? 1 : 0;
  const job = jobWrapper(line, at + bracket);
  const part = partWrapper(line, at + bracket);
  // "gegen Ende März": the longer phrase is meant.
  const found = (job && part && part.next > job.next ? part : job) ?? part ?? signWrapper(line, at);
  if (!found) return null;
  const closes = bracket === 1 && line.isMark(found.next, ')') ? 1 : 0;
  // Russian sets a comma behind a word of doubt: "вероятно, 31 мая".
  const isDoubt = found.wrap({ kind: 'unknown' }).kind === 'doubt';
  const start = line.skip(found.next + closes, { dash: true, comma: isDoubt });
  const inside = line.job(start, 'in');
  return { wrap: found.wrap, next: inside === null ? start : line.skip(inside) };
}

interface Wrapping {
  readonly wrap: Wrapper;
  readonly next: number;
}

// The longest phrase wins: "до конца" over "до".
function jobWrapper(line: Line, at: number, behind = false): Wrapping | null {
  if (!line.may(at, gate.wrapper)) return null;
  let found: Wrapping | null = null;
  for (const [job, mark] of doubts) {
    const next = line.job(at, job, behind);
    if (next === null || next <= (found?.next ?? at) || isInitials(line, at, next)) continue;
    found = { wrap: (of): Doubt => ({ kind: 'doubt', mark, of }), next: abbreviated(line, next) };
  }
  for (const how of bounds) {
    const next = line.job(at, how, behind);
    if (next !== null && next > (found?.next ?? at)) found = { wrap: bounding(how), next };
  }
  return found;
}

// "до 1 мая включительно": the day itself is in, whatever stands before it.
const bounding =
  (how: Bound['how']): Wrapper =>
  (of) =>
    of.kind === 'bound' && of.how === 'by' && how === 'before' ? of : { kind: 'bound', how, of };

// "Oakland, CA, 2020": one or two capitals without a full stop are initials, not circa.
function isInitials(line: Line, at: number, next: number): boolean {
  const token = line.token(at);
  // "(c) 2015" is a copyright.
  if (token?.key === 'c' && line.isMark(next, ')')) return true;
  if (line.isWhole || token?.kind !== 'word' || next > at + 1) return false;
  return token.key.length <= 2 && token.capital && !line.isMark(next, '.');
}

// "c. 1860", "ca. 2019", "approx. May 2020".
function abbreviated(line: Line, at: number): number {
  return line.isMark(at, '.') && line.token(at)?.glued ? at + 1 : at;
}

function partWrapper(line: Line, at: number, behind = false): Wrapping | null {
  if (!line.may(at, gate.wrapper)) return null;
  for (const hit of line.hits(at)) {
    if (hit.is !== 'part' || hit.behind !== behind) continue;
    return { wrap: partOf(hit.part), next: at + hit.length };
  }
  return null;
}

const partOf =
  (part: PartName): Wrapper =>
  (of) => ({ kind: 'part', part, of });

// In a cell of a table: ~2019, <2019, >12.04.2019, ≈ May.
const signs: Readonly<Record<string, Wrapper>> = {
  '~': (of) => ({ kind: 'doubt', mark: '~', of }),
  '≈': (of) => ({ kind: 'doubt', mark: '~', of }),
  '?': (of) => ({ kind: 'doubt', mark: '?', of }),
  '<': (of) => ({ kind: 'bound', how: 'before', of }),
  '≤': (of) => ({ kind: 'bound', how: 'by', of }),
  '>': (of) => ({ kind: 'bound', how: 'after', of }),
  '≥': (of) => ({ kind: 'bound', how: 'notBefore', of }),
};

function signWrapper(line: Line, at: number): Wrapping | null {
  const token = line.token(at);
  const wrap = line.isWhole && token?.kind === 'mark' ? signs[token.key] : undefined;
  return wrap ? { wrap, next: at + 1 } : null;
}

// Words behind the date: "2019 or later", "2022 жылға дейін", "жыл соңы", "2019?", "2019 (approx.)".
function wrappedBehind(line: Line, core: Match): Match {
  let match = core;
  for (let i = 0; i < mostWrappers && line.isNear(match.next) && !line.isStrange(match.next); i++) {
    const bracket = line.isMark(match.next, '(') ? 1 : 0;
    const start = line.skip(match.next + bracket, { comma: line.isWhole });
    const found =
      jobWrapper(line, start, true) ??
      partWrapper(line, start, true) ??
      (bracket === 1 ? jobWrapper(line, start) : null) ??
      queryBehind(line, match.next + bracket);
    if (!found || (bracket === 1 && !line.isMark(found.next, ')'))) break;
    // "before January 1928 and after 1931": what a date follows bounds that date.
    if (bracket === 0 && line.opens(line.skip(found.next)) && statedAt(line, line.skip(found.next))) break;
    match = { said: found.wrap(match.said), next: found.next + bracket, weak: false };
  }
  return match;
}

function queryBehind(line: Line, at: number): Wrapping | null {
  if (!line.isWhole || !line.isOneOf(at, '?~')) return null;
  const mark = line.isMark(at, '?') ? '?' : '~';
  return { wrap: (of) => ({ kind: 'doubt', mark, of }), next: at + 1 };
}

/** A date with nothing around it. `inPart`: a part of it was named before, so a bare unit is this one. */
function coreAt(line: Line, at: number, inPart: boolean): Match | null {
  const read = (from: number) => statedAt(line, from);
  const counted = awayAt(line, at, read) ?? endsAt(line, at, read);
  if (counted) return counted;
  const stated = line.once('stated', at, statedAt);
  const relative = relativeAt(line, at);
  if (stated && relative) return stated.next >= relative.next ? stated : relative;
  return stated ?? relative ?? dayAlone(line, at) ?? bareUnit(line, at, inPart);
}

const leaders = [
  'in',
  'by',
  'until',
  'since',
  'after',
  'before',
  'from',
  'to',
  'and',
  'or',
  'night',
  'daypart',
] as const;

// "On the 12th their bodies were returned": a day of the month told of before, where an article and what governs a date stand before it.
function dayAlone(line: Line, at: number): Match<Stated> | null {
  const token = line.token(at);
  if (token?.kind !== 'number' || token.suffix === '' || token.digits > 2) return null;
  const day = dayAt(line, at);
  if (!day?.ordinal || !endsDay(line, day.next)) return null;
  const isLed = line.job(at - 1, 'filler') === at && leaders.some((job) => line.leads(at - 1, job));
  if (!isLed && !line.isWhole) return null;
  return { said: { kind: 'stated', day: day.day }, next: day.next, weak: !isLed };
}

const goOn: ReadonlySet<string> = new Set([...leaders, 'filler', 'either', 'between']);

// "the 5th floor", "the 12th day", "the 8th Circuit" are no days of a month.
function endsDay(line: Line, at: number): boolean {
  const token = line.token(at);
  if (!token || token.apart || token.kind === 'mark') return true;
  // "the 15th of next month" is another month's.
  if (line.isWhole || token.key === 'of') return false;
  const hits = line.hits(at);
  return hits.some((hit) => hit.is === 'job' && !hit.behind && goOn.has(hit.job)) && !line.isCounted(at);
}

// "the end of the year", "жыл соңына": this year's. Without its part a unit is no date.
function bareUnit(line: Line, at: number, inPart: boolean): Match | null {
  const unit = line.hit(at, 'unit');
  if (!unit || unit.unit === 'day' || unit.unit === 'century') return null;
  if (!inPart && !partWrapper(line, line.skip(unit.next), true)) return null;
  const said: Said = { kind: 'relative', from: 'publication', step: 0, unit: unit.unit, by: 'unit' };
  return { said, next: unit.next, weak: false };
}
