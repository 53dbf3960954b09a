/** Dates that say only what something lies before or after, and how sure they are. */
import { isMasked, type Mark, type Point } from '../../value.js';
import type { Aspect } from '../reading.js';
import type { Bound, Doubt, PartName, Said } from '../said.js';
import { lasting, mapPoints, type Outcome, oneOf, outlineOf, trouble, withMark } from './shapes.js';
import { stepped } from './steps.js';
import type { Read, Trial } from './trial.js';

/** "Before", "by", "after", "since" a date: one moment on that side of it, or a state that lasts up to it or from it. */
export function boundDate({ how, of }: Bound, as: Aspect, trial: Trial, read: Read): Outcome {
  const lasts = as === 'state' || (as === null && (how === 'since' || how === 'until'));
  const isUpTo = how === 'before' || how === 'by' || how === 'until';
  const outer = trial.isLimit;
  trial.isLimit = how === 'until' || how === 'by';
  const value = read(of, lasts ? 'state' : 'point', trial);
  trial.isLimit = outer;
  if (value.kind === 'trouble') return value;
  const { from, to } = outlineOf(value);
  const edge = isUpTo ? to : from;
  if (!from || !to || !edge) {
    return trouble('vague', 'A date that is open on that side cannot be a limit; write the day itself.');
  }
  if (lasts)
    return how === 'until' ? lasting('unknown', to) : isUpTo ? lasting('open', to) : lasting(from, 'open');
  if (how === 'before' && !endsIn(of, latePart)) return excluding(from, -1);
  if (how === 'after' && !endsIn(of, earlyPart)) return excluding(to, 1);
  return isUpTo ? oneOf(null, edge) : oneOf(edge, null);
}

function excluding(edge: Point, step: -1 | 1): Outcome {
  const neighbour = stepped(edge, step);
  if (neighbour) return step < 0 ? oneOf(null, neighbour) : oneOf(neighbour, null);
  if (!isMasked(edge))
    return trouble('out_of_range', 'The record holds the years 1 to 9999; write a date within them.');
  return trouble(
    'needs_year',
    'The day beside that date cannot be told without its year; write the year beside it.',
  );
}

const latePart: readonly PartName[] = ['late', 'lastDays'];
const earlyPart: readonly PartName[] = ['early', 'firstDays'];

// "Before the end of March" can be a day of late March, "after the beginning of March" one of early March: there the part
// itself is not excluded.
function endsIn(said: Said, parts: readonly PartName[]): boolean {
  if (said.kind === 'doubt') return endsIn(said.of, parts);
  return said.kind === 'part' && parts.includes(said.part);
}

/** "About" and "believed to be". Who reports a date does not make it less certain. */
export function doubtfulDate({ mark, of }: Doubt, as: Aspect, trial: Trial, read: Read): Outcome {
  const value = read(of, as, trial);
  if (value.kind === 'trouble' || mark === 'reported') return value;
  const sign: Mark = mark;
  return mapPoints(value, (point) => withMark(point, sign)) ?? value;
}
