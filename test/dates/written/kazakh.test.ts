import { findWritten } from '../../../src/dates/written/find.js';
import { readWritten } from '../../../src/dates/written/read.js';
import type { Found } from '../../../src/dates/written/reading.js';
import { fixture } from '../fixtures.js';

interface Sentence {
  readonly text: string;
  readonly dates: readonly string[];
}

const sentences = fixture<Sentence[]>('dates/texts/kazakh-sentences.json');

/** A span that linguists marked, and whether anything we found overlaps it. */
interface Marked {
  readonly words: string;
  readonly found: boolean;
}

const months = 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қырк|қазан|қараша|желтоқсан';
const relatives = 'бүгін|кеше|ертең|биыл|былтыр|өткен|келесі|алдағы|осы|соңғы|кейінгі|ағымдағы';
// A calendar date, a part of one or a relative word: not "two years", "daily", "22 years old".
const calendar = new RegExp(
  `${months}|${relatives}|бұрын|бері|жыл (?:бас|соң|аяғ)|(?:ншы|нші|сыншы)\\)? (?:жыл|ғасыр)|\\d{4} жылы`,
  'i',
);
// Years of age: with their noun, or a bare number in the locative or ablative.
const age = /жас|^\d+-(?:де|нен)$|^(?:он|жетпіс) жетіде$/;
const repeated = /сайын|күнделікті|жылда-жылда/i;

function placesOf({ text, dates }: Sentence): { words: string; start: number; end: number }[] {
  let from = 0;
  return dates.map((words) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { words, start, end: from };
  });
}

const findIn = (text: string): Found[] => findWritten(text, { languages: ['kk'], published: '2020-03-10' });

const marked: Marked[] = sentences.flatMap((sentence) => {
  const found = findIn(sentence.text);
  return placesOf(sentence).map(({ words, start, end }) => ({
    words,
    found: found.some((one) => one.start < end && start < one.end),
  }));
});

const shareFound = (spans: readonly Marked[]) => spans.filter(({ found }) => found).length / spans.length;

function tell(what: string, spans: readonly Marked[]): number {
  const share = shareFound(spans);
  const missed = spans.filter(({ found }) => !found).map(({ words }) => words);
  process.stdout.write(
    `  Kazakh, ${what}: ${(share * 100).toFixed(1)}% of ${spans.length}; missed: ${missed.join(', ')}\n`,
  );
  return share;
}

test('the sentences are those that linguists marked', () => {
  expect(sentences).toHaveLength(1117);
  expect(marked.length).toBe(285);
});

test('at least 80% of all marked spans are found, lengths and repetitions among them', () => {
  expect(tell('all spans', marked)).toBeGreaterThanOrEqual(0.8);
});

test('at least 87% are found without ages and repetitions, which are no dates', () => {
  const spans = marked.filter(({ words }) => !age.test(words) && !repeated.test(words));
  expect(tell('without ages and repetitions', spans)).toBeGreaterThanOrEqual(0.87);
});

test('at least 98% of calendar dates and relative words are found', () => {
  const spans = marked.filter(({ words }) => calendar.test(words) && !age.test(words));
  expect(spans.length).toBeGreaterThan(180);
  expect(tell('calendar dates and relative words', spans)).toBeGreaterThanOrEqual(0.98);
});

test('fewer than 1% of the sentences without a marked span give a date', () => {
  const dateless = sentences.filter(({ dates }) => dates.length === 0);
  const invented = dateless.filter(({ text }) => findIn(text).length > 0).map(({ text }) => text);
  process.stdout.write(
    `  Kazakh, dateless: ${invented.length} of ${dateless.length}: ${invented.join(' | ')}\n`,
  );
  expect(invented.length / dateless.length).toBeLessThan(0.01);
});

test('a marked day with its month is never read as another day', () => {
  const day = new RegExp(`(?:^|\\s)(\\d{1,2})-(?:\\S+) (${months})`, 'i');
  for (const { text, dates } of sentences) {
    for (const words of dates) {
      const number = day.exec(words)?.[1];
      if (number === undefined) continue;
      const readings = findIn(text).map(({ reading }) => reading.edtf ?? '');
      expect(readings.join(' ')).toContain(`-${number.padStart(2, '0')}`);
    }
  }
});

// Written by hand, so that the endings that the program makes are held against those of the grammar books.
const inflected: Readonly<Record<string, readonly string[]>> = {
  kk: [
    'қаңтарда қаңтардың қаңтардан қаңтарға қаңтардағы қаңтарында қаңтарынан қаңтарына қаңтарының',
    'ақпанда ақпанның ақпаннан ақпанға ақпандағы ақпанында ақпанынан ақпанына ақпанының',
    'наурызда наурыздың наурыздан наурызға наурыздағы наурызында наурызынан наурызына наурызының',
    'сәуірде сәуірдің сәуірден сәуірге сәуірдегі сәуірінде сәуірінен сәуіріне сәуірінің',
    'мамырда мамырдың мамырдан мамырға мамырдағы мамырында мамырынан мамырына мамырының',
    'маусымда маусымның маусымнан маусымға маусымдағы маусымында маусымынан маусымына маусымының',
    'шілдеде шілденің шілдеден шілдеге шілдедегі шілдесінде шілдесінен шілдесіне шілдесінің',
    'тамызда тамыздың тамыздан тамызға тамыздағы тамызында тамызынан тамызына тамызының',
    'қыркүйекте қыркүйектің қыркүйектен қыркүйекке қыркүйектегі қыркүйегінде қыркүйегінен қыркүйегіне',
    'қазанда қазанның қазаннан қазанға қазандағы қазанында қазанынан қазанына қазанының',
    'қарашада қарашаның қарашадан қарашаға қарашадағы қарашасында қарашасынан қарашасына',
    'желтоқсанда желтоқсанның желтоқсаннан желтоқсанға желтоқсандағы желтоқсанында желтоқсанынан',
  ],
  ky: [
    'январда январдын январдан январга январдагы январында январынан январына январынын',
    'февралда февралдын февралдан февралга февралдагы февралында февралынан февралына',
    'мартта марттын марттан мартка марттагы мартында мартынан мартына мартынын',
    'апрелде апрелдин апрелден апрелге апрелдеги апрелинде апрелинен апрелине апрелинин',
    'майда майдын майдан майга майдагы майында майынан майына майынын',
    'июнда июндун июндан июнга июндагы июнунда июнунан июнуна июнунун',
    'июлда июлдун июлдан июлга июлдагы июлунда июлунан июлуна июлунун',
    'августта августтун августтан августка августтагы августунда августунан августуна',
    'сентябрда сентябрдын сентябрдан сентябрга сентябрдагы сентябрында сентябрынан',
    'октябрда октябрдын октябрдан октябрга октябрдагы октябрында октябрынан октябрына',
    'ноябрда ноябрдын ноябрдан ноябрга ноябрдагы ноябрында ноябрынан ноябрына',
    'декабрда декабрдын декабрдан декабрга декабрдагы декабрында декабрынан декабрына',
  ],
};

const endings = (['kk', 'ky'] as const).flatMap((language) =>
  inflected[language]!.flatMap((forms, i) =>
    forms.split(' ').map((form): [string, 'kk' | 'ky', number] => [form, language, i + 1]),
  ),
);

test.each(endings)('%s is a month in %s, with a year and with a day', (form, language, month) => {
  const [year, day] = language === 'kk' ? ['2021 жылдың', '15-інші'] : ['2021-жылдын', '15'];
  const number = String(month).padStart(2, '0');
  const options = { languages: [language] };
  expect(readWritten(`${year} ${form}`, options).edtf).toBe(`2021-${number}`);
  expect(readWritten(`${year} ${day} ${form}`, options).edtf).toBe(`2021-${number}-15`);
  expect(readWritten(`${year} ${day}-${form}`.replace('-інші', ''), options).edtf).toBe(`2021-${number}-15`);
});

test.each([
  'оннан астам жыл бұрын',
  'елуге жуық жыл бұрын',
  'бір жарым жыл бұрын',
  '3,5 жыл бұрын',
  'жарты жыл бұрын',
  'ондаған жыл бұрын',
  'бес миллион жыл бұрын',
])('%s is not a year ago', (text) => {
  expect(findIn(`Бұл ${text} болған.`)).toEqual([]);
});
