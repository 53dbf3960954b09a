/** Kazakh words and phrases that keep a number or a month from being a date. */
import { allForms, caseForms, kazakhSounds, ownedForms, phrases, plural } from './kk-endings.js';
import type { Words } from './language.js';

const every = (noun: string): Words => allForms(noun, kazakhSounds);

const counted = [
  ...[
    'адам',
    'бала',
    'жас',
    'оқушы',
    'студент',
    'отбасы',
    'тұрғын',
    'азамат',
    'орын',
    'дана',
    'рет',
    'есе',
    'бас',
  ],
  ...[
    'теңге',
    'доллар',
    'рубль',
    'еуро',
    'сом',
    'пайыз',
    'процент',
    'миллион',
    'миллиард',
    'триллион',
    'балл',
  ],
  ...['тонна', 'килограмм', 'грамм', 'метр', 'километр', 'шақырым', 'гектар', 'литр', 'градус', 'миллиметр'],
  ...['сағат', 'минут', 'секунд', 'үй', 'пәтер', 'мектеп', 'қабат', 'бет', 'том', 'бап', 'тармақ', 'бөлім'],
  ...['көше', 'ықшамаудан', 'шағынаудан', 'бағыт', 'рейс', 'сынып', 'курс', 'қой', 'жылқы', 'сиыр', 'көлік'],
  ...['маман', 'қызметкер', 'дәрігер', 'мұғалім', 'науқас', 'ауыл', 'қала', 'аудан', 'мекеме', 'кәсіпорын'],
  ...[
    'жоба',
    'түрлі',
    'текше',
    'шаршы',
    'сом',
    'жұмысшы',
    'сарбаз',
    'тауар',
    'көрсеткіш',
    'келуші',
    'ұпай',
    'гол',
  ],
];

/** What is counted and measured: a number before one of these is no date. */
export const kazakhNouns: Words = [
  ...counted.flatMap(every),
  'жасар',
  'жастағы',
  'жасында',
  'жаста',
  'кв',
  'км',
  'млн',
  'млрд',
];

// Streets, towns, upheavals, feasts and awards that are called by a month.
const monthsInNames: Readonly<Record<string, Words>> = {
  қаңтар: ['оқиға', 'қырғын', 'трагедия', 'қасірет'],
  ақпан: ['революция', 'төңкеріс'],
  наурыз: ['мейрам', 'мереке', 'көже', 'той', 'думан', 'айт', 'жыр', 'дастархан', 'шеру'],
  мамыр: ['ықшамаудан', 'шағынаудан'],
  қазан: ['қала', 'университет', 'федералды', 'төңкеріс', 'революция', 'универсиада', 'ошақ'],
  қараша: ['үй', 'халық'],
  желтоқсан: ['оқиға', 'көтеріліс', 'көше', 'даңғыл', 'құрбан', 'батыр', 'ызғар', 'қозғалыс', 'желі'],
};

const cycles = ['жыл', 'ай', 'апта', 'күн', 'тәулік', 'сағат', 'сенбі', 'жексенбі', 'жұма', 'дүйсенбі'];

/** Every year, every day: times without a date. */
export const repeated: Words = [
  ...phrases(cycles, ['сайын', 'сайынғы']),
  ...['күнделікті', 'жылда-жылда', 'тәулік бойы'],
];

const lengths = ['жыл', 'жылға', 'ай', 'айға', 'апта', 'күн', 'күні', 'күнге', 'ғасыр'];

/** Behind a counted length: so much has passed since something that the text does not date. */
export const passing = [
  ...['өтті', 'өтіпті', 'өткенімен', 'өтсе де', 'өткелі', 'өткенде', 'толды', 'толыпты', 'салып'],
  ...['жуықтады', 'жуықтапты', 'болыпты'],
];

/** Phrases that look like dates and are none. */
export function kazakhNever(months: Words): Words {
  return [
    ...months.flatMap((month) =>
      phrases(
        [month],
        (monthsInNames[month] ?? []).flatMap((noun) => [
          noun,
          ...ownedForms(noun, kazakhSounds),
          ...ownedForms(plural(noun, kazakhSounds), kazakhSounds),
        ]),
      ),
    ),
    ...phrases(['жыл'], ['құсы', 'адамы', 'мезгілі', 'мезгілдері', 'он екі ай', 'бойғы']),
    ...phrases(['жаңа'], every('жыл')),
    ...phrases(['өткен'], ['күні', 'күндері']),
    // маусым is June and a season of sport; with these words before it, it is the season.
    ...phrases(
      ['осы', 'келер', 'келесі', 'өткен', 'алдағы', 'жаңа', 'бұл', 'сол', 'қысқы', 'жазғы'],
      caseForms('маусым', kazakhSounds),
    ),
    ...phrases(['бұл', 'осындай', 'мұндай'], ['күн', 'ай', 'жыл']),
    // Without a count nothing is said of how much has passed.
    ...phrases(lengths, passing),
    // Once upon a time.
    ...phrases(['бір'], ['күні', 'күндері']),
    'бірде - бір күн',
    'тәулік бойы',
    'мың бір түн',
    'ай күн',
    '24 сағат',
  ];
}
