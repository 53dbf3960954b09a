/**
 * Where each event stands on the timeline (DESIGN section 3): by its date; on level dates by what is said to come
 * before what, then by hand, then by code. An event without a date stands where its links put it: right after the
 * last dated event known to precede it, else right before the first one known to follow it, else after everything.
 * So does a dated event whose days leave room for it: "January 2022, after the arrest of the 5th" is read after the
 * arrest, though the first of January comes before the fifth. Where the days leave no room, the days stand.
 */

/** An event to be placed. `date` is its sort key from `dates/order`, null when nothing dates it. */
export interface Unplaced {
  id: string;
  code: string;
  date: string | null;
  /** First and last day it can be; null where open, unknown or undated. */
  earliest: string | null;
  latest: string | null;
  /** Order by hand. */
  order: number;
}

/** One event is said to come before another, both by id. */
export interface Precedence {
  first: string;
  second: string;
}

/** The place of an event: a text unique in the case whose byte order is the timeline, and for an undated event the dated events that bound it. */
export interface Place {
  key: string;
  after: string | null;
  before: string | null;
  /** The first day that the events known to precede it leave it; null when nothing bounds it so. */
  notBefore: string | null;
}

interface Node extends Unplaced {
  next: Node[];
  previous: Node[];
  depth: number;
  /** Key without the mark that ends it. */
  base: string;
  /** The dated event that this one hangs after, when its own date would put it earlier. */
  anchor: Node | null;
  /** The last dated event known to come before, and the first one known to come after. */
  lower: Node | null;
  upper: Node | null;
  notBefore: string | null;
}

// Bytes in this order: what hangs before an event, the event itself, what hangs after it.
const marks = { before: '-', itself: '=', after: '>' };
const undated = '3';

/** The place of every event. Statements of order that contradict one another are not all kept, but each event gets a place. */
export function placeEvents(
  events: readonly Unplaced[],
  precedences: readonly Precedence[],
): Map<string, Place> {
  const nodes = new Map<string, Node>();
  for (const event of events) nodes.set(event.id, newNode(event));
  const linked = new Set<Node>();
  for (const { first, second } of precedences) {
    const [a, b] = [nodes.get(first), nodes.get(second)];
    if (!a || !b || a === b || a.next.includes(b)) continue;
    a.next.push(b);
    b.previous.push(a);
    linked.add(a).add(b);
  }
  const sequence = inSequence([...linked]);
  layLevels(sequence);
  for (const node of nodes.values()) if (node.date !== null) node.base = `${node.date}${detail(node)}`;
  for (const node of sequence) {
    boundBelow(node);
    if (node.lower && readsTooEarly(node, node.lower)) moveAfter(node, node.lower);
  }
  for (const node of sequence.toReversed()) boundAbove(node);
  for (const node of sequence) if (node.date === null && node.lower) hangAfter(node, node.lower);
  for (const node of sequence.toReversed()) if (node.date === null && !node.lower) hangBefore(node);
  for (const node of nodes.values()) if (node.base === '') node.base = `${undated}${detail(node)}`;
  return new Map([...nodes.values()].map((node) => [node.id, placeOf(node)]));
}

function newNode(event: Unplaced): Node {
  return {
    ...event,
    next: [],
    previous: [],
    depth: 0,
    base: '',
    anchor: null,
    lower: null,
    upper: null,
    notBefore: null,
  };
}

function placeOf({ base, date, lower, upper, notBefore }: Node): Place {
  const bounds =
    date === null ? { after: lower?.id ?? null, before: upper?.id ?? null } : { after: null, before: null };
  return { key: `${base}${marks.itself}`, ...bounds, notBefore };
}

function detail({ depth, order, code }: Node): string {
  return `.${String(depth).padStart(5, '0')}${String(order + 2 ** 31).padStart(10, '0')}.${code}`;
}

const byHand = (a: Node, b: Node) => a.order - b.order || (a.code < b.code ? -1 : 1);

/** Each node after all its predecessors. Where they run in a circle, the first by hand is let through. */
function inSequence(nodes: Node[]): Node[] {
  const waiting = new Map(nodes.map((node) => [node, node.previous.length]));
  const ready = nodes.filter((node) => node.previous.length === 0).sort(byHand);
  const sequence: Node[] = [];
  const stuck = nodes.toSorted(byHand);
  while (waiting.size > 0) {
    const node = ready.shift() ?? stuck.find((candidate) => waiting.has(candidate));
    if (!node) break;
    waiting.delete(node);
    sequence.push(node);
    node.previous = node.previous.filter((earlier) => !waiting.has(earlier));
    for (const later of node.next) {
      const left = waiting.get(later);
      if (left === undefined) continue;
      waiting.set(later, left - 1);
      if (left === 1) ready.push(later);
    }
    node.next = node.next.filter((later) => waiting.has(later));
  }
  return sequence;
}

/** Depth: how many events of the same date, or how many undated ones, are known to come before. */
function layLevels(sequence: Node[]): void {
  const carried = new Map<Node, Map<string | null, number>>();
  for (const node of sequence) {
    const levels = new Map<string | null, number>();
    for (const earlier of node.previous) {
      for (const [date, depth] of carried.get(earlier) ?? [])
        levels.set(date, Math.max(depth, levels.get(date) ?? 0));
    }
    node.depth = levels.get(node.date) ?? 0;
    // A dated event separates the levels before it from those after it; an undated one hands them on.
    carried.set(node, new Map(node.date === null ? levels : []).set(node.date, node.depth + 1));
  }
}

function boundBelow(node: Node): void {
  for (const earlier of node.previous) {
    const bound = earlier.date === null ? earlier.lower : earlier;
    if (bound && (!node.lower || bound.base > node.lower.base)) node.lower = bound;
    for (const day of [earlier.earliest, earlier.notBefore])
      if (day !== null && (node.notBefore === null || day > node.notBefore)) node.notBefore = day;
  }
}

function boundAbove(node: Node): void {
  for (const later of node.next) {
    const bound = later.date === null ? later.upper : later;
    if (bound && (!node.upper || bound.base < node.upper.base)) node.upper = bound;
  }
}

/** Whether the date alone would put a dated event before one that it is said to follow, while its days leave room to follow. */
function readsTooEarly({ date, base, latest }: Node, lower: Node): boolean {
  if (date === null || base > lower.base) return false;
  return latest === null || lower.earliest === null || latest >= lower.earliest;
}

// Those that move after one event form a level of their own, so that keys stay short however many follow one another.
function moveAfter(node: Node, lower: Node): void {
  const anchor = lower.anchor ?? lower;
  const level = node.previous.filter(
    (earlier) => (earlier.anchor ?? earlier.lower) === anchor && earlier !== anchor,
  );
  node.anchor = anchor;
  node.depth = Math.max(0, ...level.map(({ depth }) => depth + 1));
  hangAfter(node, anchor);
}

function hangAfter(node: Node, anchor: Node): void {
  node.base = `${anchor.base}${marks.after}${detail(node)}`;
}

// The anchors of those that have no lower bound: what follows them, or the anchor of what follows them, so that
// keys stay short however long a chain of undated events is.
function hangBefore(node: Node): void {
  const anchors = node.next.map((later) => {
    const isHung = later.date === null && !later.lower;
    return isHung ? later.base.slice(0, later.base.lastIndexOf(marks.before)) : later.base;
  });
  const anchor = anchors.filter((base) => base !== '').sort(byBytes)[0];
  if (anchor !== undefined) node.base = `${anchor}${marks.before}${detail(node)}`;
}

const byBytes = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
