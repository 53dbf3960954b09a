/** Days, months, seasons and years in words: "5 January 2022", "2022 жылғы 5 қаңтарда", "Tuesday", "spring 2019". */
import type { SaidYear, Stated } from '../said.js';
import { behindClock } from './clocks.js';
import { gate } from './gates.js';
import type { Line, Match } from './line.js';
import { hasDateBehind, isSmall, monthAt, takesDay } from './months.js';
import { numeralAt } from './numbers.js';
import { numericAt } from './numeric.js';
import { dayOfMonthAway, isOwner, ownedDay } from './owned.js';
import { seasonAt } from './seasons.js';
import { centuryAt, decadeAt, whichAt, type YearMatch, yearAt } from './years.js';

/** The longest calendar date that begins at a token. */
export function statedAt(line: Line, at: number): Match<Stated> | null {
  const may = (gates: number) => line.may(at, gates);
  return longest(
    may(gate.weekday | gate.which) ? withWeekday(line, at) : null,
    may(dayGates) ? dayAndMonth(line, at) : null,
    may(gate.which) ? dayOfMonthAway(line, at) : null,
    may(seasonGates) ? seasonAt(line, at) : null,
    may(decadeGates) ? yearAlone(decadeAt(line, at)) : null,
    may(gate.number | gate.century | gate.unit | gate.letters) ? yearAlone(centuryAt(line, at)) : null,
    may(yearGates) ? yearFirst(line, at) : null,
  );
}

const dayGates = gate.month | gate.number | gate.day | gate.figures | gate.mark | gate.which;
const seasonGates = gate.season | gate.unit | gate.half | gate.number | gate.few | gate.which | gate.letters;
const decadeGates =
  gate.decade |
  gate.number |
  gate.tens |
  gate.unit |
  gate.year |
  gate.which |
  gate.letters |
  gate.century |
  gate.mark;
const yearGates = gate.count | gate.year | gate.mark | gate.number | gate.relative | gate.which | gate.unit;

function longest(...matches: (Match<Stated> | null)[]): Match<Stated> | null {
  let best: Match<Stated> | null = null;
  for (const match of matches) {
    if (match && (!best || match.next > best.next || (match.next === best.next && best.weak))) best = match;
  }
  return best;
}

function yearAlone(found: YearMatch | null): Match<Stated> | null {
  return found && { said: { kind: 'stated', year: found.year }, next: found.next, weak: found.weak };
}

// Day and month in either order, or a month alone; with its year, and a weekday behind it.
function dayAndMonth(line: Line, at: number): Match<Stated> | null {
  const numeric = numericAt(line, at);
  if (numeric) return weekdayBehind(line, numeric);
  const bare = dayFirst(line, at) ?? monthFirst(line, at);
  if (!bare) return whichMonth(line, at);
  const dated = withYear(line, bare);
  if (isSmall(line, at) && !dated.said.year && dated.said.day === undefined) return null;
  return weekdayBehind(line, whichBehind(line, dated));
}

// "last October", "the previous December", "el próximo 3 de febrero".
function whichMonth(line: Line, at: number): Match<Stated> | null {
  const which = whichAt(line, at);
  if (!which) return null;
  const start = line.skip(which.next);
  const bare = isSmall(line, start) ? null : (dayFirst(line, start) ?? monthFirst(line, start));
  if (!bare) return null;
  const dated = withYear(line, bare);
  if (dated.said.year) return null;
  return { ...dated, said: { ...dated.said, which: { from: which.from, step: which.step } }, weak: false };
}

// "le 5 janvier dernier", "en marzo pasado".
function whichBehind(line: Line, match: Match<Stated>): Match<Stated> {
  if (match.said.year || !line.isNear(match.next)) return match;
  const which = whichAt(line, match.next, true);
  if (!which || line.hit(line.skip(which.next), 'unit')) return match;
  return {
    said: { ...match.said, which: { from: which.from, step: which.step } },
    next: which.next,
    weak: false,
  };
}

/** A day of the month at a token: 5, 5th, пятого, жиырма бесі. */
export function dayAt(line: Line, at: number): Day | null {
  const number = numeralAt(line, at);
  if (!number || number.digits > 2 || number.value < 1 || number.value > 31) return null;
  const { value, next, ordinal, inWords } = number;
  const isCardinal = inWords && !ordinal;
  const isArticle =
    isCardinal && (line.lexicon.language.code === 'en' || (value === 1 && line.token(at)?.key !== 'uno'));
  return { day: value, next, ordinal, isArticle };
}

/** A day of a month, and the first token behind it. */
export interface Day {
  readonly day: number;
  readonly next: number;
  readonly ordinal: boolean;
  /** A word for one, which is an article in most languages, or an English cardinal: no day before a month. */
  readonly isArticle: boolean;
}

// «05» января 2022 г., as papers of courts and offices have it.
function quotedDay(line: Line, at: number): Day | null {
  if (!line.isOneOf(at, '«"“„') || line.token(at + 1)?.kind !== 'number') return null;
  const day = dayAt(line, at + 1);
  return day && line.isOneOf(day.next, '»"”“') ? { ...day, next: day.next + 1 } : null;
}

function dayFirst(line: Line, at: number, isOwned = false): Match<Stated> | null {
  const day = quotedDay(line, at) ?? dayAt(line, at);
  if (!day) return null;
  // "an August incident", "un août": one is an article here.
  if (day.isArticle) return null;
  const start = dotted(line, raised(line, day.next));
  const month = monthAt(line, line.skip(start, { dash: true }), isOwned);
  if (!month || hasDateBehind(line, month.next)) return null;
  const weak = month.isSmall && !day.ordinal;
  return { said: { kind: 'stated', month: month.month, day: day.day }, next: month.next, weak };
}

// "1 er mai", "5 th January": what was raised in print stands apart in a text that was copied.
function raised(line: Line, at: number): number {
  const token = line.token(at);
  if (token?.kind !== 'word' || token.apart || line.hits(at).length > 0) return at;
  return line.lexicon.ordinalSuffixes.has(token.key) && line.hit(at + 1, 'month') ? at + 1 : at;
}

// A full stop between a day and a month ends no sentence.
function dotted(line: Line, at: number): number {
  if (!line.isMark(at, '.') || !line.token(at)?.glued || !line.hit(at + 1, 'month')) return at;
  // English has no such days: "Police arrest 5. June 6: …".
  const isEnd = line.lexicon.language.monthMayLead && !line.isWhole && !line.token(at + 1)?.glued;
  return isEnd ? at : at + 1;
}

function monthFirst(line: Line, at: number, isOwned = false): Match<Stated> | null {
  const month = monthAt(line, at, isOwned);
  // "2019 жылы Қазан қаласында" is the year and the town.
  if (!month || (line.hit(at, 'never')?.next ?? 0) > month.next) return null;
  const alone: Match<Stated> = {
    said: { kind: 'stated', month: month.month },
    next: month.next,
    weak: month.weak,
  };
  const day = dayBehind(line, month.next, takesDay(line, at));
  if (!day) return alone;
  // Mar 15 in a column of months and years; "March 15, 2022" is a day there too.
  if (line.order === 'month-year' && !day.ordinal && !isOwned && !hasFullYear(line, day.next)) return alone;
  const weak = month.isSmall && !day.ordinal;
  const dated: Match<Stated> = { said: { ...alone.said, day: day.day }, next: day.next, weak };
  if (line.lexicon.language.dayAfterMonth) return dated;
  return hasFullYear(line, day.next) ? dated : alone;
}

function hasFullYear(line: Line, at: number): boolean {
  return yearAt(line, line.skip(at, { comma: true }), true)?.year.is === 'full';
}

function dayBehind(line: Line, at: number, isOnDay: boolean): Day | null {
  const start = line.skip(at, { dash: true });
  const owned = line.isWhole || isOwner(line, at) ? ownedDay(line, start) : null;
  const day = owned ?? freeDay(line, start);
  if (!day || (!isOnDay && line.isCounted(day.next))) return null;
  const { dayAfterMonth, code } = line.lexicon.language;
  if (line.token(start)?.kind === 'word' && !day.ordinal && (!dayAfterMonth || code === 'en')) return null;
  const behind = line.token(day.next);
  // "May 20-year-old", "May 5km": the number belongs to what follows.
  if (behind?.glued && behind.kind === 'word') return null;
  return day;
}

// Where days behind a month have forms of their own, another number counts something else: "наурызда екінші рет", "қаңтарда 12
// журналист".
function freeDay(line: Line, at: number): Day | null {
  const isWord = line.token(at)?.kind === 'word';
  return line.lexicon.language.owned && (isWord || !line.isWhole) ? null : dayAt(line, at);
}

// The year behind a day or a month: "5 January 2022", "January 5, 2022", "января прошлого года", "Mar 15" by request.
function withYear(line: Line, match: Match<Stated>): Match<Stated> {
  const year = yearBehind(line, match.next, match.said);
  if (!year) return match;
  return { said: { ...match.said, year: year.year }, next: year.next, weak: false };
}

/** The year that belongs to a day, month or season before it. */
export function yearBehind(line: Line, at: number, said: Stated): { year: SaidYear; next: number } | null {
  if (line.isStrange(at)) return null;
  const start = behindClock(line, line.skip(at, { comma: true, dash: true }));
  const inYear = line.job(start, 'in');
  const year =
    yearAt(line, start, true) ??
    (inYear !== null && said.day === undefined ? yearAt(line, inYear, true) : null);
  if (year && isPlausible(line, start, year)) return year;
  return shortYear(line, start, said);
}

// A comma before a number of four digits is the English way with a day before it, and otherwise a new clause.
function isPlausible(line: Line, start: number, year: YearMatch): boolean {
  if (year.year.is === 'relative' && year.year.from === 'narrative')
    return line.isMark(start - 1, ',') === false;
  const isRound = year.year.is === 'full' && year.year.year % 100 === 0;
  return !year.weak || !isRound || !line.isCounted(year.next);
}

// Two digits: in a table ("5 Jan 22"), between hyphens (5-Jan-22), or where the column holds months and years (Mar 15).
function shortYear(line: Line, at: number, said: Stated): { year: SaidYear; next: number } | null {
  const number = numeralAt(line, at);
  if (number?.digits !== 2 || number.ordinal) return null;
  const isLast = line.token(number.next) === undefined;
  const isDashed = line.isMark(at - 1, '-');
  // 5-Jan-22, but "1 Jan-30 June" is a range.
  const isHyphened = isDashed && line.hit(at - 2, 'month') !== null && line.isOneOf(at - 3, '-./');
  const asked = said.day === undefined && line.order === 'month-year';
  const fitsNoDay = said.day === undefined && line.isWhole && isLast && number.value > 31;
  const endsCell = line.isWhole && isLast && said.day !== undefined && !isDashed;
  if (!asked && !isHyphened && !fitsNoDay && !endsCell) return null;
  return { year: { is: 'short', digits: number.value }, next: number.next };
}

// "5 January 2022, Wednesday", "5 января (среда)".
function weekdayBehind(line: Line, match: Match<Stated>): Match<Stated> {
  if (match.said.day === undefined || !line.isNear(match.next)) return match;
  const bracket = line.isMark(match.next, '(');
  const begin = line.skip(bracket ? match.next + 1 : match.next, { comma: true });
  const inside = line.job(begin, 'in');
  const weekday = line.hit(inside ?? begin, 'weekday');
  const isAsserted = bracket || inside !== null || line.isWhole;
  if (!weekday || (weekday.weak && !isAsserted) || (bracket && !line.isMark(weekday.next, ')'))) return match;
  // "On 5 January, Tuesday's paper" speaks of another day unless a bracket or the end says otherwise.
  const closes = bracket || !line.token(weekday.next) || line.isOneOf(weekday.next, '.,;)');
  if (!closes) return match;
  const said = { ...match.said, weekday: weekday.weekday };
  return { said, next: weekday.next + (bracket ? 1 : 0), weak: false };
}

// "Tuesday, 5 January 2022", "last Tuesday", "вторник", "Tuesday the 5th of May".
function withWeekday(line: Line, at: number): Match<Stated> | null {
  const before = whichAt(line, at);
  const weekday = line.hit(before ? line.skip(before.next) : at, 'weekday');
  if (!weekday) return null;
  let { next } = weekday;
  if (weekday.short && line.isMark(next, '.') && line.token(next)?.glued) next++;
  const behind = before ? null : whichAt(line, next, true);
  const which = before ?? behind;
  const alone: Match<Stated> = {
    said: {
      kind: 'stated',
      weekday: weekday.weekday,
      ...(which && { which: { from: which.from, step: which.step } }),
    },
    next: behind?.next ?? next,
    weak: weekday.weak && !which,
  };
  if (which && which.step !== 0) return alone;
  const date = dateBehindWeekday(line, alone.next);
  if (!date || date === alone) return date;
  return { said: { ...date.said, weekday: weekday.weekday }, next: date.next, weak: false };
  function dateBehindWeekday(l: Line, from: number): Match<Stated> | null {
    let start = l.skip(from, { comma: true });
    start = l.job(start, 'daypart') ?? start;
    start = l.skip(start, { comma: true });
    const inside = l.job(start, 'in');
    const begin = inside === null ? start : l.skip(inside);
    const found = dayAndMonth(l, begin) ?? yearFirst(l, begin);
    return found?.said.day === undefined ? (withDay(l, alone, from) ?? alone) : found;
  }
}

// "el lunes 3", "du lundi 3 au vendredi 7 janvier": in the Romance languages the day of the month needs no month.
function withDay(line: Line, { said }: Match<Stated>, at: number): Match<Stated> | null {
  const day = line.token(at)?.kind === 'number' && line.isNear(at) ? dayAt(line, at) : null;
  const { smallNames, owned } = line.lexicon.language;
  if (!smallNames || owned || !day || line.isCounted(day.next)) return null;
  return { said: { ...said, day: day.day }, next: day.next, weak: false };
}

// Kazakh and Kyrgyz order, and tables: "2022 жылғы 5 қаңтар", "былтырғы қазан", "2022 January 5", "өткен жылдың көктемінде".
function yearFirst(line: Line, at: number): Match<Stated> | null {
  const year = yearAt(line, at);
  if (!year) return null;
  const behind = line.skip(year.next, { comma: !year.weak || line.isWhole, dash: true });
  // "в прошлом году в августе", "торік у серпні".
  const start = year.year.is === 'relative' ? (line.job(behind, 'in') ?? behind) : behind;
  const within = dayFirst(line, start, true) ?? monthFirst(line, start, true) ?? seasonAt(line, start);
  const isOwn = within && within.said.year === undefined && within.said.which === undefined;
  if (!isOwn || (within.weak && year.weak && !line.isWhole && (within.said.season ?? 0) < 33))
    return yearAlone(year);
  return weekdayBehind(line, {
    said: { ...within.said, year: year.year },
    next: within.next,
    weak: false,
  });
}
