/** Dates in Russian: every spot is inflected for the phrase that it stands in. */

import { listed, setApart } from './lists.js';
import { type Case, core, decadeIn, spotIn, yearName, yearText } from './ru-cases.js';
import type { Amount, Note, OneFrame, PairFrame, Shared, Spot, Words } from './words.js';

const markWords = { '?': 'под вопросом', '~': 'приблизительно', '%': 'под вопросом, приблизительно' };
const componentWords = { year: 'год', month: 'месяц', day: 'день', season: 'время года', whole: '' };

function noteText({ mark, of }: Note): string {
  const components = of.map((component) => componentWords[component]).join(' и ');
  return components === '' ? markWords[mark] : `${components} ${markWords[mark]}`;
}

function withNotes(text: string, notes: readonly Note[]): string {
  return notes.length === 0 ? text : `${text} (${notes.map(noteText).join('; ')})`;
}

function spot(which: Spot, form: Case = 'nom'): string {
  return withNotes(spotIn(which, form), which.notes);
}

// "со 2 января", "ко 2 января": the ordinal "второй" begins with two consonants.
function needsVowel(text: string): boolean {
  return /^(2 |втор|двух )/.test(text);
}

const since = (text: string) => `${needsVowel(text) || /^средн/.test(text) ? 'со' : 'с'} ${text}`;
const towards = (text: string) => `${needsVowel(text) ? 'ко' : 'к'} ${text}`;

const pairForms: Record<PairFrame, readonly [Case, Case]> = {
  between: ['ins', 'ins'],
  fromTo: ['gen', 'acc'],
  span: ['nom', 'nom'],
};

const pairs: Record<PairFrame, (from: string, to: string, isShort: boolean) => string> = {
  between: (from, to) => `между ${from} и ${to}`,
  fromTo: (from, to) => `${since(from)} по ${to}`,
  span: (from, to, isShort) => (isShort ? `${from}\u{2013}${to}` : `${from} \u{2014} ${to}`),
};

const ones: Record<OneFrame, (which: Spot) => string> = {
  by: (which) => towards(spot(which, 'dat')),
  onward: (which) => `${spot(which)} или позже`,
  since: (which) => `${since(spot(which, 'gen'))}, продолжается`,
  from: (which) => `${since(spot(which, 'gen'))}, окончание неизвестно`,
  until: (which) => `до ${spot(which, 'gen')}, начало неизвестно`,
  untilOpen: (which) => `до ${spot(which, 'gen')}, без начала`,
};

const labels: Record<PairFrame | OneFrame, (first: string, second: string) => string> = {
  between: (first, second) => `самое раннее: ${first}; самое позднее: ${second}`,
  fromTo: (first, second) => `начало: ${first}; окончание: ${second}`,
  span: (first, second) => `начало: ${first}; окончание: ${second}`,
  by: (first) => `самое позднее: ${first}`,
  onward: (first) => `самое раннее: ${first}`,
  since: (first) => `начало: ${first}; продолжается`,
  from: (first) => `начало: ${first}; окончание неизвестно`,
  until: (first) => `окончание: ${first}; начало неизвестно`,
  untilOpen: (first) => `окончание: ${first}; без начала`,
};

function pair(frame: PairFrame, from: Spot, to: Spot, shared: Shared): string {
  const [first, second] = pairForms[frame];
  if (shared === 'month') return pairs[frame](String(from.day), spot(to, second), true);
  if (shared === 'year') {
    const isShort = from.unit === 'month' && to.unit === 'month';
    return pairs[frame](core(from, first), spot(to, second), isShort);
  }
  if (shared === 'unit' && from.unit === 'year') {
    const isPlural = frame !== 'fromTo';
    return pairs[frame](String(from.year), `${to.year} ${yearName(second, isPlural)}`, true);
  }
  const isDecades = shared === 'unit';
  return pairs[frame](isDecades ? decadeIn(from, first) : spot(from, first), spot(to, second), false);
}

function listOfSpots(word: string, spots: readonly Spot[], shared: Shared): string {
  const last = spots.at(-1);
  if (!last || shared === '')
    return listed(
      spots.map((each) => spot(each)),
      word,
    );
  if (shared === 'unit' && last.unit === 'year') {
    return `${listed(
      spots.map(({ year }) => String(year)),
      word,
    )} ${yearName('nom', word === 'и')}`;
  }
  const said = spots.map((each) =>
    shared === 'month' ? String(each.day) : shared === 'year' ? core(each, 'nom') : spot(each),
  );
  return listed([...said.slice(0, -1), spot(last)], word);
}

const every = { day: 'каждый день', month: 'каждый месяц', season: 'каждое время года', year: 'каждый год' };

const unitForms = { day: ['день', 'дня', 'дней'], month: ['месяц', 'месяца', 'месяцев'] } as const;

function count(number: number, unit: Amount['unit']): string {
  const [one, few, many] = unitForms[unit];
  const [units, tens] = [number % 10, Math.floor(number / 10) % 10];
  if (tens === 1 || units === 0 || units > 4) return `${number} ${many}`;
  return `${number} ${units === 1 ? one : few}`;
}

function countGenitive(number: number, unit: Amount['unit']): string {
  const [, one, many] = unitForms[unit];
  return `${number} ${number % 10 === 1 && number % 100 !== 11 ? one : many}`;
}

function amount({ unit, min, max, approximate }: Amount): string {
  const about = approximate ? 'примерно ' : '';
  if (min === null && max === null) return 'длительность неизвестна';
  if (min === null) return `${about}не более ${countGenitive(max ?? 0, unit)}; минимум неизвестен`;
  if (max === null) return `${about}не менее ${countGenitive(min, unit)}; максимум неизвестен`;
  if (min !== max) return `${about}от ${min} до ${countGenitive(max, unit)}`;
  return approximate ? `около ${countGenitive(min, unit)}` : count(min, unit);
}

/** The phrases of Russian. */
export const russian: Words = {
  spot: (which) => spot(which),
  about: (which) => withNotes(`около ${spotIn(which, 'gen')}`, which.notes),
  pair,
  one: (frame, which) => ones[frame](which),
  labelled: (frame, first, second) => labels[frame](first, second),
  boundless: (which) =>
    ({
      always: 'без начала и окончания',
      ongoing: 'продолжается, начало неизвестно',
      over: 'без начала, окончание неизвестно',
    })[which],
  part: (part, of) => `${{ early: 'начало', mid: 'середина', late: 'конец' }[part]} ${spotIn(of, 'gen')}`,
  rest(side, which, of) {
    const unit = { month: 'в том же месяце', season: 'в то же время года', year: 'в том же году' }[of];
    return `${spot(which)} или ${side === 'later' ? 'позже' : 'раньше'} ${unit}`;
  },
  list: (join, spots, shared) => listOfSpots(join === 'or' ? 'или' : 'и', spots, shared),
  joined: (join, texts) => setApart(texts, join === 'or' ? 'или' : 'и'),
  every(step, from, to, shared) {
    if (!from) return `${every[step]} по ${to ? spot(to, 'acc') : ''} включительно`;
    const range = to ? pair('fromTo', from, to, shared) : `начиная ${since(spot(from, 'gen'))}`;
    return `${every[step]} ${range}`;
  },
  some: (unit, within) => `один из ${unit === 'day' ? 'дней' : 'месяцев'} ${spotIn(within, 'gen')}`,
  yearless(month, day) {
    const where: Spot = { unit: day > 0 ? 'day' : 'month', year: null, month, day, season: 0, notes: [] };
    const text = day === -1 ? `один из дней ${core(where, 'gen')}` : core(where, 'nom');
    return `${text}, год не указан`;
  },
  nothing: () => 'дата не указана',
  ofDecade: (decade, which) => `${spotIn(which, 'nom')} одного из ${spotIn(decade, 'gen')}`,
  dayOfSomeMonth: (day, year) => `${day}-е число одного из месяцев ${spotIn(year, 'gen')}`,
  digits: (text, edtf) => `${text} (указано лишь: ${edtf})`,
  rounded: (from, to, estimate, shared) =>
    `${pair('between', from, to, shared)}, по оценке ${yearText(estimate.year ?? 0, 'nom')}`,
  time: (day, time, zone) => `${spot(day)} в ${time}${zone && ` ${zone}`}`,
  noted: withNotes,
  certainty: (remark) =>
    ({
      monthOnly: 'известен только месяц',
      seasonOnly: 'известно только время года',
      partOfYearOnly: 'известна только часть года',
      yearOnly: 'известен только год',
      decadeOnly: 'известно только десятилетие',
      yearsOnly: 'известен только промежуток лет',
      dayMissing: 'день не сообщается',
      monthMissing: 'месяц не сообщается',
      dayAndMonthMissing: 'день и месяц не сообщаются',
      yearMissing: 'год не сообщается',
      dateMissing: 'точная дата не сообщается',
      oneOfThese: 'одна из этих дат, неизвестно какая',
      startUnknown: 'начало не сообщается',
      endUnknown: 'окончание не сообщается',
      approximate: 'приблизительно',
      uncertain: 'под вопросом',
    })[remark],
  amount,
};
