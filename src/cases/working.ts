import { sql } from 'kysely';
import type { Db } from '../db/connect.js';
import { rowsWhere } from '../revisions/rows.js';
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
  const [head] = await rowsWhere(db, caseTable, 'id', [id]);
  const people = await rowsWhere(db, casePersonTable, 'case_id', [id]);
  people.sort(
    (a, b) =>
      Number(a.sort_order) - Number(b.sort_order) || (String(a.person_id) < String(b.person_id) ? -1 : 1),
  );
  return (
    head &&
    caseForm.parse({
      ...head,
      people: people.map(({ person_id, part }) => ({ person: person_id, part })),
    })
  );
}

/** The note numbers that a case has given to its sources, by id of the source. */
export async function readNoteNumbers(db: Db, caseId: string): Promise<Map<string, number>> {
  const rows = await rowsWhere(db, caseSourceTable, 'case_id', [caseId]);
  return new Map(
    rows.flatMap((row) =>
      row.number === null ? [] : [[String(row.source_id), Number(row.number)] as const],
    ),
  );
}
