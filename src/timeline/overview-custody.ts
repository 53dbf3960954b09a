import { sayCount } from '../events/counts.js';
import { dateBounds } from '../messages/dates.js';
import type { DateBody, DetentionBody } from '../publish/bodies.js';
import type { Wording } from '../sources/wording.js';
import { dayOf, type Scale } from './scale.js';

/** A piece of a bar: solid while custody is certain, fading in or out over the days on which it may begin or end. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  shade: 'solid' | 'in' | 'out';
}

/** The lane of custody: a row of its own for each spell that would cover another. */
export interface Custody {
  rows: number;
  bars: Bar[];
  names: { x: number; y: number; text: string; lang: string | null; anchor: 'start' | 'end' }[];
}

const rowHeight = 20;
const mostRows = 6;
const barHeight = 12;
/** How far a bar fades whose end nobody reported. It stands for no length. */
const fade = 44;
const letter = 6.6;

interface Ends {
  first: number;
  sure: number;
}

function endsOf(date: DateBody | null): { earliest: number | null; latest: number | null } {
  if (date === null) return { earliest: null, latest: null };
  const { earliest, latest } = dateBounds(date);
  return { earliest: dayOf(earliest), latest: dayOf(latest) };
}

/** The pieces of one spell. Null when its beginning is not known from either side. */
function barsOf(
  spell: DetentionBody,
  scale: Scale,
  edge: number,
): { bars: Omit<Bar, 'y'>[]; from: number; to: number } | null {
  const began = endsOf(spell.began);
  const ended = endsOf(spell.ended);
  const start = began.earliest ?? began.latest;
  if (start === null) return null;
  const known: Ends = { first: scale.x(start), sure: scale.x(began.latest ?? start) };
  const held = ended.earliest === null ? known.sure : Math.max(scale.x(ended.earliest), known.sure);
  const end = spell.end_state === 'ongoing' ? edge : Math.max(held, known.sure);
  const over = ended.latest === null ? end + fade : Math.max(scale.x(ended.latest), end);
  const bars: Omit<Bar, 'y'>[] = [];
  if (known.sure - known.first > 1)
    bars.push({ x: known.first, width: known.sure - known.first, shade: 'in' });
  bars.push({ x: known.sure, width: Math.max(end - known.sure, 3), shade: 'solid' });
  if (spell.end_state !== 'ongoing' && over - end > 1)
    bars.push({ x: Math.max(end, known.sure + 3), width: over - end, shade: 'out' });
  return {
    bars,
    from: known.first,
    to: spell.end_state === 'ongoing' ? edge : Math.max(over, known.sure + 3),
  };
}

/** Who was held, in few words: a person by name, a group by its count and unit. */
function whoOf({ held }: DetentionBody, r: Wording): { text: string; lang: string } {
  if ('person' in held) return { text: held.person.name, lang: held.person.lang };
  const unit = r.m.term('counting_units', held.group.unit);
  const isCounted = held.group.count.kind !== 'unknown';
  return { text: isCounted ? `${unit}: ${sayCount(held.group.count, r.m)}` : unit, lang: r.m.lang };
}

const shortened = (text: string, room: number) => {
  const most = Math.max(Math.floor(room / letter), 4);
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
};

/** Lays the spells out in rows below `top`, each with the name of who was held beside its bar. */
export function custodyLane(
  detentions: DetentionBody[],
  scale: Scale,
  frame: { left: number; right: number },
  top: number,
  r: Wording,
): Custody {
  const lane: Custody = { rows: 0, bars: [], names: [] };
  const busyUntil: number[] = [];
  for (const spell of detentions) {
    const piece = barsOf(spell, scale, frame.right);
    if (!piece) continue;
    const who = whoOf(spell, r);
    const roomAfter = frame.right - piece.to - 6;
    const after = roomAfter >= Math.min(who.text.length * letter, 90);
    const room = Math.min(after ? roomAfter : piece.from - frame.left - 6, 210);
    const text = shortened(who.text, room);
    const from = after ? piece.from : piece.from - 6 - text.length * letter;
    const to = after ? piece.to + 6 + text.length * letter : piece.to;
    const free = busyUntil.findIndex((busy) => busy < from);
    const row = free >= 0 ? free : Math.min(busyUntil.length, mostRows - 1);
    busyUntil[row] = Math.max(busyUntil[row] ?? 0, to + 8);
    const y = top + row * rowHeight;
    lane.bars.push(...piece.bars.map((bar) => ({ ...bar, y: y - barHeight / 2 })));
    lane.names.push({
      x: after ? piece.to + 6 : piece.from - 6,
      y: y + 4,
      text,
      lang: who.lang === r.m.lang ? null : who.lang,
      anchor: after ? 'start' : 'end',
    });
  }
  lane.rows = busyUntil.length;
  return lane;
}
