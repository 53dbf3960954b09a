/** How a column of dates orders its numbers, told by the column itself: 03/04/2020 alone does not say. */
import { quoted } from '../refusal.js';
import { respelled } from './cells.js';
import { behindMonth, type Kind, kindsIn } from './column-cell.js';
import type { Order } from './reading.js';
import { type NumericToken, type Token, tokenize } from './text.js';

/** What a column tells. The counts are of cells; blank cells are not counted. */
export interface ColumnDecision {
  /** For `order` of the options of a reading; null when the column does not tell, or contradicts itself. */
  readonly order: Order | null;
  /** `numbers`: a number that can only be a day, or a year, tells. `dots`: weaker, that dates with dots are day first. */
  readonly basis: 'numbers' | 'dots' | null;
  /** One English sentence. */
  readonly reason: string;
  /** A day stands first (13/04/2020), the month does (04/13/2020), or it could be either. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly either: number;
  /** A year stands behind the month (Mar 97). */
  readonly monthYear: number;
  /** Nothing of all that: words, ISO dates, whole years. */
  readonly other: number;
  /** The first three of each kind that tells. */
  readonly examples: {
    readonly dayFirst: readonly string[];
    readonly monthFirst: readonly string[];
    readonly monthYear: readonly string[];
  };
}

type Telling = keyof ColumnDecision['examples'];

const longestCell = 200;
const longestExample = 40;
const mostExamples = 3;
const noSuffixes: ReadonlySet<string> = new Set();

// Sheets written from right to left put direction marks between the numbers.
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// 3. 4. 2020 and 03 / 04 / 2020 are written close, as the others.
const spaced = /(?<![\p{Nd}./-])(\p{Nd}{1,2})\s?([./-])\s?(\p{Nd}{1,2})\s?\2\s?(\p{Nd}{4})(?!\p{Nd})/gu;

/**
 * Decides for a column as a whole: `note` every cell as it stands, its header too, then `decide`. For an import:
 * `const column = new ColumnOrder(); for (const cell of cells) column.note(cell);` and then
 * `readWritten(cell, { order: column.decide().order })`. Takes constant memory and linear time; of a cell the first 200
 * characters count. Only dates of which one number cannot be a month tell; that a column is sorted, or covers one month,
 * is no evidence here.
 */
export class ColumnOrder {
  // Dates with dots are read day first whatever the order of a column, so they are counted apart.
  readonly #dotted = { dayFirst: 0, monthFirst: 0, either: 0 };
  readonly #plain = { dayFirst: 0, monthFirst: 0, either: 0 };
  readonly #behind = { year: 0, day: 0, open: 0 };
  readonly #examples: Record<Telling, string[]> = { dayFirst: [], monthFirst: [], monthYear: [] };
  #dates = 0;
  #other = 0;

  /** Takes the next cell. */
  note(text: string): void {
    const cell = text.slice(0, longestCell).replace(directions, '').trim();
    if (cell === '') return;
    const tokens = tokenize(respelled(cell.replace(spaced, '$1$2$3$2$4')), noSuffixes);
    const kinds = kindsIn(tokens);
    if (kinds.size > 0) this.#noteDates(kinds, cell);
    else this.#noteName(tokens, cell);
  }

  #noteDates(kinds: ReadonlyMap<Kind, NumericToken>, cell: string): void {
    this.#dates++;
    const telling = [...kinds].filter(([kind]) => kind !== 'either');
    for (const [kind, { separator }] of telling.length > 0 ? telling : kinds) {
      (separator === '.' ? this.#dotted : this.#plain)[kind]++;
      if (kind !== 'either') this.#keep(kind, cell);
    }
  }

  #noteName(tokens: readonly Token[], cell: string): void {
    const behind = behindMonth(tokens);
    if (behind === null) this.#other++;
    else this.#behind[behind]++;
    if (behind === 'year') this.#keep('monthYear', cell);
  }

  #keep(telling: Telling, cell: string): void {
    const examples = this.#examples[telling];
    if (examples.length < mostExamples) examples.push(cell.slice(0, longestExample));
  }

  #example(telling: Telling): string {
    return quoted(this.#examples[telling][0] ?? '');
  }

  /** What the cells noted so far tell. */
  decide(): ColumnDecision {
    const named = this.#behind.year + this.#behind.day + this.#behind.open;
    const [order, basis, reason] = named > this.#dates ? this.#byNames(named) : this.#byNumbers();
    return {
      order,
      basis,
      reason,
      dayFirst: this.#dotted.dayFirst + this.#plain.dayFirst,
      monthFirst: this.#dotted.monthFirst + this.#plain.monthFirst,
      either: this.#dotted.either + this.#plain.either,
      monthYear: this.#behind.year,
      other: this.#other + this.#behind.day + this.#behind.open,
      examples: structuredClone(this.#examples),
    };
  }

  #byNumbers(): Decided {
    const days = this.#dotted.dayFirst + this.#plain.dayFirst;
    const months = this.#dotted.monthFirst + this.#plain.monthFirst;
    if (days > 0 && months > 0) return this.#byBoth(days, months);
    const [order, told, telling, silent] =
      days > 0
        ? (['day-month', days, 'first', 'second'] as const)
        : (['month-day', months, 'second', 'first'] as const);
    if (told === 0) return this.#bySeparators();
    const have = told === 1 ? 'has' : 'have';
    const reason = `${told} of ${dates(this.#dates)} ${have} a number over 12 in ${telling} place, none in ${silent}.`;
    return [order, 'numbers', reason];
  }

  #byBoth(days: number, months: number): Decided {
    const [dotted, plain] = [this.#dotted, this.#plain];
    if (dotted.monthFirst === 0 && plain.dayFirst === 0) {
      const reason = `${dates(months)} without dots can only be month first; those with dots are read day first.`;
      return ['month-day', 'numbers', reason];
    }
    const [day, month] = [this.#example('dayFirst'), this.#example('monthFirst')];
    const mixed = `${dates(days)} can only be day first (${day}) and ${months} only month first (${month})`;
    return [null, null, `${mixed}, so the column holds both orders.`];
  }

  #bySeparators(): Decided {
    const [count, dotted] = [this.#dates, this.#dotted.either];
    if (count === 0) return [null, null, 'No cell has its day and month in numbers.'];
    const silent =
      count === 1 ? 'The one date has no number over 12' : `None of ${count} dates has a number over 12`;
    if (dotted < count) return [null, null, `${silent}, so day and month could be either way round.`];
    const reason = `${silent}, but dates with dots are day first wherever we know of.`;
    return ['day-month', 'dots', reason];
  }

  #byNames(named: number): Decided {
    const { year, day } = this.#behind;
    const after = `of ${named} months with a number behind them`;
    if (year > 0 && day === 0) {
      const reason = `${year} ${after} ${year === 1 ? 'has' : 'have'} one that can only be a year (${this.#example('monthYear')}), none a day.`;
      return ['month-year', 'numbers', reason];
    }
    if (year > 0) return [null, null, `${year} ${after} can only have a year there, and ${day} only a day.`];
    return [null, null, `None ${after} has one that can only be a year.`];
  }
}

type Decided = readonly [ColumnDecision['order'], ColumnDecision['basis'], string];

const dates = (count: number) => `${count} ${count === 1 ? 'date' : 'dates'}`;
