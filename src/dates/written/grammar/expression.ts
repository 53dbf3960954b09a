/** The grammar's one door. Rules stand in README, "Grammar". */
import { joinedAt } from './joined.js';
import type { Line, Match } from './line.js';
import { nightAt } from './nights.js';

/** The longest expression of time that begins at a token; null when none does. */
export function expressionAt(line: Line, at: number): Match | null {
  if (!line.opens(at)) return null;
  const unknown = line.job(at, 'unknown');
  // One word alone ("unknown") says it of a date only in a field for dates.
  if (unknown !== null && (line.isWhole || unknown > at + 1))
    return { said: { kind: 'unknown' }, next: unknown, weak: false };
  const repeated = line.hit(at, 'repeated');
  if (repeated)
    return { said: { kind: 'length', unit: 'year', repeated: true }, next: repeated.next, weak: false };
  const match = nightAt(line, at) ?? joinedAt(line, at);
  return match && (explained(line, match) ?? match);
}

// "the previous quarter (October-December 2012)", "вчера (25 января)": the bracket says which day is meant.
function explained(line: Line, { said, next }: Match): Match | null {
  const isWeekday =
    said.kind === 'stated' &&
    said.month === undefined &&
    said.day === undefined &&
    said.weekday !== undefined;
  const isOpen = said.kind === 'relative' || said.kind === 'lapse' || isWeekday;
  if (!isOpen || !line.isMark(next, '(')) return null;
  const date = joinedAt(line, next + 1);
  if (!date || date.weak || (date.said.kind === said.kind && !isWeekday) || !line.isMark(date.next, ')'))
    return null;
  return { ...date, next: date.next + 1 };
}
