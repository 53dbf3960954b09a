/** Kazakh. Nouns come with every ending they take in prose, made by `kk-endings.ts`. */
import type { Step, Unit } from '../said.js';
import { allForms, caseForms, kazakhSounds, ownedForms, phrases, plural } from './kk-endings.js';
import { kazakhNever, kazakhNouns, passing } from './kk-no-dates.js';
import {
  decadesBefore,
  kazakhDaySuffixes,
  kazakhDays,
  kazakhNumbers,
  kazakhOrdinalSuffixes,
  kazakhOrdinals,
} from './kk-numbers.js';
import type { Language, Words } from './language.js';

const cases = (noun: string): Words => caseForms(noun, kazakhSounds);
const owned = (noun: string): Words => ownedForms(noun, kazakhSounds);
const every = (noun: string): Words => allForms(noun, kazakhSounds);
const many = (noun: string): Words => every(plural(noun, kazakhSounds));

/** Short forms that are words of their own (snow, wind, goose) are left out. */
const monthNames: readonly Words[] = [
  ['қаңтар', 'қаң'],
  ['ақпан', 'ақп'],
  ['наурыз'],
  ['сәуір', 'сәу'],
  ['мамыр'],
  ['маусым', 'мау'],
  ['шілде', 'шіл'],
  ['тамыз'],
  ['қыркүйек', 'қырк'],
  ['қазан'],
  ['қараша'],
  ['желтоқсан', 'желт'],
];
const fullNames = monthNames.flatMap(([name]) => name ?? []);
const ofMonth = [...owned('ай'), ...many('ай')];

// What a month is called in "in January", "from January": without a day or a year it is one all the same.
const adverbial = (name: string): Words => {
  const [, , dative, , locative, ablative, adjective] = cases(name);
  // маусым is also a season of sport or television, қазан a cauldron; наурыз a feast that things are done for.
  if (name === 'маусым' || name === 'қазан') return [];
  return [locative, ablative, adjective, ...(name === 'наурыз' ? [] : [dative])].flatMap(
    (form) => form ?? [],
  );
};

const months = monthNames.map(([name = '', ...short]) => [
  ...every(name),
  ...short,
  ...phrases([name], ofMonth),
]);
const weakMonths = monthNames.flatMap(([name = '', ...short]) => {
  const strong = adverbial(name);
  return [...every(name).filter((form) => !strong.includes(form)), ...short];
});

const weekdayNames = ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'];
const dayNoun = [...owned('күн'), 'күнгі'];
const weekdays = weekdayNames.map((name) => [...every(name), ...phrases([name], dayNoun)]);

const year = [...every('жыл'), 'ж'];
const years = [...many('жыл'), 'жж'];

const seasons = {
  spring: [...every('көктем'), ...phrases(['көктем'], ofMonth)],
  summer: [...every('жаз'), ...phrases(['жаз'], ofMonth)],
  autumn: [...every('күз'), ...phrases(['күз'], ofMonth)],
  winter: [...every('қыс'), ...phrases(['қыс'], ofMonth)],
};

type Known = Step & { readonly unit: Unit; readonly vague?: true };
const published = (unit: Unit, step: number): Known => ({ from: 'publication', step, unit });
const told = (unit: Unit, step: number): Known => ({ from: 'narrative', step, unit });
const all = (forms: Words, known: Known): Readonly<Record<string, Known>> =>
  Object.fromEntries(forms.map((form) => [form, known]));

const now = { ...published('day', 0), vague: true } as const;
const thisYear = [...cases('биыл'), 'биылша'];
const lastYear = cases('былтыр');

const relative: Readonly<Record<string, Known>> = {
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
  ...all(phrases(['алдағы', 'жақын', 'таяудағы'], [...many('күн')]), { ...published('day', 1), vague: true }),
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

const before: Language['words'] = {
  filler: [
    ...dayNoun,
    ...owned('ай'),
    ...owned('жұлдыз'),
    'осыдан',
    'бұдан',
    'содан',
    'тура',
    'дәл',
    'шақты',
  ],
  year,
  years,
  and: ['және', 'мен', 'бен', 'пен', 'әрі'],
  or: ['немесе', 'я', 'яки', 'болмаса', 'әлде', 'не'],
  about: ['шамамен', 'жуықтап алғанда', 'болжаммен'],
  perhaps: ['бәлкім', 'мүмкін', 'сірә'],
  reported: ['хабарланғандай', 'айтылғандай', 'мәлім болғандай'],
  this: ['осы', 'ағымдағы', 'үстіміздегі'],
  last: ['өткен'],
  next: ['келесі', 'алдағы', 'келер', 'алдымыздағы'],
  that: ['сол', 'аталған', 'аталмыш', 'дәл сол'],
  previous: ['алдыңғы', 'оның алдындағы'],
  following: ['кейінгі', 'одан кейінгі'],
  past: ['соңғы', 'өткен', 'кейінгі', 'соңғы шамамен'],
  coming: ['алдағы', 'келесі', 'таяудағы', 'таяу', 'жақын арадағы', 'жақын'],
  several: ['бірнеше', 'бірер', 'санаулы', 'біраз', 'талай'],
  now: ['бүгінге', 'бүгінгі күнге', 'осы күнге', 'осы уақытқа', 'қазірге', 'қазіргі уақытқа'],
  unknown: [
    ...phrases(
      ['күні', 'уақыты', 'мерзімі', 'нақты күні'],
      ['белгісіз', 'анықталмаған', 'көрсетілмеген', 'беймәлім'],
    ),
  ],
  future: [
    ...[
      'болады',
      'өтеді',
      'басталады',
      'аяқталады',
      'ашылады',
      'көрсетіледі',
      'жалғасады',
      'күтіледі',
      'ұсынады',
    ],
    ...[
      'жоспарланған',
      'жоспарланып',
      'жоспарлап',
      'жоспарлануда',
      'белгіленген',
      'белгіленді',
      'керек',
      'қажет',
      'тиіс',
      'күтілуде',
      'көзделген',
    ],
    ...[
      'шығады',
      'келеді',
      'барады',
      'қарайды',
      'қаралады',
      'басталмақ',
      'өтпек',
      'ашылмақ',
      'бермек',
      'көздеп',
    ],
  ],
  notAfterThis: ['нөмірі', '№', 'тел', 'жасы', 'нөмірлі'],
  notBeforeThis: [...kazakhNouns, '%', '$', '€', '₸'],
};

const behind: Language['words'] = {
  since: ['бері', 'бергі', 'бастап', 'бермен'],
  until: ['дейін', 'дейінгі', 'шейін', 'шейінгі', 'аяқталғанша'],
  by: ['кешіктірмей', 'кешіктірілмей', 'кеш қалмай', 'кешікпей', 'асырмай'],
  notBefore: ['ерте емес', 'бұрын емес'],
  before: ['бұрын', 'бұрынғы', 'бұрынырақ'],
  after: ['кейін', 'кейінгі', 'кейінірек', 'соң'],
  between: ['аралығында', 'аралығындағы', 'аралығы', 'арасында', 'арасындағы'],
  ago: ['бұрын', 'бұрынғы', 'бұрынғыдай', 'бұрыннан', 'ілгері'],
  hence: [],
  later: ['кейін', 'кейінгі', 'соң', 'өткен соң', 'өткеннен кейін'],
  earlier: ['ерте', 'ертерек'],
  during: [
    ...[
      'ішінде',
      'ішіндегі',
      'ішінен',
      'бойы',
      'бойына',
      'бойғы',
      'аралығында',
      'көлемінде',
      'барысында',
      'қорытындысы',
      'қорытындысы бойынша',
      ...passing,
    ],
    ...['уақытта', 'уақыттан кейін', 'уақыттан соң', 'уақыт ішінде', 'уақыттың ішінде', 'қатарынан'],
  ],
  about: ['шамасында', 'шамасы', 'шамасындағы', 'шамада', 'маңында', 'тұсында', 'жуық'],
  night: ['түні', 'түнінде', 'түнгі'],
  nightOnto: ['қараған түні', 'қараған түнде', 'қараған түнгі', 'қараған түн'],
  daypart: [
    ...[
      'таңертең',
      'таңда',
      'таңы',
      'таңында',
      'таңғы',
      'таңғысын',
      'таңертеңгі',
      'түсте',
      'түскі',
      'түстен кейін',
    ],
    ...['түстен кейінгі', 'кешке', 'кешкі', 'кешкісін', 'кешінде', 'кеші', 'ертеңгісін', 'түн ортасында'],
  ],
};

/** The beginning, middle and end stand behind what they divide, as its possession. */
const partsAfter: Language['parts'] = {
  early: [
    ...owned('бас'),
    ...phrases(['бас'], owned('кез')),
    ...phrases(['алғашқы', 'бастапқы'], owned('ай').concat(many('ай'))),
  ],
  mid: [...owned('орта'), ...phrases(['орта'], [...owned('тұс'), ...owned('шен')])],
  late: [...owned('соң'), ...owned('аяқ'), ...phrases(['соңғы'], many('ай'))],
  firstHalf: phrases(['бірінші', 'алғашқы', '1 - ші', '1 - інші'], owned('жарты').concat(owned('жартысы'))),
  secondHalf: phrases(['екінші', 'соңғы', '2 - ші', '2 - нші'], owned('жарты')),
  firstDays: phrases(['алғашқы', 'бірінші', 'бастапқы'], many('күн')),
  lastDays: phrases(['соңғы', 'ақырғы'], many('күн')),
};

export const kazakh: Language = {
  code: 'kk',
  months,
  weakMonths,
  weekdays,
  // жұма is also a week and the prayer of Friday.
  weakWeekdays: every('жұма'),
  seasons,
  units: {
    day: [...every('күн'), ...many('күн'), ...every('тәулік'), ...many('тәулік')],
    week: [...every('апта'), ...many('апта')],
    weekend: phrases(['демалыс', 'апта соңындағы демалыс'], many('күн')),
    month: [...every('ай'), ...many('ай')],
    quarter: [...every('тоқсан'), ...many('тоқсан')],
    season: [],
    year: [...every('жыл'), ...many('жыл')],
    decade: [...every('онжылдық'), ...many('онжылдық'), ...phrases(['он'], every('жылдық'))],
    century: [...every('ғасыр'), ...many('ғасыр')],
  },
  half: [...every('жартыжылдық'), ...phrases(['жарты'], [...every('жылдық'), ...owned('жыл')])],
  numbers: kazakhNumbers,
  ordinals: kazakhOrdinals,
  dayAfterMonth: true,
  ordinalSuffixes: kazakhOrdinalSuffixes,
  decadeSuffixes: [],
  decades: decadesBefore(years),
  words: before,
  after: behind,
  parts: {},
  partsAfter,
  relative,
  owned: {
    months: [...owned('маусым'), ...owned('қазан')],
    owners: [...fullNames, 'ай'].flatMap((name) =>
      [cases(name), owned(name)].flatMap(([, genitive = '']) => genitive),
    ),
    days: kazakhDays,
    suffixes: kazakhDaySuffixes,
  },
  within: [
    ...['жыл', 'ай', 'апта', 'күн', 'тәулік', 'ғасыр'].flatMap((noun) => cases(noun).slice(4, 5)),
    ...['көктем', 'жаз', 'күз', 'қыс'].flatMap((noun) => cases(noun).slice(4, 5)),
    'күні',
  ],
  never: kazakhNever(fullNames),
};
