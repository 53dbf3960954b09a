/** Dates in Kazakh: the year comes first, and the last word of a spot takes the suffix that the phrase asks for. */
import { core, head, spotIn, yearText } from './kk-suffixes.js';
import { listed, setApart } from './lists.js';
import type { Amount, Note, OneFrame, PairFrame, Shared, Spot, Words } from './words.js';

const markWords = { '?': 'күмәнді', '~': 'шамамен', '%': 'күмәнді, шамамен' };
const componentWords = { year: 'жылы', month: 'айы', day: 'күні', season: 'мезгілі', whole: '' };

function noteText({ mark, of }: Note): string {
  const components = of.map((component) => componentWords[component]).join(' және ');
  return components === '' ? markWords[mark] : `${components} ${markWords[mark]}`;
}

function withNotes(text: string, notes: readonly Note[]): string {
  return notes.length === 0 ? text : `${text} (${notes.map(noteText).join('; ')})`;
}

function spot(which: Spot): string {
  return withNotes(spotIn(which, 'nom'), which.notes);
}

const until = (which: Spot) => withNotes(`${spotIn(which, 'dat')} дейін`, which.notes);
const inside = (which: Spot) => withNotes(spotIn(which, 'loc'), which.notes);

const ones: Record<OneFrame, (which: Spot) => string> = {
  by: until,
  onward: (which) => `${inside(which)} немесе одан кейін`,
  since: (which) => `${withNotes(`${spotIn(which, 'abl')} бері`, which.notes)}, жалғасуда`,
  from: (which) => `${withNotes(`${spotIn(which, 'abl')} бастап`, which.notes)}, аяқталуы белгісіз`,
  until: (which) => `${until(which)}, басталуы белгісіз`,
  untilOpen: (which) => `${until(which)}, басталуы шектелмеген`,
};

const labels: Record<PairFrame | OneFrame, (first: string, second: string) => string> = {
  between: (first, second) => `ең ертесі: ${first}; ең кеші: ${second}`,
  fromTo: (first, second) => `басталуы: ${first}; аяқталуы: ${second}`,
  span: (first, second) => `басталуы: ${first}; аяқталуы: ${second}`,
  by: (first) => `ең кеші: ${first}`,
  onward: (first) => `ең ертесі: ${first}`,
  since: (first) => `басталуы: ${first}; жалғасуда`,
  from: (first) => `басталуы: ${first}; аяқталуы белгісіз`,
  until: (first) => `аяқталуы: ${first}; басталуы белгісіз`,
  untilOpen: (first) => `аяқталуы: ${first}; басталуы шектелмеген`,
};

function pair(frame: PairFrame, from: Spot, to: Spot, shared: Shared): string {
  if (frame === 'fromTo') return fromTo(from, to, shared);
  if (shared === 'unit' && from.unit === 'year') {
    return frame === 'between'
      ? `${from.year} және ${to.year} жылдар аралығында`
      : `${from.year}\u{2013}${to.year} жылдар`;
  }
  const isShort = shared === 'month' || (shared === 'year' && from.unit === 'month' && to.unit === 'month');
  const first = shared === 'month' ? String(from.day) : isYearShared(shared) ? core(from, 'nom') : spot(from);
  const second = isYearShared(shared) ? core(to, 'nom') : spot(to);
  const year = isYearShared(shared) ? head(to) : '';
  if (frame === 'between') return `${year}${first} және ${second} аралығында`;
  return `${year}${first}${isShort ? '\u{2013}' : ' \u{2013} '}${second}`;
}

function isYearShared(shared: Shared): boolean {
  return shared === 'month' || shared === 'year';
}

function fromTo(from: Spot, to: Spot, shared: Shared): string {
  const start = withNotes(spotIn(from, 'abl'), from.notes);
  const end = isYearShared(shared) ? `${core(to, 'dat')} дейін` : until(to);
  return `${start} ${end}`;
}

function listOfSpots(word: string, spots: readonly Spot[], shared: Shared): string {
  const [first] = spots;
  if (!first || shared === '') return listed(spots.map(spot), word);
  if (shared === 'unit') {
    if (first.unit !== 'year') return listed(spots.map(spot), word);
    return `${listed(
      spots.map(({ year }) => String(year)),
      word,
    )} ${word === 'және' ? 'жылдар' : 'жыл'}`;
  }
  const month = shared === 'month' ? ` ${core(first, 'nom').replace(/^\d+ /, '')}` : '';
  return `${head(first)}${listed(
    spots.map((each) => (month ? String(each.day) : core(each, 'nom'))),
    word,
  )}${month}`;
}

const units = { day: 'күн', month: 'ай', season: 'мезгіл', year: 'жыл' };

// The ending of a numeral follows its last spoken word: 1 күннен, so only the noun is inflected.
const ablative = { day: 'күннен', month: 'айдан' };
const dative = { day: 'күнге', month: 'айға' };

function amount({ unit, min, max, approximate }: Amount): string {
  const about = approximate ? 'шамамен ' : '';
  if (min === null && max === null) return 'ұзақтығы белгісіз';
  if (min === null) return `${about}ең көбі ${max} ${units[unit]}; ең қысқасы белгісіз`;
  if (max === null) return `${about}кемінде ${min} ${units[unit]}; ең ұзағы белгісіз`;
  if (min === max) return `${about}${min} ${units[unit]}`;
  return `${about}${min} ${ablative[unit]} ${max} ${dative[unit]} дейін`;
}

/** The phrases of Kazakh. */
export const kazakh: Words = {
  spot,
  about: (which) => withNotes(`шамамен ${spotIn(which, 'nom')}`, which.notes),
  pair,
  one: (frame, which) => ones[frame](which),
  labelled: (frame, first, second) => labels[frame](first, second),
  boundless: (which) =>
    ({
      always: 'басталуы да, аяқталуы да шектелмеген',
      ongoing: 'жалғасуда, басталуы белгісіз',
      over: 'басталуы шектелмеген, аяқталуы белгісіз',
    })[which],
  part: (part, of) => `${spotIn(of, 'gen')} ${{ early: 'басы', mid: 'ортасы', late: 'соңы' }[part]}`,
  rest(side, which, of) {
    const unit = { month: 'сол айда', season: 'сол мезгілде', year: 'сол жылы' }[of];
    return `${inside(which)} немесе ${unit} ${side === 'later' ? 'кейінірек' : 'ертерек'}`;
  },
  list: (join, spots, shared) => listOfSpots(join === 'or' ? 'немесе' : 'және', spots, shared),
  joined: (join, texts) => setApart(texts, join === 'or' ? 'немесе' : 'және'),
  every(step, from, to, shared) {
    if (!from) return `${to ? spotIn(to, 'acc') : ''} қоса алғанда, оған дейінгі әр ${units[step]}`;
    const range = to ? fromTo(from, to, shared) : `${spotIn(from, 'abl')} бастап`;
    return `${range} әр ${units[step]}`;
  },
  some: (unit, within) => `${spotIn(within, 'gen')} бір ${unit === 'day' ? 'күні' : 'айы'}`,
  yearless(month, day) {
    const where: Spot = { unit: day > 0 ? 'day' : 'month', year: null, month, day, season: 0, notes: [] };
    const text = day === -1 ? `${core(where, 'gen')} бір күні` : core(where, 'nom');
    return `${text}, жылы көрсетілмеген`;
  },
  nothing: () => 'күні көрсетілмеген',
  ofDecade: (decade, which) => `${spotIn(decade, 'gen')} біріндегі ${spotIn(which, 'nom')}`,
  dayOfSomeMonth: (day, year) => `${spotIn(year, 'gen')} бір айының ${day}-күні`,
  digits: (text, edtf) => `${text} (көрсетілгені: ${edtf})`,
  rounded: (from, to, estimate, shared) =>
    `${pair('between', from, to, shared)}, бағалау бойынша ${yearText(estimate.year ?? 0)}`,
  time: (day, time, zone) => `${spot(day)}, сағат ${time}${zone && ` ${zone}`}`,
  noted: withNotes,
  certainty: (remark) =>
    ({
      monthOnly: 'тек айы белгілі',
      seasonOnly: 'тек мезгілі белгілі',
      partOfYearOnly: 'тек жыл бөлігі белгілі',
      yearOnly: 'тек жылы белгілі',
      decadeOnly: 'тек онжылдығы белгілі',
      yearsOnly: 'тек жылдар аралығы белгілі',
      dayMissing: 'күні хабарланбаған',
      monthMissing: 'айы хабарланбаған',
      dayAndMonthMissing: 'күні мен айы хабарланбаған',
      yearMissing: 'жылы хабарланбаған',
      dateMissing: 'нақты күні хабарланбаған',
      oneOfThese: 'осылардың бірі, қайсысы екені белгісіз',
      startUnknown: 'басталуы хабарланбаған',
      endUnknown: 'аяқталуы хабарланбаған',
      approximate: 'шамамен',
      uncertain: 'күмәнді',
    })[remark],
  amount,
};
