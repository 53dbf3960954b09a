/** Days that stand behind their month as its possession, in Kazakh and Kyrgyz: "қаңтардың 5-інде", "осы айдың жиырмасында". */
import type { Stated } from '../said.js';
import type { Day } from './calendar.js';
import type { Line, Match } from './line.js';
import { whichAt } from './years.js';

/** A day in the possessive at a token: "жиырма бесі", "12-сінде". */
export function ownedDay(line: Line, at: number): Day | null {
  const token = line.token(at);
  if (token?.kind === 'number') {
    const fits = isOwnedNumber(line, at, token.suffix) && token.value >= 1 && token.value <= 31;
    return fits ? { day: token.value, next: at + 1, ordinal: true, isArticle: false } : null;
  }
  const tens = line.hit(at, 'number');
  const units = line.hit(tens && tens.value % 10 === 0 ? tens.next : at, 'ownedDay');
  if (!units) return null;
  const day = units.value + (tens && tens.value % 10 === 0 ? tens.value : 0);
  return day >= 1 && day <= 31 ? { day, next: units.next, ordinal: true, isArticle: false } : null;
}

// 12-сінде; 5-ші жұлдызы, 5 күні, the noun being a filler.
function isOwnedNumber(line: Line, at: number, suffix: string): boolean {
  if (line.lexicon.ownedSuffixes.has(suffix)) return true;
  const isNamed = suffix === '' || line.lexicon.ordinalSuffixes.has(suffix);
  return isNamed && line.job(at + 1, 'filler') !== null;
}

/** Whether the word before a token is a month or "month" in the genitive. */
export function isOwner(line: Line, before: number): boolean {
  return line.lexicon.owners.has(line.token(before - 1)?.key ?? '');
}

/** "осы айдың 15-інде", "өткен айдың жиырмасында". */
export function dayOfMonthAway(line: Line, at: number): Match<Stated> | null {
  if (!line.lexicon.language.owned) return null;
  const which = whichAt(line, at);
  const unit = which && line.hit(which.next, 'unit');
  if (unit?.unit !== 'month' || !isOwner(line, unit.next)) return null;
  const day = ownedDay(line, unit.next);
  const { from, step } = which as NonNullable<typeof which>;
  return (
    day && { said: { kind: 'stated', day: day.day, which: { from, step } }, next: day.next, weak: false }
  );
}
