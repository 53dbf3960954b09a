/** Short hands for word tables: a long list stays a few lines that a linguist can read through. */
import type { Step, Unit } from '../said.js';
import type { Words } from './language.js';

/** "a, b c" is the phrases `a` and `b c`; a line break counts as a space. */
export function phrases(text: string): Words {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

/** "1 uno, un; 2 dos": every phrase with the number before it. */
export function valued(text: string): Readonly<Record<string, number>> {
  const entries = text.split(';').flatMap((entry) => {
    const [value = '', ...words] = entry.trim().split(/\s+/);
    return phrases(words.join(' ')).map((phrase): [string, number] => [phrase, Number(value)]);
  });
  return Object.fromEntries(entries);
}

type Telling = Readonly<
  Record<string, Step & { readonly unit: Unit; readonly by?: 'count'; readonly vague?: true }>
>;

/** Whole expressions by what they mean: `'publication day -1': 'yesterday, last night'`. */
export function told(table: Readonly<Partial<Record<`${Step['from']} ${Unit} ${number}`, string>>>): Telling {
  const entries = Object.entries(table).flatMap(([meaning, text = '']) => {
    const [from, unit, step] = meaning.split(' ') as [Step['from'], Unit, string];
    return phrases(text).map((phrase) => [phrase, { from, unit, step: Number(step) }] as const);
  });
  return Object.fromEntries(entries);
}

/** The same for so many units that nobody says how many: "years ago". */
export function toldVaguely(table: Parameters<typeof told>[0]): Telling {
  return each(told(table), { vague: true });
}

/** The same for a number of units that the word itself says and that is counted off: "two weeks ago" in the dual. */
export function toldByCount(table: Parameters<typeof told>[0]): Telling {
  return each(told(table), { by: 'count' });
}

function each(telling: Telling, also: { readonly by?: 'count'; readonly vague?: true }): Telling {
  return Object.fromEntries(Object.entries(telling).map(([phrase, step]) => [phrase, { ...step, ...also }]));
}

/** Every phrase of the first list before every phrase of the second: streets and squares that are named after a day. */
export function crossed(first: string, second: string): Words {
  return phrases(first).flatMap((start) => phrases(second).map((end) => `${start} ${end}`));
}
