/** From what an expression says to the date that it means: EDTF, what was inferred, how sure, and what else it could be. */
import { daysInMonth } from '../../calendar.js';
import { parseEdtf, printEdtf } from '../../edtf.js';
import { pointSpan, spanOf } from '../../spans.js';
import { type DateValue, isMasked, marksOf, pointsOf } from '../../value.js';
import type { Alternative, Aspect, Confidence, Reading, Refusal } from '../reading.js';
import type { Said } from '../said.js';
import { boundDate, doubtfulDate } from './bounded.js';
import { choiceDate } from './choices.js';
import { nightDate, spanDate } from './joined.js';
import { inYear, lacksYear, leafOf, withLeaf } from './leaves.js';
import type { Mention } from './narrative.js';
import { partOf } from './parts.js';
import { inRecord, type Place } from './place.js';
import { away, lapseDate, relativeDate } from './relative.js';
import { type Outcome, outlineOf, trouble } from './shapes.js';
import { statedDate } from './stated.js';
import { attempt, fork, type Trial } from './trial.js';

/** A reading, and the mention before it that its words count from ("two days later"). */
export interface Resolved {
  readonly reading: Reading;
  readonly counted: Mention | null;
}

const mostAlternatives = 4;

/** The date that an expression means at its place. Never throws: what is no date is refused, with what would help. */
export function resolve(said: Said, as: Aspect, place: Place): Reading {
  return resolveIn(said, as, place).reading;
}

/** The same, with the mention that it counts from. */
export function resolveIn(said: Said, as: Aspect, place: Place): Resolved {
  const trial = attempt(place, null);
  const read = canonical(readSaid(said, as, trial));
  const counted = trial.anchor?.mention ?? null;
  const alternatives = otherwise(said, as, trial, read.ok ? read.text : null);
  const { inferred } = trial;
  if (read.ok) {
    return { reading: { edtf: read.text, inferred, confidence: confidenceOf(trial), alternatives }, counted };
  }
  const { code, reason } = read;
  return { reading: { edtf: null, code, reason, inferred: [], confidence: 'low', alternatives }, counted };
}

// High: every part is stated. Medium: something is inferred, and nothing else is as likely. Low: equal rivals, a count of
// unknown size, words that contradict each other, a year that nothing tells.
function confidenceOf({ low, inferred }: Trial): Confidence {
  if (low) return 'low';
  return inferred.length > 0 ? 'medium' : 'high';
}

// The whole expression once more for each choice that was met on the way.
function otherwise(said: Said, as: Aspect, { place, rivals }: Trial, answer: string | null): Alternative[] {
  const found: Alternative[] = [];
  for (const { turn, code, why } of rivals) {
    const edtf = canonical(readSaid(said, as, attempt(place, turn)));
    if (!edtf.ok || edtf.text === answer || found.some((other) => other.edtf === edtf.text)) continue;
    found.push({ edtf: edtf.text, code, why });
    if (found.length === mostAlternatives) break;
  }
  return found;
}

type Canonical =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: Refusal; readonly reason: string };

function canonical(value: Outcome): Canonical {
  if (value.kind === 'trouble') return { ok: false, code: value.code, reason: value.reason };
  if (isPlain(value)) return { ok: true, text: printEdtf(value) };
  const parsed = parseEdtf(printEdtf(value));
  if (!parsed.ok) return { ok: false, code: codeOf(value), reason: parsed.reason };
  const { first, last } = spanOf(parsed.value);
  const isYearless = pointsOf(parsed.value).some(({ year }) => year === 'XXXX');
  if (!isYearless && [first, last].some(({ day }) => day !== null && !inRecord(day))) {
    return {
      ok: false,
      code: 'out_of_range',
      reason: 'The record holds the years 1 to 9999; write a date within them.',
    };
  }
  return { ok: true, text: printEdtf(parsed.value) };
}

// A day, month or year of the record with nothing unspecified and no mark, which most dates of a text are: as sound as it stands.
function isPlain(value: DateValue): boolean {
  if (value.kind !== 'date' || isMasked(value) || marksOf(value).some((mark) => mark !== '')) return false;
  const [year, month, day] = [Number(value.year), Number(value.month ?? 1), Number(value.day ?? 1)];
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

// What is put together of sound dates is refused for their order, or because one is too coarse for the other.
function codeOf(value: DateValue): Refusal {
  const points = pointsOf(value);
  if (points.some((point) => !parseEdtf(printEdtf(point)).ok)) return 'not_in_calendar';
  const { from, to } = outlineOf(value);
  if (!from || !to) return 'vague';
  return (pointSpan(to).last.day ?? 0) < (pointSpan(from).first.day ?? 0) ? 'backwards' : 'vague';
}

function readSaid(said: Said, as: Aspect, trial: Trial): Outcome {
  switch (said.kind) {
    case 'stated':
      return statedDate(said, trial);
    case 'relative':
      return relativeDate(said, as === 'state', trial);
    case 'lapse':
      return lapseDate(said, as === 'state', trial);
    case 'span':
      return spanDate(said, as, trial, readSaid);
    case 'night':
      return nightDate(said, trial, readSaid);
    case 'choice':
      return choiceDate(said, as, trial, readSaid);
    case 'bound':
      return boundDate(said, as, trial, readSaid);
    case 'doubt':
      return doubtfulDate(said, as, trial, readSaid);
    case 'length':
      if (said.repeated)
        return trouble('vague', 'The words say what comes again and again; write the day of one of them.');
      return trouble(
        'vague',
        'The words say how long, or which day of something that the text does not date; write the day itself.',
      );
    case 'unknown':
      return trouble(
        'said_unknown',
        'The words say that the date is not known; leave the date empty and keep the words.',
      );
    case 'part':
    case 'away':
      return readInner(said, as, trial);
  }
}

function readInner(said: Said & { kind: 'part' | 'away' }, as: Aspect, trial: Trial): Outcome {
  const of = readSaid(said.of, 'point', trial);
  if (of.kind === 'trouble') return of;
  if (said.kind === 'away') return away(of, said.unit, said.count, trial);
  const isLate = said.part !== 'rest' && isTooLate(partOf(of, said.part, false, fork(trial, null)), trial);
  const earlier = isLate ? yearBefore(said.of, of) : null;
  const whole = earlier ? readSaid(earlier, 'point', trial) : of;
  return whole.kind === 'trouble' ? whole : partOf(whole, said.part, as === 'state', trial);
}

// Late January is not over when January has begun: a part that had not begun when the text was published is that of the year
// before, like any other date without a year.
function isTooLate(part: Outcome, { inferred, place, publication }: Trial): boolean {
  if (part.kind === 'trouble' || !publication || place.future) return false;
  const isByPublication = inferred.some(({ part: of, from }) => of === 'year' && from === 'publication');
  return isByPublication && (spanOf(part).first.day ?? 0) > publication.last;
}

function yearBefore(said: Said, value: DateValue): Said | null {
  const year = Number(outlineOf(value).from?.year);
  if (!lacksYear(leafOf(said)) || !(year > 1)) return null;
  return withLeaf(said, (leaf) => inYear(leaf, year - 1));
}
