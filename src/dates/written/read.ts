/** One expression of time, as it is typed into a field or stands in a cell, and the date it means. */
import { parseEdtf, printEdtf } from '../edtf.js';
import { inOneOrder, respelled } from './cells.js';
import { plainText } from './fold.js';
import { expressionAt } from './grammar/expression.js';
import { Line, type Match } from './grammar/line.js';
import { lexiconOf, suffixes, unspaced } from './languages/index.js';
import type { Tongue } from './languages/language.js';
import type { Alternative, Reading, ReadOptions, Refusal, Refused, Understood } from './reading.js';
import { resolve } from './resolve/resolve.js';
import { type Token, tokenize } from './text.js';
import { likelyTongues } from './tongues.js';
import { partlyKnown } from './unknown-parts.js';
import { untangle } from './untangle.js';
import { isCuedYear, isDate } from './weigh.js';

/** The longest expression that is read, in UTF-16 code units. */
export const longestExpression = 500;

/**
 * The date that an expression means. Takes the words as they were typed ("early Jan 2022", "с 4 на 5 января 2022 года", EDTF
 * itself, with other words around it or not), the languages it may be in, whether it dates a point or a lasting state, and what is known
 * beside it. Gives an EDTF value with what was inferred and what else it could be, or a refusal with its reason. Pure, never throws.
 */
export function readWritten(text: string, options: ReadOptions = {}): Reading {
  if (text.length > longestExpression) {
    return refused(
      'too_long',
      `This has ${text.length} characters; one date has at most ${longestExpression}. Write the date alone.`,
    );
  }
  const trimmed = text.trim();
  if (trimmed === '')
    return refused('empty', 'Nothing is written here; write a date, or leave the field out.');
  const asEdtf = parseEdtf(trimmed);
  if (asEdtf.ok && trimmed !== '/') return asItStands(printEdtf(asEdtf.value));
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(trimmed);
  const day = compact && parseEdtf(compact.slice(1).join('-'));
  if (day?.ok) return { edtf: printEdtf(day.value), inferred: [], confidence: 'high', alternatives: [] };
  // The day of a year (2020-151) looks like the number of a case.
  if (/^\d{4}-\d{3}$/.test(trimmed)) return refused('no_date', noDate);
  const cell = asCell(trimmed);
  return partly(cell, options) ?? inWords(cell, inOneOrder(respelled(cell)), options);
}

// Cells are compared sign by sign, so their digits, dashes and spaces are made one kind, and what is not seen goes.
function asCell(text: string): string {
  const isBreak = (gap: string) => gap.indexOf('\n') !== gap.lastIndexOf('\n');
  return plainText(text)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, (gap) => (isBreak(gap) ? gap : ' '));
}

// Of a part that is said not to be known nothing is told, and nothing inferred.
function partly(cell: string, options: ReadOptions): Reading | null {
  const known = partlyKnown(cell, options.order ?? null);
  if (known === null) return null;
  if (known.is === 'nothing') return refused('said_unknown', saidUnknown);
  if (known.is === 'yearless') return readWritten(known.text, { ...options, year: null, published: null });
  if (known.is === 'stated') {
    const place = {
      published: options.published ?? null,
      future: false,
      narrative: null,
      at: 0,
      sentence: 0,
    };
    return resolve(known.said, options.as ?? null, place);
  }
  if (known.is === 'words') {
    const reading = readWritten(known.text, options);
    return reading.edtf === null ? null : reading;
  }
  const { edtf, other } = known;
  if (other === null) return { edtf, inferred: [], confidence: 'high', alternatives: [] };
  const alternative = { edtf: other, code: 'day_first' as const, why: 'a day, and the month not known' };
  return { edtf, inferred: [], confidence: 'medium', alternatives: [alternative] };
}

function inWords(cell: string, spelled: string, options: ReadOptions): Reading {
  const days = spelled === cell ? null : parseEdtf(spelled);
  if (days?.ok) return { edtf: printEdtf(days.value), inferred: [], confidence: 'medium', alternatives: [] };
  const tokens = tokenize(spelled, suffixes, unspaced);
  const tongues = options.languages?.length ? options.languages : likelyTongues(tokens);
  return best(tongues.map((tongue) => new Reader(tokens, tongue, options).read()));
}

// EDTF is taken at its word; but 2011-12 and 2019-21 are also how people write two years.
function asItStands(edtf: string): Understood {
  const years = /^(\d\d)(\d\d)-(\d\d)$/.exec(edtf);
  const [century, from, to] = [years?.[1] ?? '', years?.[2] ?? '', years?.[3] ?? ''];
  if (to <= from) return { edtf, inferred: [], confidence: 'high', alternatives: [] };
  const range = {
    edtf: `${century}${from}/${century}${to}`,
    code: 'range' as const,
    why: 'from one year to the other',
  };
  return { edtf, inferred: [], confidence: Number(to) > 12 ? 'low' : 'medium', alternatives: [range] };
}

interface Attempt {
  readonly reading: Reading;
  /** How many tokens the date takes in: the language that understands most is the likeliest. */
  readonly covered: number;
}

function best(attempts: readonly Attempt[]): Reading {
  let first: Attempt | null = null;
  for (const attempt of attempts) {
    const better =
      !first ||
      attempt.covered > first.covered ||
      (attempt.covered === first.covered && isBetter(attempt, first));
    if (better) first = attempt;
  }
  return first?.reading ?? refused('no_date', noDate);
}

const isBetter = (one: Attempt, other: Attempt) => one.reading.edtf !== null && other.reading.edtf === null;

const noDate = 'No date was recognised in this; write it as "5 January 2022", "January 2022" or in EDTF.';

const saidUnknown =
  'It says that the date is not known; leave the field empty, or write what is known of it.';

const noSuchDay = 'No month has such a day; write a day from 1 to 31, or leave it out.';

class Reader {
  private readonly tokens: readonly Token[];
  readonly #line: Line;

  constructor(
    tokens: readonly Token[],
    tongue: Tongue,
    private readonly options: ReadOptions,
  ) {
    this.tokens = untangle(tokens, lexiconOf(tongue));
    this.#line = new Line(this.tokens, lexiconOf(tongue), true, options.order ?? null);
  }

  read(): Attempt {
    const matches = this.#matches();
    const covered = matches.reduce((sum, { at, match }) => sum + match.next - at, 0);
    const [only, ...more] = matches;
    if (!only) return { reading: refused('no_date', noDate), covered: 0 };
    if (this.#isNoDay(only.at - 1) || this.#isNoDay(only.match.next)) {
      return { reading: refused('not_in_calendar', noSuchDay), covered };
    }
    if (more.length > 0) return { reading: this.#several(matches.map(({ match }) => match)), covered };
    return { reading: this.#resolve(only.match), covered };
  }

  // "32 January 2022": the number beside the month was meant for a day.
  #isNoDay(at: number): boolean {
    const isDotted = this.tokens[at]?.key === '.' && this.tokens[at]?.glued;
    const token = this.tokens[isDotted ? at - 1 : at];
    return token?.kind === 'number' && token.digits <= 2 && (token.value < 1 || token.value > 31);
  }

  // Beside a date that is clear, weak ones are taken for other numbers: "5 January 2022, 10/12 people".
  #matches(): { at: number; match: Match }[] {
    const found: { at: number; match: Match }[] = [];
    let at = 0;
    while (at < this.tokens.length) {
      const never = this.#line.neverAt(at);
      const match = never !== null ? null : expressionAt(this.#line, at);
      const isTaken = match !== null && isDate(this.#line, at, match, -1) && !this.#isPassing(at, match);
      if (isTaken) found.push({ at, match });
      at = never ?? (isTaken ? match.next : at + 1);
    }
    // "2020, exact date unknown": what is said to be unknown is the rest of it.
    const dated = found.filter(({ match }) => match.said.kind !== 'unknown');
    const clear = dated.filter(({ match }) => !match.weak);
    return [clear, dated, found].find(({ length }) => length > 0) ?? [];
  }

  // A weak word is a date by itself, not among words that were not understood: "march on the city", "4000 people".
  #isPassing(at: number, match: Match): boolean {
    if (!match.weak || isCuedYear(this.#line, at, match)) return false;
    const around = [...this.tokens.slice(0, at), ...this.tokens.slice(match.next)];
    return around.some(
      (token, i) => token.kind === 'word' && !this.#isKnown(i < at ? i : match.next + i - at),
    );
  }

  // A word by itself, or one within a phrase ("as early as").
  #isKnown(at: number): boolean {
    for (let start = at; start >= Math.max(0, at - 3); start--) {
      if (this.#line.hits(start).some(({ length }) => start + length > at)) return true;
    }
    return false;
  }

  #resolve({ said }: Match): Reading {
    const future = this.tokens.some((_, at) => this.#line.isFuture(at));
    return resolve(said, this.options.as ?? null, {
      ...this.options,
      future,
      narrative: null,
      at: 0,
      sentence: 0,
    });
  }

  #several(matches: readonly Match[]): Refused {
    const alternatives: Alternative[] = [];
    for (const match of matches.slice(0, 4)) {
      const { edtf } = this.#resolve(match);
      if (edtf === null || alternatives.some((other) => other.edtf === edtf)) continue;
      alternatives.push({ edtf, code: 'one_of_several', why: 'one of several dates in it' });
    }
    const reason =
      'Several dates stand here and nothing says how they belong together; write one, or join them with "to", "and" or "or".';
    return { ...refused('several_dates', reason), alternatives };
  }
}

function refused(code: Refusal, reason: string): Refused {
  return { edtf: null, code, reason, inferred: [], confidence: 'low', alternatives: [] };
}
