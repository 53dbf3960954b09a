import { parseEdtf } from './edtf.js';
import type { WrittenDate } from './field.js';
import { type StoredDate, storedDate } from './store.js';

// A case names the same days again and again, and working out the bounds of one costs as much as storing a row.
const most = 5000;
const kept = new Map<string, StoredDate>();

/**
 * A written date as the columns `<name>_edtf`, `<name>_words` and so on of a table of the working record; every
 * column null when nothing dates the record. Throws on EDTF that `dateField` would have refused.
 */
export function dateColumns(name: string, written: WrittenDate | null): Record<string, string | null> {
  const stored = written && storedEdtf(written.edtf);
  return {
    [`${name}_edtf`]: stored?.edtf ?? null,
    [`${name}_words`]: written?.words ?? null,
    [`${name}_resolved`]: written?.resolved ?? null,
    [`${name}_note`]: written?.note ?? null,
    [`${name}_earliest`]: stored?.earliest ?? null,
    [`${name}_latest`]: stored?.latest ?? null,
    [`${name}_earliest_kind`]: stored?.earliest_kind ?? null,
    [`${name}_latest_kind`]: stored?.latest_kind ?? null,
    [`${name}_sort`]: stored?.sort_key ?? null,
  };
}

/** The written date back out of those columns, as `dateField` reads it; null when nothing dates the record. */
export function writtenColumns(name: string, row: Record<string, unknown>): Record<string, unknown> | null {
  if (row[`${name}_edtf`] === null) return null;
  return {
    edtf: row[`${name}_edtf`],
    words: row[`${name}_words`],
    resolved: row[`${name}_resolved`],
    note: row[`${name}_note`],
  };
}

function storedEdtf(edtf: string): StoredDate {
  const known = kept.get(edtf);
  if (known) return known;
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`"${edtf}" was not refused at the door: ${parsed.reason}`);
  const stored = storedDate(parsed.value);
  if (kept.size >= most) kept.clear();
  kept.set(edtf, stored);
  return stored;
}
