/** Whether what the grammar read is a date where it stands: a bare number or a weak word needs something that says so. */

import type { Line, Match } from './grammar/line.js';
import { countsThings } from './grammar/years.js';
import type { Job } from './languages/language.js';
import type { Said } from './said.js';

const earliestYear = 1000;
const latestYear = 2100;
// A bound makes a year of a bare number, but "с 2394" is none.
const latestSure = 2199;

/**
 * Whether a match is taken for a date in running text. `afterDate`: the token at which another date of the same list
 * ended ("in 2009, 2011 and 2014"), or -1.
 */
export function isDate(line: Line, at: number, match: Match, afterDate: number): boolean {
  if (!line.isWhole && isName(line, at, match)) return false;
  if (isRepeated(line, at, match)) return false;
  if (!match.weak) return line.isWhole || isPlausible(match.said, latestSure);
  if (line.isCounted(match.next) || countsThrough(line, match.next)) return false;
  if (line.isWhole) return true;
  if (isShortWeekday(line, at, match) || isYearOfList(line, at, match)) return isYearOfList(line, at, match);
  if (!isPlausible(match.said, latestYear) || countsThings(line, match)) return false;
  if (isYears(match) || isAbout(line, match) || isBareYear(line, at, match)) return true;
  return isCued(line, at) || isInBrackets(line, at, match.next) || isListed(line, at, afterDate);
}

// "in the sun", "they sat": a weekday cut short that is also a word needs its date beside it.
function isShortWeekday(line: Line, at: number, { said }: Match): boolean {
  return said.kind === 'stated' && said.weekday !== undefined && line.hit(at, 'weekday')?.short === true;
}

// "1997: founded. 1998: raided.": the years that lead the entries of a chronology.
function isYearOfList(line: Line, at: number, { said, next }: Match): boolean {
  if (said.kind !== 'stated' || said.year?.is !== 'full' || next !== at + 1) return false;
  const { year } = said.year;
  if (year < 1800 || year > latestYear || !line.isMark(next, ':') || line.token(next + 1)?.glued)
    return false;
  return at === 0 || line.token(at)?.apart === true || line.isOneOf(at - 1, '.;!?•*-');
}

// German: at the head of a sentence, behind a noun or a verb, and not before a noun that it could count.
function isBareYear(line: Line, at: number, { said, next }: Match): boolean {
  if (!line.lexicon.language.bareYears || said.kind !== 'stated' || said.year?.is !== 'full') return false;
  const { year } = said.year;
  const [before, behind] = [line.token(at - 1), line.token(next)];
  const isLed = before?.kind !== 'word' || before.capital || line.hits(at - 1).length === 0;
  const counts = behind?.kind === 'number' || (behind?.kind === 'word' && behind.capital);
  return isLed && !counts && year >= 1800 && year <= latestYear && year % 100 !== 0;
}

// "от 1000 до 2000 человек": the first number is counted through the second.
function countsThrough(line: Line, next: number): boolean {
  let second: number | null = null;
  for (const job of ['to', 'or', 'and', 'until', 'before'] as const) second ??= line.job(next, job);
  return second !== null && line.token(second)?.kind === 'number' && line.isCounted(second + 1);
}

// Julio Borges, "dijo Domingo": where months and weekdays are written small, a capital inside a sentence makes a name of them.
function isName(line: Line, at: number, { said, next }: Match): boolean {
  const token = line.token(at);
  if (!line.lexicon.language.smallNames || token?.kind !== 'word' || !token.capital) return false;
  if (said.kind !== 'stated' || next !== at + 1 || !(line.hit(at, 'month') ?? line.hit(at, 'weekday')))
    return false;
  const behind = line.token(next);
  const isFirst = at === 0 || token.apart || line.token(at - 1)?.kind !== 'word';
  // The case of "Қаңтарда Алматыда" says that it is a date.
  if (isFirst && line.lexicon.language.owned) return false;
  if (isFirst) return said.month !== undefined && behind?.kind === 'word' && behind.capital && !behind.apart;
  return !endsAt(line, at, prepositions);
}

/** Whether a match is a bare year of our times with a word before it that governs a date: "died in 2019". */
export function isCuedYear(line: Line, at: number, { said }: Match): boolean {
  const year =
    said.kind === 'stated' && said.month === undefined && said.year?.is === 'full' ? said.year.year : 0;
  return year >= 1900 && year <= latestYear && isCued(line, at);
}

// "in 2019", "by May", "в 2019", "the 2019 protests".
function isCued(line: Line, at: number): boolean {
  const token = line.token(at);
  if (!token || token.apart) return false;
  if (endsAt(line, at, cues)) return true;
  if (!endsAt(line, at, fillers)) return false;
  if (isCued(line, at - 1)) return true;
  // The English year stands before its noun; elsewhere such a number counts the noun ("los 1200 encuestados").
  const { monthMayLead } = line.lexicon.language;
  return monthMayLead === true && isNamed(line, at) && line.token(at + 1)?.kind === 'word';
}

const cues: ReadonlySet<Job> = new Set<Job>(['in', 'from', 'between', 'to', 'either']);
const prepositions: ReadonlySet<Job> = new Set<Job>(['in']);
const each: ReadonlySet<Job> = new Set<Job>(['each']);
const fillers: ReadonlySet<Job> = new Set<Job>(['filler']);

// "the 2019 protests", "the May elections": behind an article a bare year or the full name of a month, written large.
function isNamed(line: Line, at: number): boolean {
  const token = line.token(at);
  if (token?.kind === 'number') return true;
  const month = line.lexicon.language.namesCapital ? line.hit(at, 'month') : null;
  return token?.kind === 'word' && token.capital && month !== null && !month.short;
}

// "Around 2020, or later": a word of doubt makes a year of a number that is not round and counts nothing.
function isAbout(line: Line, { said, next }: Match): boolean {
  if (said.kind !== 'doubt' || said.of.kind !== 'stated' || said.of.year?.is !== 'full') return false;
  const { year } = said.of.year;
  const behind = line.token(next);
  const isClear = behind?.kind !== 'word' || line.hits(next).length > 0;
  return isClear && year >= 1500 && year <= latestYear && year % 100 !== 0;
}

// "жыл сайын 16 желтоқсанда": a day of every year is none.
function isRepeated(line: Line, at: number, { said }: Match): boolean {
  if (said.kind === 'stated' && said.year) return false;
  // The month by itself, where its day was refused.
  let start = at;
  while (line.isMark(start - 1, '-') || line.token(start - 1)?.kind === 'number') start--;
  return endsAt(line, start, each) || (endsAt(line, start, prepositions) && endsAt(line, start - 1, each));
}

// Whether a word or phrase with one of these jobs ends right before a token.
function endsAt(line: Line, at: number, jobs: ReadonlySet<Job>): boolean {
  for (let start = Math.max(0, at - 3); start < at; start++) {
    for (const hit of line.hits(start)) {
      if (hit.is === 'job' && !hit.behind && start + hit.length === at && jobs.has(hit.job)) return true;
    }
  }
  return false;
}

function isInBrackets(line: Line, at: number, next: number): boolean {
  // "(1/4)" is a fraction, "resolution 1325 (2000)" the number of a paper.
  if (line.token(at)?.kind === 'numeric' || line.token(at - 2)?.kind === 'number') return false;
  return line.isOneOf(at - 1, '([') && line.isOneOf(next, ')],;');
}

function isListed(line: Line, at: number, afterDate: number): boolean {
  if (afterDate < 0) return false;
  if (line.isMark(afterDate, ',') && (afterDate + 1 === at || line.job(afterDate + 1, 'and') === at))
    return true;
  return line.job(afterDate, 'and') === at;
}

// "2019-2021": two years in their order, a lifetime apart at most.
function isYears({ said }: Match): boolean {
  if (said.kind !== 'span' || said.from?.kind !== 'stated' || said.to?.kind !== 'stated') return false;
  const [from, to] = [said.from.year, said.to.year];
  if (from?.is !== 'full' || to?.is !== 'full') return false;
  return from.year >= 1800 && to.year > from.year && to.year - from.year <= 100 && to.year <= latestYear;
}

function isPlausible(said: Said, latest: number): boolean {
  if (said.kind === 'bound' || said.kind === 'doubt') return isPlausible(said.of, latest);
  if (said.kind !== 'stated' || said.year?.is !== 'full') return true;
  return said.year.year >= earliestYear && said.year.year <= latest;
}

/** Whether an expression tells when something happened: behind a word that takes a date, and not before what it names. */
export function isTime(line: Line, at: number, next: number): boolean {
  const behind = line.token(next);
  return endsAt(line, at, prepositions) && !(behind?.kind === 'word' && behind.capital && !behind.apart);
}
