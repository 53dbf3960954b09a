/** Two years or centuries that one noun follows: 2017/18, 2017-18, 2017/2018, XVIII-XIX века. */
import type { Stated } from '../said.js';
import type { Line, Match } from './line.js';
import { numeralAt, romanAt } from './numbers.js';

/** Consecutive or near years with one separator. "2011-12" is a month in a table and so not read here. */
export function yearSpanAt(line: Line, at: number): Match | null {
  return joinedFigures(line, at) ?? hyphenedYears(line, at) ?? numbersAt(line, at);
}

// "екі мың он сегіз – екі мың он тоғызыншы жылдары", "XVIII-XIX веков", "18th-19th centuries".
function numbersAt(line: Line, at: number): Match | null {
  const from = romanAt(line, at) ?? numeralAt(line, at);
  if (!from || !line.isMark(from.next, '-') || !line.isNear(from.next)) return null;
  const to = romanAt(line, from.next + 1) ?? numeralAt(line, from.next + 1);
  if (!to || to.value <= from.value || !line.isNear(to.next)) return null;
  if (from.value >= 1000 && to.value <= 2999) {
    const years = yearsFrom(line, from.value, to.value, to.next);
    return years.weak ? null : years;
  }
  const noun = line.hit(line.skip(to.next), 'unit');
  if (noun?.unit !== 'century' || from.value < 1 || to.value > 30) return null;
  return span(century(from.value), century(to.value), noun.next, false);
}

const century = (number: number): Stated => ({
  kind: 'stated',
  year: { is: 'century', century: number },
});
const full = (year: number): Stated => ({ kind: 'stated', year: { is: 'full', year } });

function span(from: Stated, to: Stated, next: number, weak: boolean): Match {
  return { said: { kind: 'span', how: 'from', from, to }, next, weak };
}

// 2017-2019 with or without a noun behind, which says the years and no decade ("2010-2020 жылдары").
function hyphenedYears(line: Line, at: number): Match | null {
  const [a, b] = [line.token(at), line.token(at + 2)];
  if (a?.kind !== 'number' || b?.kind !== 'number' || !line.isMark(at + 1, '-')) return null;
  if (a.digits !== 4 || b.digits !== 4 || a.suffix !== '' || b.suffix !== '' || line.isBarred(at))
    return null;
  if (a.value < 1000 || b.value <= a.value || b.value > 2999 || line.isCounted(at + 3)) return null;
  const behind = line.token(at + 3);
  if (behind?.glued && (line.isMark(at + 3, '-') || behind.kind !== 'mark')) return null;
  return yearsFrom(line, a.value, b.value, at + 3);
}

function joinedFigures(line: Line, at: number): Match | null {
  const token = line.token(at);
  if (token?.kind !== 'numeric' || token.groups.length !== 2 || line.isBarred(at)) return null;
  const [a, b] = token.groups;
  if (!a || !b || a.digits !== 4 || token.separator === '.') return null;
  const end = b.digits === 4 ? b.value : a.value - (a.value % 100) + b.value;
  const isMonth = b.digits === 2 && b.value >= 1 && b.value <= 12 && token.separator === '-';
  if (isMonth || a.value < 1000 || end <= a.value || end - a.value > 10 || end > 2999) return null;
  return line.isCounted(at + 1) ? null : yearsFrom(line, a.value, end, at + 1);
}

function yearsFrom(line: Line, from: number, to: number, at: number): Match {
  const noun = line.isNear(at) ? (line.job(at, 'years') ?? line.job(at, 'year')) : null;
  return span(full(from), full(to), noun === null ? at : behindStop(line, noun), noun === null);
}

/** Behind the full stop of an abbreviated noun ("2017-2019 гг."); the stop of a sentence is not taken. */
export function behindStop(line: Line, noun: number): number {
  const isShort = (line.token(noun - 1)?.key.length ?? 9) <= 2;
  return isShort && line.isMark(noun, '.') && line.token(noun)?.glued ? noun + 1 : noun;
}
