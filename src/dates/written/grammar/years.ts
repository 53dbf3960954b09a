/** Years, decades and centuries. */
import type { Said, SaidYear, Step } from '../said.js';
import { gate } from './gates.js';
import type { Line, Match, Numeral } from './line.js';
import { numeralAt, romanAt } from './numbers.js';

export interface YearMatch {
  readonly year: SaidYear;
  readonly next: number;
  /** Nothing but a number of four digits. */
  readonly weak: boolean;
}

/** "up to 1000 parameters", "after 2000 metres": no year, whatever governs it. */
export function countsThings(line: Line, { said, next }: Match): boolean {
  if (said.kind !== 'stated' || said.year?.is !== 'full' || said.month !== undefined) return false;
  const { year } = said.year;
  const behind = line.token(next);
  const isFollowed = behind?.kind === 'word' && !behind.capital && line.hits(next).length === 0;
  return isFollowed && (year % 100 === 0 || year < 1500 || year > 2100);
}

const isYear = (value: number) => value >= 1000 && value <= 2999;

/** Whether a number can be a year here: of four digits, and not one of another calendar (1443 in Arabic is Hijri). */
export function isYearHere(line: Line, value: number): boolean {
  const [first, last] = line.lexicon.language.otherYears ?? [0, 0];
  return isYear(value) && (value < first || value > last);
}

/** The year at a token. Behind a month or a day, two digits with the noun of a year are one too ("5 января 22 г."). */
export function yearAt(line: Line, at: number, afterMonth = false): YearMatch | null {
  return (
    yearNounFirst(line, at) ??
    apostropheYear(line, at, afterMonth) ??
    numberYear(line, at, afterMonth) ??
    (afterMonth ? (halvedYear(line, at) ?? groupedYear(line, at)) : null) ??
    relativeYear(line, at)
  );
}

// عام 2019, año 2019, the year 2019.
function yearNounFirst(line: Line, at: number): YearMatch | null {
  const noun = line.job(at, 'year');
  if (noun === null) return null;
  const number = numeralAt(line, line.skip(noun));
  if (!number || !isYearHere(line, number.value) || line.isCounted(number.next)) return null;
  return { year: { is: 'full', year: number.value }, next: number.next, weak: false };
}

// '98
function apostropheYear(line: Line, at: number, afterMonth: boolean): YearMatch | null {
  const token = line.token(at + 1);
  if (!line.isMark(at, "'") || token?.kind !== 'number') return null;
  if (!token.glued || token.digits !== 2 || token.suffix !== '') return null;
  // A number in quotation marks, or the first word of what somebody says.
  const closes = line.isMark(at + 2, "'") && line.token(at + 2)?.glued;
  if (closes || line.isCounted(at + 2)) return null;
  return { year: { is: 'short', digits: token.value }, next: at + 2, weak: !afterMonth };
}

// "5 de enero de 1.998": the thousands set apart, as Spanish and Italian typists did.
function groupedYear(line: Line, at: number): YearMatch | null {
  const token = line.token(at);
  if (token?.kind !== 'other' || !line.lexicon.language.smallNames || !/^[12]\.\d{3}$/.test(token.key))
    return null;
  if (line.isCounted(at + 1)) return null;
  return { year: { is: 'full', year: Number(token.key.replace('.', '')) }, next: at + 1, weak: true };
}

function numberYear(line: Line, at: number, afterMonth: boolean): YearMatch | null {
  const number = numeralAt(line, at);
  if (!number) return null;
  const noun = yearNoun(line, number.next);
  const next = noun ?? number.next;
  const isNamed = noun !== null || (afterMonth && (number.ordinal || number.value > 1000));
  if (isYearHere(line, number.value) && (number.digits === 4 || (number.inWords && isNamed))) {
    // "January 2022 shots were heard": behind a month such a number is its year whatever follows.
    const isSure = noun !== null || (afterMonth && number.value >= 1900 && number.value <= 2100);
    if (!isSure && line.isCounted(next)) return null;
    return { year: { is: 'full', year: number.value }, next, weak: noun === null };
  }
  const isShort = number.digits === 2 && noun !== null && (number.ordinal || afterMonth);
  return isShort ? { year: { is: 'short', digits: number.value }, next, weak: false } : null;
}

// "January nineteen ninety-nine", "twenty twenty-two": the year in two halves.
function halvedYear(line: Line, at: number): YearMatch | null {
  const first = line.hit(at, 'number');
  const second = first && numeralAt(line, first.next);
  if (!first || first.value < 18 || first.value > 20 || !second?.inWords || second.ordinal) return null;
  if (second.value < 10 || second.value > 99) return null;
  return { year: { is: 'full', year: first.value * 100 + second.value }, next: second.next, weak: false };
}

// The noun behind the number, with the full stop of its abbreviation: "2019 г.", "2019 жылғы".
function yearNoun(line: Line, at: number): number | null {
  if (!line.isNear(at)) return null;
  const noun = line.job(hyphened(line, at), 'year');
  if (noun === null) return null;
  const isShort = (line.token(noun - 1)?.key.length ?? 9) <= 2;
  return isShort && line.isMark(noun, '.') && line.token(noun)?.glued ? noun + 1 : noun;
}

// Kyrgyz and Kazakh join number and noun: 2020-жылдын, 1990-жылдары.
function hyphened(line: Line, at: number): number {
  return line.isMark(at, '-') && line.token(at)?.glued && line.token(at + 1)?.glued ? at + 1 : at;
}

/** "last year", "былтыр", "that year", "the year before" as the year of a date. */
export function relativeYear(line: Line, at: number): YearMatch | null {
  const phrase = line.hit(at, 'relative');
  if (phrase?.relative.unit === 'year' && phrase.relative.by === 'unit' && !phrase.relative.vague) {
    return { year: { is: 'relative', ...stepOf(phrase.relative) }, next: phrase.next, weak: false };
  }
  const which = whichAt(line, at);
  if (which) {
    const start = line.skip(which.next);
    const unit = line.hit(start, 'unit');
    // "алдағы жылдары", "в следующие годы" is no one year.
    const isSeveral = line.job(start, 'years') !== null && line.job(start, 'year') === null;
    if (unit?.unit !== 'year' || isSeveral) return null;
    return { year: { is: 'relative', ...stepOf(which) }, next: unit.next, weak: false };
  }
  const unit = line.hit(at, 'unit');
  const behind = unit?.unit === 'year' ? whichAt(line, unit.next, true) : null;
  return behind && { year: { is: 'relative', ...stepOf(behind) }, next: behind.next, weak: false };
}

const stepOf = ({ from, step }: Step): Step => ({ from, step });

const whiches = [
  ['this', 'publication', 0],
  ['last', 'publication', -1],
  ['next', 'publication', 1],
  ['that', 'narrative', 0],
  ['previous', 'narrative', -1],
  ['following', 'narrative', 1],
] as const;

/** "last", "this", "the following": which one, and from where it is counted. */
export function whichAt(line: Line, at: number, behind = false): (Step & { readonly next: number }) | null {
  if (!line.may(at, gate.which) || (behind && !line.isNear(at))) return null;
  for (const [job, from, step] of whiches) {
    const next = line.job(at, job, behind);
    if (next !== null) return { from, step, next };
  }
  return null;
}

/** "1990s", "90-е годы", "años 90", "девяностые", "the 60s of the last century". */
export function decadeAt(line: Line, at: number): YearMatch | null {
  const named = centuryAt(line, at);
  const start = named ? line.skip(named.next) : (centuryBefore(line, at) ?? at);
  // "'80s"
  const digits = line.isMark(start, "'") && line.token(start + 1)?.glued ? start + 1 : start;
  const found = suffixedDecade(line, digits) ?? wordDecade(line, start) ?? decadeNounFirst(line, start);
  if (!found) return null;
  const { from } = found;
  const noun = line.job(found.next, 'years');
  const isCut = noun !== null && (line.token(noun - 1)?.key.length ?? 9) <= 2 && line.isMark(noun, '.');
  const years = (noun ?? found.next) + (isCut && line.token(noun ?? 0)?.glued ? 1 : 0);
  const next = centuryBehind(line, years);
  const year: SaidYear = from >= 1000 ? { is: 'decade', from } : { is: 'decade', from, short: true };
  // "XX ғасырдың 30-жылдары" and "années 30 du XXe siècle" name the century of two digits.
  const century = next?.century ?? (named?.year.is === 'century' ? named.year.century : null);
  if (from < 1000 && century) {
    return {
      year: { is: 'decade', from: (century - 1) * 100 + from },
      next: next?.next ?? years,
      weak: false,
    };
  }
  return { year, next: next?.next ?? years, weak: false };
}

const isDecade = (value: number, digits: number) =>
  value % 10 === 0 && ((digits === 4 && isYear(value)) || (digits === 2 && value >= 10));

function suffixedDecade(line: Line, at: number): { from: number; next: number } | null {
  const token = line.token(at);
  if (token?.kind !== 'number' || line.isBarred(at) || !isDecade(token.value, token.digits)) return null;
  const behind = hyphened(line, at + 1);
  const years = line.job(behind, 'years');
  if (line.lexicon.decadeSuffixes.has(token.suffix)) {
    // "в 20-х числах мая" are days: Cyrillic suffixes make a decade of 20 and 30 only beside the noun.
    const isLatin = /^[a-z]+$/.test(token.suffix);
    const isClear = isLatin || token.digits === 4 || token.value >= 40 || years !== null;
    return !isClear || (years === null && line.isCounted(at + 1))
      ? null
      : { from: token.value, next: at + 1 };
  }
  const isOrdinal = line.lexicon.ordinalSuffixes.has(token.suffix) && token.suffix !== '';
  const isPlain = token.suffix === '' && (token.digits === 4 || behind > at + 1);
  return (isOrdinal || isPlain) && years !== null ? { from: token.value, next: behind } : null;
}

function wordDecade(line: Line, at: number): { from: number; next: number } | null {
  const word = line.hit(at, 'decade');
  if (word) return { from: word.from, next: word.next };
  const number = numeralAt(line, at);
  if (!number?.inWords || !number.ordinal || line.job(number.next, 'years') === null) return null;
  const { value } = number;
  return isDecade(value, value < 100 ? 2 : 4) ? { from: value, next: number.next } : null;
}

// "años 90", "années 1990", "década de 1990".
function decadeNounFirst(line: Line, at: number): { from: number; next: number } | null {
  const unit = line.hit(at, 'unit');
  const years = unit?.unit === 'decade' ? unit.next : line.job(at, 'years');
  if (years === null) return null;
  const start = line.skip(line.job(line.skip(years), 'years') ?? years);
  const suffixed = suffixedDecade(line, start);
  if (suffixed) return suffixed;
  const word = line.hit(start, 'decade');
  if (word) return { from: word.from, next: word.next };
  const number = numeralAt(line, start);
  if (!number) return null;
  return decadeIn(number);
}

function decadeIn({ value, digits, inWords, next }: Numeral): { from: number; next: number } | null {
  return isDecade(value, inWords ? 2 : digits) ? { from: value, next } : null;
}

/** The decade at a token behind another one, whose noun it shares: "años 70 y 80", "années 1970-1980". */
export function decadeBeside(line: Line, at: number, before: Said | null): YearMatch | null {
  const number = isDecadeSaid(before) ? numeralAt(line, at) : null;
  const found = number && (number.digits === 4 || number.digits === 2) ? decadeIn(number) : null;
  if (!found || line.isCounted(found.next)) return null;
  const short = found.from < 1000;
  return {
    year: { is: 'decade', from: found.from, ...(short && { short: true as const }) },
    next: found.next,
    weak: false,
  };
}

function isDecadeSaid(said: Said | null): boolean {
  if (said?.kind === 'doubt' || said?.kind === 'part' || said?.kind === 'bound') return isDecadeSaid(said.of);
  return said?.kind === 'stated' && said.year?.is === 'decade';
}

// "өткен ғасырдың алпысыншы жылдары": the window for decades of two digits says the same, so only the words are taken.
function centuryBefore(line: Line, at: number): number | null {
  const which = whichAt(line, at);
  const unit = line.hit(which ? line.skip(which.next) : at, 'unit');
  return which && unit?.unit === 'century' ? line.skip(unit.next) : null;
}

function centuryBehind(line: Line, at: number): { century: number | null; next: number } | null {
  const start = line.skip(at);
  const named = centuryAt(line, start);
  if (named?.year.is === 'century') return { century: named.year.century, next: named.next };
  const which = whichAt(line, start);
  const unit = line.hit(which ? line.skip(which.next) : start, 'unit');
  if (unit?.unit !== 'century') return null;
  const behind = which ? unit : whichAt(line, unit.next, true);
  return behind && { century: null, next: behind.next };
}

/** "20th century", "XX век", "siglo XX". */
export function centuryAt(line: Line, at: number): YearMatch | null {
  const number = centuryNumber(line, at);
  if (number) {
    const unit = line.hit(line.skip(number.next, { dash: true }), 'unit');
    if (unit?.unit === 'century') return century(number.value, unit.next);
  }
  const unit = line.hit(at, 'unit');
  // An abbreviation (в., s.) stands behind its number only: "в I квартале" names no century. In Kazakh and Kyrgyz no number follows.
  if (unit?.unit !== 'century' || (line.token(at)?.key.length ?? 0) < 3 || line.lexicon.language.owned)
    return null;
  const behind = centuryNumber(line, line.skip(unit.next));
  return behind && century(behind.value, behind.next);
}

function centuryNumber(line: Line, at: number): { value: number; next: number } | null {
  const number = numeralAt(line, at);
  // "A century ago", "for two centuries": English and German count them, and order the one they mean.
  if (line.lexicon.language.namesCapital && !number?.ordinal) return null;
  const found = romanAt(line, at) ?? number;
  return found && found.value >= 1 && found.value <= 30 ? found : null;
}

function century(value: number, next: number): YearMatch {
  return { year: { is: 'century', century: value }, next, weak: false };
}
