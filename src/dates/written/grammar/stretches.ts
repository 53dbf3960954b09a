/** Stretches whose number does not stand where the English one does: "les trois dernières années", "السنوات الثلاث الماضية". */
import type { Unit } from '../said.js';
import type { Line, Match, Numeral } from './line.js';
import { numeralAt } from './numbers.js';

/** The stretch at a token whose number stands before "last" or between the unit and it; null where neither is so. */
export function turnedStretchAt(line: Line, at: number): Match | null {
  const number = countAt(line, at);
  return number ? numberFirst(line, number) : unitFirst(line, at);
}

function countAt(line: Line, at: number): Numeral | null {
  const number = line.isNear(at) ? numeralAt(line, at) : null;
  return number && !number.ordinal && number.value > 1 && number.value <= 100 ? number : null;
}

function numberFirst(line: Line, { value, next }: Numeral): Match | null {
  const which = whichAt(line, next, false);
  const unit = which && line.hit(which.next, 'unit');
  return unit && stretch(unit.unit, value * which.sign, unit.next);
}

function unitFirst(line: Line, at: number): Match | null {
  const unit = line.hit(at, 'unit');
  const number = unit && countAt(line, unit.next);
  const which = number && whichAt(line, number.next, true);
  return which && unit && stretch(unit.unit, number.value * which.sign, which.next);
}

function whichAt(line: Line, at: number, behind: boolean): { sign: -1 | 1; next: number } | null {
  if (!line.isNear(at)) return null;
  const past = line.job(at, 'past', behind);
  if (past !== null) return { sign: -1, next: past };
  const coming = line.job(at, 'coming', behind);
  return coming === null ? null : { sign: 1, next: coming };
}

function stretch(unit: Unit, step: number, next: number): Match {
  return { said: { kind: 'lapse', from: 'publication', unit, step }, next, weak: false };
}
