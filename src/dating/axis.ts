import type { DateValue } from '../dates/value.js';
import type { Messages } from '../messages/index.js';
import { endLabels, type TickLabel, tickLabels } from './axis-labels.js';
import { type CalendarWindow, gridOf, windowAround } from './calendar-window.js';
import { type Days, type Strokes, strokesOf } from './strokes.js';

/** A date as a mark on a small axis, in the units of its own view box. */
export interface Axis {
  name: 'wide' | 'narrow' | 'small';
  width: number;
  height: number;
  /** The drawing in words. */
  label: string;
  line: { x1: number; x2: number; y: number };
  ticks: { x: number; y1: number; y2: number }[];
  texts: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  /** Days beside the stated ones that are possible as well. */
  edges: { x1: number; x2: number; y: number }[];
  bars: { x: number; y: number; width: number; height: number; tone: 'sure' | 'maybe' }[];
  dots: { x: number; y: number; r: number; tone: 'sure' | 'maybe' }[];
  /** Sides without an end: a line, and a head where it goes on and on. */
  tails: { line: string; head: string | null; tone: 'sure' | 'maybe' | 'unknown' }[];
  sign: { x: number; y: number; text: string } | null;
}

/** The measures of a drawing. Its words keep their size because each is drawn as wide as it is shown. */
interface Frame {
  name: Axis['name'];
  width: number;
  margin: number;
  /** Height of the line through the mark, and of the axis under it. */
  mark: number;
  base: number;
  /** Most lines of the grid; none of the small one has words but at its ends. */
  most: number;
}

const frames = {
  wide: { name: 'wide', width: 660, margin: 30, mark: 30, base: 48, most: 12 },
  narrow: { name: 'narrow', width: 288, margin: 16, mark: 30, base: 48, most: 5 },
  small: { name: 'small', width: 224, margin: 8, mark: 12, base: 24, most: 12 },
} as const satisfies Record<string, Frame>;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Places a day, counted from its first moment, across a frame. */
type Place = (day: number) => number;

function placeIn(window: Days, frame: Frame): Place {
  const width = frame.width - 2 * frame.margin;
  return (day) => rounded(frame.margin + ((day - window.from) / (window.to + 1 - window.from)) * width);
}

const barHeight = 12;
const leastWidth = 7;

const radius = 6;

/** Radius of the dots at these places: small enough that none covers its neighbour. */
function radiusFor(places: number[]): number {
  const gaps = places.toSorted((a, b) => a - b).map((x, index, all) => x - (all[index - 1] ?? -Infinity));
  return rounded(Math.min(radius, Math.max(Math.min(...gaps) / 2, 3)));
}

function barsAndDots({ bars }: Strokes, place: Place, frame: Frame): Pick<Axis, 'bars' | 'dots'> {
  const tone = (sure: boolean) => (sure ? 'sure' : 'maybe');
  const y = frame.mark;
  const single = bars.filter(({ from, to }) => from === to);
  const r = radiusFor(single.map(({ from }) => place(from + 0.5)));
  return {
    bars: bars
      .filter(({ from, to }) => from < to)
      .map(({ from, to, sure }) => {
        const [left, right] = [place(from), place(to + 1)];
        const width = Math.max(rounded(right - left), leastWidth);
        return { x: left, y: y - barHeight / 2, width, height: barHeight, tone: tone(sure) };
      }),
    dots: single.map(({ from, sure }) => ({ x: place(from + 0.5), y, r, tone: tone(sure) })),
  };
}

const leastEdge = 9;

/** The days beside a mark, long enough to be seen behind a dot. */
function drawnEdge({ from, to }: Days, { hull }: Strokes, place: Place, frame: Frame): Axis['edges'][number] {
  const [x1, x2] = [place(from), place(to + 1)];
  const before = from === hull.from;
  return {
    x1: before ? rounded(Math.max(Math.min(x1, x2 - leastEdge), 0)) : x1,
    x2: before ? x2 : rounded(Math.min(Math.max(x2, x1 + leastEdge), frame.width)),
    y: frame.mark,
  };
}

/** How far from the edge of the drawing an arrow ends. */
const edge = 2;
const headLength = 9;

function drawnTail(
  { at, to, tone }: Strokes['tails'][number],
  place: Place,
  frame: Frame,
): Axis['tails'][number] {
  const forward = to === 'future';
  const start = place(forward ? at + 1 : at);
  const end = forward ? frame.width - edge : edge;
  const neck = end + (forward ? -headLength : headLength);
  const y = frame.mark;
  return {
    line: `M${start} ${y}H${tone === 'unknown' ? end : neck}`,
    head: tone === 'unknown' ? null : `M${neck} ${y - 6}L${end} ${y}L${neck} ${y + 6}Z`,
    tone,
  };
}

function signOf({ sign, hull }: Strokes, place: Place, frame: Frame): Axis['sign'] {
  if (sign === '') return null;
  return { x: rounded((place(hull.from) + place(hull.to + 1)) / 2), y: frame.mark - 12, text: sign };
}

function textsOf(labels: TickLabel[], place: Place, frame: Frame): Axis['texts'] {
  return labels.flatMap(({ day, text, under }) => {
    const x = place(day);
    const below = { x, y: frame.base + 19, text, anchor: 'middle' as const };
    if (under === null) return [below];
    return [below, { x: x - 4, y: frame.base + 36, text: under, anchor: 'start' as const }];
  });
}

function draw(strokes: Strokes, window: CalendarWindow, frame: Frame, m: Messages, label: string): Axis {
  const place = placeIn(window, frame);
  const small = frame.name === 'small';
  const grid = gridOf(window, frame.most);
  const [first, last] = endLabels(window, strokes.yearless, m);
  const ends = [
    { x: frame.margin, y: frame.base + 15, text: first, anchor: 'start' as const },
    { x: frame.width - frame.margin, y: frame.base + 15, text: last, anchor: 'end' as const },
  ];
  const texts = small ? ends : textsOf(tickLabels(grid, window.unit, strokes.yearless, m), place, frame);
  const hasUnder = window.unit !== 'year' && !(window.unit === 'month' && strokes.yearless);
  return {
    name: frame.name,
    width: frame.width,
    height: small ? frame.base + 20 : frame.base + (hasUnder ? 42 : 26),
    label,
    line: { x1: frame.margin, x2: frame.width - frame.margin, y: frame.base },
    ticks: grid.map(({ day }) => ({ x: place(day), y1: frame.base - 3, y2: frame.base + 3 })),
    texts,
    edges: strokes.edges.map((days) => drawnEdge(days, strokes, place, frame)),
    ...barsAndDots(strokes, place, frame),
    tails: strokes.tails.map((tail) => drawnTail(tail, place, frame)),
    sign: small ? null : signOf(strokes, place, frame),
  };
}

/** The drawings of a date, by name; none when it has no day to be drawn at. `words` is the date as the page says it. */
export function axesOf(
  value: DateValue,
  words: string,
  names: readonly (keyof typeof frames)[],
  m: Messages,
): Axis[] {
  const strokes = strokesOf(value);
  if (!strokes) return [];
  const window = windowAround(strokes);
  const [from, to] = endLabels(window, strokes.yearless, m);
  const label = m.say('dating.axis.label', { words, from, to });
  return names.map((name) => draw(strokes, window, frames[name], m, label));
}
