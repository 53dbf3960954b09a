/**
 * What a language must tell of itself so that its dates can be read: words, and nothing else. The grammar is one for all
 * languages. Words are written as the language spells them; `text.ts` folds them the way it folds a text (small letters;
 * Latin accents, Arabic vowel signs, ё and the shape of an apostrophe do not count). A phrase has its words separated by one
 * space; a hyphen is a word of its own ("mid - june" is never written so: hyphens are fillers).
 */
import type { PartName, Step, Unit } from '../said.js';

/** The languages of sources. Kyrgyz shares the grammar of Kazakh. */
export type Tongue = 'en' | 'ru' | 'uk' | 'kk' | 'ky' | 'ar' | 'es' | 'fr' | 'de' | 'it';

export type Words = readonly string[];

/** Words with one job each. Those of `Language.words` stand before what they govern, those of `Language.after` behind it. */
export type Job =
  /** Joins day, month and year and says nothing: of, the, de, del, day (күні, числа, día), month (айы, mes de, شهر). */
  | 'filler'
  /** Says that a date follows and no more: in, on, at, during, en, le, в, courant. Never part of the words found. */
  | 'in'
  /** Makes the number beside it a year: года, г., жылғы, año, année, سنة. `years`: годы, гг., жылдары, années ("années 90"). */
  | 'year'
  | 'years'
  /** "from 3 to 5", "с 3 по 5", "с 4 на 5" (`onto`: a night), "between 4 and 6", "either 4 or 5". */
  | 'from'
  | 'to'
  | 'onto'
  | 'between'
  | 'and'
  | 'or'
  | 'either'
  /** Bounds. `by`: no later than; `notBefore`: no earlier than, "or later". */
  | 'before'
  | 'by'
  | 'after'
  | 'notBefore'
  | 'since'
  | 'until'
  /** circa, on or about (`about`); perhaps, believed to be (`perhaps`); reportedly (`reported`). */
  | 'about'
  | 'perhaps'
  | 'reported'
  /** Which one: counted from the day of publication (this, last, next) or from the date told of before (that, previous, following). */
  | 'this'
  | 'last'
  | 'next'
  | 'that'
  | 'previous'
  | 'following'
  /** With a count: three days ago, in three days (`hence`), three days later, three days earlier; the last three days, the coming three days. */
  | 'ago'
  | 'hence'
  | 'later'
  | 'earlier'
  | 'past'
  | 'coming'
  /** Hangs a length of time on the story without dating it: ішінде, бойы ("within two months" of something not named). */
  | 'during'
  /** A count of unknown size: several, a few, бірнеше. */
  | 'several'
  /** What comes again and again is no date: every, each year on, жыл сайын, әр жылдың. */
  | 'each'
  /** night of (`night`), в ночь на (`nightOnto`); morning, early hours of, late on (`daypart`: says nothing of the day). */
  | 'night'
  | 'nightOnto'
  | 'daypart'
  /** The end that is still open: present, now, настоящее время. */
  | 'now'
  /** Date unknown, undated, дата неизвестна. */
  | 'unknown'
  /** The sentence speaks of what is to come: will, будет. Looked for before a weekday or a month without a year. */
  | 'future'
  /** A number behind these is no date: article, page, №, case, room, aged, ст., стр. */
  | 'notAfterThis'
  /** A number before these is no date: people, dollars, years old, percent, человек, лет. */
  | 'notBeforeThis';

export interface Language {
  readonly code: Tongue;
  /** January first: every form, abbreviations without their full stop. */
  readonly months: readonly Words[];
  /** Forms of month names that are also other words or names (may, march, mar, sept): a month only beside a day, a year or a word that governs a date. */
  readonly weakMonths?: Words;
  /** Monday first. */
  readonly weekdays: readonly Words[];
  readonly weakWeekdays?: Words;
  readonly seasons: {
    readonly spring: Words;
    readonly summer: Words;
    readonly autumn: Words;
    readonly winter: Words;
  };
  readonly units: Readonly<Record<Unit, Words>>;
  /** The noun of half a year that an ordinal stands before: полугодие, semestre, half ("first half of 2019"). */
  readonly half?: Words;
  /** Counting words with their value, tens and hundreds and a thousand among them: two, двадцать, жиырма, mil. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Ordinals: first, пятого, бесінші, premier. They may close a compound ("twenty-third"). */
  readonly ordinals: Readonly<Record<string, number>>;
  /** The day may stand behind the month without a year: May 5, қаңтардың 5-і. Elsewhere "in May 20 people" has no day. */
  readonly dayAfterMonth?: true;
  /** A full stop makes a number an ordinal: 5. Januar. */
  readonly dottedOrdinals?: true;
  /** A year needs no word before it: "2015 zog sie um", "die Wahlen 2019". */
  readonly bareYears?: true;
  /** Months and days of the week are written with a capital: a weak one in small letters needs a year or an ordinal beside it. */
  readonly namesCapital?: true;
  /** Words before a time of day, never before a day in figures without its year: "в 12.05" is five past twelve. */
  readonly beforeClock?: Words;
  /** Two numbers may be month and day (03/04/2020): of our languages, English alone. */
  readonly monthMayLead?: true;
  /** Months and weekdays are written small: with a capital inside a sentence they are names (Julio, Avril, Domingo). */
  readonly smallNames?: true;
  /** Letters written onto the word behind them that are words of their own: و ف ب ل ك. They are no part of the words found. */
  readonly clitics?: string;
  /** Years that are of another calendar here, first and last: in Arabic 1443 is Hijri. */
  readonly otherYears?: readonly [number, number];
  /** What follows digits to make an ordinal or an inflected number, without its hyphen: th, го, ншы, er, º. */
  readonly ordinalSuffixes: Words;
  /** What follows digits to make a decade: s, е, х. */
  readonly decadeSuffixes: Words;
  /** Decades in words, with the year they begin in their century: nineties 90, девяностые 90, التسعينيات 90. */
  readonly decades?: Readonly<Record<string, number>>;
  readonly words: Readonly<Partial<Record<Job, Words>>>;
  readonly after?: Readonly<Partial<Record<Job, Words>>>;
  /** early, mid, at the end of, в начале, басында: before what they divide, or behind it (`partsAfter`). */
  readonly parts: Readonly<Partial<Record<PartName, Words>>>;
  readonly partsAfter?: Readonly<Partial<Record<PartName, Words>>>;
  /** Whole expressions: today, накануне, былтыр, the next day. */
  readonly relative: Readonly<
    Record<string, Step & { readonly unit: Unit; readonly by?: 'count'; readonly vague?: true }>
  >;
  /**
   * Forms that are part of a date only behind their owner: months behind a year ("жылдың он екінші маусымында", while
   * "төртінші маусымындағы" is a season of a show), days and what follows the digits of a day behind a month ("наурыздың жиырма бесі").
   */
  readonly owned?: {
    readonly months: Words;
    /** The forms in which a month owns a day: қаңтардың, айының. */
    readonly owners: Words;
    readonly days: Readonly<Record<string, number>>;
    readonly suffixes: Words;
  };
  /** Forms of units and seasons that say "in" or "within" by their case: жазда, аптада ("1 аптада 42 000 адам"). */
  readonly within?: Words;
  /** What comes again and again, where readers of the language count it among the times of a text (жыл сайын): found without a date. */
  readonly repeated?: Words;
  /** Phrases that look like dates and are none: 24/7, May Day (a name), second of all. Swallowed whole. */
  readonly never?: Words;
  /** The nominative or bare forms that an inflected word may come from; tried when the word itself is not known. */
  readonly stems?: (word: string) => readonly string[];
}
