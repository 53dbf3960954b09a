/** What a language must be able to say about dates. `describe.ts` decides what is said; a language says how. */
import type { Mark } from '../value.js';

/** The languages of the interface. */
export type Lang = 'en' | 'ru' | 'kk';

/** A doubt about components of a date. */
export interface Note {
  readonly mark: Exclude<Mark, ''>;
  /** Which components; `whole` when it is all of them. */
  readonly of: readonly ('year' | 'month' | 'day' | 'season' | 'whole')[];
}

/** One stretch of the calendar with nothing left open in it. `year` is null when the reader already knows it. */
export interface Spot {
  readonly unit: 'day' | 'month' | 'season' | 'year' | 'decade';
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Code 21 to 41, where the unit is a season. */
  readonly season: number;
  readonly notes: readonly Note[];
}

/** What all spots of a phrase share, and so is said once: their month and year, their year, or that they are years. */
export type Shared = 'month' | 'year' | 'unit' | '';

/** Two spots: one moment between them, a state from one to the other, or a period by its two ends. */
export type PairFrame = 'between' | 'fromTo' | 'span';

/**
 * One spot: `by` it at the latest; `onward`, it or later; `since` it and still going on; `from` it with an unknown end;
 * `until` it with an unknown start; `untilOpen`, until it with no start.
 */
export type OneFrame = 'by' | 'onward' | 'since' | 'from' | 'until' | 'untilOpen';

/** An interval neither of whose ends is a date: without limits, going on, or over. */
type Boundless = 'always' | 'ongoing' | 'over';

/** One of some dates is true, or all of them are. */
export type Join = 'or' | 'and';

/** The third of a month or year. */
export type Part = 'early' | 'mid' | 'late';

/** The unit in which a range of an all-of set steps. */
export type Step = 'day' | 'month' | 'season' | 'year';

/** Short remarks on how exactly a date is known. */
export type Certainty =
  | 'monthOnly'
  | 'seasonOnly'
  | 'partOfYearOnly'
  | 'yearOnly'
  | 'decadeOnly'
  | 'yearsOnly'
  | 'dayMissing'
  | 'monthMissing'
  | 'dayAndMonthMissing'
  | 'yearMissing'
  | 'dateMissing'
  | 'oneOfThese'
  | 'startUnknown'
  | 'endUnknown'
  | 'approximate'
  | 'uncertain';

/** A number of days or months, least and most. */
export interface Amount {
  readonly unit: 'day' | 'month';
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
}

/** The phrases of one language. Every method gives words without a capital or a full stop of a sentence. */
export interface Words {
  /** The spot as a label, in the nominative. */
  spot(spot: Spot): string;
  /** "about" the spot. */
  about(spot: Spot): string;
  pair(frame: PairFrame, from: Spot, to: Spot, shared: Shared): string;
  one(frame: OneFrame, spot: Spot): string;
  /** The same frames around a text that cannot be inflected. */
  labelled(frame: PairFrame | OneFrame, first: string, second: string): string;
  boundless(which: Boundless): string;
  part(part: Part, of: Spot): string;
  /** The spot, or later (earlier) in the month or year that holds it. */
  rest(side: 'later' | 'earlier', spot: Spot, of: 'month' | 'season' | 'year'): string;
  /** Several spots. */
  list(join: Join, spots: readonly Spot[], shared: Shared): string;
  /** Several texts. */
  joined(join: Join, texts: readonly string[]): string;
  /** Every day (month, …) of a range; a null side is open. */
  every(step: Step, from: Spot | null, to: Spot | null, shared: Shared): string;
  /** Some day, or some month, of a month or year. */
  some(unit: 'day' | 'month', within: Spot): string;
  /** A month, or a day of it, in a year that is not stated; day 0 when the day is not meant, -1 when not stated. */
  yearless(month: number, day: number): string;
  /** No year, month or day is stated. */
  nothing(): string;
  /** A month or day in some year of a decade. */
  ofDecade(decade: Spot, spot: Spot): string;
  /** That day of some month of a year. */
  dayOfSomeMonth(day: number, year: Spot): string;
  /** A text with the EDTF digits that are not stated. */
  digits(text: string, edtf: string): string;
  /** A year known to fewer digits than it has. */
  rounded(from: Spot, to: Spot, estimate: Spot, shared: Shared): string;
  /** A day with a time; `zone` is empty, `UTC`, or `UTC` with an offset. */
  time(day: Spot, time: string, zone: string): string;
  /** A text with what is doubtful about it. */
  noted(text: string, notes: readonly Note[]): string;
  certainty(remark: Certainty): string;
  amount(amount: Amount): string;
}
