/** Two years in figures: 2017/18, 2017-18, 2017/2018. */
import type { Line, Match } from './line.js';

/** Consecutive or near years with one separator. "2011-12" is a month in a table and so not read here. */
export function yearSpanAt(line: Line, at: number): Match | null {
  const token = line.token(at);
  if (token?.kind !== 'numeric' || token.groups.length !== 2 || line.isBarred(at)) return null;
  const [a, b] = token.groups;
  if (!a || !b || a.digits !== 4 || token.separator === '.') return null;
  const end = b.digits === 4 ? b.value : a.value - (a.value % 100) + b.value;
  const isMonth = b.digits === 2 && b.value >= 1 && b.value <= 12 && token.separator === '-';
  if (isMonth || a.value < 1000 || end <= a.value || end - a.value > 10 || end > 2999) return null;
  if (line.isCounted(at + 1)) return null;
  const noun = line.isNear(at + 1) ? (line.job(at + 1, 'years') ?? line.job(at + 1, 'year')) : null;
  const next = noun !== null && line.isMark(noun, '.') && line.token(noun)?.glued ? noun + 1 : noun;
  return {
    said: {
      kind: 'span',
      how: 'from',
      from: { kind: 'stated', year: { is: 'full', year: a.value } },
      to: { kind: 'stated', year: { is: 'full', year: end } },
    },
    next: next ?? at + 1,
    weak: noun === null,
  };
}
