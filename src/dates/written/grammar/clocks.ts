/** Times of day between a date and its year, as logs and exports write them: "Tue Jul 28 11:17:18 +0000 2020". */
import type { Line } from './line.js';

/** The token behind a time of day and its zone, where a year of four digits stands there; otherwise the token itself. */
export function behindClock(line: Line, at: number): number {
  if (line.token(at)?.kind !== 'time') return at;
  const next = behindZone(line, at + 1);
  const year = line.token(next);
  const isYear = year?.kind === 'number' && year.digits === 4 && !year.glued && line.isNear(next);
  return isYear ? next : at;
}

// GMT, PDT, +0000
function behindZone(line: Line, at: number): number {
  const token = line.token(at);
  if (token?.kind === 'word' && token.capital && token.key.length <= 4) return at + 1;
  const isOffset =
    line.isOneOf(at, '+-') && line.token(at + 1)?.glued && line.token(at + 1)?.kind === 'number';
  return isOffset ? at + 2 : at;
}
