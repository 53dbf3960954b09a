/** Kyrgyz: the months of the press (январь) and those of the herders (үчтүн айы). It shares the endings of Kazakh. */
import type { Step, Unit } from '../said.js';
import { allForms, caseForms, kyrgyzSounds, ownedForms, phrases, plural } from './kk-endings.js';
import {
  kyrgyzDaySuffixes,
  kyrgyzDays,
  kyrgyzNever,
  kyrgyzNouns,
  kyrgyzNumbers,
  kyrgyzOrdinalSuffixes,
  kyrgyzOrdinals,
} from './ky-words.js';
import type { Language, Words } from './language.js';

const owned = (noun: string): Words => ownedForms(noun, kyrgyzSounds);
const every = (noun: string): Words => allForms(noun, kyrgyzSounds);
const many = (noun: string): Words => every(plural(noun, kyrgyzSounds));
const ofMonth = [...owned('ай'), ...many('ай')];

/** As the press writes them, then the old names; those that are also animals or numbers only with "the month of". */
const monthNames: readonly (readonly [string, Words])[] = [
  ['январь', phrases(['үчтүн'], ofMonth)],
  ['февраль', phrases(['бирдин'], ofMonth)],
  ['март', [...every('жалган куран'), ...phrases(['жалган куран'], ofMonth)]],
  ['апрель', [...every('чын куран'), ...phrases(['чын куран'], ofMonth)]],
  ['май', phrases(['бугу'], ofMonth)],
  ['июнь', phrases(['кулжа'], ofMonth)],
  ['июль', phrases(['теке'], ofMonth)],
  ['август', [...every('баш оона'), ...phrases(['баш оона'], ofMonth)]],
  ['сентябрь', [...every('аяк оона'), ...phrases(['аяк оона'], ofMonth)]],
  ['октябрь', phrases(['тогуздун'], ofMonth)],
  ['ноябрь', phrases(['жетинин'], ofMonth)],
  ['декабрь', phrases(['бештин'], ofMonth)],
];

// The soft sign stays in the name and is lost before endings: сентябрь, сентябрда; some write сентябрьде.
function monthForms(name: string): Words {
  const bare = name.replace('ь', '');
  const front = caseForms(name, { ...kyrgyzSounds, harmony: () => ({ open: 'е', close: 'и' }) });
  return [
    ...new Set([
      name,
      ...every(bare),
      ...(bare === name ? [] : [...caseForms(name, kyrgyzSounds), ...front]),
    ]),
  ];
}

// май is also fat and oil, so its bare forms need a day or a year.
const weakMonths = monthNames.flatMap(([name]) => {
  const bare = name.replace('ь', '');
  const [nominative, genitive, , accusative] = caseForms(bare, kyrgyzSounds);
  const weak = [name, nominative, genitive, accusative, ...owned(bare)];
  return [...weak, ...(name === 'май' ? every('май') : [])].flatMap((form) => form ?? []);
});

const dayNoun = [...owned('күн'), 'күнкү'];
const weekdayNames = ['дүйшөмбү', 'шейшемби', 'шаршемби', 'бейшемби', 'жума', 'ишемби', 'жекшемби'];

type Known = Step & { readonly unit: Unit; readonly vague?: true };
const published = (unit: Unit, step: number): Known => ({ from: 'publication', step, unit });
const told = (unit: Unit, step: number): Known => ({ from: 'narrative', step, unit });
const all = (forms: Words, known: Known): Readonly<Record<string, Known>> =>
  Object.fromEntries(forms.map((form) => [form, known]));
const vaguely = (forms: Words, unit: Unit, step: number) =>
  all(forms, { ...published(unit, step), vague: true });

const relative: Readonly<Record<string, Known>> = {
  ...all(['бүгүн', 'бүгүнтөн', 'бүгүнгө', 'бүгүндөн'], published('day', 0)),
  ...all([...caseForms('кечээ', kyrgyzSounds), 'кечээки', 'кече', 'кечеки'], published('day', -1)),
  ...all([...caseForms('эртең', kyrgyzSounds), 'эртеңки'], published('day', 1)),
  ...all(['мурдагы күнү', 'мурдагүнү', 'мурда күнү'], published('day', -2)),
  ...all(['бүрсүгүнү', 'бирсүгүнү'], published('day', 2)),
  ...vaguely(['бүгүнкү', ...phrases(['бүгүнкү'], [...every('күн'), 'таңда'])], 'day', 0),
  ...vaguely(['ушул күндө', 'ушул күндөрү', 'ушул тапта'], 'day', 0),
  ...all(
    [...caseForms('быйыл', kyrgyzSounds), 'быйылкы', ...phrases(['быйылкы'], every('жыл'))],
    published('year', 0),
  ),
  ...all(
    [...caseForms('былтыр', kyrgyzSounds), 'былтыркы', ...phrases(['былтыркы'], every('жыл'))],
    published('year', -1),
  ),
  ...all(['мурдагы жылы', 'мурунку жылы'], published('year', -2)),
  ...vaguely(phrases(['акыркы', 'соңку', 'кийинки'], many('жыл')), 'year', -1),
  ...vaguely(phrases(['акыркы', 'соңку'], many('ай')), 'month', -1),
  ...vaguely(phrases(['акыркы', 'соңку'], many('күн')), 'day', -1),
  ...vaguely(phrases(['алдыдагы', 'жакынкы', 'келерки'], many('жыл')), 'year', 1),
  ...vaguely(phrases(['алдыдагы', 'жакынкы'], many('күн')), 'day', 1),
  ...all(phrases(['ошол', 'ушул', 'бул', 'дал ошол'], ['күнү']), told('day', 0)),
  // бул alone is mostly a pronoun.
  ...all(phrases(['бул'], caseForms('жыл', kyrgyzSounds).slice(1).concat(owned('жыл'))), told('year', 0)),
  ...all(phrases(['бул'], caseForms('ай', kyrgyzSounds).slice(1)), told('month', 0)),
  ...all(['эртеси', 'эртесинде', 'эртесине', 'кийинки күнү', 'эртеси күнү'], told('day', 1)),
};

const before: Language['words'] = {
  filler: [...dayNoun, ...owned('ай'), 'мындан', 'андан', 'дал'],
  year: [...every('жыл'), 'ж'],
  years: [...many('жыл'), 'жж'],
  and: ['жана', 'менен', 'ошондой эле'],
  or: ['же', 'же болбосо'],
  about: ['болжол менен', 'болжолдуу', 'чамасы', 'тахминен'],
  perhaps: ['балким', 'мүмкүн', 'кыязы'],
  reported: ['маалыматка караганда', 'айтылгандай'],
  this: ['ушул', 'үстүбүздөгү', 'учурдагы'],
  last: ['өткөн'],
  next: ['кийинки', 'келерки', 'келээрки', 'эмки', 'алдыдагы', 'келаткан'],
  that: ['ошол', 'аталган'],
  previous: ['мурдагы', 'мурунку'],
  past: ['акыркы', 'соңку', 'өткөн', 'кийинки'],
  coming: ['алдыдагы', 'жакынкы', 'келерки'],
  several: ['бир нече', 'бирнече', 'бир канча', 'бир топ', 'бир-эки'],
  now: ['бүгүнгө', 'бүгүнкү күнгө', 'ушул күнгө', 'азыркыга', 'азыркы учурга', 'ушул кезге'],
  each: [
    'ар',
    'ар бир',
    ...phrases(['жыл', 'ай', 'апта'], ['сайын', 'сайынкы']),
    ...phrases(['ар', 'ар бир'], ['жылы', 'жылдын', 'айдын']),
  ],
  unknown: [
    'белгисиз',
    ...phrases(['күнү', 'убактысы', 'датасы', 'так күнү'], ['белгисиз', 'аныкталган эмес']),
  ],
  future: [
    ...[
      'болот',
      'өтөт',
      'башталат',
      'аяктайт',
      'ачылат',
      'көрсөтүлөт',
      'улантылат',
      'күтүлөт',
      'келет',
      'каралат',
    ],
    ...[
      'пландалууда',
      'пландалган',
      'белгиленген',
      'белгиленди',
      'тийиш',
      'керек',
      'күтүлүүдө',
      'болмокчу',
      'өтмөкчү',
    ],
  ],
  notAfterThis: ['номери', 'номер', '№', 'тел', 'жашы'],
  notBeforeThis: [...kyrgyzNouns, '%', '$', '€'],
};

const behind: Language['words'] = {
  since: ['бери', 'берки', 'тартып', 'баштап'],
  until: ['чейин', 'чейинки', 'дейре'],
  by: ['кечиктирбей', 'кечиктирилбей', 'кечикпей', 'кечикпестен', 'кеч эмес', 'калтырбай'],
  notBefore: ['эрте эмес', 'мурун эмес', 'мурда эмес'],
  before: ['мурун', 'мурда', 'мурунку', 'мурдагы'],
  after: ['кийин', 'кийинки', 'кийинчерээк', 'соң'],
  between: ['аралыгында', 'аралыгындагы', 'аралыкта', 'ортосунда', 'ортосундагы'],
  ago: ['мурун', 'мурда', 'мурунку', 'мурдагы', 'илгери', 'мурунтан'],
  later: ['кийин', 'кийинки', 'соң', 'өткөндөн кийин', 'өткөн соң'],
  during: ['ичинде', 'ичиндеги', 'бою', 'аралыгында', 'катары менен', 'бою менен'],
  about: ['чамасында', 'чамасындагы', 'чамалуу', 'тегерегинде', 'жакын'],
  night: ['түнү', 'түнүндө', 'түндө', 'түнкү'],
  nightOnto: phrases(['караган', 'оогон', 'каршы'], ['түнү', 'түндө', 'түн', 'түнкү']),
  daypart: [
    ...[
      'эртең менен',
      'таңда',
      'таңы',
      'таңкы',
      'эртеңки',
      'түштө',
      'түшкү',
      'түштөн кийин',
      'түштөн кийинки',
    ],
    ...['кечинде', 'кечки', 'кечкисин', 'кечкурун', 'түн ортосунда'],
  ],
};

// A passive in -ылат tells a plan (улантылат, каралат), or who says so: айтылат.
const planned = /(?:ыл|ил|ул|үл|ын|ин)[аеө]т$/;
const saying = /^(?:айт|жаз|билдир|кабарла|дел)/;

export const kyrgyz: Language = {
  code: 'ky',
  months: monthNames.map(([name, old]) => [...monthForms(name), ...phrases([name], ofMonth), ...old]),
  weakMonths,
  smallNames: true,
  // In every case but the bare one, жума is a week: өткөн жумада.
  weekdays: weekdayNames.map((name) => [
    ...(name === 'жума' ? [name] : every(name)),
    ...phrases([name], dayNoun),
  ]),
  weakWeekdays: ['жума'],
  seasons: {
    spring: [...every('жаз'), ...phrases(['жаз'], ofMonth)],
    summer: [...every('жай'), ...phrases(['жай'], ofMonth)],
    autumn: [...every('күз'), ...phrases(['күз'], ofMonth)],
    winter: [...every('кыш'), ...phrases(['кыш'], ofMonth)],
  },
  units: {
    day: [...every('күн'), ...many('күн'), ...every('сутка')],
    week: [...every('апта'), ...many('апта'), ...every('жума'), ...many('жума')],
    weekend: phrases(['дем алыш', 'эс алуу'], many('күн')),
    month: [...every('ай'), ...many('ай')],
    quarter: [...every('квартал'), ...owned('чейрек')],
    season: [],
    year: [...every('жыл'), ...many('жыл')],
    decade: [...every('он жылдык'), ...every('онжылдык')],
    century: [...every('кылым'), ...many('кылым')],
  },
  half: [...every('жарым жылдык'), ...phrases(['жарым'], owned('жыл'))],
  numbers: kyrgyzNumbers,
  ordinals: kyrgyzOrdinals,
  dayAfterMonth: true,
  ordinalSuffixes: kyrgyzOrdinalSuffixes,
  decadeSuffixes: [],
  words: before,
  after: behind,
  parts: {},
  partsAfter: {
    early: [...owned('баш'), ...phrases(['алгачкы'], many('ай'))],
    mid: owned('орто'),
    late: [...owned('аяк'), ...owned('соң'), ...phrases(['акыркы'], many('ай'))],
    firstHalf: phrases(['биринчи', 'алгачкы'], owned('жарым')),
    secondHalf: phrases(['экинчи', 'акыркы'], owned('жарым')),
    firstDays: phrases(['алгачкы', 'биринчи'], many('күн')),
    lastDays: phrases(['акыркы', 'соңку'], many('күн')),
  },
  relative,
  owned: {
    months: [],
    owners: [...monthNames.map(([name]) => name.replace('ь', '')), 'ай'].flatMap((name) =>
      [caseForms(name, kyrgyzSounds), owned(name)].flatMap(([, genitive = '']) => genitive),
    ),
    days: kyrgyzDays,
    suffixes: kyrgyzDaySuffixes,
  },
  within: ['жыл', 'ай', 'апта', 'жума', 'күн', 'жаз', 'жай', 'күз', 'кыш'].flatMap((noun) =>
    caseForms(noun, kyrgyzSounds).slice(4, 5),
  ),
  never: kyrgyzNever,
  stems: (word) => (planned.test(word) && !saying.test(word) ? ['болот'] : []),
};
