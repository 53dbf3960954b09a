import { sql } from 'kysely';
import type { Db } from '../db/connect.js';
import { content, type Row, rowsWhere } from '../revisions/rows.js';
import { casePersonTable, caseSourceTable, caseTable } from './changes.js';
import { type CaseForm, caseForm } from './forms.js';

/** The id of the case with a code or a slug; undefined when there is none. */
export async function findOptionalCaseId(db: Db, codeOrSlug: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from work.cases
    where code = ${codeOrSlug} or slug = ${codeOrSlug} order by code = ${codeOrSlug} desc limit 1`.execute(
    db,
  );
  return rows[0]?.id;
}

/** The head of a case as its form writes it; undefined when there is none. */
export async function readCase(db: Db, id: string): Promise<CaseForm | undefined> {
  const { rows } = await sql<{ row: Row }>`select ${content('t')} as row from work.cases as t
    where t.id = ${id}`.execute(db);
  const people = await rowsWhere(db, casePersonTable, 'case_id', [id]);
  people.sort(
    (a, b) =>
      Number(a.sort_order) - Number(b.sort_order) || (String(a.person_id) < String(b.person_id) ? -1 : 1),
  );
  return (
    rows[0] &&
    caseForm.parse({
      ...rows[0].row,
      people: people.map(({ person_id, part }) => ({ person: person_id, part })),
    })
  );
}

/** The sources that a case uses with their note numbers, null where none is given yet. */
export async function readCaseSources(db: Db, caseId: string): Promise<Map<string, number | null>> {
  const rows = await rowsWhere(db, caseSourceTable, 'case_id', [caseId]);
  return new Map(rows.map((row) => [String(row.source_id), row.number === null ? null : Number(row.number)]));
}
