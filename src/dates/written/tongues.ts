/** Which languages a text may be in, told by its letters and its small words. */
import { lexiconOf, tongues } from './languages/index.js';
import type { Tongue } from './languages/language.js';
import type { Token } from './text.js';

const scripts: readonly [RegExp, readonly Tongue[]][] = [
  [/[\u0600-\u06ff]/, ['ar']],
  [/[әғқұһі]/, ['kk', 'uk', 'ky', 'ru']],
  [/[їєґ]/, ['uk', 'ru']],
  [/[ңөү]/, ['kk', 'ky', 'ru']],
  [/[а-я]/, ['ru', 'uk', 'kk', 'ky']],
  [/[a-z]/, ['en', 'es', 'fr', 'de', 'it']],
];

const mostTokens = 400;

/** The languages whose words occur, the likelier first; all of them for a text without letters. Looks at the beginning only. */
export function likelyTongues(tokens: readonly Token[]): readonly Tongue[] {
  const words = tokens.slice(0, mostTokens).filter(({ kind }) => kind === 'word');
  const letters = words.map(({ key }) => key).join(' ');
  const possible = new Set(scripts.filter(([sign]) => sign.test(letters)).flatMap(([, named]) => named));
  if (possible.size === 0) return tongues;
  const scored = [...possible].map((tongue) => ({ tongue, score: known(words, tongue) }));
  return scored.sort((a, b) => b.score - a.score).map(({ tongue }) => tongue);
}

// Small words say more than months, which neighbouring languages share.
function known(words: readonly Token[], tongue: Tongue): number {
  const lexicon = lexiconOf(tongue);
  let score = 0;
  for (let at = 0; at < words.length; at++) if (lexicon.hits(words, at).length > 0) score++;
  return score;
}
