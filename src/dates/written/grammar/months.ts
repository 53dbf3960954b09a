/** The name of a month. */
import type { Said } from '../said.js';
import type { Line } from './line.js';

interface MonthMatch {
  readonly month: number;
  readonly next: number;
  readonly weak: boolean;
  readonly isSmall: boolean;
}

/** Whether a weak name of a month is written small where months are written large: "they may", "in march order" name none. */
export function isSmall(line: Line, at: number): boolean {
  const token = line.token(at);
  if (line.isWhole || !line.lexicon.language.namesCapital || token?.kind !== 'word') return false;
  return !token.capital && line.hit(at, 'month')?.weak === true;
}

/** A month, with the full stop of an abbreviation and a second name for the same month (كانون الثاني/يناير). */
export function monthAt(line: Line, at: number, isOwned = false): MonthMatch | null {
  const hit = line.hit(at, 'month');
  if (!hit || (hit.owned && !isOwned)) return null;
  const { month } = hit;
  let { next, weak } = hit;
  // "Jan. 5"; "May. 3, 2002" only before a day and its year.
  const isStopped = line.isMark(next, '.') && line.token(next)?.glued === true;
  if (isStopped && (hit.short || hasDateBehind(line, next + 1))) next++;
  if (line.isOneOf(next, '/(')) {
    const other = line.hit(next + 1, 'month');
    const closes = line.isMark(next, '(') ? 1 : 0;
    if (other?.month === month && (closes === 0 || line.isMark(other.next, ')'))) {
      next = other.next + closes;
      weak = false;
    }
  }
  return { month, next, weak, isSmall: isSmall(line, at) };
}

const leaders: ReadonlySet<string> = new Set([
  'on',
  'the',
  'a',
  'an',
  "'s",
  'his',
  'her',
  'its',
  'their',
  '/',
]);

/**
 * Whether a number behind the English month at a token is its day, whatever it could count: "on December 16 police fired" and
 * "the August 14 killings" name days, "in December 16 police were killed" does not.
 */
export function takesDay(line: Line, at: number): boolean {
  return leaders.has(line.token(at - 1)?.key ?? '');
}

/** Whether the month that ends here has its day and year behind it, so that a number before it is something else: "12 September 22, 1993". */
export function hasDateBehind(line: Line, next: number): boolean {
  const day = line.token(next);
  const comma = line.isMark(next + 1, ',') ? 1 : 0;
  const year = line.token(next + 1 + comma);
  if (!line.lexicon.language.monthMayLead || day?.kind !== 'number' || day.digits > 2 || day.value > 31)
    return false;
  if (year?.kind !== 'number' || year.digits !== 4 || year.glued) return false;
  return comma === 1 ? !line.isCounted(next + 3) : year.value >= 1900 && year.value <= 2100;
}

/** Whether two dates with a dash between them are surely months: "мамыр-маусымда", each of which is another word by itself. */
export function areMonths(line: Line, from: Said | null, to: Said | null): boolean {
  if (!line.lexicon.language.owned) return false;
  return [from, to].every((said) => said?.kind === 'stated' && said.month !== undefined);
}
