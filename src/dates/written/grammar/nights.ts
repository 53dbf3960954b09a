/** Nights, which belong to two days. */
import type { Said, Stated } from '../said.js';
import { gate } from './gates.js';
import { joinedAt } from './joined.js';
import type { Line, Match } from './line.js';
import { ownedDay } from './owned.js';
import { yearAt } from './years.js';

/** "the night of 4-5 January", "в ночь на 5 января", "dans la nuit du 4 au 5 janvier"; behind the date in Kazakh. */
export function nightAt(line: Line, at: number): Match | null {
  if (!line.may(at, gate.night)) return nightBehind(line, at);
  const onto = line.job(at, 'nightOnto');
  if (onto !== null) {
    const to = dayAt(line, onto);
    return to && night(null, to.said, to.next);
  }
  const of = line.job(at, 'night');
  if (of === null) return nightBehind(line, at);
  const date = dayAt(line, of);
  if (!date) return null;
  const { said, next } = date;
  if (said.kind === 'night') return date;
  if (said.kind === 'span') return night(said.from, said.to, next);
  if (said.kind === 'choice' && said.members.length === 2) {
    return night(said.members[0] ?? null, said.members[1] ?? null, next);
  }
  return night(said, null, next);
}

function night(from: Said | null, to: Said | null, next: number): Match | null {
  const isDays = [from, to].every((said) => said === null || isDay(said));
  return isDays ? { said: { kind: 'night', from, to }, next, weak: false } : null;
}

function isDay(said: Said): boolean {
  if (said.kind === 'stated') return said.day !== undefined || said.weekday !== undefined;
  return said.kind === 'relative' && said.unit === 'day';
}

function dayAt(line: Line, at: number): Match | null {
  const start = line.skip(at);
  const inside = line.job(start, 'in');
  return joinedAt(line, inside === null ? start : line.skip(inside));
}

function nightBehind(line: Line, at: number): Match | null {
  const { after } = line.lexicon.language;
  if (!after?.night && !after?.nightOnto) return null;
  const two = nightOfTwo(line, at);
  if (two) return two;
  const date = joinedAt(line, at);
  if (!date || !line.isNear(date.next)) return null;
  const onto = line.job(date.next, 'nightOnto', true);
  if (onto !== null) return isDay(date.said) ? night(null, date.said, onto) : null;
  const of = line.job(date.next, 'night', true);
  return of !== null && isDay(date.said) ? night(date.said, null, of) : null;
}

// "2022 жылғы 4-інен 5 қаңтарға қараған түні": the first day is owned by the month of the second.
function nightOfTwo(line: Line, at: number): Match | null {
  if (!line.lexicon.language.owned) return null;
  const year = yearAt(line, at);
  const day = ownedDay(line, year ? line.skip(year.next) : at);
  if (!day) return nightOfDates(line, at);
  const date = line.isNear(day.next) ? joinedAt(line, day.next) : null;
  if (date?.said.kind !== 'stated' || date.said.day === undefined) return null;
  const onto = line.job(date.next, 'nightOnto', true);
  const to: Stated = { ...date.said, ...(year && { year: year.year }) };
  return onto === null ? null : night({ ...to, day: day.day }, to, onto);
}

// "30 тамыздан 31 тамызға қараған түні"
function nightOfDates(line: Line, at: number): Match | null {
  const from = joinedAt(line, at);
  const to = from?.said.kind === 'stated' && line.isNear(from.next) ? joinedAt(line, from.next) : null;
  const onto = to && line.job(to.next, 'nightOnto', true);
  if (from?.said.kind !== 'stated' || to?.said.kind !== 'stated' || !onto) return null;
  const year = to.said.year ?? from.said.year;
  const [first, second] = [from.said, to.said].map((said) => ({ ...said, ...(year && { year }) }));
  return first && second ? night(first, second, onto) : null;
}
