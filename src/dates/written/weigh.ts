/** Whether what the grammar read is a date where it stands: a bare number or a weak word needs something that says so. */
import type { Line, Match } from './grammar/line.js';

const earliestYear = 1000;
const latestYear = 2100;

/**
 * Whether a match is taken for a date in running text. `afterDate`: the token at which another date of the same list
 * ended ("in 2009, 2011 and 2014"), or -1.
 */
export function isDate(line: Line, at: number, match: Match, afterDate: number): boolean {
  if (!match.weak) return true;
  if (line.isCounted(match.next) || countsThrough(line, match.next)) return false;
  if (line.isWhole) return true;
  if (!isPlausible(match)) return false;
  if (isYears(match)) return true;
  return isCued(line, at) || isInBrackets(line, at, match.next) || isListed(line, at, afterDate);
}

// "от 1000 до 2000 человек": the first number is counted through the second.
function countsThrough(line: Line, next: number): boolean {
  const second =
    line.job(next, 'to') ?? line.job(next, 'or') ?? line.job(next, 'until') ?? line.job(next, 'before');
  return second !== null && line.token(second)?.kind === 'number' && line.isCounted(second + 1);
}

// "in 2019", "by May", "в 2019", "the 2019 protests".
function isCued(line: Line, at: number): boolean {
  const token = line.token(at);
  if (!token || token.apart) return false;
  for (const job of ['in', 'from', 'between', 'to', 'either'] as const) {
    if (endsAt(line, at, job)) return true;
  }
  if (!endsAt(line, at, 'filler')) return false;
  return isCued(line, at - 1) || (token.kind === 'number' && line.token(at + 1)?.kind === 'word');
}

function endsAt(line: Line, at: number, job: Parameters<Line['job']>[1]): boolean {
  for (let start = Math.max(0, at - 3); start < at; start++) if (line.job(start, job) === at) return true;
  return false;
}

function isInBrackets(line: Line, at: number, next: number): boolean {
  return line.isMark(at - 1, '(', '[') && line.isMark(next, ')', ']', ',', ';');
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

function isPlausible({ said }: Match): boolean {
  if (said.kind !== 'stated' || said.year?.is !== 'full') return true;
  return said.year.year >= earliestYear && said.year.year <= latestYear;
}
