/** Numbers in digits and in words. */
import type { Line, Numeral } from './line.js';

const mostWords = 8;

/** The number that begins at a token; null when there is none, or when something before it makes it no date. */
export function numeralAt(line: Line, at: number): Numeral | null {
  const known = line.numerals[at];
  if (known !== undefined) return known;
  const found = readNumeral(line, at);
  line.numerals[at] = found;
  return found;
}

function readNumeral(line: Line, at: number): Numeral | null {
  const token = line.token(at);
  if (token?.kind !== 'number') return token?.kind === 'word' ? wordsAt(line, at) : null;
  const isOrdinal = line.lexicon.ordinalSuffixes.has(token.suffix);
  if (token.suffix !== '' && !isOrdinal) return null;
  if (Number.isNaN(token.value) || line.isBarred(at)) return null;
  const after = line.token(at + 1);
  if (after?.glued && after.kind !== 'mark' && after.kind !== 'word') return null;
  const isDotted = line.lexicon.language.dottedOrdinals && token.digits <= 2 && isDottedAt(line, at + 1);
  const next = isDotted ? at + 2 : at + 1;
  return {
    value: token.value,
    next,
    ordinal: isOrdinal || isDotted === true,
    inWords: false,
    digits: token.digits,
  };
}

// "3. bis 5. Mai", "3.-5. Mai", "19. Jahrhundert": the full stop is part of the number unless it ends the text.
function isDottedAt(line: Line, at: number): boolean {
  return (
    line.isMark(at, '.') &&
    line.token(at)?.glued === true &&
    (line.token(at + 1)?.glued !== true || line.token(at + 1)?.kind === 'mark') &&
    line.isNear(at + 1)
  );
}

// "twenty-third", "екі мың он тоғызыншы", "treinta y uno": units follow tens, tens hundreds; an ordinal closes it.
function wordsAt(line: Line, from: number): Numeral | null {
  let [total, current, at, ordinal] = [0, -1, from, false];
  for (let words = 0; words < mostWords && !ordinal; words++) {
    const start = current < 0 ? at : joined(line, at, current);
    const hit = line.hit(start, 'ordinal') ?? line.hit(start, 'number');
    if (!hit || (start > from && !line.isNear(start))) break;
    const combined = combine(total, Math.max(current, 0), hit.value, current < 0 && total === 0);
    if (!combined) break;
    [total, current] = combined;
    at = hit.next;
    ordinal = hit.is === 'ordinal';
  }
  if (at === from) return null;
  const value = total + Math.max(current, 0);
  return { value, next: repeatedAt(line, at, value), ordinal, inWords: true, digits: 0 };
}

// "cinco (5) de enero de dos mil veintidós (2022)": courts and notaries say a number twice.
function repeatedAt(line: Line, at: number, value: number): number {
  const digits = line.isMark(at, '(') && line.isMark(at + 2, ')') ? line.token(at + 1) : undefined;
  return digits?.kind === 'number' && digits.value === value ? at + 3 : at;
}

function joined(line: Line, at: number, current: number): number {
  if (line.isMark(at, '-') && line.token(at)?.glued && line.token(at + 1)?.glued) return at + 1;
  const behindAnd = line.job(at, 'and');
  // "two thousand and twenty-two"
  if (behindAnd !== null && current === 0 && line.hit(behindAnd, 'number')) return behindAnd;
  if (behindAnd === null || current < 20 || current % 10 !== 0) return at;
  const unit = line.hit(behindAnd, 'number') ?? line.hit(behindAnd, 'ordinal');
  return unit && unit.value < 10 ? behindAnd : at;
}

// Gives [total, current] with the next word taken in, null when it belongs to another number.
function combine(total: number, current: number, value: number, isFirst: boolean): [number, number] | null {
  if (isFirst) return value >= 1000 ? [value, 0] : [0, value];
  if (value >= 1000) return total > 0 ? null : [Math.max(current, 1) * value, 0];
  if (value === 100)
    return current > 0 && current < 10 ? [total, current * 100] : current === 0 ? [total, 100] : null;
  const tail = current % 100;
  const fits = tail === 0 || (value < 10 && tail % 10 === 0);
  return fits && value > 0 && value < 1000 && (current === 0 || value < 100)
    ? [total, current + value]
    : null;
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A Roman numeral up to 39 (XX века, IV квартал), Cyrillic look-alikes included; null for any other word. */
export function romanAt(line: Line, at: number): { readonly value: number; readonly next: number } | null {
  const token = line.token(at);
  if (token?.kind !== 'word' || token.key.length > 7) return null;
  const key = token.key.replace(/х/g, 'x').replace(/і/g, 'i');
  if (!/^[xvi]+$/.test(key)) return null;
  let value = 0;
  for (let i = 0; i < key.length; i++) {
    const digit = romans[key.charAt(i)] ?? 0;
    value += digit < (romans[key.charAt(i + 1)] ?? 0) ? -digit : digit;
  }
  return { value, next: at + 1 };
}
