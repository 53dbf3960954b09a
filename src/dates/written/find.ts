/** Every expression of time in a text, where it stands, and what date it means. */
import { expressionAt } from './grammar/expression.js';
import { Line, type Match } from './grammar/line.js';
import { lexiconOf, suffixes, unspaced } from './languages/index.js';
import type { Tongue } from './languages/language.js';
import type { FindOptions, Found } from './reading.js';
import { Narrative } from './resolve/narrative.js';
import { resolveIn } from './resolve/resolve.js';
import type { Said } from './said.js';
import { Sentences } from './sentences.js';
import { type Token, tokenize } from './text.js';
import { likelyTongues } from './tongues.js';
import { untangle } from './untangle.js';
import { isDate, isTime } from './weigh.js';

/** The longest text that is read, in UTF-16 code units; what is beyond is not looked at. */
export const longestText = 1_000_000;

/**
 * The dates of a text, in the order of their words, not overlapping. Takes the whole article (of more than `longestText`
 * characters the beginning), the languages it may be in (absent: told by its letters and small words) and when it was
 * published. Each finding has exact offsets, the words, the sentence around them and the reading; one that counts from a date which
 * nobody names has `edtf` null and a reason. Pure, never throws, linear in the text.
 */
export function findWritten(text: string, options: FindOptions = {}): Found[] {
  const read = text.length > longestText ? text.slice(0, longestText) : text;
  const tokens = tokenize(read, suffixes, unspaced);
  const tongues = options.languages?.length ? options.languages : likelyTongues(tokens).slice(0, 1);
  const found = tongues.map((tongue) => new Finder(read, tokens, tongue, options).find());
  return found.length === 1 ? (found[0] ?? []) : merged(found);
}

// Of findings that overlap, those of the language named first stay. Each list is in order and overlaps nothing of itself.
function merged(found: readonly Found[][]): Found[] {
  const [first = [], ...others] = found;
  return others.reduce<Found[]>(besides, first);
}

function besides(kept: readonly Found[], more: readonly Found[]): Found[] {
  const all: Found[] = [];
  let at = 0;
  for (const one of more) {
    for (let next = kept[at]; next && next.end <= one.start; next = kept[++at]) all.push(next);
    const next = kept[at];
    if (!next || next.start >= one.end) all.push(one);
  }
  return [...all, ...kept.slice(at)];
}

class Finder {
  private readonly tokens: readonly Token[];
  readonly #line: Line;
  readonly #sentences: Sentences;
  readonly #narrative = new Narrative();
  readonly #found: Found[] = [];
  #future = { sentence: -1, speaks: false };

  constructor(
    private readonly text: string,
    tokens: readonly Token[],
    tongue: Tongue,
    private readonly options: FindOptions,
  ) {
    this.tokens = untangle(tokens, lexiconOf(tongue));
    this.#line = new Line(this.tokens, lexiconOf(tongue), false, options.order ?? null);
    this.#sentences = new Sentences(text, this.#line);
  }

  find(): Found[] {
    let [at, afterDate] = [0, -1];
    while (at < this.tokens.length) {
      if (!this.#line.stands(at)) {
        at++;
        continue;
      }
      const never = this.#line.neverAt(at);
      const match = never !== null ? null : expressionAt(this.#line, at);
      if (match && isDate(this.#line, at, match, afterDate)) {
        this.#take(at, match);
        afterDate = match.next;
      }
      at = never ?? (match && afterDate === match.next ? match.next : at + 1);
    }
    return this.#found;
  }

  #take(at: number, { said, next }: Match): void {
    const first = this.tokens[at] as Token;
    const isPlain = first.end - first.start === first.key.length;
    const start = first.start + (isPlain ? this.#line.lexicon.cliticsOf(first.key) : 0);
    const end = (this.tokens[next - 1] as Token).end;
    const words = this.text.slice(start, end);
    const sentence = this.#sentences.of(at);
    const { reading, counted } = resolveIn(said, null, {
      ...this.options,
      future: this.#isFuture(said, sentence),
      narrative: this.#narrative,
      at: start,
      sentence,
    });
    const quote = this.#sentences.quote(start, end, at);
    const relativeTo = counted && { start: counted.start, end: counted.end, words: counted.words };
    this.#found.push({ start, end, words, quote, reading, ...(relativeTo && { relativeTo }) });
    if (reading.edtf === null) return;
    this.#narrative.note({
      said,
      edtf: reading.edtf,
      inferred: reading.inferred,
      start,
      end,
      words,
      sentence,
      isTime: isTime(this.#line, at, next),
    });
  }

  // Only a date that leaves its year or week to the reader asks; a sentence is searched once.
  #isFuture(said: Said, sentence: number): boolean {
    if (said.kind === 'stated' && said.year && said.year.is !== 'short') return false;
    // "Held until 15 March" looks ahead, whatever the tense of the sentence.
    if (said.kind === 'bound' && (said.how === 'before' || said.how === 'until')) return true;
    if (this.#future.sentence !== sentence)
      this.#future = { sentence, speaks: this.#speaksOfFuture(sentence) };
    return this.#future.speaks;
  }

  #speaksOfFuture(sentence: number): boolean {
    const [first, next] = this.#sentences.tokensOf(sentence);
    const last = Math.min(next, first + 80);
    for (let at = first; at < last; at++) if (this.#line.isFuture(at)) return true;
    return false;
  }
}
