/** A language compiled: which jobs the words at a place can have. */
import type { Job, Language, Words } from './languages/language.js';
import type { PartName, Relative, Unit } from './said.js';
import { fold, type Token, tokenize } from './text.js';

/** What a word or phrase can be. `behind`: it stands behind what it governs. */
export type Sense =
  | {
      readonly is: 'month';
      readonly month: number;
      readonly weak: boolean;
      readonly short: boolean;
      readonly owned: boolean;
    }
  | { readonly is: 'weekday'; readonly weekday: number; readonly weak: boolean; readonly short: boolean }
  | { readonly is: 'season'; readonly season: number }
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: 'half' }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'ordinal'; readonly value: number }
  | { readonly is: 'ownedDay'; readonly value: number }
  | { readonly is: 'decade'; readonly from: number }
  | { readonly is: 'job'; readonly job: Job; readonly behind: boolean }
  | { readonly is: 'part'; readonly part: PartName; readonly behind: boolean }
  | { readonly is: 'relative'; readonly relative: Relative }
  | { readonly is: 'never' };

/** A sense of the words from a token up to, not including, `next`. */
export type Hit = Sense & { readonly next: number };

interface Entry {
  readonly keys: readonly string[];
  readonly sense: Sense;
}

// Jobs that stand inside an expression or beside it, and never at its beginning.
const openers: ReadonlySet<Job> = new Set<Job>([
  'year',
  'years',
  'from',
  'between',
  'either',
  'before',
  'by',
  'after',
  'notBefore',
  'since',
  'until',
  'about',
  'perhaps',
  'reported',
  'this',
  'last',
  'next',
  'that',
  'previous',
  'following',
  'ago',
  'hence',
  'later',
  'earlier',
  'past',
  'coming',
  'several',
  'night',
  'nightOnto',
  'unknown',
]);

const none: readonly Hit[] = [];

export class Lexicon {
  readonly language: Language;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly decadeSuffixes: ReadonlySet<string>;
  readonly ownedSuffixes: ReadonlySet<string>;
  readonly #entries = new Map<string, Entry[]>();
  readonly #opening = new Set<string>();
  readonly #naming = new Set<string>();
  readonly #nevers = new Set<string>();
  readonly #stems = new Map<string, readonly string[]>();

  constructor(language: Language) {
    this.language = language;
    this.ordinalSuffixes = new Set(language.ordinalSuffixes.map(fold));
    this.decadeSuffixes = new Set(language.decadeSuffixes.map(fold));
    this.ownedSuffixes = new Set((language.owned?.suffixes ?? []).map(fold));
    for (const [phrase, sense] of sensesOf(language)) this.#add(phrase, sense);
    for (const entries of this.#entries.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  }

  /** Whether an expression can begin with a word, or with a phrase that it begins. */
  opens(key: string): boolean {
    if (this.#opening.has(key)) return true;
    return this.language.stems ? this.#stemsOf(key).some((stem) => this.#opening.has(stem)) : false;
  }

  /** The token behind a phrase that is no date whatever it looks like; null when none begins here. */
  neverAt(tokens: readonly Token[], at: number): number | null {
    const token = tokens[at];
    if (!token || !this.#nevers.has(token.key)) return null;
    return this.hits(tokens, at).find(({ is }) => is === 'never')?.next ?? null;
  }

  /** Whether a word, or a phrase that it belongs to, names a time: no expression is without such a word or a number. */
  names(key: string): boolean {
    if (this.#naming.has(key)) return true;
    return this.language.stems ? this.#stemsOf(key).some((stem) => this.#naming.has(stem)) : false;
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
    const entries = this.#entries.get(key);
    if (!entries) return none;
    const hits: Hit[] = [];
    for (const { keys, sense } of entries) {
      if (this.#follows(keys, tokens, at)) hits.push({ ...sense, next: at + keys.length });
    }
    return hits;
  }

  #follows(keys: readonly string[], tokens: readonly Token[], at: number): boolean {
    for (let i = 1; i < keys.length; i++) {
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
    if (!stems) return [];
    const known = this.#stems.get(key);
    if (known) return known;
    if (this.#stems.size > 20_000) this.#stems.clear();
    const found = key.length > 40 ? [] : stems(key).map(fold);
    this.#stems.set(key, found);
    return found;
  }

  #add(phrase: string, sense: Sense): void {
    const keys = tokenize(phrase, new Set()).map(({ key }) => key);
    const [first] = keys;
    if (first === undefined) return;
    const entries = this.#entries.get(first) ?? [];
    this.#entries.set(first, entries);
    entries.push({ keys, sense });
    if (isOpening(sense)) this.#opening.add(first);
    if (sense.is === 'never') this.#nevers.add(first);
    if (isNaming(sense))
      this.#naming.add(keys.reduce((longest, key) => (key.length > longest.length ? key : longest)));
  }
}

function isOpening(sense: Sense): boolean {
  if (sense.is === 'job') return !sense.behind && openers.has(sense.job);
  return sense.is === 'part' ? !sense.behind : sense.is !== 'ownedDay' && sense.is !== 'never';
}

function isNaming(sense: Sense): boolean {
  if (sense.is === 'job') return sense.job === 'unknown' || sense.job === 'years';
  return ['month', 'weekday', 'season', 'unit', 'half', 'decade', 'relative'].includes(sense.is);
}

function* sensesOf(language: Language): Generator<readonly [string, Sense]> {
  const { months, weekdays, seasons, words, after, parts, partsAfter } = language;
  const owned = new Set((language.owned?.months ?? []).map(fold));
  yield* named(months, language.weakMonths, (month, weak, short, form) => ({
    is: 'month',
    month,
    weak,
    short,
    owned: owned.has(form),
  }));
  yield* named(weekdays, language.weakWeekdays, (weekday, weak, short) => ({
    is: 'weekday',
    weekday,
    weak,
    short,
  }));
  for (const [i, season] of (['spring', 'summer', 'autumn', 'winter'] as const).entries()) {
    yield* each(seasons[season], { is: 'season', season: 21 + i });
  }
  for (const [unit, forms] of entriesOf(language.units)) yield* each(forms, { is: 'unit', unit });
  yield* each(language.half ?? [], { is: 'half' });
  for (const [word, value] of entriesOf(language.numbers)) yield [word, { is: 'number', value }];
  for (const [word, value] of entriesOf(language.ordinals)) yield [word, { is: 'ordinal', value }];
  for (const [word, value] of entriesOf(language.owned?.days ?? {})) yield [word, { is: 'ownedDay', value }];
  for (const [word, from] of entriesOf(language.decades ?? {})) yield [word, { is: 'decade', from }];
  for (const [job, forms] of entriesOf(words)) yield* each(forms, { is: 'job', job, behind: false });
  for (const [job, forms] of entriesOf(after ?? {})) yield* each(forms, { is: 'job', job, behind: true });
  for (const [part, forms] of entriesOf(parts)) yield* each(forms, { is: 'part', part, behind: false });
  for (const [part, forms] of entriesOf(partsAfter ?? {}))
    yield* each(forms, { is: 'part', part, behind: true });
  for (const [words, relative] of entriesOf(language.relative)) {
    yield [words, { is: 'relative', relative: { kind: 'relative', by: 'unit', ...relative } }];
  }
  yield* each(language.never ?? [], { is: 'never' });
}

function* named(
  lists: readonly Words[],
  weakForms: Words | undefined,
  sense: (number: number, weak: boolean, short: boolean, form: string) => Sense,
): Generator<readonly [string, Sense]> {
  const weak = new Set((weakForms ?? []).map(fold));
  for (const [i, forms] of lists.entries()) {
    const folded = forms.map(fold);
    for (const form of folded) {
      // The first form of a list is the name in full: қазан is no abbreviation of қазанда.
      const short =
        form.length <= 5 &&
        form !== folded[0] &&
        !/[аеиоуыюя]$/.test(form) &&
        folded.some((other) => isLonger(other, form));
      yield [form, sense(i + 1, weak.has(form), short, form)];
    }
  }
}

const isLonger = (other: string, form: string) => other.length > form.length && other.startsWith(form);

function* each(forms: Words | undefined, sense: Sense): Generator<readonly [string, Sense]> {
  for (const form of forms ?? []) yield [form, sense];
}

function entriesOf<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
