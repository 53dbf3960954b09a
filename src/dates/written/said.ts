/**
 * What an expression says, before anything is inferred or worded in EDTF. The grammar makes it from words, `resolve/`
 * makes dates of it. Plain JSON; what the words do not state is absent.
 */
export type Said =
  | Stated
  | Relative
  | Lapse
  | Length
  | Away
  | Part
  | Span
  | Night
  | Choice
  | Bound
  | Doubt
  | Unknown;

/** A calendar date of which at least one part is stated: "5 January 2022", "January", "Tuesday", "spring 2019", "1990s". */
export interface Stated {
  readonly kind: 'stated';
  readonly year?: SaidYear;
  readonly month?: number;
  readonly day?: number;
  /** ISO: Monday is 1. */
  readonly weekday?: number;
  /** EDTF code 21 to 41: seasons 21-24, quarters 33-36, thirds 37-39, halves 40-41. */
  readonly season?: number;
  /** Which one of those without a year: "last October" -1, "this May" 0, "next Tuesday" 1; from `publication` or `narrative`. */
  readonly which?: Step;
  /** Day and month stood as two numbers that could be the other way round (03/04/2020); as kept here the first is the day. */
  readonly eitherOrder?: true;
  /** The year was said once for several dates ("30 December - 2 January 2022"), and belongs to the last of them. */
  readonly yearShared?: true;
}

/** The year of a date, as said. */
export type SaidYear =
  | { readonly is: 'full'; readonly year: number }
  /** '22, 07: two digits. */
  | { readonly is: 'short'; readonly digits: number }
  /** The 1990s (1990) or, with `short`, the 90s (90). */
  | { readonly is: 'decade'; readonly from: number; readonly short?: true }
  /** The 20th century (20). */
  | { readonly is: 'century'; readonly century: number }
  /** "last year" -1, "that year" 0, "the year before" -1 from the narrative. */
  | ({ readonly is: 'relative' } & Step);

/** Steps from a day that the words leave to the reader: when it was published, or the date told of before. */
export interface Step {
  readonly from: 'publication' | 'narrative';
  readonly step: number;
}

export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** "today", "last week", "three months ago", "two days later", "the next day". */
export interface Relative extends Step {
  readonly kind: 'relative';
  readonly unit: Unit;
  /** `unit`: a calendar unit, exactly (last month). `count`: counted off (three months ago), so about that time. */
  readonly by: 'unit' | 'count';
  /** How many is not said: "several days ago". `step` then holds the direction only. */
  readonly vague?: true;
}

/** A stretch up to the day or from it: "in the last three days" -3, "over the coming two weeks" 2. */
export interface Lapse extends Step {
  readonly kind: 'lapse';
  readonly unit: Unit;
  readonly vague?: true;
}

/** A length of time, hung on the story without a date: "within two months", "төрт жыл бойы". */
export interface Length {
  readonly kind: 'length';
  /** It comes again and again: every year, жыл сайын. */
  readonly repeated?: true;
  readonly unit: Unit;
}

/** So much before or after a date: "two days before 5 January 2022" -2. */
export interface Away {
  readonly kind: 'away';
  readonly unit: Unit;
  readonly count: number;
  readonly of: Said;
}

/** `rest`: later this year; `gone`: earlier this month; `firstDays`: the 1st to the 5th; `teens`, `twenties`: 10-19, 20-end; `weekOf`: Monday to Sunday around a day. */
export type PartName =
  | 'early'
  | 'mid'
  | 'late'
  | 'firstHalf'
  | 'secondHalf'
  | 'firstDays'
  | 'lastDays'
  | 'teens'
  | 'twenties'
  | 'weekOf'
  | 'rest'
  | 'gone';

/** Part of a month, season, year, decade or century. */
export interface Part {
  readonly kind: 'part';
  readonly part: PartName;
  readonly of: Said;
}

/** From one to the other; null is open: "from 2019 to the present". `between`: one day between the two. */
export interface Span {
  readonly kind: 'span';
  readonly how: 'from' | 'between';
  readonly from: Said | null;
  readonly to: Said | null;
}

/** A night: of 4-5 January (both), onto 5 January (`to`), of 4 January (`from`). */
export interface Night {
  readonly kind: 'night';
  readonly from: Said | null;
  readonly to: Said | null;
}

/** "12 and 13 June" is all of them, "26 or 27 May" one. */
export interface Choice {
  readonly kind: 'choice';
  readonly all: boolean;
  readonly members: readonly Said[];
}

/** `by`: not later than; `since` and `until` speak of something that lasts. */
export interface Bound {
  readonly kind: 'bound';
  readonly how: 'before' | 'by' | 'after' | 'notBefore' | 'since' | 'until';
  readonly of: Said;
}

/** `~` about; `?` believed to be; `reported` leaves the date certain: who says so is another matter. */
export interface Doubt {
  readonly kind: 'doubt';
  readonly mark: '~' | '?' | 'reported';
  readonly of: Said;
}

/** "Date unknown": said to be not known. */
export interface Unknown {
  readonly kind: 'unknown';
}
