/** What counts from another day: "yesterday", "last week", "three months ago", "two days later", "the last ten years". */
import type { Relative, Said, Span, Unit } from '../said.js';
import { type Count, countAt, oneAt, type UnitHit, unitAt } from './counts.js';
import { gate } from './gates.js';
import { lengthAt } from './lengths.js';
import type { Line, Match } from './line.js';
import { turnedStretchAt } from './stretches.js';
import { whichAt } from './years.js';

export function relativeAt(line: Line, at: number): Match | null {
  return line.may(at, gates) && !isLone(line, at) ? line.once('relative', at, readRelative) : null;
}

// A number in figures with no unit behind it: most numbers of a text.
function isLone(line: Line, at: number): boolean {
  if (line.token(at)?.kind !== 'number') return false;
  if (line.isMark(at + 1, '-') && line.may(at + 2, counts)) return false;
  return !line.may(at + 1, gate.unit | gate.stretch) && line.job(at + 1, 'filler') === null;
}

const counts = gate.number | gate.count | gate.several;
const gates = gate.relative | gate.counter | counts | gate.unit | gate.stretch | gate.which;

function readRelative(line: Line, at: number): Match | null {
  return (
    phrase(line, at) ??
    counted(line, at) ??
    lapse(line, at, true) ??
    turnedStretchAt(line, at) ??
    unitWithWhich(line, at) ??
    lapse(line, at, false)
  );
}

function phrase(line: Line, at: number): Match | null {
  const hit = line.hit(at, 'relative');
  if (!hit || isCompared(line, hit.next) || isOfAnother(line, hit)) return null;
  const next = hit.relative.unit === 'day' ? weekdayBehind(line, hit.next) : hit.next;
  return { said: hit.relative, next, weak: false };
}

// "The day before the election", "la veille de l'élection": counted from what the text does not date.
function isOfAnother(line: Line, { relative, next }: { relative: Relative; next: number }): boolean {
  if (relative.from !== 'narrative' || relative.step === 0 || !line.isNear(next)) return false;
  const token = line.token(next);
  if (token?.kind !== 'word') return false;
  if (ofs.has(token.key)) return true;
  // English alone: "il giorno dopo il tribunale" begins with the day after.
  if (!line.lexicon.language.monthMayLead) return false;
  const isBound = line.job(next - 1, 'after') !== null || line.job(next - 1, 'before') !== null;
  return isBound && line.job(next, 'filler') !== null;
}

const ofs: ReadonlySet<string> = new Set([
  'de',
  'du',
  'des',
  "d'",
  'del',
  'of',
  'di',
  "dell'",
  'della',
  'dello',
]);

// "A day earlier than planned" compares, and tells no time.
function isCompared(line: Line, next: number): boolean {
  const compared = line.job(next - 1, 'after') ?? line.job(next - 1, 'before');
  return compared !== null && compared > next;
}

// "ayer martes", "hier, mardi", "أمس الثلاثاء": the same day said twice. Before a number the weekday begins a date of its own.
function weekdayBehind(line: Line, at: number): number {
  const weekday = line.isNear(at) ? line.hit(line.skip(at, { comma: true }), 'weekday') : null;
  if (!weekday || weekday.weak || line.token(weekday.next)?.kind === 'number') return at;
  const isInserted = line.isMark(at, ',');
  const closes = !line.token(weekday.next) || line.token(weekday.next)?.kind === 'mark';
  return isInserted && !closes ? at : weekday.next;
}

const counters = [
  ['ago', 'publication', -1],
  ['hence', 'publication', 1],
  ['later', 'narrative', 1],
  ['earlier', 'narrative', -1],
] as const;

function counted(line: Line, at: number): Match | null {
  if (line.may(at, gate.counter)) {
    const led = countedBehind(line, at);
    if (led) return led;
  }
  if (isTail(line, at)) return null;
  const number = countAt(line, at);
  const count = number ?? oneAt(line, at);
  const start = count ? line.skip(count.next) : at;
  const before = count && line.may(start, gate.counter) ? countedBefore(line, count, start) : null;
  return before ?? sinceCount(line, number) ?? lengthAt(line, at, number);
}

// "2 жыл 3 ай бұрын", "2 года и 3 месяца назад": what is behind the first unit is not the whole count.
function isTail(line: Line, at: number): boolean {
  if (!line.isNear(at) || at < 2) return false;
  const unit = line.job(at - 1, 'and') === at ? at - 2 : at - 1;
  return line.hit(unit, 'unit') !== null && line.may(unit - 1, counts);
}

// "il y a deux jours", "через неделю", "قبل ثلاثة أيام".
function countedBehind(line: Line, at: number): Match | null {
  for (const [job, from, sign] of counters) {
    const before = line.job(at, job);
    const behindIt = before === null ? null : line.skip(before);
    const led =
      behindIt === null || before === null ? null : (countAt(line, behindIt) ?? oneAt(line, before));
    if (led && !isFromAnother(line, at, led.next)) {
      return { said: counting(led, from, sign), next: led.next, weak: false };
    }
  }
  return null;
}

// "three days ago", "екі жыл бұрын".
function countedBefore(line: Line, count: Count, at: number): Match | null {
  for (const [job, from, sign] of counters) {
    const next = line.job(at, job, true);
    if (next === null) continue;
    // "tres días después de la llamada" counts from the call, not from the story.
    const bound = Math.max(line.job(at, 'after') ?? 0, line.job(at, 'before') ?? 0);
    return bound > next ? null : { said: counting(count, from, sign), next, weak: false };
  }
  return null;
}

// "4 жылдан бері": for four years now.
function sinceCount(line: Line, count: Count | null): Match | null {
  const since = count && line.job(line.skip(count.next), 'since', true);
  if (!count || since === null) return null;
  const { most, ...one } = count;
  const of = counting({ ...one, count: most ?? count.count }, 'publication', -1);
  return { said: { kind: 'bound', how: 'since', of }, next: since, weak: false };
}

// "بعد ستة أشهر من إطلاق سراحه", "al cabo de tres días de huelga": counted from what is named behind it, not from the story.
function isFromAnother(line: Line, at: number, next: number): boolean {
  const isBound = line.job(at, 'before') !== null || line.job(at, 'after') !== null;
  const isLater = line.job(at, 'later') !== null || line.job(at, 'earlier') !== null;
  return (isBound || isLater) && line.isNear(next) && line.job(next, 'from') !== null;
}

function counting({ count, most, unit }: Count, from: Relative['from'], sign: -1 | 1): Relative | Span {
  const one = (number: number | null): Relative => {
    const vague = number === null ? { vague: true as const } : {};
    return { kind: 'relative', from, step: sign * (number ?? 1), unit, by: 'count', ...vague };
  };
  if (most === undefined) return one(count);
  const [near, far] = [one(count), one(most)];
  return { kind: 'span', how: 'between', from: sign < 0 ? far : near, to: sign < 0 ? near : far };
}

// "in the last three days", "соңғы 10 жылда", "over the coming two weeks", "в последние годы".
function lapse(line: Line, at: number, withCount: boolean): Match | null {
  const stretch = stretchAt(line, at);
  if (!stretch) return null;
  const { sign, next } = stretch;
  const start = line.skip(next);
  const count = countAt(line, start);
  if (withCount)
    return count && withDuring(line, lapsed({ ...count, count: count.most ?? count.count }, sign));
  if (!stretch.isStretch) return null;
  const unit = unitAt(line, start);
  if (!unit) return null;
  const isSeveral = line.job(start, 'years') !== null || /s$/.test(line.token(unit.next - 1)?.key ?? '');
  // "It may last months", "in coming weeks": nobody can say which.
  if (isSeveral && next === at + 1 && line.lexicon.language.code === 'en') return null;
  return lapsed({ count: isSeveral ? null : 1, unit: unit.unit, next: unit.next }, sign);
}

// "соңғы 1 аптаның ішінде"
function withDuring(line: Line, match: Match): Match {
  const next = line.isNear(match.next) ? line.job(match.next, 'during', true) : null;
  return next === null ? match : { ...match, next };
}

function lapsed({ count, unit, next }: Count, sign: -1 | 1): Match {
  const vague = count === null ? { vague: true as const } : {};
  return {
    said: { kind: 'lapse', from: 'publication', unit, step: sign * (count ?? 1), ...vague },
    next,
    weak: false,
  };
}

function stretchAt(line: Line, at: number): { sign: -1 | 1; next: number; isStretch: boolean } | null {
  if (!line.may(at, gate.stretch | gate.which)) return null;
  const past = line.job(at, 'past');
  if (past !== null) return { sign: -1, next: past, isStretch: true };
  const coming = line.job(at, 'coming');
  if (coming !== null) return { sign: 1, next: coming, isStretch: true };
  const which = whichAt(line, at);
  if (!which || which.step === 0 || which.from === 'narrative') return null;
  return { sign: which.step < 0 ? -1 : 1, next: which.next, isStretch: false };
}

// "last week", "la semana pasada", "that year", "the following month".
function unitWithWhich(line: Line, at: number): Match | null {
  const before = whichAt(line, at);
  if (before) {
    const unit = unitAt(line, before.next);
    if (unit && (isUnsaid(line, unit, before.step) || isNumbered(line, unit))) return null;
    return unit && { said: stepping(unit.unit, before), next: unit.next, weak: false };
  }
  const unit = line.hit(at, 'unit');
  const behind = unit && whichAt(line, unit.next, true);
  if (!unit || !behind) return null;
  const relative = stepping(unit.unit, behind);
  return isOfAnother(line, { relative, next: behind.next })
    ? null
    : { said: relative, next: behind.next, weak: false };
}

// "el próximo día 15": the noun of a day that has its number.
function isNumbered(line: Line, { unit, next }: UnitHit): boolean {
  return unit === 'day' && line.token(next)?.kind === 'number';
}

// "в те годы" names no years, and "в" before "три" no century.
function isUnsaid(line: Line, { unit, next }: UnitHit, step: number): boolean {
  // "It may last months", "in the coming weeks": no one month, no one week.
  const { code, units } = line.lexicon.language;
  if (code === 'en' && line.token(next - 1)?.key === units[unit][1]) return true;
  if (unit === 'century' && (line.token(next - 1)?.key.length ?? 0) < 3) return true;
  return step === 0 && line.job(next - 1, 'years') !== null && line.job(next - 1, 'year') === null;
}

function stepping(unit: Unit, { from, step }: { from: Relative['from']; step: number }): Relative {
  return { kind: 'relative', from, step, unit, by: 'unit' };
}

/** "two days before 5 January": so much away from a date; without a date, from what the text does not date. */
export function awayAt(line: Line, at: number, dateAt: (at: number) => Match | null): Match | null {
  if (!line.may(at, gate.relative | gate.counter | counts) || isLone(line, at)) return null;
  const beside = besideAt(line, at, dateAt);
  if (beside) return beside;
  // "через неделю после 5 марта": one, unsaid.
  const led = line.job(at, 'later');
  const count = countAt(line, led ?? at) ?? (led === null ? null : oneAt(line, led));
  if (!count || count.count === null) return null;
  const before = line.job(count.next, 'before');
  const next = before ?? line.job(count.next, 'after');
  if (next === null) return null;
  const of: Match<Said> | null = dateAt(line.skip(next));
  if (!of || of.weak) return null;
  const step = before === null ? count.count : -count.count;
  return { said: { kind: 'away', unit: count.unit, count: step, of: of.said }, next: of.next, weak: false };
}

// "the day after 5 January", "накануне 5 января"; but "the next day, 5 January" says the day twice.
function besideAt(line: Line, at: number, dateAt: (at: number) => Match | null): Match | null {
  const hit = line.hit(at, 'relative');
  if (hit?.relative.from !== 'narrative' || hit.relative.step === 0) return null;
  const isAfter = line.job(hit.next - 1, 'after') !== null || ofs.has(line.token(hit.next)?.key ?? '');
  if (hit.relative.step > 0 && !isAfter) return null;
  const of = line.isNear(hit.next) ? dateAt(line.skip(hit.next)) : null;
  if (!of || of.weak || of.said.kind !== 'stated' || of.said.day === undefined) return null;
  const { unit, step } = hit.relative;
  return { said: { kind: 'away', unit, count: step, of: of.said }, next: of.next, weak: false };
}
