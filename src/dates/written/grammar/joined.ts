/** Several dates said as one: from … to, between … and, this or that, 12 and 13 June. */
import type { Said, Stated } from '../said.js';
import { dayAt, yearBehind } from './calendar.js';
import { boundedAt, wrapperAt } from './compound.js';
import { fill, inYear, type Member } from './fill.js';
import { gate } from './gates.js';
import type { Line, Match } from './line.js';
import { areMonths, monthAt } from './months.js';
import { ownedDay } from './owned.js';
import { decadeBeside, yearAt } from './years.js';
import { behindStop, yearSpanAt } from './yearspan.js';

type How = 'to' | 'onto' | 'and' | 'or' | 'comma';

interface Chain {
  readonly members: readonly Member[];
  readonly hows: readonly How[];
  readonly next: number;
  readonly weak: boolean;
}

/** A date, or several joined; the longest that begins at a token. */
export function joinedAt(line: Line, at: number): Match | null {
  return led(line, at) ?? unled(line, at);
}

// "between 4 and 6 January", "from 3 to 5 May", "either 2017 or 2018".
function led(line: Line, at: number): Match | null {
  if (!line.may(at, gate.lead)) return null;
  const between = line.job(at, 'between');
  if (between !== null) return betweenTwo(chainAt(line, inside(line, between), true));
  const from = line.job(at, 'from');
  if (from !== null) {
    const chain = chainAt(line, inside(line, from), true);
    const how = chain?.hows[0];
    if (chain && (how === 'to' || how === 'onto')) return joined(line, chain, true);
  }
  const either = line.job(at, 'either');
  return either === null ? null : joined(line, chainAt(line, inside(line, either), false), true);
}

const spanGates = gate.fourDigits | gate.figures | gate.letters | gate.number | gate.century;

function unled(line: Line, at: number): Match | null {
  const span = line.may(at, spanGates) ? yearSpanAt(line, at) : null;
  if (span) return span;
  const chain = chainAt(line, at, false);
  const several = joined(line, chain, false);
  const led = yearLed(line, at);
  if (led && led.next > (several?.next ?? at)) return led;
  return several ?? boundOnSeveral(line, at) ?? boundedAt(line, at);
}

// "после 5-6 января": the word bounds both, and the first of them is a day alone.
function boundOnSeveral(line: Line, at: number): Match | null {
  const wrapper = line.may(at, gate.wrapper) ? wrapperAt(line, at) : null;
  if (!wrapper || !dayAt(line, wrapper.next)) return null;
  const inner = joined(line, chainAt(line, wrapper.next, false), false);
  return inner && { ...inner, said: wrapper.wrap(inner.said) };
}

const yearGates = gate.count | gate.year | gate.number | gate.relative | gate.which | gate.unit;

// "2022 жылғы 5-9 қаңтар": the year first, then dates that leave it out.
function yearLed(line: Line, at: number): Match | null {
  if (!line.may(at, yearGates)) return null;
  const year = yearAt(line, at);
  if (!year || year.weak || !line.isNear(year.next)) return null;
  const start = line.skip(year.next, { comma: true });
  const inner = led(line, start) ?? joined(line, chainAt(line, start, false), false);
  const said = inner && inYear(inner.said, year.year);
  return inner && said ? { said, next: inner.next, weak: false } : null;
}

function inside(line: Line, at: number): number {
  const start = line.skip(at);
  const next = line.job(start, 'in');
  return next === null ? start : line.skip(next);
}

const mostMembers = 12;

// Members with what joins them. A lone date gives null. A comma joins only where "and" or "or" closes the list.
function chainAt(line: Line, at: number, isLed: boolean): Chain | null {
  const pair = slashedDays(line, at);
  if (pair) return pair;
  const first = memberAt(line, at, null, isLed);
  if (!first) return fromOwnedDay(line, at);
  const members = [first];
  const hows: How[] = [];
  let closed = 0;
  while (members.length < mostMembers) {
    const last = members[members.length - 1] as Member;
    const join = joinAt(line, last.next, isLed);
    const member = join && memberAt(line, join.next, last, isLed || join.how !== 'and');
    if (!join || !member || (hows.length > 0 && !continues(hows, join.how))) break;
    members.push(member);
    hows.push(join.how);
    if (join.how !== 'comma' || line.isWhole) closed = hows.length;
    if (join.how === 'to' || join.how === 'onto') break;
  }
  if (closed === 0) return postposed(line, first);
  const kept = members.slice(0, closed + 1);
  const last = kept[closed] as Member;
  return {
    members: kept,
    hows: hows.slice(0, closed),
    next: last.next,
    weak: kept.every(({ weak }) => weak),
  };
}

// "4/5 January 2022": one of two days that follow one another.
function slashedDays(line: Line, at: number): Chain | null {
  const token = line.token(at);
  if (token?.kind !== 'numeric' || token.separator !== '/' || token.groups.length !== 2) return null;
  const [a, b] = token.groups;
  if (!a || !b || b.digits > 2 || b.value !== a.value + 1 || b.value > 31) return null;
  const month = monthAt(line, line.skip(at + 1));
  if (!month) return null;
  const said: Stated = { kind: 'stated', month: month.month, day: b.value };
  const year = yearBehind(line, month.next, said);
  const next = year?.next ?? month.next;
  const last: Member = { said: { ...said, ...(year && { year: year.year }) }, day: null, next, weak: false };
  return {
    members: [{ said: null, day: a.value, next: at, weak: false }, last],
    hows: ['or'],
    next,
    weak: false,
  };
}

function continues(hows: readonly How[], how: How): boolean {
  const before = hows[hows.length - 1];
  return before === 'comma' || (before === how && how !== 'to');
}

// "5-інен 9 қаңтарға дейін"
function fromOwnedDay(line: Line, at: number): Chain | null {
  const day = line.lexicon.language.owned ? ownedDay(line, at) : null;
  return day && postposed(line, { said: null, day: day.day, next: day.next, weak: false });
}

// "қаңтардың 5-інен 9-ына дейін"
function untilOwnedDay(line: Line, first: Member): Chain | null {
  const [month, day] = [monthOf(first.said), ownedDay(line, first.next)];
  const next = day && line.job(day.next, 'until', true);
  if (!month || !day || next === null) return null;
  const said: Stated = { kind: 'stated', month, day: day.day };
  return { members: [first, { said, day: null, next, weak: false }], hows: ['to'], next, weak: false };
}

// "5 қаңтардан 9 қаңтарға дейін": the case ending of the first and a word behind the second join them.
function postposed(line: Line, first: Member): Chain | null {
  if (!line.lexicon.language.after?.until || !line.isNear(first.next)) return null;
  const owned = line.lexicon.language.owned ? untilOwnedDay(line, first) : null;
  if (owned) return owned;
  const second = boundedAt(line, first.next);
  const isEnd = second?.said.kind === 'bound' && ['until', 'before'].includes(second.said.how);
  if (!second || !isEnd || second.said.kind !== 'bound' || second.said.of.kind !== 'stated') return null;
  const end: Member = { said: second.said.of, day: null, next: second.next, weak: false };
  return { members: [first, end], hows: ['to'], next: second.next, weak: false };
}

function joinAt(line: Line, at: number, isLed: boolean): { how: How; next: number } | null {
  if (!line.isNear(at) || line.isStrange(at)) return null;
  // "05.01.-09.01.2022": German and Russian tables keep the full stop of an ordinal.
  const dash = line.isMark(at, '.') && line.token(at)?.glued && line.isMark(at + 1, '-') ? at + 1 : at;
  if (line.isMark(dash, '-')) return { how: 'to', next: behindDash(line, dash) };
  // "Jan/Feb 2020", "May 30th/31st".
  if (line.isMark(at, '/') && (line.hit(at + 1, 'month') || dayAt(line, at + 1)?.ordinal)) {
    return { how: 'or', next: at + 1 };
  }
  const start = line.isMark(at, ',') ? at + 1 : at;
  const word = longestJoin(line, start);
  if (word && (start === at || word.how === 'or' || word.how === 'and')) {
    return { how: word.how, next: inside(line, word.next) };
  }
  // Arabic writes "and" onto the next word: مايو ويوليو.
  const token = line.token(at);
  const isJoined = token?.kind === 'word' && token.key.length > 2 && token.key.startsWith('و');
  if (isJoined && line.hits(at).length > 0) return { how: 'and', next: at };
  const until = line.job(at, 'until') ?? line.job(at, 'by');
  if (isLed && until !== null) return { how: 'to', next: inside(line, until) };
  if (start > at || (line.isWhole && line.isMark(at, ';')))
    return { how: 'comma', next: inside(line, at + 1) };
  return null;
}

// "2012 года - в первом квартале прошлого": a dash that stands apart before a preposition is a parenthesis.
function behindDash(line: Line, at: number): number {
  return line.token(at)?.glued ? inside(line, at + 1) : line.skip(at + 1);
}

// "и по настоящее время" is `to` although "и" is `and`.
function longestJoin(line: Line, at: number): { how: How; next: number } | null {
  let found: { how: How; next: number } | null = null;
  for (const how of ['or', 'and', 'to', 'onto'] as const) {
    const next = line.job(at, how);
    if (next !== null && next > (found?.next ?? at)) found = { how, next };
  }
  return found;
}

// A date, the end that is still open, or a day whose month stands elsewhere.
function memberAt(line: Line, at: number, before: Member | null, isSure: boolean): Member | null {
  if (!line.isNear(at) && at > 0 && before) return null;
  const now = before ? line.job(at, 'now') : null;
  if (now !== null) return { said: null, day: null, next: now, weak: false };
  const decade = decadeBeside(line, at, before?.said ?? null);
  if (decade)
    return { said: { kind: 'stated', year: decade.year }, day: null, next: decade.next, weak: false };
  const date = boundedAt(line, at);
  const number = line.may(at, gate.day | gate.number) ? dayAt(line, at) : null;
  // "2000-04-24 - A spokesman": an article counts no days.
  const day = number?.isArticle ? null : number;
  if (date && (!day || date.next > day.next || !date.weak)) return { ...date, day: null };
  if (!day) return date && { ...date, day: null };
  const month = before && monthOf(before.said);
  if (!month) return { said: null, day: day.day, next: day.next, weak: false };
  // "June 8 - the first such day": behind a month English days are in figures.
  const isWord = line.token(at)?.kind === 'word' && !line.isWhole && line.lexicon.language.monthMayLead;
  if (isWord || (!isSure && !day.ordinal && countsSomething(line, day.next))) return null;
  if (line.isCounted(day.next)) return null;
  const said: Stated = { kind: 'stated', month, day: day.day };
  const year = yearBehind(line, day.next, said);
  return {
    said: { ...said, ...(year && { year: year.year }) },
    day: day.day,
    next: year?.next ?? day.next,
    weak: false,
  };
}

// "June 12 and 13 protesters": a number before a small word with the look of a plural counts it.
function countsSomething(line: Line, at: number): boolean {
  const token = line.token(at);
  return token?.kind === 'word' && !token.capital && line.hits(at).length === 0;
}

function monthOf(said: Said | null): number | null {
  if (said?.kind === 'doubt' || said?.kind === 'bound') return monthOf(said.of);
  return said?.kind === 'stated' && said.day !== undefined ? (said.month ?? null) : null;
}

function betweenTwo(chain: Chain | null): Match | null {
  const filled = chain?.members.length === 2 ? fill(chain.members) : null;
  if (!chain || !filled) return null;
  const [from, to] = filled.members;
  if (from === undefined || to === undefined) return null;
  return { said: { kind: 'span', how: 'between', from, to }, next: chain.next, weak: false };
}

function joined(line: Line, chain: Chain | null, isLed: boolean): Match | null {
  const filled = chain && fill(chain.members);
  if (!chain || !filled) return null;
  const { members } = filled;
  const [from, to] = members;
  const how = chain.hows[chain.hows.length - 1];
  const between = line.job(line.skip(chain.next), 'between', true);
  if (between !== null && members.length === 2 && from && to) {
    return { said: { kind: 'span', how: 'between', from, to }, next: between, weak: false };
  }
  if (members.length === 2 && (how === 'to' || how === 'onto') && from !== undefined && to !== undefined) {
    if (how === 'onto') return { said: { kind: 'night', from, to }, next: chain.next, weak: false };
    const years = yearsBehind(line, chain.next, from, to);
    return {
      said: { kind: 'span', how: 'from', from, to },
      next: years ?? chain.next,
      weak: chain.weak && !isLed && years === null && !areMonths(line, from, to),
    };
  }
  const isChoice =
    members.every((member) => member !== null) && (how === 'and' || how === 'or' || how === 'comma');
  // In prose two dates that are each complete are two findings; "one of them is true" is one.
  if (!isChoice || (how === 'and' && !filled.elided && !line.isWhole)) return null;
  const said = choiceOf(members as Said[], how !== 'or');
  return { said, next: chain.next, weak: chain.weak && !isLed };
}

// "В 2017-2019 годах": the noun belongs to both years.
function yearsBehind(line: Line, at: number, from: Said | null, to: Said | null): number | null {
  const areYears = [from, to].every(
    (said) => said?.kind === 'stated' && said.month === undefined && said.year,
  );
  if (!areYears || !line.isNear(at)) return null;
  const noun = line.job(at, 'years') ?? line.job(at, 'year');
  return noun === null ? null : behindStop(line, noun);
}

// "about 12 or 13 June", "since 2017 or 2018": what stands before the first speaks of all.
function choiceOf(members: readonly Said[], all: boolean): Said {
  const [first, ...others] = members;
  const isWrapped = first?.kind === 'doubt' || first?.kind === 'bound';
  if (!isWrapped || others.some(({ kind }) => kind !== 'stated')) return { kind: 'choice', all, members };
  return { ...first, of: { kind: 'choice', all, members: [first.of, ...others] } };
}
