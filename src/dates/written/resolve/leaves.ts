/** The stated date inside an expression, and the same expression with more of it stated. */
import type { Said, Stated } from '../said.js';

/** The one stated date that a hedged or divided date is about; null for what is put together otherwise. */
export function leafOf(said: Said): Stated | null {
  if (said.kind === 'stated') return said;
  return said.kind === 'doubt' || said.kind === 'part' ? leafOf(said.of) : null;
}

/** The expression with its stated date changed. */
export function withLeaf(said: Said, change: (leaf: Stated) => Stated): Said {
  if (said.kind === 'stated') return change(said);
  return said.kind === 'doubt' || said.kind === 'part' ? { ...said, of: withLeaf(said.of, change) } : said;
}

/** Whether a year would complete the stated date: it has a month or a season, and neither a year nor "last" or "next". */
export function lacksYear(leaf: Stated | null): leaf is Stated {
  return (
    leaf !== null && !leaf.year && !leaf.which && (leaf.month !== undefined || leaf.season !== undefined)
  );
}

/** The stated date without the year that it only shares with a later one. */
export function unshared(leaf: Stated): Stated {
  if (!leaf.yearShared || (leaf.month === undefined && leaf.season === undefined)) return leaf;
  const { year: _, yearShared: __, ...own } = leaf;
  return own;
}

/** The stated date in a year. */
export function inYear(leaf: Stated, year: number): Stated {
  return { ...leaf, year: { is: 'full', year } };
}

/** Whether a weekday is all that is said. */
export function isWeekdayOnly({ weekday, which, year, month, day, season }: Stated): boolean {
  return weekday !== undefined && [which, year, month, day, season].every((part) => part === undefined);
}

/** A bare day with the month, and the year, of the date beside it. */
export function monthFrom(leaf: Stated, beside: Stated | null): Stated {
  if (leaf.day === undefined || leaf.month !== undefined || beside?.month === undefined) return leaf;
  const { month, year } = beside;
  return { ...leaf, month, ...(leaf.year || !year ? {} : { year }) };
}
