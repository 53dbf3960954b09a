/** A tokenized text in one language, as the grammar looks at it. */
import type { Job } from '../languages/language.js';
import type { Hit, Lexicon } from '../lexicon.js';
import type { Order } from '../reading.js';
import type { Said } from '../said.js';
import { isOpening } from '../senses.js';
import type { Token } from '../text.js';
import { gate, gatesOf } from './gates.js';
import { Survey } from './survey.js';

/** What the grammar found: meaning, and the first token behind it. `weak`: a date only where the surroundings say so. */
export interface Match<T extends Said = Said> {
  readonly said: T;
  readonly next: number;
  readonly weak: boolean;
}

/** What may be skipped between the parts of a date besides fillers. */
interface Skipped {
  readonly comma?: boolean;
  readonly dash?: boolean;
}

const quotes: ReadonlySet<string> = new Set(['«', '"', '“', '„']);
const mostFillers = 4;
// The longest phrase of a job that is looked back for, in words.
const mostPhrase = 7;
const doubts: ReadonlySet<Job> = new Set<Job>(['about', 'perhaps', 'reported']);
const calendarGates =
  gate.month | gate.weekday | gate.season | gate.unit | gate.half | gate.number | gate.count;

/** A number, in digits or in words. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  readonly inWords: boolean;
  /** How many digits it is written with; 0 in words. */
  readonly digits: number;
}

export class Line {
  readonly #hits: (readonly Hit[] | undefined)[];
  /** The numbers of the line as `numbers.ts` has read them. */
  readonly numerals: (Numeral | null | undefined)[];
  readonly #gates: (number | undefined)[];
  readonly #survey: Survey;
  readonly #read = {
    bounded: new Map<number, Match | null>(),
    relative: new Map<number, Match | null>(),
    stated: new Map<number, Match | null>(),
  };
  readonly #opens: (boolean | undefined)[];

  constructor(
    readonly tokens: readonly Token[],
    readonly lexicon: Lexicon,
    /** The whole text is meant to be one date: what is weak in prose is taken at its word. */
    readonly isWhole: boolean,
    readonly order: Order | null,
  ) {
    this.#survey = new Survey(tokens, lexicon, isWhole);
    this.#hits = new Array(tokens.length);
    this.#opens = new Array(tokens.length);
    this.#gates = new Array(tokens.length);
    this.numerals = new Array(tokens.length);
  }

  token(at: number): Token | undefined {
    return this.tokens[at];
  }

  hits(at: number): readonly Hit[] {
    let hits = this.#hits[at];
    if (!hits) {
      hits = this.lexicon.hits(this.tokens, at);
      this.#hits[at] = hits;
    }
    return hits;
  }

  /** Whether the grammar is to be asked at a token: an expression may begin there, or a phrase that is none. */
  stands(at: number): boolean {
    return this.#survey.isNever(at) || this.opens(at);
  }

  /** Whether an expression can begin at a token. Most words of a text open nothing: that is what makes it fast. */
  opens(at: number): boolean {
    let answer = this.#opens[at];
    if (answer === undefined) {
      answer = this.#survey.mayOpen(at) && this.#opensHere(at);
      this.#opens[at] = answer;
    }
    return answer;
  }

  /** The token behind a phrase that is no date whatever it looks like; null when none begins here. */
  neverAt(at: number): number | null {
    if (!this.#survey.isNever(at)) return null;
    const never = this.hits(at).find(({ is }) => is === 'never');
    return never ? at + never.length : null;
  }

  /** Whether words from here speak of what is to come. */
  isFuture(at: number): boolean {
    return this.#survey.isFuture(at) && this.job(at, 'future') !== null;
  }

  #opensHere(at: number): boolean {
    const token = this.tokens[at] as Token;
    if (token.kind === 'word') return this.#opensWith(at);
    if (token.kind !== 'mark') return true;
    if (quotes.has(token.key)) return this.tokens[at + 1]?.kind === 'number';
    // "(Believed to be) May 31st", "(c. 2019)": a bracket belongs to the date where it holds a doubt.
    return token.key !== '(' || this.hits(at + 1).some((hit) => hit.is === 'job' && doubts.has(hit.job));
  }

  // "that", "the same", "this" with nothing of a calendar behind them open nothing.
  #opensWith(at: number): boolean {
    if (this.may(at, gate.letters)) return true;
    const hits = this.hits(at);
    if (!hits.some(isOpening)) return false;
    if (this.may(at, ~(gate.which | gate.mark))) return true;
    return hits.some((hit) => this.may(this.skip(at + hit.length), calendarGates));
  }

  /** Whether any of these gates stands open at a token. */
  may(at: number, gates: number): boolean {
    let open = this.#gates[at];
    if (open === undefined) {
      const token = this.tokens[at];
      open = token ? gatesOf(token, this.hits(at)) : 0;
      this.#gates[at] = open;
    }
    return (open & gates) !== 0;
  }

  /** What a rule reads at a token, read once: several rules ask for the same. */
  once(
    rule: 'bounded' | 'relative' | 'stated',
    at: number,
    read: (line: Line, at: number) => Match | null,
  ): Match | null {
    const known = this.#read[rule];
    const found = known.get(at);
    if (found !== undefined) return found;
    const match = read(this, at);
    known.set(at, match);
    return match;
  }

  /** The longest hit of a kind at a token, and the token behind it. */
  hit<K extends Hit['is']>(at: number, is: K): (Hit & { is: K; next: number }) | null {
    for (const hit of this.hits(at)) {
      if (hit.is === is) return { ...hit, next: at + hit.length } as Hit & { is: K; next: number };
    }
    return null;
  }

  /** The token behind a word with this job, standing before what it governs (or behind it); null when there is none. */
  job(at: number, job: Job, behind = false): number | null {
    for (const hit of this.hits(at)) {
      if (hit.is === 'job' && hit.job === job && hit.behind === behind) return at + hit.length;
    }
    return null;
  }

  /** Whether a word with this job ends right before a token. */
  leads(at: number, job: Job): boolean {
    for (let start = Math.max(0, at - mostPhrase); start < at; start++)
      if (this.job(start, job) === at) return true;
    return false;
  }

  /** Whether the word at a token means nothing here; no part of a date goes on with it. */
  isStrange(at: number): boolean {
    return this.tokens[at]?.kind === 'word' && this.hits(at).length === 0;
  }

  isMark(at: number, mark: string): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.key === mark && token.kind === 'mark';
  }

  /** Whether a mark stands here that is one of these characters. */
  isOneOf(at: number, marks: string): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.kind === 'mark' && marks.includes(token.key);
  }

  /** Whether the token follows its predecessor without a blank line between them. */
  isNear(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && !token.apart;
  }

  /** The first token that is no filler. */
  skip(from: number, { comma = false, dash = false }: Skipped = {}): number {
    let at = from;
    for (let steps = 0; steps < mostFillers && this.isNear(at); steps++) {
      const next = this.job(at, 'filler') ?? this.#skipMark(at, comma, dash);
      if (next === null) break;
      at = next;
    }
    return this.isNear(at) ? at : this.tokens.length;
  }

  #skipMark(at: number, comma: boolean, dash: boolean): number | null {
    if (this.isMark(at, "'s") || (comma && this.isMark(at, ','))) return at + 1;
    const isHyphen = this.isOneOf(at, '-/') && this.tokens[at]?.glued && this.tokens[at + 1]?.glued;
    return dash && isHyphen ? at + 1 : null;
  }

  /** Whether a number before this token counts something: "12 people", "34 years old", "5 %". */
  isCounted(at: number): boolean {
    if (!this.isNear(at)) return false;
    return this.isOneOf(at, '%°$€£₸₽') || this.job(at, 'notBeforeThis') !== null;
  }

  /** Whether what stands before this token makes a number here no date: "article 5", "$5", "№ 5", "F-16". */
  isBarred(at: number): boolean {
    const before = this.tokens[at - 1];
    if (!before || this.tokens[at]?.apart) return false;
    const isDay = this.#isDay(at);
    const isGlued = this.tokens[at]?.glued === true;
    if (isGlued && this.#gluedBars(at, before, isDay)) return true;
    if (['№', '§', '$', '€', '£', '₸', '₽', '¥'].includes(before.key)) return true;
    // "the colony. 3 December", "к 15 годам колонии 3 декабря": a month behind says that the number is a day.
    if (isDay || this.#isFullDate(at)) return false;
    if (before.key === '#' && isGlued) return true;
    // "2 кв. 2020 г.": so does the noun of a year.
    if (this.isNear(at + 1) && this.job(at + 1, 'year') !== null) return false;
    return this.#isNumbered(at - 1) || (this.isMark(at - 1, '.') && this.#isNumbered(at - 2));
  }

  #isDay(at: number): boolean {
    const isDotted = this.isMark(at + 1, '.') && this.tokens[at + 1]?.glued;
    const next = isDotted ? at + 2 : at + 1;
    return this.isNear(next) && this.hit(this.skip(next, { dash: true }), 'month') !== null;
  }

  #gluedBars(at: number, before: Token, isDay: boolean): boolean {
    if (before.kind === 'word') return !before.key.endsWith("'") && this.hits(at - 1).length === 0;
    if (before.kind !== 'mark') return true;
    const further = this.tokens[at - 2];
    // Markdown sets its signs onto a date (**3.12.2020**, _2020_); 3*12 and case_12 are none.
    if (before.key === '*' || before.key === '_')
      return before.glued && further !== undefined && further.kind !== 'mark';
    if (['+', '%', '@', '=', '&', '\\', '^'].includes(before.key)) return !isDay;
    if (!['-', '/', '.', ':'].includes(before.key)) return false;
    if (!before.glued || !further) return before.key === '-' && !this.isWhole && before.glued;
    if (further.kind === 'other' || (further.kind === 'number' && this.isBarred(at - 2))) return true;
    return further.kind === 'word' && this.hits(at - 2).length === 0 && !/^[qh][1-4]$/.test(further.key);
  }

  // "arrêté 01/08/2003": three groups with a year of four digits are a date whatever they number.
  #isFullDate(at: number): boolean {
    const token = this.tokens[at];
    return (
      token?.kind === 'numeric' &&
      token.groups.length === 3 &&
      token.groups.some(({ digits }) => digits === 4)
    );
  }

  // The words may be a phrase of several: "case no", "criminal code article".
  #isNumbered(last: number): boolean {
    for (let at = last; at >= Math.max(0, last - 2); at--) {
      if (this.job(at, 'notAfterThis') === last + 1) return true;
    }
    return false;
  }
}
