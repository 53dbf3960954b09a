/** A language compiled: which jobs the words at a place can have. */

import { fold } from './fold.js';
import type { Language } from './languages/language.js';
import { isNaming, isOpening, type Sense, sensesOf } from './senses.js';
import { type Token, tokenize } from './text.js';

/** A sense, and how many tokens its words take. Made once for each word of a language and handed out again and again. */
export type Hit = Sense & { readonly length: number };

interface Phrase {
  readonly keys: readonly string[];
  readonly hit: Hit;
}

/** What a word can be by itself, and the phrases that it begins, by their second word. */
interface Entry {
  readonly alone: Hit[];
  readonly phrases: Map<string, Phrase[]>;
  traits: number;
}

/** What is worth knowing of a word before its senses are looked at, as bits. */
export const trait = {
  /** An expression can begin with it, or with a phrase that it begins. */
  opens: 1,
  opensPhrase: 2,
  /** A phrase that it begins is no date whatever it looks like. */
  never: 4,
  /** It speaks of what is to come, or begins a phrase that does. */
  future: 8,
  /** It names a time, or is the longest word of a phrase that does: no expression is without such a word or a number. */
  names: 16,
} as const;

const none: readonly Hit[] = [];
const noWords: readonly string[] = [];
const noSuffixes: ReadonlySet<string> = new Set();

export class Lexicon {
  readonly language: Language;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly decadeSuffixes: ReadonlySet<string>;
  readonly ownedSuffixes: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  readonly #entries = new Map<string, Entry>();
  readonly #stems = new Map<string, readonly string[]>();

  constructor(language: Language) {
    this.language = language;
    this.ordinalSuffixes = new Set(language.ordinalSuffixes.map(fold));
    this.decadeSuffixes = new Set(language.decadeSuffixes.map(fold));
    this.ownedSuffixes = new Set((language.owned?.suffixes ?? []).map(fold));
    this.owners = new Set((language.owned?.owners ?? []).map(fold));
    this.within = new Set((language.within ?? []).map(fold));
    for (const [phrase, sense] of sensesOf(language)) this.#add(phrase, sense);
    for (const { phrases } of this.#entries.values()) {
      for (const some of phrases.values()) some.sort((a, b) => b.keys.length - a.keys.length);
    }
  }

  /** The traits of a word, those of its stems among them. */
  traitsOf(key: string): number {
    const own = this.#entries.get(key)?.traits ?? 0;
    if (!this.language.stems || own !== 0) return own;
    let traits = 0;
    for (const stem of this.#stemsOf(key)) traits |= this.#entries.get(stem)?.traits ?? 0;
    return traits;
  }

  /** How many letters at the head of a word are words of their own and none of the date: و in "ومنذ 2017", ل in "لعام 2019". */
  cliticsOf(key: string): number {
    const clitics = this.language.clitics ?? '';
    if (!clitics.includes(key.charAt(0)) || this.#entries.has(key)) return 0;
    if (this.#entries.has(key.slice(1))) return 1;
    return clitics.includes(key.charAt(1)) && this.#entries.has(key.slice(2)) ? 2 : 0;
  }

  /** Every sense of the words that begin at a token, the longest phrases first. */
  hits(tokens: readonly Token[], at: number): readonly Hit[] {
    const token = tokens[at];
    if (!token) return none;
    const direct = this.#from(token.key, tokens, at);
    if (direct.length > 0 || token.kind !== 'word' || !this.language.stems) return direct;
    return this.#stemsOf(token.key).flatMap((stem) => this.#from(stem, tokens, at));
  }

  #from(key: string, tokens: readonly Token[], at: number): readonly Hit[] {
    const entry = this.#entries.get(key);
    if (!entry) return none;
    if (entry.phrases.size === 0) return entry.alone;
    const phrases = this.#phrases(entry, tokens, at);
    return phrases.length > 0 ? [...phrases, ...entry.alone] : entry.alone;
  }

  #phrases({ phrases }: Entry, tokens: readonly Token[], at: number): readonly Hit[] {
    const second = tokens[at + 1];
    if (!second || second.apart) return none;
    const hits = this.#phrasesWith(phrases.get(second.key), tokens, at);
    if (!this.language.stems) return hits;
    const more = this.#stemsOf(second.key).flatMap((stem) =>
      this.#phrasesWith(phrases.get(stem), tokens, at),
    );
    return [...hits, ...more];
  }

  #phrasesWith(phrases: readonly Phrase[] | undefined, tokens: readonly Token[], at: number): readonly Hit[] {
    if (!phrases) return none;
    const hits: Hit[] = [];
    for (const { keys, hit } of phrases) if (this.#follows(keys, tokens, at)) hits.push(hit);
    return hits;
  }

  #follows(keys: readonly string[], tokens: readonly Token[], at: number): boolean {
    for (let i = 2; i < keys.length; i++) {
      const token = tokens[at + i];
      if (!token || token.apart) return false;
      const key = keys[i] as string;
      if (token.key === key) continue;
      if (token.kind !== 'word' || !this.#stemsOf(token.key).includes(key)) return false;
    }
    return true;
  }

  // The same few words come again and again; junk of ever new words must not fill the memory.
  #stemsOf(key: string): readonly string[] {
    const { stems } = this.language;
    if (!stems) return noWords;
    const known = this.#stems.get(key);
    if (known) return known;
    if (this.#stems.size > 20_000) this.#stems.clear();
    const found = key.length > 40 ? noWords : stems(key).map(fold);
    this.#stems.set(key, found);
    return found;
  }

  #add(phrase: string, sense: Sense): void {
    const keys = keysOf(phrase);
    const [first, second] = keys;
    if (first === undefined) return;
    const entry = this.#entryOf(first);
    const hit: Hit = { ...sense, length: keys.length };
    if (second === undefined) entry.alone.push(hit);
    else addTo(entry.phrases, second, { keys, hit });
    if (isOpening(sense)) entry.traits |= second === undefined ? trait.opens : trait.opensPhrase;
    if (sense.is === 'never') entry.traits |= trait.never;
    if (sense.is === 'job' && sense.job === 'future') entry.traits |= trait.future;
    if (!isNaming(sense)) return;
    const longest = keys.reduce((long, key) => (key.length > long.length ? key : long));
    this.#entryOf(longest).traits |= trait.names;
  }

  #entryOf(key: string): Entry {
    const known = this.#entries.get(key);
    if (known) return known;
    const entry: Entry = { alone: [], phrases: new Map(), traits: 0 };
    this.#entries.set(key, entry);
    return entry;
  }
}

function addTo(phrases: Map<string, Phrase[]>, second: string, phrase: Phrase): void {
  const known = phrases.get(second);
  if (known) known.push(phrase);
  else phrases.set(second, [phrase]);
}

// Nearly all phrases are words with spaces between them; the rest are cut as a text is, so that both meet.
function keysOf(phrase: string): readonly string[] {
  if (/^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u.test(phrase)) return phrase.split(' ').map(fold);
  return tokenize(phrase, noSuffixes).map(({ key }) => key);
}
