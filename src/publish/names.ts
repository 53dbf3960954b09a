import { baseForms, collapse, foldWord, joiners, type Word, wordsOf } from './fold.js';

/** A word of a name. */
interface Part {
  folded: readonly string[];
  /** Forms under which it is looked up. */
  forms: readonly string[];
  initial: string;
  /** Whether it gives the person away without the rest of the name. */
  alone: boolean;
}

/** One spelling of a name, ready to be found. */
export interface Name {
  parts: readonly Part[];
  /** Initials that stand with a word of this name in a name that may be published. */
  sharedInitials: ReadonlySet<string>;
  /** The name in one word, as in an address or a file name. */
  joined: readonly string[];
}

const patronymic = /(ovi[чc]h?|evi[чc]h?|i[чc]h?|ovna|evna|i[чc]h?na|uli|kizi|ogli)$/;
const family = /(ov|ev|in|sk|enko|uk|ian|dze|shvili|baev|bai|bek)[ai]?$/;

/**
 * Makes names ready. `shared` are names that may be published, such as those of relatives: a word that they have too
 * does not give anybody away alone, but does together with another word of the name. `aloneToo: false` finds whole
 * names only.
 */
export function readyNames(
  spellings: readonly string[],
  shared: readonly string[] = [],
  { aloneToo = true } = {},
): Name[] {
  const published = shared.map(wordsOf);
  const common = new Set(published.flat().flatMap(({ forms }) => forms));
  return spellings.flatMap((spelling) => {
    const plain = spelling.normalize('NFKC').replace(joiners, '');
    const parts = (plain.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap(partOf);
    if (parts.length === 0 || (!aloneToo && parts.length < 2)) return [];
    if (aloneToo) markAlone(parts, common);
    return [{ parts, sharedInitials: initialsBeside(parts, published), joined: joinedForms(parts) }];
  });
}

function partOf(text: string): Part[] {
  const folded = foldWord(text);
  const initial = folded[0]?.[0];
  return initial === undefined ? [] : [{ folded, forms: folded.flatMap(baseForms), initial, alone: false }];
}

/** The family name tells alone: known by its ending, else by elimination; where nothing tells, each word may be it. */
function markAlone(parts: Part[], common: ReadonlySet<string>): void {
  const ends = (part: Part, pattern: RegExp) => part.folded.some((folded) => pattern.test(folded));
  const isFamily = (part: Part) => ends(part, family) && !ends(part, patronymic);
  const families = parts.filter(isFamily);
  const candidates = families.length > 0 ? families : parts.filter((part) => !ends(part, patronymic));
  for (const part of parts.length === 1 ? parts : candidates)
    part.alone = !part.forms.some((form) => common.has(form));
}

function initialsBeside(parts: readonly Part[], published: readonly (readonly Word[])[]): Set<string> {
  const forms = new Set(parts.flatMap((part) => part.forms));
  const beside = published.filter((words) =>
    words.some((word) => word.forms.some((form) => forms.has(form))),
  );
  return new Set(beside.flat().flatMap(({ forms: [form] }) => form?.[0] ?? []));
}

function joinedForms(parts: readonly Part[]): string[] {
  const words = parts.flatMap(({ folded: [first] }) => first ?? []);
  const pairs = words.flatMap((a, i) => words.filter((_, j) => j !== i).map((b) => collapse(a + b)));
  return words.length > 1 ? [...pairs, collapse(words.join(''))] : [];
}

/** Whether words, in the order of their text, hold one of the names. */
export function holdsName(words: readonly Word[], names: readonly Name[]): boolean {
  return names.some((name) => words.some((word, at) => standsAt(word, words, at, name)));
}

function standsAt(word: Word, words: readonly Word[], at: number, name: Name): boolean {
  if (word.forms.some((form) => name.joined.includes(form))) return true;
  return name.parts.some((part) => {
    if (!isFormOf(word, part)) return false;
    return (part.alone && tellsAlone(word, part)) || hasNeighbour(words, at, name, part);
  });
}

const isFormOf = (word: Word, part: Part) => word.forms.some((form) => part.forms.includes(form));

// A name of two or three letters is also a word or part of a code, unless it is written as a name.
const tellsAlone = (word: Word, { folded }: Part) => word.capital || folded.some((form) => form.length > 3);

const reach = 3;

function hasNeighbour(words: readonly Word[], at: number, name: Name, part: Part): boolean {
  const near = words.filter((_, index) => index !== at && Math.abs(index - at) <= reach);
  const others = name.parts.filter((other) => other !== part);
  return near.some((word) => others.some((other) => isFormOf(word, other) || isInitial(word, other, name)));
}

function isInitial(word: Word, { initial }: Part, name: Name): boolean {
  return word.capital && word.initial === initial && !name.sharedInitials.has(initial);
}
