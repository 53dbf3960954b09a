/** Dates in English. */
import { hemisphereOf, spansYears } from '../seasons.js';
import { grouped, listed, setApart } from './lists.js';
import type { Amount, Note, OneFrame, PairFrame, Shared, Spot, Words } from './words.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const seasons = ['spring', 'summer', 'autumn', 'winter'];
const ordinals = ['first', 'second', 'third', 'fourth'];
const thirds = ['first', 'middle', 'last'];
const markWords = { '?': 'uncertain', '~': 'approximate', '%': 'uncertain and approximate' };

function yearText(year: number): string {
  if (year <= 0) return `${grouped(1 - year, ',')} BCE`;
  if (year > 9999) return `the year ${grouped(year, ',')}`;
  return year < 1000 ? `${year} CE` : String(year);
}

function noteText({ mark, of }: Note): string {
  return of.includes('whole') ? markWords[mark] : `${of.join(' and ')} ${markWords[mark]}`;
}

function withNotes(text: string, notes: readonly Note[]): string {
  return notes.length === 0 ? text : `${text} (${notes.map(noteText).join(', ')})`;
}

// What is left of a spot when its year is said elsewhere.
function core({ unit, month, day, season }: Spot): string {
  if (unit === 'day') return `${day} ${months[month - 1]}`;
  return unit === 'month' ? (months[month - 1] ?? '') : seasonText(season);
}

function seasonText(code: number): string {
  if (code >= 40) return `the ${ordinals[code - 40]} half`;
  if (code >= 37) return `the ${thirds[code - 37]} four months`;
  if (code >= 33) return `the ${ordinals[code - 33]} quarter`;
  return seasons[(code - 21) % 4] ?? '';
}

function tail({ unit, year, season }: Spot): string {
  if (year === null) return '';
  const hasTwoYears = unit === 'season' && spansYears(season);
  const years = hasTwoYears ? `${yearText(year)}\u{2013}${yearText(year + 1)}` : yearText(year);
  const hemisphere = unit === 'season' ? hemisphereOf(season) : null;
  const joint = unit === 'season' && season >= 33 ? ' of ' : ' ';
  return `${joint}${years}${hemisphere ? ` (${hemisphere} hemisphere)` : ''}`;
}

function bare(spot: Spot): string {
  if (spot.unit === 'year') return yearText(spot.year ?? 0);
  return spot.unit === 'decade' ? `the ${spot.year}s` : `${core(spot)}${tail(spot)}`;
}

function spot(which: Spot): string {
  return withNotes(bare(which), which.notes);
}

const pairs: Record<PairFrame, (from: string, to: string) => string> = {
  between: (from, to) => `between ${from} and ${to}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  span: (from, to) => `${from} to ${to}`,
};

const ones: Record<OneFrame, (at: string) => string> = {
  by: (at) => `by ${at}`,
  onward: (at) => `${at} or later`,
  since: (at) => `since ${at}, still going on`,
  from: (at) => `from ${at}, end not known`,
  until: (at) => `until ${at}, start not known`,
  untilOpen: (at) => `until ${at}, without a start`,
};

const labels: Record<PairFrame | OneFrame, (first: string, second: string) => string> = {
  between: (first, second) => `earliest: ${first}; latest: ${second}`,
  fromTo: (first, second) => `start: ${first}; end: ${second}`,
  span: (first, second) => `start: ${first}; end: ${second}`,
  by: (first) => `at the latest: ${first}`,
  onward: (first) => `at the earliest: ${first}`,
  since: (first) => `start: ${first}; still going on`,
  from: (first) => `start: ${first}; end not known`,
  until: (first) => `end: ${first}; start not known`,
  untilOpen: (first) => `end: ${first}; without a start`,
};

function pair(frame: PairFrame, from: Spot, to: Spot, shared: Shared): string {
  if (shared === 'month') return pairs[frame](String(from.day), spot(to));
  return pairs[frame](shared === 'year' ? core(from) : spot(from), spot(to));
}

const ordinal = (day: number) => {
  const ending =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  return `${day}${ending}`;
};

function count(number: number, unit: Amount['unit']): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

function amount({ unit, min, max, approximate }: Amount): string {
  const about = approximate ? 'about ' : '';
  if (min === null && max === null) return 'length not known';
  if (min === null) return `at most ${about}${count(max ?? 0, unit)}; shortest not known`;
  if (max === null) return `at least ${about}${count(min, unit)}; longest not known`;
  return min === max ? `${about}${count(min, unit)}` : `${about}${min} to ${count(max, unit)}`;
}

/** The phrases of English. */
export const english: Words = {
  spot,
  about: (which) => withNotes(`about ${bare(which)}`, which.notes),
  pair,
  one: (frame, which) => ones[frame](spot(which)),
  labelled: (frame, first, second) => labels[frame](first, second),
  boundless: (which) =>
    ({
      always: 'without a start or an end',
      ongoing: 'still going on, start not known',
      over: 'without a start, end not known',
    })[which],
  part(part, of) {
    return part === 'mid' ? `mid-${bare(of)}` : `${part} ${bare(of)}`;
  },
  rest: (side, which, of) => `${spot(which)} or ${side} that ${of}`,
  list(join, spots, shared) {
    const last = spots.at(-1);
    const word = join === 'or' ? 'or' : 'and';
    if (!last || shared === '' || shared === 'unit') return listed(spots.map(spot), word);
    const said = spots.map((each) => (shared === 'month' ? String(each.day) : core(each)));
    return listed([...said.slice(0, -1), spot(last)], word);
  },
  joined: (join, texts) => setApart(texts, join),
  every(step, from, to, shared) {
    if (!from) return `every ${step} up to and including ${to ? spot(to) : ''}`;
    return to ? `every ${step} ${pair('fromTo', from, to, shared)}` : `every ${step} from ${spot(from)} on`;
  },
  some: (unit, within) => `some ${unit} in ${bare(within)}`,
  yearless(month, day) {
    const name = months[month - 1] ?? '';
    if (day === -1) return `some day in ${name}, year not stated`;
    return `${day === 0 ? name : `${day} ${name}`}, year not stated`;
  },
  nothing: () => 'date not stated',
  ofDecade: (decade, which) => `${bare(which)}, some year of ${bare(decade)}`,
  dayOfSomeMonth: (day, year) => `the ${ordinal(day)} of some month in ${bare(year)}`,
  digits: (text, edtf) => `${text} (as far as stated: ${edtf})`,
  rounded: (from, to, estimate, shared) =>
    `${pair('between', from, to, shared)}, estimated as ${bare(estimate)}`,
  time: (day, time, zone) => `${spot(day)} at ${time}${zone && ` ${zone}`}`,
  noted: withNotes,
  certainty: (remark) =>
    ({
      monthOnly: 'month only',
      seasonOnly: 'season only',
      partOfYearOnly: 'part of the year only',
      yearOnly: 'year only',
      decadeOnly: 'decade only',
      yearsOnly: 'range of years only',
      dayMissing: 'day not reported',
      monthMissing: 'month not reported',
      dayAndMonthMissing: 'day and month not reported',
      yearMissing: 'year not reported',
      dateMissing: 'exact date not reported',
      oneOfThese: 'one of these, not known which',
      startUnknown: 'start not reported',
      endUnknown: 'end not reported',
      approximate: 'approximate',
      uncertain: 'uncertain',
    })[remark],
  amount,
};
