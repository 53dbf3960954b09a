/** What the members of a joined date leave to one another: "12 and 13 June 2019", "May - July 2019", "January 4-5, 2022". */
import type { Said, SaidYear, Stated } from '../said.js';

/** A date, a day alone (`said` null), or the open end (both null). */
export interface Member {
  readonly said: Said | null;
  readonly day: number | null;
  readonly next: number;
  readonly weak: boolean;
}

interface Filled {
  /** Null is the open end. */
  readonly members: (Said | null)[];
  /** Whether any member left a part to another. */
  readonly elided: boolean;
}

/** The members made whole; null when a day has no month. */
export function fill(members: readonly Member[]): Filled | null {
  const filled: (Said | null)[] = [];
  let elided = false;
  // From the right: a day takes the month, a month the year, of what follows.
  let after: Said | null = null;
  for (const member of [...members].reverse()) {
    let { said } = member;
    if (said === null && member.day !== null) {
      const date = dayIn(member.day, after);
      if (!date) return null;
      said = date;
      elided = true;
    } else if (said !== null) {
      const dated = inMonth(said, after);
      if (dated) {
        said = dated;
        elided = true;
      }
      const shared = sharing(said, yearOf(after));
      if (shared) {
        said = shared;
        elided = true;
      }
      if (member.day !== null) elided = true;
    }
    filled.unshift(said);
    if (said !== null) after = said;
  }
  return { members: forward(filled), elided };
}

/** The same dates in a year said before them; null when one has a year of its own or cannot take one. */
export function inYear(said: Said, year: SaidYear): Said | null {
  if (said.kind === 'stated') return said.year || said.which ? null : { ...said, year };
  if (said.kind === 'part' || said.kind === 'doubt' || said.kind === 'bound') {
    const of = inYear(said.of, year);
    return of && { ...said, of };
  }
  if (said.kind === 'choice') {
    const members = said.members.map((member) => inYear(member, year));
    return members.includes(null) ? null : { ...said, members: members as Said[] };
  }
  if (said.kind !== 'span' && said.kind !== 'night') return null;
  const [from, to] = [said.from && inYear(said.from, year), said.to && inYear(said.to, year)];
  if ((said.from && !from) || (said.to && !to)) return null;
  return { ...said, from, to };
}

// "du lundi 3 au vendredi 7 janvier".
function inMonth(said: Said, of: Said | null): Said | null {
  if (said.kind !== 'stated' || said.day === undefined || said.month !== undefined) return null;
  const date = dayIn(said.day, of);
  return date && { ...said, ...date };
}

function dayIn(day: number, of: Said | null): Stated | null {
  const whole = statedIn(of);
  if (!whole || whole.month === undefined || whole.day === undefined) return null;
  const { year, month, which } = whole;
  return { kind: 'stated', ...(year && { year }), month, day, ...(which && { which }) };
}

function statedIn(said: Said | null): Stated | null {
  if (said?.kind === 'stated') return said;
  return said?.kind === 'doubt' || said?.kind === 'part' || said?.kind === 'bound' ? statedIn(said.of) : null;
}

function yearOf(said: Said | null): SaidYear | null {
  const year = statedIn(said)?.year;
  return year && (year.is === 'full' || year.is === 'relative' || year.is === 'short') ? year : null;
}

// The same date in the year of the one behind it; null when it has a year or is no month, season or day.
function sharing(said: Said, year: SaidYear | null): Said | null {
  if (!year) return null;
  if (said.kind === 'doubt' || said.kind === 'part' || said.kind === 'bound') {
    const of = sharing(said.of, year);
    return of && { ...said, of };
  }
  if (said.kind !== 'stated' || said.year || said.which) return null;
  if (said.month === undefined && said.season === undefined) return null;
  return { ...said, year, yearShared: true };
}

// "from January 5, 2022 to March 6": the year runs on, over the end of the year where it must.
function forward(members: (Said | null)[]): (Said | null)[] {
  const [first, second] = members;
  const [from, to] = [statedIn(first ?? null), second?.kind === 'stated' ? second : null];
  if (members.length !== 2 || !from || !to || to.year || to.which || to.month === undefined) return members;
  if (from.year?.is !== 'full' || from.month === undefined) return members;
  const rolls = to.month < from.month || (to.month === from.month && (to.day ?? 31) < (from.day ?? 1));
  const year: SaidYear = { is: 'full', year: from.year.year + (rolls ? 1 : 0) };
  return [first ?? null, { ...to, year }];
}
