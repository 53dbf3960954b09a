/** Reads a set: `[…]` one of its members, `{…}` all of them. */
import { readPoint } from './point.js';
import { accept, type Parsed, quoted, refuse } from './refusal.js';
import { pointSpan } from './spans.js';
import { type DateSet, fineness, type Member, type Point } from './value.js';

interface ReadMember {
  readonly member: Member;
  readonly level2: boolean;
}

/** Reads a set, all of `text`, which begins with `[` or `{`. */
export function readSet(text: string): Parsed<{ value: DateSet; level2: boolean }> {
  const close = text.startsWith('[') ? ']' : '}';
  if (!text.endsWith(close)) return refuse(`The set ${quoted(text)} is not closed; end it with ${close}.`);
  const written = text.slice(1, -1);
  if (/[[\]{}/TYES]/.test(written)) {
    return refuse(
      `The set ${quoted(text)} holds more than dates; its members are years, months, days, seasons and ranges of them.`,
    );
  }
  const members: Member[] = [];
  const pieces = written.split(',');
  let level2 = false;
  for (const [index, piece] of pieces.entries()) {
    const read = readMember(piece, index === 0, index === pieces.length - 1);
    if (!read.ok) return read;
    members.push(read.value.member);
    level2 ||= read.value.level2;
  }
  if (members.length === 1 && members[0]?.kind !== 'range') {
    return refuse(`The set ${quoted(text)} has one member; write ${quoted(written)} without the brackets.`);
  }
  return accept({ value: { kind: close === ']' ? 'one-of' : 'all-of', members }, level2 });
}

function readMember(text: string, isFirst: boolean, isLast: boolean): Parsed<ReadMember> {
  if (text === '') return refuse('The set has an empty place between its commas; remove one comma.');
  const dots = text.indexOf('..');
  if (dots < 0) {
    const point = readPoint(text);
    return point.ok ? accept({ member: point.value.point, level2: point.value.level2 }) : point;
  }
  const [before, after] = [text.slice(0, dots), text.slice(dots + 2)];
  if (before === '' && after === '')
    return refuse('The range ".." says nothing; give it a date on one side.');
  if (before === '' && !isFirst) {
    return refuse(`${quoted(text)} has no beginning; only the first range of a set can be open there.`);
  }
  if (after === '' && !isLast)
    return refuse(`${quoted(text)} has no end; only the last range of a set can be open there.`);
  const from = before === '' ? null : readPoint(before);
  const to = after === '' ? null : readPoint(after);
  if (from && !from.ok) return from;
  if (to && !to.ok) return to;
  const [first, last] = [from?.value.point ?? null, to?.value.point ?? null];
  const misfit = first && last ? misfitOf(text, first, last) : null;
  if (misfit) return refuse(misfit);
  return accept({
    member: { kind: 'range', from: first, to: last },
    level2: Boolean(from?.value.level2 || to?.value.level2),
  });
}

// A range steps in one unit, so its sides have one precision. The exception is the rest of a unit, as in
// [2022-01-09..2022-01], "the 9th or later in January": there the finer side lies within the coarser one.
function misfitOf(text: string, from: Point, to: Point): string | null {
  const [first, last] = [pointSpan(from), pointSpan(to)].map(({ first, last }) => ({
    first: first.day ?? 0,
    last: last.day ?? 0,
  })) as [{ first: number; last: number }, { first: number; last: number }];
  if (last.last < first.first)
    return `The range ${quoted(text)} ends before it begins; write the earlier date first.`;
  const within =
    fineness(from) > fineness(to)
      ? last.first <= first.first && first.last <= last.last
      : first.first <= last.first && last.last <= first.last;
  if (fineness(from) === fineness(to) || within) return null;
  return `The range ${quoted(text)} mixes precisions; write both sides as days, as months or as years.`;
}
