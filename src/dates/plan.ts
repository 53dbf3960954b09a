/** What is to be said about one point of a value, before any language says it. */
import { calendarDay } from './calendar.js';
import { isWithinYear } from './seasons.js';
import { pointSpan, yearsOf } from './spans.js';
import { isMasked, marksOf, type PlainDate, type Point, type Season, unmarked, type Year } from './value.js';
import type { Note, OneFrame, PairFrame, Shared, Spot, Words } from './words/words.js';

/** Either a spot, which a language can inflect, or a ready text, which it cannot. */
export type Said = { readonly spot: Spot } | { readonly text: string };

const nowhere = { year: null, month: 0, day: 0, season: 0, notes: [] };

/** The spot of a whole year. */
export function yearSpot(year: number): Spot {
  return { ...nowhere, unit: 'year', year };
}

/** The spot of a month. */
export function monthSpot(year: number | null, month: number): Spot {
  return { ...nowhere, unit: 'month', year, month };
}

/** The spot of a day. */
export function daySpot(year: number | null, month: number, day: number): Spot {
  return { ...nowhere, unit: 'day', year, month, day };
}

/** What is doubtful about a point: one note a mark, naming the components, or the whole. */
function notesOf(point: Point): Note[] {
  const marks = marksOf(point);
  const names = point.kind === 'season' ? (['year', 'season'] as const) : (['year', 'month', 'day'] as const);
  return (['?', '~', '%'] as const).flatMap((mark): Note[] => {
    const of = names.filter((_, index) => marks[index] === mark);
    if (of.length === 0) return [];
    return [{ mark, of: of.length === marks.length ? ['whole'] : of }];
  });
}

/**
 * What a point says. `omitYear` is a year that the reader already knows; it is left out only where a month stays.
 */
export function sayPoint(point: Point, words: Words, omitYear: boolean): Said {
  const notes = notesOf(point);
  if (!isMasked(point)) return { spot: { ...plainSpot(point, omitYear), notes } };
  const said = point.kind === 'season' ? sayMaskedSeason(point, words) : sayMasked(point, words, omitYear);
  if (notes.length === 0) return said;
  return 'spot' in said ? { spot: { ...said.spot, notes } } : { text: words.noted(said.text, notes) };
}

function plainSpot(point: Point, omitYear: boolean): Spot {
  const year = Number(point.year);
  if (point.kind === 'season') {
    return {
      ...nowhere,
      unit: 'season',
      year: omitYear ? null : year,
      season: point.season,
    };
  }
  if (point.month === null) return yearSpot(year);
  const [shown, month] = [omitYear ? null : year, Number(point.month)];
  return point.day === null ? monthSpot(shown, month) : daySpot(shown, month, Number(point.day));
}

// A decade is said as one, but not the first of a century: "the 2000s" may be read as a hundred years.
function decadeOf(year: string): Spot | null {
  const decade = /^(\d\d[1-9])X$/.exec(year)?.[1];
  return decade === undefined ? null : { ...nowhere, unit: 'decade', year: Number(decade) * 10 };
}

function sayMasked(date: PlainDate, words: Words, omitYear: boolean): Said {
  const { year, month, day } = date;
  const isWhole = !month?.includes('X') && !day?.includes('X');
  const decade = decadeOf(year);
  if (decade && month === null) return { spot: decade };
  if (decade && month !== null && isWhole) {
    const spot = day === null ? monthSpot(null, Number(month)) : daySpot(null, Number(month), Number(day));
    return { text: words.ofDecade(decade, spot) };
  }
  return sayYearless(date, words) ?? sayUnstatedPart(date, words, omitYear) ?? sayHull(date, words, omitYear);
}

function sayYearless({ year, month, day }: PlainDate, words: Words): Said | null {
  if (!/^-?XXXX$/.test(year)) return null;
  if ((month ?? 'XX') === 'XX' && (day ?? 'XX') === 'XX') return { text: words.nothing() };
  if (month === null || month.includes('X')) return null;
  if (day === 'XX') return { text: words.yearless(Number(month), -1) };
  return day?.includes('X') ? null : { text: words.yearless(Number(month), Number(day ?? 0)) };
}

function sayUnstatedPart({ year, month, day }: PlainDate, words: Words, omitYear: boolean): Said | null {
  if (year.includes('X')) return null;
  const whole = yearSpot(Number(year));
  if (month === 'XX') {
    if (day === null) return { text: words.some('month', whole) };
    if (day === 'XX') return { text: words.some('day', whole) };
    return day.includes('X') ? null : { text: words.dayOfSomeMonth(Number(day), whole) };
  }
  if (day !== 'XX' || month === null || month.includes('X')) return null;
  return { text: words.some('day', monthSpot(omitYear ? null : Number(year), Number(month))) };
}

// Any other pattern of digits: its first and last possibility, with the digits beside it unless they are all that
// lies between the two.
function sayHull(date: PlainDate, words: Words, omitYear: boolean): Said {
  const span = pointSpan({ ...date, marks: unmarked });
  const [from, to] = [span.first.day, span.last.day].map((day) => hullSpot(date, day ?? 0, omitYear)) as [
    Spot,
    Spot,
  ];
  const isSame = from.year === to.year && from.month === to.month && from.day === to.day;
  if (isSame) return { spot: from };
  const text = words.pair('between', from, to, sharedBy([from, to]));
  const digits = [date.year, date.month, date.day].filter((part) => part !== null);
  return { text: isContiguous(digits) ? text : words.digits(text, digits.join('-')) };
}

function hullSpot(date: PlainDate, number: number, omitYear: boolean): Spot {
  const { year: known, month, day } = calendarDay(number);
  if (date.month === null) return yearSpot(known);
  const year = omitYear ? null : known;
  return date.day === null ? monthSpot(year, month) : daySpot(year, month, day);
}

function isContiguous(digits: readonly string[]): boolean {
  const last = digits.at(-1) ?? '';
  return !digits.slice(0, -1).join('').includes('X') && /^-?\d*X+$/.test(last);
}

function sayMaskedSeason(season: Season, words: Words): Said {
  const decade = decadeOf(season.year);
  const spot: Spot = { ...nowhere, unit: 'season', season: season.season };
  if (decade) return { text: words.ofDecade(decade, spot) };
  return { text: words.digits(words.spot(spot), `${season.year}-${season.season}`) };
}

/** What a long or rounded year says. */
export function sayYear(value: Year, words: Words): Said {
  const { lowest, highest } = yearsOf(value);
  const year = Number(value.digits) * 10 ** (value.exponent ?? 0);
  if (lowest === highest) return { spot: yearSpot(year) };
  const [from, to] = [yearSpot(lowest), yearSpot(highest)];
  return { text: words.rounded(from, to, yearSpot(year), sharedBy([from, to])) };
}

function hasPlainYear({ unit, season }: Spot): boolean {
  return unit === 'day' || unit === 'month' || (unit === 'season' && isWithinYear(season));
}

/** What spots share. Spots with notes, and seasons of two years or one hemisphere, are each said in full. */
export function sharedBy(spots: readonly Spot[]): Shared {
  const [first] = spots;
  if (!first || spots.some((spot) => spot.notes.length > 0)) return '';
  const isAll = (test: (spot: Spot) => boolean) => spots.every(test);
  if (isAll(({ unit }) => unit === 'year'))
    return isAll(({ year }) => year !== null && year >= 1000 && year <= 9999) ? 'unit' : '';
  if (isAll(({ unit }) => unit === 'decade')) return 'unit';
  if (!isAll(hasPlainYear)) return '';
  if (!isAll(({ year }) => year === first.year)) return '';
  return isAll(({ unit, month }) => unit === 'day' && month === first.month) ? 'month' : 'year';
}

/** What is said, standing alone: a mark on the whole becomes "about". */
export function standing(said: Said, words: Words): string {
  if ('text' in said) return said.text;
  const { spot } = said;
  const whole = spot.notes.find(({ of }) => of.includes('whole'));
  if (!whole || whole.mark === '?') return words.spot(spot);
  return words.about({ ...spot, notes: whole.mark === '%' ? [{ mark: '?', of: ['whole'] }] : [] });
}

/** One frame around what is said. */
export function framed(frame: OneFrame, said: Said, words: Words): string {
  return 'spot' in said ? words.one(frame, said.spot) : words.labelled(frame, said.text, '');
}

/** A frame around two. */
export function framedPair(frame: PairFrame, from: Said, to: Said, words: Words): string {
  if ('spot' in from && 'spot' in to) {
    return words.pair(frame, from.spot, to.spot, sharedBy([from.spot, to.spot]));
  }
  return words.labelled(frame, standing(from, words), standing(to, words));
}

/** Whether both ends say the same. */
export function isSame(from: Said, to: Said): boolean {
  return JSON.stringify(from) === JSON.stringify(to);
}
