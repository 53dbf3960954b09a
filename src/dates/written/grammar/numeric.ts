/** Dates in figures: 05.01.2022, 2022-01-05, 1/5/22, 01.2022, 2022-01, 31.05. */
import { daysInMonth } from '../../calendar.js';
import type { SaidYear, Stated } from '../said.js';
import type { NumericToken } from '../text.js';
import type { Line, Match } from './line.js';
import { romanAt } from './numbers.js';
import { isYearHere } from './years.js';

/** The date in figures at a token, with the noun of its year behind it ("05.01.2022 г."). */
export function numericAt(line: Line, at: number): Match<Stated> | null {
  const token = line.token(at);
  if (token?.kind === 'number') return spaced(line, at) ?? romanMonth(line, at);
  if (token?.kind !== 'numeric' || line.isBarred(at)) return null;
  const behind = line.token(at + 1);
  // "15-12-2020/B" numbers a file.
  if (line.isMark(at + 1, '/') && behind?.glued && line.token(at + 2)?.glued) return null;
  // "05.01.2022г", "05/01/2022م" and a space that was lost; 31.05ABC and 2022-01kg are something else.
  const isFull = token.groups.length === 3 && token.groups.some(({ digits }) => digits === 4);
  const isOther = behind?.kind !== 'mark' && !(isFull && behind?.kind === 'word');
  if (behind?.glued && isOther && line.job(at + 1, 'year') === null) return null;
  if (token.groups.some(({ value, digits }) => digits === 4 && !isYearHere(line, value))) return null;
  const found = token.groups.length === 3 ? fullDate(line, token) : twoGroups(line, token, at);
  if (!found) return null;
  return { ...found, next: yearNounBehind(line, at + 1) };
}

// 12.IV.1981, 12-IV-1981: the month as a Roman number.
function romanMonth(line: Line, at: number): Match<Stated> | null {
  const [day, month, year] = [line.token(at), romanAt(line, at + 2), line.token(at + 4)];
  if (day?.kind !== 'number' || !month || year?.kind !== 'number' || year.digits !== 4) return null;
  const mark = line.token(at + 1)?.key ?? '';
  if (!['.', '-', '/'].includes(mark) || line.token(at + 3)?.key !== mark) return null;
  const isGlued = [1, 2, 3, 4].every((step) => line.token(at + step)?.glued);
  if (!isGlued || day.digits > 2 || line.isBarred(at)) return null;
  const found = dated({ is: 'full', year: year.value }, month.value, day.value);
  return found && { ...found, next: yearNounBehind(line, at + 5) };
}

// "29 / 08 / 2025", "5. 1. 2022": the same with spaces around the separators.
function spaced(line: Line, at: number): Match<Stated> | null {
  const [a, b, c] = [line.token(at), line.token(at + 2), line.token(at + 4)];
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return null;
  const mark = line.token(at + 1)?.key ?? '';
  if ((mark !== '.' && mark !== '/') || line.token(at + 3)?.key !== mark || line.isBarred(at)) return null;
  if (a.digits > 2 || b.digits > 2 || c.digits !== 4 || !line.isNear(at + 2) || !line.isNear(at + 4))
    return null;
  const found = fullDate(line, { ...a, kind: 'numeric', separator: mark, groups: [a, b, c] });
  return found && { ...found, next: yearNounBehind(line, at + 5) };
}

type Found = Omit<Match<Stated>, 'next'>;

function yearNounBehind(line: Line, at: number): number {
  const noun = line.isNear(at) ? line.job(at, 'year') : null;
  if (noun === null) return at;
  return line.isMark(noun, '.') && line.token(noun)?.glued ? noun + 1 : noun;
}

function fullDate(line: Line, { groups, separator }: NumericToken): Found | null {
  const [a, b, c] = groups;
  if (!a || !b || !c) return null;
  if (a.digits === 4) return dated({ is: 'full', year: a.value }, b.value, c.value);
  // Two digits for the year and hyphens are as often a score, a size or a telephone number.
  // … and 1.4.11 is a version of something.
  const isLoose = separator === '-' || (separator === '.' && (a.digits < 2 || b.digits < 2));
  if (c.digits === 2 && isLoose && !line.isWhole) return null;
  const year: SaidYear = c.digits === 4 ? { is: 'full', year: c.value } : { is: 'short', digits: c.value };
  const dayLeads = dated(year, b.value, a.value);
  const monthLeads = dated(year, a.value, b.value);
  if (!dayLeads || !monthLeads || a.value === b.value) return dayLeads ?? monthLeads;
  const either = line.order === 'month-day' || (line.lexicon.language.monthMayLead && separator !== '.');
  return either ? { ...dayLeads, said: { ...dayLeads.said, eitherOrder: true } } : dayLeads;
}

function dated(year: SaidYear, month: number, day: number): Found | null {
  const leap = year.is === 'full' ? year.year : 2000;
  if (leap < 1000 || leap > 2999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(leap, month)) return null;
  return { said: { kind: 'stated', year, month, day }, weak: false };
}

function twoGroups(line: Line, { groups, separator }: NumericToken, at: number): Found | null {
  const [a, b] = groups;
  if (!a || !b) return null;
  if (a.digits === 4) return b.digits === 2 ? monthOf(a.value, b.value, separator === '.') : null;
  // 1.1603 is a rate, 1/2021 a number of a case; 01.2022 is a month.
  if (b.digits === 4) return a.digits === 2 || line.isWhole ? monthOf(b.value, a.value, true) : null;
  return dayAndMonth(line, a.value, b.value, separator, at);
}

function monthOf(year: number, month: number, weak: boolean): Found | null {
  if (year < 1000 || year > 2999 || month < 1 || month > 12) return null;
  return { said: { kind: 'stated', year: { is: 'full', year }, month }, weak };
}

// Without a year these are as often fractions, scores and prices: always weak, and a point only where days are so written.
function dayAndMonth(line: Line, a: number, b: number, separator: string, at: number): Found | null {
  const { beforeClock, monthMayLead } = line.lexicon.language;
  if (a === 24 && b === 7) return null; // Day and night, in every language.
  if (separator === '.' && monthMayLead && !line.isWhole) return null;
  const isClock = separator === '.' && beforeClock?.includes(line.token(at - 1)?.key ?? '');
  if (isClock && !line.isWhole) return null;
  if (separator === '/' && !monthMayLead && !line.isWhole && line.token(at)?.key.length !== 5) return null;
  const dayLeads = inYear(b, a);
  const monthLeads = monthMayLead ? inYear(a, b) : null;
  if (!dayLeads || !monthLeads || a === b) return dayLeads ?? monthLeads;
  return separator === '.' ? dayLeads : { ...dayLeads, said: { ...dayLeads.said, eitherOrder: true } };
}

function inYear(month: number, day: number): Found | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(2000, month)) return null;
  return { said: { kind: 'stated', month, day }, weak: true };
}
