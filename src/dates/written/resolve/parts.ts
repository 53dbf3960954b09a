/** Parts of a month, season, year, decade or century: early, mid, late, its first days, the rest of it. */
import { daysInMonth } from '../../calendar.js';
import { seasonMonths } from '../../seasons.js';
import { spanOf } from '../../spans.js';
import type { DateValue, PlainDate, Point, Season } from '../../value.js';
import type { PartName } from '../said.js';
import { dayOf, mapPoints, type Outcome, outlineOf, plain, seasonOf, trouble, withMark } from './shapes.js';
import { between, stretch } from './steps.js';
import { infer, rival, type Trial } from './trial.js';
import { mondayOf } from './weekdays.js';

/** Part of a date. The whole of it is a rival that leaves the reading as sure as it was. */
export function partOf(whole: DateValue, part: PartName, isState: boolean, trial: Trial): Outcome {
  const { from, to } = outlineOf(whole);
  if (!from || !to)
    return trouble('vague', 'What has no beginning or no end has no part; write the month or the year.');
  if (part === 'weekOf') return weekAround(whole, isState);
  if (part === 'rest' || part === 'gone') return fromToday(whole, part, isState, trial);
  const divided =
    from === to || JSON.stringify(from) === JSON.stringify(to)
      ? dividedPoint(from, part)
      : dividedDays(whole, part);
  // A day has no such part: "early on 6 January" is that day.
  if (!divided) return whole;
  rival(trial, 'whole', 'whole', 'all of the month, season or year');
  if (trial.turn === 'whole') return whole;
  if (divided.kind === 'trouble' || !isState) return divided;
  return softened(divided);
}

// "The week of 25 May". A day of a year that nothing tells has no weekday, and what is no day is left as it is.
function weekAround(whole: DateValue, isState: boolean): Outcome {
  const { first, last } = spanOf(whole);
  if (first.day === null || first.day !== last.day) return whole;
  const monday = mondayOf(first.day);
  return stretch(dayOf(monday), dayOf(monday + 6), isState);
}

// The edges of an early or a late are soft: a state that lasted from one to the other is about from there to there.
function softened(value: DateValue): Outcome {
  const soft = mapPoints(value, (point) => withMark(point, '~')) ?? value;
  const { from, to } = outlineOf(soft);
  if (soft.kind !== 'one-of' || !from || !to) return soft;
  return { kind: 'interval', start: from, end: to };
}

function dividedPoint(point: Point, part: PartName): Outcome | null {
  if (point.kind === 'season') return partOfSeason(point, part);
  if (point.day !== null) return null;
  if (point.month !== null) return partOfMonth(point, part);
  const unstated = /X*$/.exec(point.year)?.[0].length ?? 0;
  if (unstated > 2) return null;
  return unstated === 0
    ? partOfYear(point, part)
    : partOfYears(point.year.slice(0, 4 - unstated), 10 ** unstated, part);
}

type Edges = Partial<Record<PartName, readonly [number, number]>>;

/** Days that stand for the last of a month, whatever its length. */
const end = 31;
const firstDays = 5;

const ofMonth: Edges = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, end],
  firstHalf: [1, 15],
  secondHalf: [16, end],
  firstDays: [1, firstDays],
  teens: [10, 19],
  twenties: [20, end],
};

// A month of an unknown year ends with the longest that it can be.
function partOfMonth({ year, month }: PlainDate, part: PartName): Outcome | null {
  if (month?.includes('X')) return null;
  const inYear = /^\d+$/.test(year) ? Number(year) : 2000;
  const length = daysInMonth(inYear, Number(month));
  const [first, last] = part === 'lastDays' ? [length - firstDays + 1, length] : (ofMonth[part] ?? [1, end]);
  return between(plain(year, Number(month), first), plain(year, Number(month), Math.min(last, length)));
}

const ofYear: Edges = { early: [1, 4], mid: [5, 8], late: [9, 12] };

function partOfYear({ year }: PlainDate, part: PartName): Outcome {
  if (part === 'firstHalf' || part === 'secondHalf') return seasonOf(year, part === 'firstHalf' ? 40 : 41);
  if (part === 'firstDays') return between(plain(year, 1, 1), plain(year, 1, firstDays));
  if (part === 'lastDays') return between(plain(year, 12, end - firstDays + 1), plain(year, 12, end));
  const months = ofYear[part];
  if (!months)
    return trouble('vague', 'Only a month has its teens and twenties; write the month beside them.');
  return between(plain(year, months[0]), plain(year, months[1]));
}

const ofDecade: Edges = { early: [0, 3], mid: [4, 6], late: [7, 9], firstHalf: [0, 4], secondHalf: [5, 9] };
const ofCentury: Edges = {
  early: [0, 33],
  mid: [34, 66],
  late: [67, 99],
  firstHalf: [0, 49],
  secondHalf: [50, 99],
};

function partOfYears(stated: string, years: number, part: PartName): Outcome {
  const edges = (years === 10 ? ofDecade : ofCentury)[part];
  if (!edges)
    return trouble(
      'vague',
      'A decade or a century is divided into years; write early, mid or late, or the year.',
    );
  const first = Number(stated) * years;
  return between(plain(first + edges[0]), plain(first + edges[1]));
}

// A season of three months gives one of them; a half of it is told in days. Longer parts of a year give their thirds.
function partOfSeason(season: Season, part: PartName): Outcome | null {
  if (!/^\d+$/.test(season.year)) return null;
  const { first, months } = seasonMonths(season.season);
  const long = Math.floor(months / 3);
  const thirds: Edges = {
    early: [0, long - 1],
    mid: [long, months - long - 1],
    late: [months - long, months - 1],
  };
  const edges = thirds[part];
  if (!edges) return dividedDays(season, part);
  const at = (index: number) => {
    const month = first - 1 + index;
    return plain(Number(season.year) + Math.floor(month / 12), (month % 12) + 1);
  };
  return between(at(edges[0]), at(edges[1]));
}

// What is counted in days, such as a week, is cut into thirds and halves of them.
function dividedDays(whole: DateValue, part: PartName): Outcome | null {
  const { first, last } = spanOf(whole);
  if (first.day === null || last.day === null || first.day === last.day) return null;
  const length = last.day - first.day + 1;
  const third = Math.max(Math.floor(length / 3), 1);
  const half = Math.ceil(length / 2);
  const few = Math.min(firstDays, length);
  const cut: Edges = {
    early: [0, third - 1],
    mid: [third, length - third - 1],
    late: [length - third, length - 1],
    firstHalf: [0, half - 1],
    secondHalf: [length - half, length - 1],
    firstDays: [0, few - 1],
    lastDays: [length - few, length - 1],
  };
  const edges = cut[part];
  if (!edges || edges[1] < edges[0]) return null;
  return between(dayOf(first.day + edges[0]), dayOf(first.day + edges[1]));
}

// "Later this year", "earlier this month": cut at the day told of before where the whole counts from it, else at the
// publication. A day that does not lie within leaves the whole.
function fromToday(whole: DateValue, part: 'rest' | 'gone', isState: boolean, trial: Trial): Outcome {
  const { first, last } = spanOf(whole);
  if (first.day === null || last.day === null) return whole;
  const [begin, finish] = [first.day, last.day];
  const told = trial.anchor ?? trial.place.narrative?.last('day') ?? null;
  const cuts = trial.anchor ? [told, trial.publication] : [trial.publication, told];
  const cut = cuts.find((days) => days && days.first >= begin && days.last <= finish);
  if (!cut) {
    trial.low = true;
    return whole;
  }
  infer(
    trial,
    'mention' in cut
      ? { part: 'day', from: 'narrative', words: cut.mention.words }
      : { part: 'day', from: 'publication' },
  );
  const [from, to] = part === 'rest' ? [Math.min(cut.first + 1, finish), finish] : [begin, cut.last];
  return stretch(dayOf(from), dayOf(to), isState);
}
