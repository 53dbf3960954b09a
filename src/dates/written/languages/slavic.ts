/** Short hands for languages whose words have endings: every form is listed, and a linguist sees stem and endings apart. */
import type { Language } from './language.js';
import { phrases, told } from './phrases.js';

/**
 * "недел|я и ю ей, мес" is неделя, недели, неделю, неделей and мес: behind the bar stand the endings, `-` for none. What has no
 * bar is a phrase as it is.
 */
export function inflected(text: string): readonly string[] {
  return phrases(text).flatMap((entry) => {
    const [stem = '', endings] = entry.split('|');
    if (endings === undefined) return [stem];
    return endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending));
  });
}

/** "перв 1; втор 2" with the endings that all of them take: a value for every form. */
export function inflectedNumbers(text: string, endings: string): Record<string, number> {
  const entries = text.split(';').flatMap((entry) => {
    const [stem = '', value = ''] = entry.trim().split(' ');
    return endings.split(' ').map((ending): [string, number] => {
      return [ending === '-' ? stem : stem + ending, Number(value)];
    });
  });
  return Object.fromEntries(entries);
}

/** Every stem with every ending: "прошл минувш" and "ый ого" are four words. */
export function declined(stems: string, endings: string): readonly string[] {
  return stems.split(' ').flatMap((stem) => endings.split(' ').map((ending) => stem + ending));
}

/** Whole expressions by what they mean, like `told`, where how many is not said: "ближайшие дни". */
export function vague(table: Parameters<typeof told>[0]): Language['relative'] {
  const entries = Object.entries(told(table)).map(([phrase, step]) => [
    phrase,
    { ...step, vague: true as const },
  ]);
  return Object.fromEntries(entries);
}
