/** What one cell of a column tells of the order in which the column writes its dates. */
import { daysInMonth } from '../calendar.js';
import { lexiconOf, tongues } from './languages/index.js';
import type { NumericToken, Token } from './text.js';

/** Which number can be the month: the second only, the first only, or either. */
export type Kind = 'dayFirst' | 'monthFirst' | 'either';

/** The kinds of the dates in figures of a cell, each with the first date of its kind. */
export function kindsIn(tokens: readonly Token[]): ReadonlyMap<Kind, NumericToken> {
  const kinds = new Map<Kind, NumericToken>();
  for (const token of tokens) {
    const kind = token.kind === 'numeric' ? kindOf(token, tokens.length === 1) : null;
    if (kind !== null && !kinds.has(kind)) kinds.set(kind, token as NumericToken);
  }
  return kinds;
}

// Two numbers without a year are as often a fraction or a time, so they count only where they are the whole cell.
function kindOf({ groups, separator }: NumericToken, isWholeCell: boolean): Kind | null {
  const [first, second, year] = groups;
  if (!first || !second || first.digits > 2 || second.digits > 2) return null;
  if (!year && !isWholeCell) return null;
  const dayFirst = isDay(first.value, second.value, year);
  const monthFirst = isDay(second.value, first.value, year);
  // Of 15-03-14 the year may be the first number as well as the last.
  const mayBeYearFirst =
    separator === '-' && year?.digits === 2 && isDay(year.value, second.value, undefined);
  if (dayFirst && (monthFirst || mayBeYearFirst)) return 'either';
  if (dayFirst) return 'dayFirst';
  return monthFirst ? 'monthFirst' : null;
}

function isDay(day: number, month: number, year: { value: number; digits: number } | undefined): boolean {
  const isLong = year !== undefined && year.digits === 4;
  if (isLong && (year.value < 1000 || year.value > 2999)) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(isLong ? year.value : 2000, month);
}

/**
 * What stands behind the month of a cell that is a month and a number: a `year` (Mar 97, Mar '15), a `day` (Mar 5), or
 * `open` where two digits could be both. Null for any other cell.
 */
export function behindMonth(tokens: readonly Token[]): 'year' | 'day' | 'open' | null {
  const number = tokens[tokens.length - 1];
  const marks = tokens.slice(1, -1);
  if (number?.kind !== 'number' || number.suffix !== '' || number.digits > 2) return null;
  if (tokens.length < 2 || marks.some(({ key }) => !/^[-.,']$/.test(key)) || !isMonth(tokens)) return null;
  if (marks.some(({ key }) => key === "'")) return 'year';
  if (number.digits === 1) return number.value > 0 ? 'day' : null;
  return number.value === 0 || number.value > 31 ? 'year' : 'open';
}

const isMonth = (tokens: readonly Token[]) =>
  tongues.some((tongue) =>
    lexiconOf(tongue)
      .hits(tokens, 0)
      .some(({ is, length }) => is === 'month' && length === 1),
  );
