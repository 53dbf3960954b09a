/** One look at a whole text before the grammar: where an expression can begin at all. */
import { type Lexicon, trait } from '../lexicon.js';
import type { Token } from '../text.js';
import { isInLetters } from './gates.js';

// How many words may stand between the beginning of an expression and what names its time ("no later than the very end of", two years in Kazakh words).
const mostBefore = 10;
const inLetters = 32;
const signs: ReadonlySet<string> = new Set(['~', '≈', '?', '<', '≤', '>', '≥']);
const openers: ReadonlySet<string> = new Set(["'", '(', '«', '"', '“', '„']);

export class Survey {
  readonly #traits: Uint8Array;
  readonly #open: Uint8Array;

  constructor(
    private readonly tokens: readonly Token[],
    lexicon: Lexicon,
    private readonly isWhole: boolean,
  ) {
    this.#traits = new Uint8Array(tokens.length);
    this.#open = new Uint8Array(tokens.length);
    // From the end, so that each token knows how far the next name of a time is.
    let [name, word] = [tokens.length + mostBefore, tokens.length + mostBefore];
    for (let at = tokens.length - 1; at >= 0; at--) {
      const token = tokens[at] as Token;
      const traits = token.kind === 'word' ? wordTraits(token.key, lexicon) : 0;
      const isNumber = token.kind === 'number' || token.kind === 'numeric';
      if (isNumber || (traits & (trait.names | inLetters)) !== 0) name = at;
      if (name === at && token.kind !== 'number') word = at;
      this.#traits[at] = isNumber ? lexicon.traitsOf(token.key) : traits;
      const couldOpen =
        this.#couldOpen(token, traits, word - at) || (token.kind === 'number' && this.#isSpaced(at));
      this.#open[at] = couldOpen && name - at <= mostBefore ? 1 : 0;
    }
  }

  /** Whether an expression may begin here, judged by the word and by how near the next name of a time is. */
  mayOpen(at: number): boolean {
    return this.#open[at] === 1;
  }

  isNever(at: number): boolean {
    return ((this.#traits[at] ?? 0) & trait.never) !== 0;
  }

  isFuture(at: number): boolean {
    return ((this.#traits[at] ?? 0) & trait.future) !== 0;
  }

  // "5. 1. 2022", "29 / 08 / 2025".
  #isSpaced(at: number): boolean {
    const { tokens } = this;
    const [mark, third] = [tokens[at + 1], tokens[at + 4]];
    if (mark?.kind !== 'mark' || (mark.key !== '.' && mark.key !== '/')) return false;
    if (third?.kind !== 'number' || third.digits !== 4) return false;
    return tokens[at + 2]?.kind === 'number' && tokens[at + 3]?.key === mark.key;
  }

  #couldOpen(token: Token, traits: number, toWord: number): boolean {
    switch (token.kind) {
      case 'word':
        return (traits & (trait.opens | trait.opensPhrase | inLetters)) !== 0;
      case 'number':
        // A number that is no year needs a word of time behind it: most numbers of a text count people.
        return token.digits === 4 || token.suffix !== '' || toWord <= mostBefore;
      case 'numeric':
        return true;
      case 'mark':
        return openers.has(token.key) || (this.isWhole && signs.has(token.key));
      default:
        return false;
    }
  }
}

function wordTraits(key: string, lexicon: Lexicon): number {
  const traits = lexicon.traitsOf(key);
  return isInLetters(key) ? traits | inLetters : traits;
}
