/** Lengths of time hung on the story without a date: "екі айдың ішінде", "төрт жыл бойы", "1 аптада", "екінші күні". */
import type { Length, Unit } from '../said.js';
import type { Line, Match } from './line.js';
import { numeralAt } from './numbers.js';

interface Counted {
  readonly unit: Unit;
  readonly next: number;
}

/** A length at a token; `count` is the count of units that begins there, null when there is none. */
export function lengthAt(line: Line, at: number, count: Counted | null): Match | null {
  const numbered = count ?? ordinalAt(line, at);
  const counted = numbered ?? bareAt(line, at);
  if (!counted) return null;
  const said: Length = { kind: 'length', unit: counted.unit };
  const next = line.job(line.skip(counted.next), 'during', true);
  if (next !== null) return { said, next, weak: false };
  const isWithin = numbered !== null && line.lexicon.within.has(line.token(counted.next - 1)?.key ?? '');
  // "екі жылда бір": once in two years.
  const isRepeated = line.hit(counted.next, 'number')?.value === 1;
  return isWithin && !isRepeated ? { said, next: counted.next, weak: false } : null;
}

// "екінші күні", "үшінші жыл қатарынан"
function ordinalAt(line: Line, at: number): Counted | null {
  const number = numeralAt(line, at);
  const unit = number?.ordinal && number.value <= 100 ? line.hit(number.next, 'unit') : null;
  return unit && { unit: unit.unit, next: unit.next };
}

// "күні бойы": all day long.
function bareAt(line: Line, at: number): Counted | null {
  const unit = line.token(at - 1)?.kind === 'number' ? null : line.hit(at, 'unit');
  return unit && { unit: unit.unit, next: unit.next };
}
