import { writtenColumns } from '../dates/columns.js';
import type { Db } from '../db/connect.js';
import { partsOf, type Row, rowsWhere } from '../revisions/rows.js';
import { aboutColumns, captureTable, citationTable, claimTable, sourceTable } from './changes.js';
import {
  type CitationForm,
  type ClaimForm,
  citationForm,
  claimForm,
  type SourceForm,
  sourceForm,
} from './forms.js';

/** Sources by id with their captures, as their form writes them; in no order. `numbers`: note numbers of the case. */
export async function readSources(
  db: Db,
  ids: readonly string[],
  numbers: ReadonlyMap<string, number>,
): Promise<SourceForm[]> {
  const sources = await rowsWhere(db, sourceTable, 'id', ids);
  const captures = await partsOf(db, captureTable, ids);
  return sources.map((row) => {
    const id = String(row.id);
    const { kind, code, title, authors, outlet, lang, url, access, reliability, note } = row;
    return sourceForm.parse({
      ...{ id, code, kind, title, authors, outlet, lang, url, access, reliability, note },
      number: numbers.get(id) ?? null,
      published: writtenColumns('published', row),
      derived_from: row.derived_from_id,
      reported_by: row.reported_by_id,
      captures: (captures.get(id) ?? []).map((capture) => ({
        id: capture.id,
        url: capture.url,
        archive_url: capture.archive_url,
        accessed: writtenColumns('accessed', capture),
        sha256: capture.sha256,
      })),
    });
  });
}

/** Claims by id, as their form writes them; in no order. */
export async function readClaims(db: Db, ids: readonly string[]): Promise<ClaimForm[]> {
  const rows = await rowsWhere(db, claimTable, 'id', ids);
  return rows.map((row) => {
    const { id, value, preferred, reason } = row;
    return claimForm.parse({ id, about: { ...about(row), field: row.field }, value, preferred, reason });
  });
}

/** Citations by id, as their form writes them; in no order. */
export async function readCitations(db: Db, ids: readonly string[]): Promise<CitationForm[]> {
  const rows = await rowsWhere(db, citationTable, 'id', ids);
  return rows.map((row) => {
    const { id, locator, quote, quote_lang, quote_translation, relation, credibility, note } = row;
    return citationForm.parse({
      ...{ id, locator, quote, quote_lang, quote_translation, relation, credibility, note },
      source: row.source_id,
      capture: row.capture_id,
      about: { ...about(row), field: row.field },
      retracts: row.retracts_id,
    });
  });
}

function about(row: Row) {
  const found = Object.entries(aboutColumns).find(([, column]) => row[column] !== null);
  return found ? { record: found[0], id: row[found[1]] } : { record: 'claim', id: row.claim_id };
}
