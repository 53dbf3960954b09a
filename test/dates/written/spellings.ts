import { calendarDay } from '../../../src/dates/calendar.js';
import type { Tongue } from '../../../src/dates/written/languages/language.js';

/** One way to write a calendar day in full. */
export interface Spelling {
  readonly language: Tongue;
  /** How it looks, for the name of a test: the 5th of January 2022, say. */
  readonly like: string;
  readonly write: (day: number) => string;
  /** The month is a number, whose place an order given from outside may change. */
  readonly numeric: boolean;
}

/** What a template is filled from; `month` is the name, in each of the forms that the language has. */
interface Parts {
  readonly d: string;
  readonly dd: string;
  readonly mm: string;
  readonly y: string;
  readonly month: (form: number) => string;
  readonly weekday: string;
  /** The day with an ordinal ending, as the language writes it beside digits. */
  readonly nth: string;
}

type Template = (parts: Parts) => string;

interface Calendar {
  /** Forms of the names of months: form, then month. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  readonly nth?: (day: number) => string;
  readonly templates: readonly Template[];
  readonly numeric?: readonly Template[];
}

const words = (text: string) => text.split(' ');

const iso: readonly Template[] = [({ y, mm, dd }) => `${y}-${mm}-${dd}`];
const dotted: readonly Template[] = [
  ({ y, mm, dd }) => `${dd}.${mm}.${y}`,
  ({ d, mm, y }) => `${d}.${Number(mm)}.${y}`,
];

const indic = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const english = (day: number) =>
  `${day}${['th', 'st', 'nd', 'rd'][day % 10 < 4 && Math.floor(day / 10) !== 1 ? day % 10 : 0]}`;
// Kazakh numerals with back vowels: six, nine, ten, twenty, thirty; the others have front ones.
const isBack = (day: number) => [6, 9, 0].includes(day % 10);

const calendars: Record<Tongue, Calendar> = {
  en: {
    months: [
      words('January February March April May June July August September October November December'),
      words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
      words('Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.'),
    ],
    weekdays: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    nth: english,
    templates: [
      ({ d, month, y }) => `${d} ${month(0)} ${y}`,
      ({ d, month, y }) => `${d} ${month(0)}, ${y}`,
      ({ d, month, y }) => `${month(0)} ${d}, ${y}`,
      ({ d, month, y }) => `${month(0)} ${d} ${y}`,
      ({ nth, month, y }) => `${month(0)} ${nth}, ${y}`,
      ({ nth, month, y }) => `${nth} ${month(0)} ${y}`,
      ({ nth, month, y }) => `${nth} of ${month(0)}, ${y}`,
      ({ nth, month, y }) => `the ${nth} of ${month(0)} ${y}`,
      ({ d, month, y }) => `${month(2)} ${d}, ${y}`,
      ({ dd, month, y }) => `${dd} ${month(1)} ${y}`,
      ({ dd, month, y }) => `${dd}-${month(1)}-${y}`,
      ({ weekday, d, month, y }) => `${weekday}, ${month(0)} ${d}, ${y}`,
      ({ weekday, d, month, y }) => `${weekday} ${d} ${month(0)} ${y}`,
      ({ weekday, nth, month, y }) => `${weekday}, ${nth} ${month(0)} ${y}`,
      ({ y, month, d }) => `${y} ${month(0)} ${d}`,
      ({ d, month, y }) => `${month(0).toUpperCase()} ${d}, ${y}`,
      ({ dd, month, y }) => `${dd}${month(1).toUpperCase()}${y}`,
      ({ nth, month, y }) => `${nth.slice(0, -2)} ${nth.slice(-2)} ${month(0)} ${y}`,
    ],
    numeric: [...iso, ({ y, mm, dd }) => `${y}/${mm}/${dd}`, ({ y, mm, dd }) => `${y}.${mm}.${dd}`],
  },
  ru: {
    months: [
      words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
      words('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'),
    ],
    weekdays: words('понедельник вторник среда четверг пятница суббота воскресенье'),
    nth: (day) => `${day}-го`,
    templates: [
      ({ d, month, y }) => `${d} ${month(0)} ${y}`,
      ({ d, month, y }) => `${d} ${month(0)} ${y} года`,
      ({ d, month, y }) => `${d} ${month(0)} ${y} г.`,
      ({ dd, month, y }) => `${dd} ${month(0)} ${y}г.`,
      ({ nth, month, y }) => `${nth} ${month(0)} ${y}-го года`,
      ({ d, month, y }) => `${d} ${month(1)} ${y} г.`,
      ({ d, month, y, weekday }) => `${weekday}, ${d} ${month(0)} ${y} года`,
      ({ dd, month, y }) => `«${dd}» ${month(0)} ${y} года`,
      ({ d, month, y }) => `${d} числа ${month(0)} ${y} года`,
      ({ d, month, y }) => `${d}${month(0)} ${y} года`,
      ({ d, month, y }) => `${d} ${month(0)}${y} года`,
    ],
    numeric: [
      ...iso,
      ...dotted,
      ({ dd, mm, y }) => `${dd}.${mm}.${y} г.`,
      ({ dd, mm, y }) => `${dd}.${mm}.${y}г.`,
    ],
  },
  uk: {
    months: [words('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня')],
    weekdays: words('понеділок вівторок середа четвер пʼятниця субота неділя'),
    nth: (day) => `${day}-го`,
    templates: [
      ({ d, month, y }) => `${d} ${month(0)} ${y}`,
      ({ d, month, y }) => `${d} ${month(0)} ${y} року`,
      ({ d, month, y }) => `${d} ${month(0)} ${y} р.`,
      ({ nth, month, y }) => `${nth} ${month(0)} ${y} року`,
      ({ d, month, y, weekday }) => `${weekday}, ${d} ${month(0)} ${y} року`,
      ({ dd, month, y }) => `«${dd}» ${month(0)} ${y} року`,
    ],
    numeric: [...iso, ...dotted, ({ dd, mm, y }) => `${dd}.${mm}.${y} р.`],
  },
  kk: {
    months: [
      words('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'),
      words(
        'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
      ),
      words(
        'қаңтары ақпаны наурызы сәуірі мамыры маусымы шілдесі тамызы қыркүйегі қазаны қарашасы желтоқсаны',
      ),
      words(
        'қаңтарында ақпанында наурызында сәуірінде мамырында маусымында шілдесінде тамызында қыркүйегінде қазанында қарашасында желтоқсанында',
      ),
      words(
        'қаңтардың ақпанның наурыздың сәуірдің мамырдың маусымның шілденің тамыздың қыркүйектің қазанның қарашаның желтоқсанның',
      ),
    ],
    weekdays: words('дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'),
    nth: (day) => `${day}-${isBack(day) ? 'шы' : 'ші'}`,
    templates: [
      ({ y, d, month }) => `${y} жылғы ${d} ${month(0)}`,
      ({ y, d, month }) => `${y} жылғы ${d} ${month(1)}`,
      ({ y, d, month }) => `${y} жылдың ${d} ${month(2)}`,
      ({ y, d, month }) => `${y} жылдың ${d} ${month(3)}`,
      ({ y, d, month }) => `${y} жылғы ${d}-${month(0)}`,
      ({ y, d, month }) => `${y} ж. ${d} ${month(0)}`,
      ({ y, dd, month }) => `${y} жылғы «${dd}» ${month(0)}`,
      ({ y, nth, month }) => `${y} жылдың ${nth} ${month(3)}`,
      ({ y, d, month }) => `${y}-жылдың ${d} ${month(3)}`,
      ({ y, d, month }) => `${y}жылғы ${d}${month(0)}`,
      ({ y, d, month }) => `${y} жылғы ${month(0)} айының ${d} күні`,
      ({ y, nth, month }) => `${y} жылғы ${month(4)} ${nth} күні`,
      ({ y, d, month }) => `${d} ${month(0)} ${y} жыл`,
      ({ y, d, month }) => `${d} ${month(0)} ${y} ж.`,
      ({ y, d, month }) => `${d} ${month(0)} ${y}`,
    ],
    numeric: [...iso, ...dotted, ({ dd, mm, y }) => `${dd}.${mm}.${y} ж.`],
  },
  ky: {
    months: [
      words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
      words(
        'январында февралында мартында апрелинде майында июнунда июлунда августунда сентябрында октябрында ноябрында декабрында',
      ),
      words('январда февралда мартта апрелде майда июнда июлда августта сентябрда октябрда ноябрда декабрда'),
    ],
    weekdays: words('дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби'),
    templates: [
      ({ y, d, month }) => `${y}-жылдын ${d}-${month(1)}`,
      ({ y, d, month }) => `${y}-жылы ${d}-${month(2)}`,
      ({ y, d, month }) => `${y}-жылдын ${d}-${month(0)}`,
      ({ y, d, month }) => `${d}-${month(0)} ${y}-жыл`,
      ({ y, d, month }) => `${y}-ж. ${d}-${month(0)}`,
    ],
    numeric: [...iso, ...dotted],
  },
  ar: {
    months: [
      words('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
      'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(
        ',',
      ),
    ],
    weekdays: words('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'),
    templates: [
      ({ d, month, y }) => `${d} ${month(0)} ${y}`,
      ({ d, month, y }) => indic(`${d} ${month(0)} ${y}`),
      ({ d, month, y }) => `${d} ${month(1)} ${y}`,
      ({ d, month, y }) => `${d} ${month(1)}/${month(0)} ${y}`,
      ({ d, month, y }) => `${d} ${month(0)}/${month(1)} ${y}`,
      ({ d, month, y }) => `${d} ${month(1)} (${month(0)}) ${y}`,
      ({ d, month, y }) => `${d} ${month(0)} عام ${y}`,
      ({ d, month, y }) => `${d} من ${month(0)} ${y}`,
      ({ d, month, y }) => `${d} ${month(0)}، ${y}`,
      ({ d, month, y, weekday }) => `${weekday} ${d} ${month(0)} ${y}`,
    ],
    numeric: [...iso],
  },
  es: {
    months: [
      words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
      words('ene feb mar abr may jun jul ago sept oct nov dic'),
    ],
    weekdays: words('lunes martes miércoles jueves viernes sábado domingo'),
    templates: [
      ({ d, month, y }) => `${d} de ${month(0)} de ${y}`,
      ({ d, month, y }) => `${d} de ${month(0)} del ${y}`,
      ({ d, month, y }) => `${d} ${month(0)} ${y}`,
      ({ d, month, y }) => `${d} de ${month(0)}, ${y}`,
      ({ d, month, y }) => `${d} de ${month(0).toUpperCase()} de ${y}`,
      ({ dd, month, y }) => `${dd} ${month(1)}. ${y}`,
      ({ weekday, d, month, y }) => `${weekday} ${d} de ${month(0)} de ${y}`,
      ({ weekday, d, month, y }) => `${weekday}, ${d} de ${month(0)} de ${y}`,
    ],
    numeric: [...iso],
  },
  fr: {
    months: [
      words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
      words('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
      words('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'),
    ],
    weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    nth: (day) => (day === 1 ? '1er' : String(day)),
    templates: [
      ({ nth, month, y }) => `${nth} ${month(0)} ${y}`,
      ({ d, month, y }) => `${d} ${month(0)} ${y}`,
      ({ d, month, y }) => `${d} ${month(1)} ${y}`,
      ({ dd, month, y }) => `${dd} ${month(2)} ${y}`,
      ({ weekday, nth, month, y }) => `${weekday} ${nth} ${month(0)} ${y}`,
    ],
    numeric: [...iso],
  },
  de: {
    months: [
      words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
      words('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'),
    ],
    weekdays: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
    templates: [
      ({ d, month, y }) => `${d}. ${month(0)} ${y}`,
      ({ d, month, y }) => `${d}. ${month(1)} ${y}`,
      ({ weekday, d, month, y }) => `${weekday}, ${d}. ${month(0)} ${y}`,
      ({ weekday, d, month, y }) => `${weekday}, den ${d}. ${month(0)} ${y}`,
    ],
    numeric: [...iso, ...dotted],
  },
  it: {
    months: [
      words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    ],
    weekdays: words('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
    nth: (day) => (day === 1 ? '1°' : String(day)),
    templates: [
      ({ d, month, y }) => `${d} ${month(0)} ${y}`,
      ({ nth, month, y }) => `${nth} ${month(0)} ${y}`,
      ({ weekday, d, month, y }) => `${weekday} ${d} ${month(0)} ${y}`,
      ({ d, month, y }) => `${d} ${month(0)} del ${y}`,
    ],
    numeric: [...iso],
  },
};

function partsOf(number: number, { months, weekdays, nth }: Calendar): Parts {
  const { year, month, day } = calendarDay(number);
  return {
    d: String(day),
    dd: String(day).padStart(2, '0'),
    mm: String(month).padStart(2, '0'),
    y: String(year),
    month: (form) => months[form]![month - 1]!,
    // Day 0 of the calendar is a Thursday.
    weekday: weekdays[((number % 7) + 10) % 7]!,
    nth: nth ? nth(day) : String(day),
  };
}

function spellingsOf(language: Tongue, templates: readonly Template[], numeric: boolean): Spelling[] {
  const calendar = calendars[language];
  const example = partsOf(18_997, calendar);
  return templates.map((template) => ({
    language,
    like: template(example),
    write: (day) => template(partsOf(day, calendar)),
    numeric,
  }));
}

/** Every way to write a day in full that these tests know. */
export const spellings: readonly Spelling[] = (Object.keys(calendars) as Tongue[]).flatMap((language) => [
  ...spellingsOf(language, calendars[language].templates, false),
  ...spellingsOf(language, calendars[language].numeric ?? [], true),
]);

/** Sentences of each language, with a place for a date and numbers that are none. */
export const carriers: Record<Tongue, readonly ((date: string) => string)[]> = {
  en: [
    (date) => `Aman, 34, was detained on ${date} near the court and held for 15 days.`,
    (date) => `${date} — Police searched 12 flats under Article 205.`,
    (date) => `The order (No. 7514, ${date}) named 20 people.`,
  ],
  ru: [
    (date) => `Его задержали ${date} у здания суда и арестовали на 15 суток.`,
    (date) => `${date} — полиция провела 12 обысков по статье 205.`,
    (date) => `Постановление № 7514 (${date}) касается 20 человек.`,
  ],
  uk: [
    (date) => `Його затримали ${date} біля суду й арештували на 15 діб.`,
    (date) => `Постанова № 7514 (${date}) стосується 20 осіб.`,
  ],
  kk: [
    (date) => `Оны полиция ${date} сот ғимараты жанында ұстады, 15 тәулікке қамады.`,
    (date) => `Қаулыда (№ 7514, ${date}) 20 адам аталған.`,
  ],
  ky: [
    (date) => `Аны милиция ${date} соттун жанында кармады.`,
    (date) => `Токтомдо (№ 7514, ${date}) 20 адам аталган.`,
  ],
  ar: [
    (date) => `اعتقلت الشرطة الصحفي في ${date} أمام المحكمة مع 12 شخصا.`,
    (date) => `صدر القرار رقم 7514 (${date}) بحق 20 شخصا.`,
  ],
  es: [
    (date) => `Fue detenido el ${date} ante el tribunal y pasó 15 días en prisión.`,
    (date) => `La orden núm. 7514 (${date}) nombra a 20 personas.`,
  ],
  fr: [
    (date) => `Il a été arrêté le ${date} devant le tribunal et détenu 15 jours.`,
    (date) => `L’ordonnance n° 7514 (${date}) vise 20 personnes.`,
  ],
  de: [
    (date) => `Er wurde am ${date} vor dem Gericht festgenommen und 15 Tage festgehalten.`,
    (date) => `Der Beschluss Nr. 7514 (${date}) nennt 20 Personen.`,
  ],
  it: [
    (date) => `È stato arrestato il ${date} davanti al tribunale con 12 persone.`,
    (date) => `L’ordinanza n. 7514 (${date}) riguarda 20 persone.`,
  ],
};

/** What a web page, a message or a spreadsheet puts around a date, in any language. */
export const settings: readonly ((date: string) => string)[] = [
  (date) => date,
  (date) => `${date}.`,
  (date) => `${date}:`,
  (date) => `${date};`,
  (date) => `(${date})`,
  (date) => `[${date}]`,
  (date) => `“${date}”`,
  (date) => `— ${date} —`,
  (date) => `• ${date}`,
  (date) => `**${date}**`,
  (date) => `_${date}_`,
  (date) => `# ${date}`,
  (date) => `> ${date}`,
  (date) => `<p>${date}</p>`,
  (date) => `<td>${date}</td><td>12</td>`,
  (date) => `[${date}](https://example.org/)`,
  (date) => `| ${date} | 20 |`,
  (date) => `\t${date}\t14:30`,
  (date) => `${date}, 14:30`,
  (date) => `${date} 14:30`,
  (date) => `${date}\n\n12`,
  (date) => `12\n\n${date}`,
  (date) => `${date}\r\n20 000`,
  (date) => `\ufeff${date}\u200b`,
  (date) => `"${date}","№ 7514"`,
  (date) => `${date} | https://example.org/7514`,
];
