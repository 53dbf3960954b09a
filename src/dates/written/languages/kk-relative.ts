/** Kazakh words for days, weeks, months and years that count from another day: кеше, былтыр, биылғы, сол күні. */
import type { Step, Unit } from '../said.js';
import { phrases } from './kk-endings.js';
import { cases, dayNoun, every, many, owned } from './kk-nouns.js';
import type { Words } from './language.js';

type Known = Step & { readonly unit: Unit; readonly vague?: true };
const published = (unit: Unit, step: number): Known => ({ from: 'publication', step, unit });
const told = (unit: Unit, step: number): Known => ({ from: 'narrative', step, unit });
const all = (forms: Words, known: Known): Readonly<Record<string, Known>> =>
  Object.fromEntries(forms.map((form) => [form, known]));

const now = { ...published('day', 0), vague: true } as const;
const thisYear = [...cases('биыл'), ...cases('биылғы'), 'биылша', 'биыл жыл'];
const lastYear = [...cases('былтыр'), ...cases('былтырғы'), 'былтыр жыл'];

/** Whole expressions that count from the day of publication, or from what was told before. */
export const kazakhRelative: Readonly<Record<string, Known>> = {
  ...all(['бүгін', 'бүгіннің', 'бүгінге', 'бүгіннен', 'күні бүгін', 'дәл бүгін'], published('day', 0)),
  ...all(cases('кеше'), published('day', -1)),
  ...all(cases('ертең'), published('day', 1)),
  ...all(['алдыңгүні', 'алдыңғы күні кеше', 'кеше алдыңғы күні', 'арғы күні'], published('day', -2)),
  ...all(['бүрсігүні', 'бүрсігүнге', 'бүрсүгіні', 'арғы күнге'], published('day', 2)),
  // Nowadays, these days: as vague as "in our time".
  ...all(['бүгінде', 'бүгіндері', 'бүгінгі', 'бүгінгідей', 'осы күндері', 'осы күндерде'], now),
  ...all(phrases(['кешегі'], dayNoun), published('day', -1)),
  ...all(phrases(['ертеңгі'], dayNoun), published('day', 1)),
  ...all(phrases(['бүгінгі'], ['таңда', 'таңдағы', 'таңға', 'таңнан']), now),
  ...all(phrases(['бүгінгі'], [...every('күн'), ...many('күн'), 'уақытта', 'заманда', 'шақта']), now),
  ...all(['осы күнге', 'осы уақытқа', 'осы кезге', 'қазірге', 'қазіргі уақытқа', 'бүгінгі уақытқа'], now),
  ...all(thisYear, published('year', 0)),
  ...all(phrases(['биылғы'], cases('жыл').concat(owned('жыл'))), published('year', 0)),
  ...all(lastYear, published('year', -1)),
  ...all(phrases(['былтырғы'], every('жыл')), published('year', -1)),
  ...all(phrases(['алдыңғы', 'арғы', 'бұрнағы', 'алғашқы былтырғы'], ['жылы']), published('year', -2)),
  ...all(phrases(['соңғы', 'кейінгі'], [...many('жыл')]), { ...published('year', -1), vague: true }),
  ...all(phrases(['соңғы', 'кейінгі'], [...many('ай')]), { ...published('month', -1), vague: true }),
  ...all(phrases(['соңғы', 'кейінгі'], [...many('күн')]), { ...published('day', -1), vague: true }),
  ...all(phrases(['соңғы', 'кейінгі'], [...many('апта')]), { ...published('week', -1), vague: true }),
  ...all(phrases(['алдағы', 'келер', 'таяудағы'], [...many('жыл')]), {
    ...published('year', 1),
    vague: true,
  }),
  ...all(phrases(['алдағы', 'келесі', 'таяудағы'], [...many('ай')]), {
    ...published('month', 1),
    vague: true,
  }),
  ...all(phrases(['алдағы', 'жақын', 'таяу', 'таяудағы'], [...many('күн')]), {
    ...published('day', 1),
    vague: true,
  }),
  ...all(phrases(['осы', 'сол', 'бұл', 'дәл сол'], ['күні']), told('day', 0)),
  // бұл alone is mostly a pronoun: "Бұл тоғызыншы маусымға белгіленді".
  ...all(phrases(['бұл'], cases('жыл').slice(1).concat(owned('жыл'))), told('year', 0)),
  ...all(phrases(['бұл'], cases('ай').slice(1)), told('month', 0)),
  ...all(phrases(['бұл'], cases('апта').slice(1)), told('week', 0)),
  ...all(
    ['ертесі', 'ертесіне', 'ертеңіне', 'ертеңінде', 'ертеңгісін', 'келесі күні', 'келесі күнге'],
    told('day', 1),
  ),
  ...all(['алдыңғы күні', 'алдында күні'], told('day', -1)),
};
