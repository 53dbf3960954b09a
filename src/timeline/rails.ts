import type { DetentionBody, EventBody } from '../publish/bodies.js';

/** A stretch of a custody rail beside one entry. Lanes are numbered from the one next to the dates. */
export interface Rail {
  lane: number;
  part: 'start' | 'held' | 'end' | 'fade';
}

interface Spell {
  code: string;
  first: number;
  last: number;
  opening: Rail['part'];
  closing: Rail['part'];
}

const mostLanes = 3;

const find = (events: EventBody[], code: string, mark: 'start' | 'end') =>
  events.findIndex((event) => event.detentions.some((spell) => spell.code === code && spell.mark === mark));

/** Where a detention runs in a list of events: from its first event to its last, as far as the list shows them. */
function spellOf({ code, end_state }: DetentionBody, events: EventBody[], more: boolean): Spell | null {
  const [start, end] = [find(events, code, 'start'), find(events, code, 'end')];
  if (start < 0 && end < 0) return null;
  if (start >= 0 && end >= 0 && end < start) return null;
  if (end >= 0)
    return {
      code,
      first: Math.max(start, 0),
      last: end,
      opening: start < 0 ? 'held' : 'start',
      closing: 'end',
    };
  const runsOn = end_state === 'ongoing' || (end_state === 'ended' && more);
  return runsOn
    ? { code, first: start, last: events.length - 1, opening: 'start', closing: 'held' }
    : { code, first: start, last: start, opening: 'fade', closing: 'fade' };
}

function partOf(spell: Spell, index: number): Rail['part'] {
  if (index === spell.first) return spell.opening;
  return index === spell.last ? spell.closing : 'held';
}

/**
 * The rails beside each event of a list, by position. A detention is drawn from the event that begins it to the event
 * that ends it; where nobody said that it ended, it fades at once. `more` says that the list goes on on another page.
 */
export function rails(detentions: DetentionBody[], events: EventBody[], more: boolean): Rail[][] {
  const beside: Rail[][] = events.map(() => []);
  const busyUntil: number[] = [];
  const spells = detentions
    .flatMap((detention) => spellOf(detention, events, more) ?? [])
    .sort((a, b) => a.first - b.first || a.last - b.last);
  for (const spell of spells) {
    const free = busyUntil.findIndex((last) => last < spell.first);
    const lane = free >= 0 ? free : Math.min(busyUntil.length, mostLanes - 1);
    busyUntil[lane] = Math.max(busyUntil[lane] ?? -1, spell.last);
    for (let index = spell.first; index <= spell.last; index++)
      beside[index]?.push({ lane: lane + 1, part: partOf(spell, index) });
  }
  return beside;
}
