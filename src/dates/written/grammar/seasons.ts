/** Seasons, quarters and halves of a year. */
import type { SaidYear, Stated } from '../said.js';
import type { Line, Match } from './line.js';
import { numeralAt, romanAt } from './numbers.js';
import { whichAt, yearAt } from './years.js';
import { yearSpanAt } from './yearspan.js';

/** "spring 2019", "last autumn", "winter of 2019/20", "third quarter of 2019", "Q3 2019", "2-е полугодие 2013 года". */
export function seasonAt(line: Line, at: number): Match<Stated> | null {
  const fourth = lastQuarter(line, at);
  if (fourth) return fourth;
  const before = whichAt(line, at);
  const found = seasonNoun(line, before ? line.skip(before.next) : at);
  if (!found) return null;
  const which = before ?? whichAt(line, found.next, true);
  const next = which && !before ? which.next : found.next;
  const said: Stated = { kind: 'stated', season: found.season };
  if (which) return { said: { ...said, which: { from: which.from, step: which.step } }, next, weak: false };
  const year = yearOfSeason(line, next, found.season);
  // "HTTP/2, or H2"
  if (!year && found.season >= 40 && !line.isWhole && line.token(next - 1)?.key.length === 2) return null;
  // The case of "жазда" says "in", as a word before it does elsewhere.
  if (!year) return { said, next, weak: !line.lexicon.within.has(line.token(next - 1)?.key ?? '') };
  return { said: { ...said, year: year.year }, next: year.next, weak: false };
}

// "the last quarter of 2012" is its fourth, "last quarter" the one before this.
function lastQuarter(line: Line, at: number): Match<Stated> | null {
  const last = line.job(at, 'last');
  const unit = last === null ? null : line.hit(line.skip(last), 'unit');
  const year = unit?.unit === 'quarter' ? yearAt(line, line.skip(unit.next)) : null;
  return year && { said: { kind: 'stated', season: 36, year: year.year }, next: year.next, weak: false };
}

function seasonNoun(line: Line, at: number): { season: number; next: number } | null {
  const season = line.hit(at, 'season');
  if (season) return { season: season.season, next: season.next };
  return quarterSign(line, at) ?? numbered(line, at) ?? nounFirst(line, at);
}

// Q3, T3 (French and Spanish), К3, H1.
function quarterSign(line: Line, at: number): { season: number; next: number } | null {
  const token = line.token(at);
  if (token?.kind !== 'word' || !token.capital) return null;
  const sign = /^([qtкhs])([1-4])$/.exec(token.key);
  if (!sign) return null;
  const number = Number(sign[2]);
  const isHalf = sign[1] === 'h' || sign[1] === 's';
  if (isHalf && number > 2) return null;
  return { season: (isHalf ? 39 : 32) + number, next: at + 1 };
}

function numbered(line: Line, at: number): { season: number; next: number } | null {
  const figures = numeralAt(line, at);
  // "Three quarters of them", "a half", "I half believed it": English and German order the one they mean.
  const roman = romanAt(line, at);
  const isDotted = roman !== null && line.isMark(roman.next, '.') && line.token(roman.next)?.glued === true;
  if (line.lexicon.language.namesCapital && !figures?.ordinal && !isDotted) return null;
  const number = roman ? { value: roman.value, next: roman.next + (isDotted ? 1 : 0) } : figures;
  if (!number || number.value < 1 || number.value > 4) return null;
  const start = line.skip(number.next, { dash: true });
  const unit = line.hit(start, 'unit');
  if (unit?.unit === 'quarter') return { season: 32 + number.value, next: abbreviated(line, unit.next) };
  const half = line.hit(start, 'half');
  return half && number.value <= 2 ? { season: 39 + number.value, next: half.next } : null;
}

// الربع الثالث, trimestre primero.
function nounFirst(line: Line, at: number): { season: number; next: number } | null {
  const unit = line.hit(at, 'unit');
  const half = line.hit(at, 'half');
  const noun = unit?.unit === 'quarter' ? unit : half;
  const number = noun && numeralAt(line, noun.next);
  if (!noun || !number?.ordinal || number.value > (noun === half ? 2 : 4) || number.value < 1) return null;
  return { season: (noun === half ? 39 : 32) + number.value, next: number.next };
}

// "2 кв. 2020 г."
function abbreviated(line: Line, at: number): number {
  const isShort = (line.token(at - 1)?.key.length ?? 9) <= 3;
  return isShort && line.isMark(at, '.') && line.token(at)?.glued ? at + 1 : at;
}

function yearOfSeason(line: Line, at: number, season: number): { year: SaidYear; next: number } | null {
  const start = line.skip(at, { comma: season > 24, dash: true });
  const token = line.token(start);
  // "winter 2019/20", "зимой 2019-2020 годов": the one that begins in the first year.
  const years = yearSpanAt(line, start)?.said;
  const first = years?.kind === 'span' && years.from?.kind === 'stated' ? years.from.year : undefined;
  if (first) return { year: first, next: yearSpanAt(line, start)?.next ?? start };
  if (token?.kind === 'numeric' && token.groups.length === 2 && token.groups[0]?.digits === 4) {
    return { year: { is: 'full', year: token.groups[0].value }, next: start + 1 };
  }
  const inYear = line.job(start, 'in');
  return yearAt(line, start, true) ?? (inYear === null ? null : yearAt(line, inYear));
}
