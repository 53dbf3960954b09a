/** Kazakh. Nouns come with every ending they take in prose, made by `kk-endings.ts`. */
import { phrases } from './kk-endings.js';
import { kazakhNever, kazakhNouns, passing, repeated } from './kk-no-dates.js';
import { cases, dayNoun, every, many, ofMonth, owned } from './kk-nouns.js';
import {
  decadesBefore,
  kazakhDaySuffixes,
  kazakhDays,
  kazakhNumbers,
  kazakhOrdinalSuffixes,
  kazakhOrdinals,
} from './kk-numbers.js';
import { kazakhRelative } from './kk-relative.js';
import type { Language, Words } from './language.js';

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
const weekdays = weekdayNames.map((name) => [...every(name), ...phrases([name], dayNoun)]);

const year = [...every('жыл'), ...cases('жылғы'), 'ж'];
const years = [...many('жыл'), 'жж'];

const ofSeason = (name: string): Words => [
  ...every(name),
  ...phrases([name], [...ofMonth, ...owned('мезгіл')]),
];
const seasons = {
  spring: ofSeason('көктем'),
  summer: ofSeason('жаз'),
  autumn: ofSeason('күз'),
  winter: ofSeason('қыс'),
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
  each: [
    'әр',
    'әрбір',
    ...phrases(['жыл', 'ай', 'апта'], ['сайын', 'сайынғы']),
    ...phrases(['әр', 'әрбір'], ['жылы', 'жылдың', 'айдың', 'жылғы']),
  ],
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

// A passive in -ылады tells a plan (жалғастырылады, ашылады), or who says so: айтылады, хабарланады.
const planned = /(?:[ыі]л(?:а|е)д[ыі]|[ыі]н(?:а|е)д[ыі]|(?:ылм|талм)ақ|(?:ілм|телм)ек)$/;
const saying =
  /^(?:айт|жаз|хабарла|баянда|мәлімде|дел|де|сан|есепте|түсін|білдір)(?:ыл|іл|ын|ін|н|л)?[ыі]?н?[ае]д[ыі]$/;

export const kazakh: Language = {
  code: 'kk',
  months,
  weakMonths,
  weekdays,
  smallNames: true,
  // жұма is also a week and the prayer of Friday.
  weakWeekdays: every('жұма'),
  seasons,
  units: {
    day: [...every('күн'), ...many('күн'), ...every('тәулік'), ...many('тәулік')],
    week: [...every('апта'), ...many('апта'), 'жұма'],
    weekend: phrases(['демалыс', 'апта соңындағы демалыс'], many('күн')),
    month: [...every('ай'), ...many('ай')],
    quarter: [...every('тоқсан'), ...many('тоқсан')],
    season: [],
    year: [...every('жыл'), ...cases('жылғы'), ...many('жыл')],
    decade: [...every('онжылдық'), ...many('онжылдық'), ...phrases(['он'], every('жылдық'))],
    century: [...every('ғасыр'), ...many('ғасыр')],
  },
  half: [...every('жартыжылдық'), ...phrases(['жарты'], [...every('жылдық'), ...owned('жыл')])],
  numbers: kazakhNumbers,
  ordinals: { ...kazakhOrdinals, алғашқы: 1 },
  dayAfterMonth: true,
  ordinalSuffixes: kazakhOrdinalSuffixes,
  decadeSuffixes: [],
  decades: decadesBefore(years),
  words: before,
  after: behind,
  parts: {},
  partsAfter,
  relative: kazakhRelative,
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
    ...['тоқсан', 'жартыжылдық'].flatMap((noun) => [...cases(noun).slice(4, 5), ...owned(noun).slice(4, 5)]),
    ...['күні', 'мезгілінде', 'айларында'],
  ],
  repeated,
  never: kazakhNever(fullNames),
  stems: (word) => (planned.test(word) && !saying.test(word) ? ['болады'] : []),
};
