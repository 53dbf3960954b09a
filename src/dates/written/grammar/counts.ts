/** Counts of units: "three months", "several days", "a year". */
import type { Unit } from '../said.js';
import type { Line } from './line.js';
import { numeralAt } from './numbers.js';

/** So many units of time; one, where the unit stands alone. */
export interface Count {
  /** Null: several. */
  readonly count: number | null;
  /** "Three or four years": the larger of the two. */
  readonly most?: number;
  readonly unit: Unit;
  readonly next: number;
}

// "three months", "several days"; "two or three years" where two numbers are so joined.
export function countAt(line: Line, at: number): Count | null {
  const two = twoNumbers(line, at);
  if (two) return two;
  const several = line.job(at, 'several');
  const number = several === null ? numeralAt(line, at) : null;
  if (several === null && (!number || number.ordinal || number.value < 1 || number.value > 5000)) return null;
  const start = several ?? number?.next ?? at;
  const unit = unitAt(line, start);
  if (!unit || !line.isNear(start) || (number && isYearNumber(line, number, start, unit))) return null;
  return { count: number?.value ?? null, unit: unit.unit, next: unit.next };
}

// "3 – 4 жыл бұрын", "соңғы төрт-бес жылда", "2-3 дня назад": neighbours, the second a little more.
function twoNumbers(line: Line, at: number): Count | null {
  const first = numeralAt(line, at);
  if (!first || first.ordinal || !line.isMark(first.next, '-') || !line.isNear(first.next)) return null;
  const second = numeralAt(line, first.next + 1);
  if (!second || second.ordinal || second.value <= first.value || second.value > 100) return null;
  const unit = unitAt(line, second.next);
  return unit && { count: first.value, most: second.value, unit: unit.unit, next: unit.next };
}

export type UnitHit = { readonly unit: Unit; readonly next: number };

// In Spanish and Arabic the noun of a day or month is a filler of dates too ("el día 5"), so it is looked for before fillers go.
export function unitAt(line: Line, at: number): UnitHit | null {
  return line.isNear(at) ? (line.hit(at, 'unit') ?? line.hit(line.skip(at), 'unit')) : null;
}

// "2018 жылдан бері" is a year, "2000 жыл бұрын" with the bare noun a count of them.
function isYearNumber(
  line: Line,
  number: { value: number; digits: number },
  at: number,
  { unit }: UnitHit,
): boolean {
  if (unit !== 'year' || number.digits !== 4 || number.value < 1000 || number.value > 2100) return false;
  return line.token(at)?.key !== line.lexicon.language.units.year[0];
}

// "год назад", "год назад": one, unsaid.
export function oneAt(line: Line, at: number): Count | null {
  const unit = line.hit(at, 'unit');
  if (!unit || line.token(unit.next)?.kind === 'number' || isCountedBefore(line, at)) return null;
  return unit && { count: 1, unit: unit.unit, next: unit.next };
}

// "3,5 жыл бұрын", "оннан астам жыл бұрын": Kazakh and Kyrgyz say "one", so that a bare unit has its count before it.
function isCountedBefore(line: Line, at: number): boolean {
  const before = line.token(at - 1);
  if (!before || !line.isNear(at)) return false;
  if (before.kind === 'number' || before.kind === 'other') return true;
  return line.lexicon.language.owned !== undefined && before.kind === 'word';
}
