import { calendarDay } from '../dates/calendar.js';
import { type DateMark, dateBounds } from '../messages/dates.js';
import type { Messages } from '../messages/index.js';
import type { DateBody, DetentionBody, ProceedingBody } from '../publish/bodies.js';
import type { Wording } from '../sources/wording.js';
import { type Custody, custodyLane } from './overview-custody.js';
import { dayOf, type Scale, scaleOver, type Tick } from './scale.js';
import { saySilence } from './spine.js';
import type { Timeline } from './types.js';

/** A drawing of a case: custody, proceedings and events over time, in the units of its own view box. */
export interface Overview {
  /** Tells the drawings of a page apart, so that their gradients keep their own names. */
  name: 'wide' | 'narrow';
  width: number;
  height: number;
  grid: { y1: number; y2: number; label_y: number };
  label: string;
  ticks: Tick[];
  lanes: { x: number; y: number; label: string }[];
  custody: Custody;
  lines: { x1: number; x2: number; y: number; tone: 'moving' | 'stopped' | 'silent' }[];
  steps: { x: number; y: number }[];
  whiskers: { x1: number; x2: number; y: number }[];
  marks: { x: number; y: number; kind: DateMark; half: string }[];
  bins: { x: number; y: number; width: number; height: number; label: string; label_x: number }[];
}

interface Extent {
  from: number;
  to: number;
}

/** A drawing's measures. The narrow one is for phones, so that its words keep their size. */
interface Frame {
  name: Overview['name'];
  width: number;
  left: number;
  right: number;
  ticks: number;
  /** On a narrow drawing the name of a lane stands above it. */
  above: boolean;
}

const frames: Frame[] = [
  { name: 'wide', width: 1100, left: 120, right: 1080, ticks: 9, above: false },
  { name: 'narrow', width: 360, left: 12, right: 348, ticks: 4, above: true },
];

/** The days a date can be; an open or unknown side ends at the known one. Null when neither side is known. */
function extentOf(date: DateBody | null): Extent | null {
  if (date === null) return null;
  const bounds = dateBounds(date);
  const [earliest, latest] = [dayOf(bounds.earliest), dayOf(bounds.latest)];
  const from = earliest ?? latest;
  const to = latest ?? earliest;
  return from === null || to === null ? null : { from, to };
}

const middle = ({ from, to }: Extent) => Math.round((from + to) / 2);

interface Drawn {
  extent: Extent;
  kind: DateMark;
}

function drawnEvents(timeline: Timeline, r: Wording): Drawn[] {
  return timeline.entries.flatMap(({ body }) => {
    const extent = extentOf(body.happened);
    return extent ? [{ extent, kind: r.date(body.happened).mark }] : [];
  });
}

/** Everything is drawn by itself while the page holds it all; a longer case is drawn as counts by year. */
const isWhole = (timeline: Timeline) => timeline.certain + timeline.possible <= timeline.entries.length;

const markRoom = 11;
const mostRows = 5;

/** Marks that would cover one another are stacked, up to `mostRows` high. */
function stacked(events: Drawn[], scale: Scale, floor: number): Pick<Overview, 'marks' | 'whiskers'> {
  const lastInRow: number[] = [];
  const marks: Overview['marks'] = [];
  const whiskers: Overview['whiskers'] = [];
  for (const { extent, kind } of [...events].sort((a, b) => middle(a.extent) - middle(b.extent))) {
    const x = scale.x(middle(extent));
    const free = lastInRow.findIndex((last) => x - last >= markRoom);
    const row = free >= 0 ? free : Math.min(lastInRow.length, mostRows - 1);
    lastInRow[row] = x;
    const y = floor - row * markRoom;
    marks.push({ x, y, kind, half: `M${x} ${y - 4}A4 4 0 0 0 ${x} ${y + 4}Z` });
    if (kind === 'range') whiskers.push({ x1: scale.x(extent.from), x2: scale.x(extent.to), y });
  }
  return { marks, whiskers };
}

function binned(
  timeline: Timeline,
  scale: Scale,
  floor: number,
  room: number,
  m: Messages,
): Overview['bins'] {
  const most = Math.max(...timeline.view.head.years.map(({ events }) => events), 1);
  return timeline.view.head.years.map(({ year, events }) => {
    const first = scale.x(dayOf(`${year}-01-01`) ?? 0);
    const width = Math.max(scale.x(dayOf(`${year}-12-31`) ?? 0) - first - 2, 1);
    const height = Math.max(Math.round((events / most) * room), 2);
    return {
      x: first,
      y: floor - height,
      width,
      height,
      label: m.number(events),
      label_x: first + width / 2,
    };
  });
}

/** A proceeding as a line from step to step: broken while suspended, dotted while nothing is reported. */
function proceedingLine(proceeding: ProceedingBody, scale: Scale, y: number, m: Messages) {
  const lines: Overview['lines'] = [];
  const steps: Overview['steps'] = [];
  let before: { x: number; step: string } | null = null;
  for (const { step, event, gap_before } of proceeding.steps) {
    const extent = extentOf(event.happened);
    if (!extent) continue;
    const x = scale.x(middle(extent));
    const tone =
      saySilence(gap_before, m) !== null ? 'silent' : before?.step === 'suspended' ? 'stopped' : 'moving';
    if (before) lines.push({ x1: before.x, x2: Math.max(x, before.x), y, tone });
    steps.push({ x, y });
    before = { x, step };
  }
  return { lines, steps };
}

function daysOf(timeline: Timeline, events: Drawn[], detentions: DetentionBody[]): number[] {
  const years = isWhole(timeline) ? [] : timeline.view.head.years;
  const dates = [
    ...detentions.flatMap((spell) => [spell.began, spell.ended]),
    ...timeline.proceedings.flatMap(({ steps }) => steps.map(({ event }) => event.happened)),
  ];
  return [
    ...events.map(({ extent }) => extent),
    ...dates.map(extentOf),
    ...years.map(({ year }) => ({ from: dayOf(`${year}-01-01`) ?? 0, to: dayOf(`${year}-12-31`) ?? 0 })),
  ].flatMap((extent) => (extent ? [extent.from, extent.to] : []));
}

const rowHeight = 20;

function draw(timeline: Timeline, frame: Frame, events: Drawn[], days: number[], r: Wording): Overview {
  const { m } = r;
  const scale = scaleOver(days, frame.left, frame.right, frame.ticks, m);
  const head = frame.above ? 18 : 0;
  const lanes: Overview['lanes'] = [];
  const name = (label: string, y: number) => lanes.push({ x: frame.above ? frame.left : 8, y, label });
  let y = 14;

  const custody = custodyLane(timeline.detentions, scale, frame, y + head + 10, r);
  if (custody.rows > 0) {
    name(m.say('timeline.overview.custody'), frame.above ? y + 8 : y + 14);
    y += head + custody.rows * rowHeight + 12;
  }
  const lines: Overview['lines'] = [];
  const steps: Overview['steps'] = [];
  if (timeline.proceedings.length > 0) {
    name(m.say('timeline.overview.proceedings'), frame.above ? y + 8 : y + 14);
    y += head;
    for (const proceeding of timeline.proceedings.slice(0, mostRows)) {
      const drawn = proceedingLine(proceeding, scale, y + 10, m);
      lines.push(...drawn.lines);
      steps.push(...drawn.steps);
      y += rowHeight;
    }
    y += 12;
  }
  name(m.say('timeline.overview.events'), frame.above ? y + 8 : y + mostRows * markRoom + 4);
  const floor = y + (frame.above ? 8 : 0) + mostRows * markRoom;
  const whole = isWhole(timeline);
  return {
    name: frame.name,
    width: frame.width,
    height: floor + 36,
    grid: { y1: 8, y2: floor + 12, label_y: floor + 29 },
    label: labelOf(timeline, days, m),
    ticks: scale.ticks,
    lanes,
    custody,
    lines,
    steps,
    ...(whole ? stacked(events, scale, floor) : { marks: [], whiskers: [] }),
    bins: whole ? [] : binned(timeline, scale, floor, mostRows * markRoom - 8, m),
  };
}

function labelOf(timeline: Timeline, days: number[], m: Messages): string {
  return m.say('timeline.overview.label', {
    events: isWhole(timeline) ? timeline.entries.length : timeline.total,
    detentions: timeline.detentions.length,
    from: String(calendarDay(Math.min(...days)).year),
    to: String(calendarDay(Math.max(...days)).year),
  });
}

/** The drawings of a timeline, wide and narrow; none when nothing in it has a date. */
export function overviews(timeline: Timeline, r: Wording): Overview[] {
  const events = drawnEvents(timeline, r);
  const days = daysOf(timeline, events, timeline.detentions);
  return days.length === 0 ? [] : frames.map((frame) => draw(timeline, frame, events, days, r));
}
