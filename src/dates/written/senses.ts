/** What words can be in a date, and which of them a language has. */

import { fold } from './fold.js';
import type { Job, Language, Words } from './languages/language.js';
import type { PartName, Relative, Unit } from './said.js';

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
  | { readonly is: 'repeated' }
  | { readonly is: 'never' };

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

/** Whether an expression can begin with it. */
export function isOpening(sense: Sense): boolean {
  if (sense.is === 'job') return !sense.behind && openers.has(sense.job);
  return sense.is === 'part' ? !sense.behind : sense.is !== 'ownedDay' && sense.is !== 'never';
}

/** Whether it names a time. */
export function isNaming(sense: Sense): boolean {
  if (sense.is === 'job') return sense.job === 'unknown' || sense.job === 'years';
  return ['month', 'weekday', 'season', 'unit', 'half', 'decade', 'relative', 'repeated'].includes(sense.is);
}

/** Every word and phrase of a language, as the language spells it, with what it can be. */
export function* sensesOf(language: Language): Generator<readonly [string, Sense]> {
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
  yield* each(language.repeated ?? [], { is: 'repeated' });
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
