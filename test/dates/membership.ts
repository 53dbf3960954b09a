import type { DateValue, Member, Point } from '../../src/dates/value.js';

// A second opinion on what a value covers, that shares nothing with src/dates: it writes out every day of some years
// and keeps those whose text fits.

const lengths = (year: number) => [
  31,
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
];
const pad = (number: number, width: number) => String(number).padStart(width, '0');

/** Every day from 1990 to 2110, as ISO text. */
export const isoDays: string[] = Array.from({ length: 121 }, (_, index) => 1990 + index).flatMap((year) =>
  lengths(year).flatMap((length, month) =>
    Array.from({ length }, (_, day) => `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(day + 1, 2)}`),
  ),
);

const seasonMonths: Record<number, number[]> = {
  21: [3, 4, 5],
  22: [6, 7, 8],
  23: [9, 10, 11],
  24: [12, 13, 14],
  25: [3, 4, 5],
  26: [6, 7, 8],
  27: [9, 10, 11],
  28: [12, 13, 14],
  29: [9, 10, 11],
  30: [12, 13, 14],
  31: [3, 4, 5],
  32: [6, 7, 8],
  33: [1, 2, 3],
  34: [4, 5, 6],
  35: [7, 8, 9],
  36: [10, 11, 12],
  37: [1, 2, 3, 4],
  38: [5, 6, 7, 8],
  39: [9, 10, 11, 12],
  40: [1, 2, 3, 4, 5, 6],
  41: [7, 8, 9, 10, 11, 12],
};

const fits = (mask: string | null) => new RegExp(`^${(mask ?? 'XX').replaceAll('X', '\\d')}$`);
const years = Array.from({ length: 120 }, (_, index) => 1990 + index);

function daysOfSeason(mask: string, season: number): string[] {
  const stretches = years
    .filter((year) => fits(mask).test(pad(year, 4)))
    .flatMap((year) =>
      seasonMonths[season]!.map((month) => (month > 12 ? [year + 1, month - 12] : [year, month])),
    )
    .map(([year, month]) => `${year}-${pad(month!, 2)}`);
  // The product takes a season of an unstated year from its first to its last day.
  return isoDays.filter((day) => day.slice(0, 7) >= stretches[0]! && day.slice(0, 7) <= stretches.at(-1)!);
}

function daysOfPoint(point: Point): string[] {
  if (point.kind === 'season') return daysOfSeason(point.year, point.season);
  const [year, month, day] = [fits(point.year), fits(point.month), fits(point.day)];
  return isoDays.filter(
    (iso) => year.test(iso.slice(0, 4)) && month.test(iso.slice(5, 7)) && day.test(iso.slice(8)),
  );
}

function daysOfMember(member: Member): string[] {
  if (member.kind !== 'range') return daysOfPoint(member);
  const [from, to] = [daysOfPoint(member.from!)[0]!, daysOfPoint(member.to!).at(-1)!];
  return isoDays.filter((day) => day >= from && day <= to);
}

/** The days that a value can be or covers, in order. For closed values within the years of `isoDays`. */
export function daysOf(value: DateValue): string[] {
  if (value.kind === 'date' || value.kind === 'season') return daysOfPoint(value);
  if (value.kind !== 'one-of' && value.kind !== 'all-of') throw new Error(`no ${value.kind} here`);
  const days = new Set(value.members.flatMap(daysOfMember));
  return isoDays.filter((day) => days.has(day));
}
