/** Where sentences begin, well enough for a quote and for how far a story reaches. */
import type { Line } from './grammar/line.js';
import type { Token } from './text.js';

const longestContext = 300;

export class Sentences {
  // Token numbers at which sentences begin, ascending; the first is 0.
  readonly #starts: number[] = [0];

  constructor(
    private readonly text: string,
    private readonly line: Line,
  ) {
    for (let at = 1; at < line.tokens.length; at++) if (this.#begins(at)) this.#starts.push(at);
  }

  /** The number of the sentence that a token stands in, from 0. */
  of(at: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The first token of a sentence, and the first of the next. */
  tokensOf(sentence: number): readonly [number, number] {
    return [this.#starts[sentence] ?? 0, this.#starts[sentence + 1] ?? this.line.tokens.length];
  }

  /** The sentence around a stretch of the text, cut at 300 characters before and behind it, between words. */
  quote(start: number, end: number, at: number): string {
    const [first, next] = this.tokensOf(this.of(at));
    const { tokens } = this.line;
    const from = Math.max(tokens[first]?.start ?? start, start - longestContext);
    const to = Math.min(tokens[next - 1]?.end ?? end, end + longestContext);
    const before = this.text.slice(from, start);
    const behind = this.text.slice(end, Math.max(to, end));
    return `${wholeEnd(before, from === start - longestContext)}${this.text.slice(start, end)}${wholeStart(behind, to === end + longestContext)}`.trim();
  }

  #begins(at: number): boolean {
    const { tokens } = this.line;
    const token = tokens[at] as Token;
    if (token.apart) return true;
    if (tokens[at - 1]?.kind !== 'mark') return false;
    const closing = lastStop(tokens, at);
    if (closing < 0 || token.start === (tokens[at - 1] as Token).end) return false;
    if (token.kind === 'word' && hasCase(token.key) && !token.capital) return false;
    return tokens[closing]?.key !== '.' || !this.#abbreviates(closing, token);
  }

  // "Jan. 5", "ст. 205", "J. Smith": a full stop behind a short word ends a sentence only before a capital.
  #abbreviates(stop: number, behind: Token): boolean {
    const before = this.line.tokens[stop - 1];
    if (before?.kind !== 'word' || before.end !== this.line.tokens[stop]?.start) return false;
    if (before.key.length === 1 && before.capital) return true;
    if (behind.kind !== 'word') return before.key.length <= 4;
    return (
      before.key.length <= 4 && this.line.hits(stop - 1).some(({ is }) => is === 'month' || is === 'weekday')
    );
  }
}

const stops = ['.', '!', '?', '…', '؟', '。'];

// The stop that ends what stands before a token, quotes and brackets between them passed over; -1 when there is none.
function lastStop(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'mark') return -1;
    if (stops.includes(token.key)) return i;
    if (!['"', '”', '»', ')', "'"].includes(token.key)) return -1;
  }
  return -1;
}

function hasCase(word: string): boolean {
  const first = word.charAt(0);
  return first.toUpperCase() !== first.toLowerCase();
}

const wholeEnd = (text: string, isCut: boolean) =>
  isCut ? text.slice(Math.max(text.search(/\s/), 0)) : text;
const wholeStart = (text: string, isCut: boolean) =>
  isCut ? text.slice(0, Math.max(text.search(/\s\S*$/), 0)) : text;
