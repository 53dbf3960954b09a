/**
 * What a text has told so far, as far as a later date without a year, or one that counts from an earlier date, can need
 * it. It keeps one mention for each month of the year and a few of the latest, however long the text is.
 */
import { calendarDay } from '../../calendar.js';
import { parseEdtf } from '../../edtf.js';
import { spanOf } from '../../spans.js';
import { type DateValue, fineness, isMasked, pointsOf, unmarked } from '../../value.js';
import type { Inferred } from '../reading.js';
import type { Said, Step } from '../said.js';
import { outlineOf } from './shapes.js';
import { unitParts } from './units.js';

/** A date that the text told, with the offsets of its words. */
export interface Mention {
  readonly said: Said;
  readonly edtf: string;
  readonly inferred: readonly Inferred[];
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Which sentence of the text it stands in, counted from 0. */
  readonly sentence: number;
  /** It tells when something happened ("in March 2009"), and does not name a thing ("the January 2022 events"). */
  readonly isTime?: boolean;
}

/** A year that the text tells, and the mention that tells it. */
export interface ToldYear {
  readonly year: number;
  readonly mention: Mention;
  /** The words that state the year: those of the mention, or those that it took its own year from. */
  readonly words: string;
}

/** Days from the first to the last, as day numbers. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** A date to count from: its first and last day as day numbers, and the mention that tells it. */
export interface Anchor extends Days {
  /** One day of these, as in "early April" or in a night; else all of them, as in "from 3 to 5 May". */
  readonly isOneOf: boolean;
  readonly mention: Mention;
}

/** What a counted date needs to know of its anchor: the day, or at least the month, or the year. */
export type Fine = 'day' | 'month' | 'year';

/** A full day lends its year to a later day for this many sentences; a bare year for fewer. */
const dayHolds = 3;
const yearHolds = 2;

/** A month told as a time lends its year to a later day for so many sentences. */
const monthHolds = 2;

/** How far into the next year a story that stands in December may go on, in months. */
const rollover = 3;

/** Days that a date may take in and still be told as a day (a night, a few days), as days to count from, as one story. */
const longestDay = 7;
const longestAnchor = 31;
const longestTold = 366;

/** The dates of one text in the order of their words. */
export class Narrative {
  private readonly months = new Map<number, ToldYear>();
  private fullDay: Anchor | null = null;
  private fullMonth: Anchor | null = null;
  private bareYear: ToldYear | null = null;
  private explicit: ToldYear | null = null;
  private readonly latest: Partial<Record<Fine, Anchor>> = {};

  /** Takes in a date that the text tells. Mentions come in the order of the text; what is no date is passed over. */
  note(mention: Mention): void {
    const parsed = plainDate(mention.edtf) ?? readDate(mention.edtf);
    const value = parsed && boundedPart(parsed, mention.said);
    if (!value || isYearless(value)) return;
    const { first, last } = spanOf(value);
    if (first.day === null || last.day === null) return;
    const anchor = {
      first: first.day,
      last: last.day,
      isOneOf: value.kind === 'one-of' || mention.said.kind === 'night',
      mention,
    };
    this.noteAnchor(anchor, value);
    if (!isFromPublication(mention)) this.noteYears(anchor, value);
  }

  private noteAnchor(anchor: Anchor, value: DateValue): void {
    const finest = finestOf(value);
    if (isFlashback(anchor.mention.said)) return;
    if (finest === 3 && anchor.last - anchor.first < longestAnchor) this.latest.day = anchor;
    if (finest >= 1) this.latest.month = anchor;
    this.latest.year = anchor;
  }

  private noteYears(anchor: Anchor, value: DateValue): void {
    const { first, last, mention } = anchor;
    const [from, to] = [calendarDay(first), calendarDay(last)];
    const finest = finestOf(value);
    if (finest === 0) {
      if (from.year === to.year) this.bareYear = toldYear(from.year, mention);
      return;
    }
    if (finest === 3 && last - first < longestDay) this.fullDay = anchor;
    if (last - first >= longestTold) return;
    this.fullMonth = anchor;
    this.explicit = toldYear(to.year, mention);
    const count = (to.year - from.year) * 12 + to.month - from.month;
    for (let i = 0; i <= count && i < 12; i++) {
      const index = from.month - 1 + i;
      this.months.set((index % 12) + 1, toldYear(from.year + Math.floor(index / 12), mention));
    }
  }

  /**
   * The year of a month, or of a day in it, that the story tells: of the mentions that fit, the latest. An explicit month
   * and year fits the same month, wherever it stands; a full day what lies after it within three sentences, a month
   * the months after it; a bare year what
   * follows in its own and the next two sentences. The day of publication, which a dateline tells, is no story to go on with.
   * Null when none fits.
   */
  yearFor(month: number, day: number | null, sentence: number, published: Days | null): ToldYear | null {
    const story = day === null ? this.fullMonth : this.fullDay;
    const isDateline = published !== null && story !== null && isWithin(story, published);
    const onward =
      (isDateline ? null : goingOn(story, month, day, sentence)) ?? this.inMonth(month, day, sentence);
    const fits = [this.months.get(month), onward, this.inBareYear(sentence)];
    let found: ToldYear | null = null;
    for (const told of fits) if (told && (!found || told.mention.start > found.mention.start)) found = told;
    return found;
  }

  // "Convicted in March 2009. An appeal was rejected on June 22."
  private inMonth(month: number, day: number | null, sentence: number): ToldYear | null {
    const story = this.fullMonth;
    if (day === null || !story?.mention.isTime || sentence - story.mention.sentence > monthHolds) return null;
    return goingOn(story, month, day, sentence);
  }

  private inBareYear(sentence: number): ToldYear | null {
    const told = this.bareYear;
    return told && sentence - told.mention.sentence <= yearHolds ? told : null;
  }

  /** The latest year that came with a month, whether it fits or not; null when none did. */
  lastYear(): ToldYear | null {
    return this.explicit;
  }

  /** The latest date told that is at least so fine, to count from; null when there is none. */
  last(fine: Fine): Anchor | null {
    return this.latest[fine] ?? null;
  }
}

// A later day, or a later month beside months: a story that stands in December may go on in the next year.
function goingOn(story: Anchor | null, month: number, day: number | null, sentence: number): ToldYear | null {
  if (!story || sentence - story.mention.sentence > dayHolds) return null;
  const { mention, last } = story;
  const told = calendarDay(last);
  if (month > told.month || (month === told.month && (day ?? told.day) >= told.day)) {
    return toldYear(told.year, mention);
  }
  return month + 12 - told.month <= rollover ? toldYear(told.year + 1, mention) : null;
}

const isWithin = (days: Days, others: Days) => others.first <= days.first && others.last >= days.last;

function toldYear(year: number, mention: Mention): ToldYear {
  const source = mention.inferred.find(({ part, from }) => part === 'year' && from === 'narrative');
  return { year, mention, words: source?.words ?? mention.words };
}

// Most dates of a text are a plain day, month or year, already known to be sound.
function plainDate(edtf: string): DateValue | null {
  const parts = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?$/.exec(edtf);
  const [, year, month, day] = parts ?? [];
  return year === undefined
    ? null
    : { kind: 'date', year, month: month ?? null, day: day ?? null, marks: unmarked };
}

function readDate(edtf: string): DateValue | null {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? parsed.value : null;
}

// "By September 2022" and "since 5 January 2022" name a date, and one that is open on a side; "before" and "after" name
// another one than the value holds.
function boundedPart(value: DateValue, said: Said): DateValue | null {
  if (said.kind === 'bound' && (said.how === 'before' || said.how === 'after')) return null;
  const { from, to } = outlineOf(value);
  return from && to ? value : (from ?? to);
}

function isYearless(value: DateValue): boolean {
  return pointsOf(value).some((point) => point.year === 'XXXX');
}

// "The previous December" looks back from the story, which goes on from where it was. A day before another is told on its own
// account ("the day before … the same evening").
function isFlashback(said: Said): boolean {
  if (said.kind === 'part' || said.kind === 'doubt' || said.kind === 'bound') return isFlashback(said.of);
  if (said.kind === 'relative') return isBackwards(said) && unitParts[said.unit].fine !== 'day';
  if (said.kind !== 'stated' || said.weekday !== undefined) return false;
  return isBackwards(said.which) || (said.year?.is === 'relative' && isBackwards(said.year));
}

function isBackwards(step: Step | undefined): boolean {
  return step !== undefined && step.from === 'narrative' && step.step < 0;
}

function isFromPublication({ inferred }: Mention): boolean {
  return inferred.some(({ part, from }) => from === 'publication' && part !== 'order' && part !== 'century');
}

// How fine the coarsest point is, so that a year among days makes no day of it; an unstated digit makes it coarse.
function finestOf(value: DateValue): number {
  const points = pointsOf(value);
  if (points.length === 0 || points.some(isMasked)) return value.kind === 'datetime' ? 3 : 0;
  return Math.min(...points.map(fineness));
}
