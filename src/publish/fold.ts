/**
 * Finding a name in text however it is written: another script or transliteration, another order, initials, an
 * inflected form, joined in an address (standards 7.2, 7.3). Every word is folded to one Latin spelling that the
 * variants share; words are compared whole, so that a name is not found inside an unrelated word.
 */

const cyrillic: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'ж', з: 'z', и: 'i', й: 'i', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  ...{ ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', є: 'e', ї: 'i' },
};

// In this order: an earlier rule makes what a later one collapses. ж is written zh, dzh, dj or j; the letter stands for all.
const collapses: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/dzh|dж|zh|dj/g, 'ж'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/tz|ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/x/g, 'ks'],
  [/[qc]/g, 'k'],
  [/ff|w/g, 'v'],
  [/ng/g, 'n'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/i([eo])/g, 'e'],
  [/i([ua])/g, '$1'],
  [/(.)\1+/g, '$1'],
];

const special: Record<string, string> = { ş: 'sh', š: 'sh', ș: 'sh', č: 'ch', ž: 'zh', ı: 'i', ß: 's' };

/** One word in every spelling it may stand for; usually one, two where a j may be ж or й. */
export function foldWord(word: string): string[] {
  const lower = word.normalize('NFKC').toLowerCase();
  let latin = '';
  // The dot above of İ, the breve of й and the like are part of the letter in our tables, or mean nothing here.
  for (const letter of lower)
    latin += special[letter] ?? cyrillic[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
  latin = latin.replace(/[^a-zж]/g, '');
  const readings = latin.replaceAll('dj', 'ж').includes('j')
    ? ['ж', 'i'].map((as) => latin.replaceAll('j', as))
    : [latin];
  return [...new Set(readings.map(collapse))].filter((folded) => folded !== '');
}

/** Gives the variants of a spelling, in Latin letters, their one form. */
export function collapse(latin: string): string {
  return collapses.reduce((text, [pattern, by]) => text.replace(pattern, by), latin);
}

// Endings of declined names in Russian, Kazakh and English, folded. The nominative's own vowel is taken off first.
const endings = new Set(
  (
    'a u e i o om em im oi ei ou eu ih imi ami am ah ogo ego omu emu aia ia iu uiu s es ' +
    'nin din tin ga ge ka ke na ne di ti ni da de ta te dan den tan ten nan nen men ben pen lar ler dar der tar ter'
  )
    .split(' ')
    .flatMap((ending) => [ending, collapse(ending)]),
);
const longestEnding = 4;

/** What a word may be the inflected form of, itself included. */
function stemsOf(folded: string): string[] {
  const stems = [folded];
  for (let cut = 1; cut <= longestEnding && folded.length - cut >= 3; cut++) {
    if (endings.has(folded.slice(-cut))) stems.push(folded.slice(0, -cut));
  }
  return stems;
}

/** The forms under which a word of a name is looked up: whole, and without the vowel that declension replaces. */
export function baseForms(folded: string): string[] {
  const forms = [folded];
  if (folded.length >= 4 && /[aeiou]$/.test(folded)) forms.push(folded.slice(0, -1));
  // Ivanov and Ivanova, Jansky and Janskaia: one family.
  if (/sk[ia]$/.test(folded)) forms.push(folded.slice(0, -1));
  return forms;
}

/** Apostrophes and their likes, which join what they stand in. */
export const joiners = /['’‘ʼʹʺ`´"″′]/g;

/** The words of a text, folded; invisible characters and percent-encoding do not hide one. */
export function wordsOf(text: string): Word[] {
  const plain = decoded(text)
    .normalize('NFKC')
    .replace(/\p{Cf}|\u034F/gu, '')
    .replace(joiners, '');
  const parts = plain.match(/[\p{L}\p{M}]+/gu) ?? [];
  return parts.flatMap((part) => {
    // CamelCase of an address or a handle is several words, and one.
    const humps = part.split(/(?<=\p{Ll})(?=\p{Lu})/u);
    return humps.length > 1 ? [...humps, part].map(word) : [word(part)];
  });
}

/** A word with the forms it may be of. */
export interface Word {
  /** Whether it begins with a capital, where its script has them. */
  capital: boolean;
  initial: string | null;
  forms: readonly string[];
}

const known = new Map<string, Word>();
const mostKnown = 200_000;

// Texts repeat their words, and folding one costs far more than finding it again.
function word(part: string): Word {
  const found = known.get(part);
  if (found) return found;
  const folded = foldWord(part);
  const made = {
    capital: /^\p{Lu}/u.test(part),
    initial: part.length <= 2 ? (folded[0] ?? null) : null,
    forms: [...new Set(folded.flatMap(stemsOf))],
  };
  if (known.size >= mostKnown) known.clear();
  known.set(part, made);
  return made;
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
