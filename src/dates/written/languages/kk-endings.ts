/**
 * The endings of Kazakh and Kyrgyz nouns, by vowel harmony and by the last sound of the stem. A word table lists every form
 * that a noun of the calendar takes, made here, so that a text is looked up and no ending is ever cut off a word of another
 * origin ("айдын" is a name, "жылдам" means fast).
 *
 * In a pattern A stands for the open vowel (а е; Kyrgyz also о ө), I for the close one (ы і; Kyrgyz ы и у ү), N for
 * н д т (C in the accusative, B in the ablative), D for д т, L for л д т of the plural, M for м б п, G for the voiced or voiceless velar, Y for
 * the close vowel that follows an open one.
 */

export interface Phonology {
  /** The open and the close vowel of an ending, by the last vowel of the stem; null for a vowel that does not decide. */
  readonly harmony: (vowel: string) => { readonly open: string; readonly close: string } | null;
  /** The voiced and the voiceless velar of an ending with that open vowel. */
  readonly velar: (open: string) => { readonly voiced: string; readonly voiceless: string };
  /** Sounds after which the genitive begins with н. */
  readonly genitiveNasal: string;
  /** Sounds after which the ablative begins with н. */
  readonly ablativeNasal: string;
  readonly cases: readonly string[];
  /** The same behind the possessive of the third person. */
  readonly owned: readonly string[];
}

const vowels = 'аәеэиоөуұүыіюяё';
const open = 'аәеэоөұүыіюяиё';
const voiceless = 'кқпстфхцчшщ';

/** Genitive, dative, accusative, locative, ablative, "that is in", "of that time". */
const cases = ['', 'NIң', 'GA', 'CI', 'DA', 'BAн', 'DAGY', 'GI'];
const owned = ['', 'нIң', 'нA', 'н', 'ндA', 'нAн', 'ндAGY'];
/** "With", which Kazakh writes onto the noun and Kyrgyz apart. */
const instrumental = 'Mен';

export const kazakhSounds: Phonology = {
  harmony: (vowel) => {
    if ('аоұыяё'.includes(vowel)) return { open: 'а', close: 'ы' };
    return 'әеөүіэ'.includes(vowel) ? { open: 'е', close: 'і' } : null;
  },
  velar: (vowel) => (vowel === 'а' ? { voiced: 'ғ', voiceless: 'қ' } : { voiced: 'г', voiceless: 'к' }),
  genitiveNasal: 'мнң',
  ablativeNasal: 'мнң',
  cases: [...cases, instrumental],
  owned: [...owned, instrumental],
};

const kyrgyzVowels: readonly (readonly [string, string, string])[] = [
  ['аыя', 'а', 'ы'],
  ['ую', 'а', 'у'],
  ['оё', 'о', 'у'],
  ['эеи', 'е', 'и'],
  ['өү', 'ө', 'ү'],
];

export const kyrgyzSounds: Phonology = {
  harmony: (vowel) => {
    const row = kyrgyzVowels.find(([all]) => all.includes(vowel));
    return row === undefined ? null : { open: row[1], close: row[2] };
  },
  velar: () => ({ voiced: 'г', voiceless: 'к' }),
  genitiveNasal: '',
  ablativeNasal: '',
  cases: cases.map((ending) => ending.replace('ң', 'н')),
  owned: owned.map((ending) => ending.replace('ң', 'н')),
};

// In Kyrgyz August has у in its own ending and ы behind its а: августу, августтагы.
const closeAfter: Readonly<Record<string, string>> = { о: 'у', ө: 'ү', а: 'ы' };

/** One pattern put behind a stem. */
function attach(stem: string, pattern: string, sounds: Phonology): string {
  const last = stem.at(-1) ?? '';
  const afterVowel = open.includes(last);
  const hard = voiceless.includes(last) || (last === 'ь' && voiceless.includes(stem.at(-2) ?? ''));
  const vowel = [...stem].findLast((letter) => vowels.includes(letter) && sounds.harmony(letter) !== null);
  const harmony = sounds.harmony(vowel ?? 'а') ?? { open: 'а', close: 'ы' };
  const velar = sounds.velar(harmony.open);
  const dental = hard ? 'т' : 'д';
  const letters: Readonly<Record<string, string>> = {
    A: harmony.open,
    I: harmony.close,
    Y: closeAfter[harmony.open] ?? harmony.close,
    N: afterVowel || sounds.genitiveNasal.includes(last) ? 'н' : dental,
    C: afterVowel ? 'н' : dental,
    D: dental,
    M: hard ? 'п' : 'жз'.includes(last) ? 'б' : 'м',
    B: sounds.ablativeNasal.includes(last) ? 'н' : dental,
    L: afterVowel || 'рйу'.includes(last) ? 'л' : dental,
  };
  let made = stem;
  for (const letter of pattern) {
    // The velar of "-дағы" follows a vowel; that of "-ғы" follows the stem.
    const behind = made === stem && hard ? velar.voiceless : velar.voiced;
    made += letter === 'G' ? behind : (letters[letter] ?? letter);
  }
  return made;
}

/** The stem of the possessive: қыркүйек becomes қыркүйегі, апта аптасы. */
function possessive(noun: string, sounds: Phonology): string {
  const last = noun.at(-1) ?? '';
  if (open.includes(last)) return attach(noun, 'сI', sounds);
  const softened: Readonly<Record<string, string>> = { қ: 'ғ', к: 'г', п: 'б' };
  return attach(noun.slice(0, -1) + (softened[last] ?? last), 'I', sounds);
}

/** The noun in every case, and in those of its plural when asked for; without the possessive. */
export function caseForms(noun: string, sounds: Phonology): readonly string[] {
  return sounds.cases.map((ending) => attach(noun, ending, sounds));
}

/** The noun with the possessive of the third person ("its May") in every case. */
export function ownedForms(noun: string, sounds: Phonology): readonly string[] {
  const stem = possessive(noun, sounds);
  return sounds.owned.map((ending) => attach(stem, ending, sounds));
}

/** The plural without endings. */
export function plural(noun: string, sounds: Phonology): string {
  return attach(noun, 'LAр', sounds);
}

/** The noun in every form, bare and possessed. */
export function allForms(noun: string, sounds: Phonology): readonly string[] {
  return [...caseForms(noun, sounds), ...ownedForms(noun, sounds)];
}

/** Every word of the first list before every one of the second. */
export function phrases(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap((one) => second.map((other) => `${one} ${other}`));
}
