import { sql } from 'kysely';
import type { Db } from '../../db/connect.js';
import { changedColumns, type RecordTable, type Row } from '../../revisions/rows.js';
import type { Fault } from './faults.js';
import type { CaseFile } from './format.js';
import type { PlannedRow } from './plan.js';

interface ComparedTable {
  table: RecordTable;
  rows: PlannedRow[];
}

/** Why the record cannot take a file that is sound by itself: every fault, in the order of the tables. */
export async function conflicts(
  db: Db,
  file: CaseFile,
  compared: readonly ComparedTable[],
): Promise<Fault[]> {
  const faults = compared.flatMap(({ table, rows }) => rows.flatMap((row) => againstBefore(table, row)));
  const rowsOf = (name: string) => compared.find(({ table }) => table.name === name)?.rows ?? [];
  return [
    ...faults,
    ...(await idsOfOtherKinds(db, compared)),
    ...(await takenCodes(db, compared)),
    ...(await takenSlug(db, file)),
    ...(await takenNumbers(db, rowsOf('case_sources'))),
    ...(await secondPreferredNames(db, rowsOf('person_names'))),
    ...(await repeatedLinks(db, rowsOf('event_links'))),
    ...(await reversedRelations(db, rowsOf('figure_relations'))),
  ];
}

function againstBefore(table: RecordTable, row: PlannedRow): Fault[] {
  const { before, after, path } = row;
  if (before === null) return [];
  if (table.owner && before[table.owner] !== after[table.owner])
    return [{ path, message: `is a part of another record here (${table.owner} ${before[table.owner]})` }];
  if (table.appendOnly && changedColumns(row).length > 0) {
    const message = `is cited differently here (${changedColumns(row).join(', ')}); a citation never changes: retract it by a new one with a new id`;
    return [{ path, message }];
  }
  const fixed = (table.fixed ?? []).filter(
    (column) => before[column] !== null && before[column] !== after[column],
  );
  const faults = fixed.map((column) => ({
    path: path.endsWith(column) ? path : `${path}.${column}`,
    message: `is ${before[column]} here, and never changes`,
  }));
  if (table.name === 'people' && before.protected && !after.protected) {
    const message = 'is true here; a file cannot lift the protection of a person';
    faults.push({ path: `${path}.protected`, message });
  }
  return faults;
}

async function idsOfOtherKinds(db: Db, compared: readonly ComparedTable[]): Promise<Fault[]> {
  // What is there under its own kind is no stranger, so only new rows are looked up.
  const tables = compared.filter(({ table }) => table.key[0] === 'id');
  const fresh = new Map(
    tables.flatMap(({ rows }) =>
      rows
        .filter(({ before }) => before === null)
        .map(({ after, path }) => [String(after.id), path] as const),
    ),
  );
  const { rows: found } = await sql<{ id: string; name: string }>`
    with given as materialized (select unnest(${[...fresh.keys()]}::uuid[]) as id)
    ${sql.join(
      tablesWithId.map(
        (name) =>
          sql`select id, ${name} as name from ${sql.table(`work.${name}`)} where id in (select id from given)`,
      ),
      sql` union all `,
    )}`.execute(db);
  return found.map(({ id, name }) => ({
    path: `${fresh.get(id)}.id`,
    message: `is the id of something else here, in ${spoken(name)}`,
  }));
}

const tablesWithId = [
  'cases',
  'places',
  'organisations',
  'people',
  'person_names',
  'positions',
  'groups',
  'sources',
  'captures',
  'events',
  'participants',
  'event_links',
  'detentions',
  'custody_places',
  'charges',
  'proceedings',
  'figures',
  'claims',
  'citations',
];

async function takenCodes(db: Db, compared: readonly ComparedTable[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { table, rows } of compared.filter(({ table }) => table.fixed?.includes('code'))) {
    const byCode = new Map(rows.map((row) => [String(row.after.code), row]));
    const { rows: taken } = await sql<{ id: string; code: string }>`select id, code
      from ${sql.table(`work.${table.name}`)} where code = any(${[...byCode.keys()]})`.execute(db);
    for (const { id, code } of taken) {
      const row = byCode.get(code);
      if (row && row.after.id !== id)
        faults.push({
          path: `${row.path}.code`,
          message: `is taken here by another of the ${spoken(table.name)}, ${id}`,
        });
    }
  }
  return faults;
}

async function takenSlug(db: Db, file: CaseFile): Promise<Fault[]> {
  const { rows } = await sql<{ code: string }>`select code from work.cases
    where slug = ${file.case.slug} and id <> ${file.case.id}`.execute(db);
  return rows.map(({ code }) => ({ path: 'case.slug', message: `is the address of the case ${code} here` }));
}

async function takenNumbers(db: Db, rows: readonly PlannedRow[]): Promise<Fault[]> {
  const { rows: taken } = await matching<{ id: string }>(
    db,
    'case_sources',
    rows.filter(({ after }) => after.number !== null),
    sql`t.case_id = s.case_id and t.number = s.number and t.source_id <> s.source_id`,
    sql`s.source_id as id`,
  );
  const sources = new Set(taken.map(({ id }) => id));
  return rows
    .filter(({ after }) => sources.has(String(after.source_id)))
    .map(({ path }) => ({ path, message: 'is the note number of another source of this case here' }));
}

async function secondPreferredNames(db: Db, rows: readonly PlannedRow[]): Promise<Fault[]> {
  const inFile = rows.map(({ after }) => String(after.id));
  const { rows: taken } = await matching<{ id: string }>(
    db,
    'person_names',
    rows.filter(({ after }) => after.preferred),
    sql`t.person_id = s.person_id and t.script = s.script and t.preferred and not t.id = any(${inFile}::uuid[])`,
    sql`s.id`,
  );
  return faultsAt(rows, taken, 'preferred', 'is set here for another name of this person in this script');
}

async function repeatedLinks(db: Db, rows: readonly PlannedRow[]): Promise<Fault[]> {
  const inFile = rows.map(({ after }) => String(after.id));
  const { rows: taken } = await matching<{ id: string }>(
    db,
    'event_links',
    rows,
    sql`t.event_id = s.event_id and t.other_event_id = s.other_event_id and t.kind = s.kind
      and not t.id = any(${inFile}::uuid[])`,
    sql`s.id`,
  );
  return faultsAt(rows, taken, 'id', 'says what another link says here');
}

async function reversedRelations(db: Db, rows: readonly PlannedRow[]): Promise<Fault[]> {
  const { rows: taken } = await matching<{ id: string }>(
    db,
    'figure_relations',
    rows,
    sql`t.figure_id = s.other_figure_id and t.other_figure_id = s.figure_id`,
    sql`s.figure_id || '/' || s.other_figure_id as id`,
  );
  const found = new Set(taken.map(({ id }) => id));
  return rows
    .filter(({ after }) => found.has(`${after.figure_id}/${after.other_figure_id}`))
    .map(({ path }) => ({ path, message: 'is said here from the other figure already' }));
}

/** Rows of the file joined with rows of the record by something else than the key. */
function matching<T>(
  db: Db,
  name: string,
  rows: readonly PlannedRow[],
  on: ReturnType<typeof sql>,
  select: ReturnType<typeof sql>,
) {
  const table = sql.table(`work.${name}`);
  const given: Row[] = rows.map(({ after }) => after);
  return sql<T>`select ${select} from json_populate_recordset(null::${table}, ${JSON.stringify(given)}::json) as s
    join ${table} as t on ${on}`.execute(db);
}

function faultsAt(
  rows: readonly PlannedRow[],
  taken: readonly { id: string }[],
  field: string,
  message: string,
): Fault[] {
  const ids = new Set(taken.map(({ id }) => id));
  return rows
    .filter(({ after }) => ids.has(String(after.id)))
    .map(({ path }) => ({ path: `${path}.${field}`, message }));
}

function spoken(name: string): string {
  return name.replaceAll('_', ' ');
}
