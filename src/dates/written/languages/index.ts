/** The languages that dates are read in. */

import { fold } from '../fold.js';
import { Lexicon } from '../lexicon.js';
import { arabic } from './ar.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { italian } from './it.js';
import { kazakh } from './kk.js';
import { kyrgyz } from './ky.js';
import type { Language, Tongue } from './language.js';
import { russian } from './ru.js';
import { ukrainian } from './uk.js';

const languages: readonly Language[] = [
  english,
  russian,
  ukrainian,
  kazakh,
  kyrgyz,
  arabic,
  spanish,
  french,
  german,
  italian,
];

/** The codes of all languages, as doors name them. */
export const tongues: readonly Tongue[] = languages.map(({ code }) => code);

/** What any language writes onto digits (th, го, ншы), folded. */
export const suffixes: ReadonlySet<string> = new Set(
  languages
    .flatMap(({ ordinalSuffixes, decadeSuffixes, owned }) => [
      ...ordinalSuffixes,
      ...decadeSuffixes,
      ...(owned?.suffixes ?? []),
    ])
    .map(fold),
);

/** Words that stand written onto digits where a space was lost (5января 2022, 05JAN2022, 2022жылғы), folded. */
export const unspaced: ReadonlySet<string> = new Set(
  languages
    .flatMap(({ months, words }) => [...months.flat(), ...(words.year ?? [])])
    .filter((word) => word.length > 2 && !word.includes(' '))
    .map(fold),
);

const compiled = new Map<Tongue, Lexicon>();

/** The words of a language, compiled when they are first needed. */
export function lexiconOf(tongue: Tongue): Lexicon {
  const known = compiled.get(tongue);
  if (known) return known;
  const language = languages.find(({ code }) => code === tongue) ?? english;
  const lexicon = new Lexicon(language);
  compiled.set(tongue, lexicon);
  return lexicon;
}
