/** Dates in words. The wording never claims more than the value (README "Wording"). */
import { approximate, precisionOf, uncertain } from './bounds.js';
import { daySpot, framed, framedPair, isSame, sayPoint, sayYear, standing } from './plan.js';
import { saySet } from './say-set.js';
import { isWithinYear } from './seasons.js';
import {
  type DateSet,
  type DateTime,
  type DateValue,
  fineness,
  type Interval,
  type IntervalEnd,
  type PlainDate,
  type Point,
  pointsOf,
} from './value.js';
import { english } from './words/en.js';
import { kazakh } from './words/kk.js';
import { russian } from './words/ru.js';
import type { Certainty, Lang, PairFrame, Words } from './words/words.js';

const languages: Record<Lang, Words> = { en: english, ru: russian, kk: kazakh };

/** The phrases of a language. */
export function wordsOf(lang: Lang): Words {
  return languages[lang];
}

/** How a date is to be said. */
export interface Manner {
  /** `state` says a closed interval as something that lasted: "from 3 to 5 May 2020" for "3 to 5 May 2020". */
  readonly as?: 'point' | 'state';
  /** A year that the reader already sees, as in a heading; left out where every date has it and a month stays. */
  readonly omitYear?: number;
}

/** A date in words, as a phrase without capital and full stop. */
export function sayDate(value: DateValue, lang: Lang, opts: Manner = {}): string {
  const words = wordsOf(lang);
  const omitYear = opts.omitYear !== undefined && canOmit(value, opts.omitYear);
  switch (value.kind) {
    case 'date':
    case 'season':
      return standing(sayPoint(value, words, omitYear), words);
    case 'datetime':
      return sayTime(value, words, omitYear);
    case 'year':
      return standing(sayYear(value, words), words);
    case 'interval':
      return sayInterval(value, words, omitYear, opts.as === 'state' ? 'fromTo' : 'span');
    default:
      return saySet(value, words, omitYear);
  }
}

function canOmit(value: DateValue, year: number): boolean {
  if (value.kind === 'datetime') return Number(value.year) === year;
  const points = pointsOf(value);
  return points.length > 0 && points.every((point) => Number(point.year) === year && keepsItsMonth(point));
}

function keepsItsMonth(point: Point): boolean {
  if (point.kind === 'season') return isWithinYear(point.season);
  return point.month !== null && !point.month.includes('X');
}

function sayTime(value: DateTime, words: Words, omitYear: boolean): string {
  const day = daySpot(omitYear ? null : Number(value.year), Number(value.month), Number(value.day));
  const zone = value.offset === '' ? '' : `UTC${value.offset.replace('Z', '').replace('-', '\u{2212}')}`;
  return words.time(day, value.time.replace(/:00$/, ''), zone);
}

function isPoint(end: IntervalEnd): end is Point {
  return typeof end === 'object';
}

function sayInterval({ start, end }: Interval, words: Words, omitYear: boolean, frame: PairFrame): string {
  const say = (point: Point) => sayPoint(point, words, omitYear);
  if (isPoint(start) && isPoint(end)) {
    const [from, to] = [say(start), say(end)];
    return isSame(from, to) ? standing(from, words) : framedPair(frame, from, to, words);
  }
  if (isPoint(start)) return framed(end === 'open' ? 'since' : 'from', say(start), words);
  if (isPoint(end)) return framed(start === 'open' ? 'untilOpen' : 'until', say(end), words);
  if (end === 'unknown') return words.boundless('over');
  return words.boundless(start === 'open' ? 'always' : 'ongoing');
}

/**
 * A short remark on how exactly a date is known, for the line under it: "month only", "day not reported",
 * "approximate". Empty when the day is known, and for what a wording already says in full.
 */
export function sayCertainty(value: DateValue, lang: Lang): string {
  const words = wordsOf(lang);
  return remarksOn(value)
    .map((remark) => words.certainty(remark))
    .join(', ');
}

function remarksOn(value: DateValue): Certainty[] {
  const marks: Certainty[] = [];
  if (approximate(value)) marks.push('approximate');
  if (uncertain(value)) marks.push('uncertain');
  return [...precisionRemarks(value), ...marks];
}

function precisionRemarks(value: DateValue): Certainty[] {
  switch (value.kind) {
    case 'date':
      return dateRemarks(value);
    case 'season':
      return [value.season >= firstPartOfYear ? 'partOfYearOnly' : 'seasonOnly'];
    case 'year':
      return [precisionOf(value) === 'year' ? 'yearOnly' : 'yearsOnly'];
    case 'interval':
      return [
        ...(value.start === 'unknown' ? (['startUnknown'] as const) : []),
        ...(value.end === 'unknown' ? (['endUnknown'] as const) : []),
      ];
    case 'one-of':
    case 'all-of':
      return value.kind === 'one-of' ? [oneOfRemark(value)] : [];
    default:
      return [];
  }
}

const firstPartOfYear = 33;

function dateRemarks({ year, month, day }: PlainDate): Certainty[] {
  if (/^-?X/.test(year)) return [month === null ? 'dateMissing' : 'yearMissing'];
  if (year.includes('X') && month === null) return [/\dX$/.test(year) ? 'decadeOnly' : 'yearsOnly'];
  if (year.includes('X')) return ['dateMissing'];
  if (month === null) return ['yearOnly'];
  if (month.includes('X')) return [day === 'XX' ? 'dayAndMonthMissing' : 'monthMissing'];
  if (day === null) return ['monthOnly'];
  return day.includes('X') ? ['dayMissing'] : [];
}

function oneOfRemark(value: DateSet): Certainty {
  if (value.members.every((member) => member.kind !== 'range')) return 'oneOfThese';
  return pointsOf(value).every((point) => fineness(point) === 3) ? 'dayMissing' : 'dateMissing';
}
