import { sql } from 'kysely';
import type { Db, Trx } from '../db/connect.js';
import { canonicalJson } from '../lib/canonical.js';

/** A row of the working record as JSON holds it: column to value, `recorded_at` and derived columns left out. */
export type Row = Record<string, unknown>;

/** What the program has to know of a table of the working record to keep rows in it. */
export interface RecordTable {
  /** Name without the schema. */
  name: string;
  /** Columns that identify a row; their values joined by a slash are its id in the history. */
  key: readonly [string, ...string[]];
  /** Column of the record or the case it is a part of, for good. */
  owner?: string;
  /** Columns given once: null in a new row keeps what is there, another value is refused. */
  fixed?: readonly string[];
  /** Its rows point to one another, so new ones go in together. */
  selfReferring?: boolean;
  /** Column of which few rows may hold true at a time, so those that give it up are stored first. */
  exclusive?: string;
  /** Whether its history belongs to the case it is written for. */
  inCase: boolean;
  /** Rows are added and never changed. */
  appendOnly?: boolean;
  /** Reached only under the role qantar_protected; its history holds no content. */
  protected?: boolean;
}

/** A row for a table, and where in its record it came from, such as `participants[2]`. */
export interface TableRow {
  table: RecordTable;
  at: string;
  row: Row;
}

/** A row beside what the table holds under the same key; `before` is null when that is nothing. */
export interface Compared {
  before: Row | null;
  after: Row;
}

// Rows in one statement: large enough that the round trip vanishes, small enough that a batch is a few megabytes.
const batchSize = 2000;

/** The identity of a row in the history: its key, parts joined by a slash. */
export function rowId(table: RecordTable, row: Row): string {
  return table.key.map((column) => String(row[column])).join('/');
}

/** The columns in which a changed row differs. */
export function changedColumns({ before, after }: Compared): string[] {
  if (before === null) return Object.keys(after);
  // Both come from the database with their keys in one order, so rows that are the same mostly print the same.
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return Object.keys(after).filter(
    (column) => canonicalJson(before[column]) !== canonicalJson(after[column]),
  );
}

/** Runs something under the role that may see protected identities, and goes back to the role before. */
export async function asProtected<T>(trx: Trx, use: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ role: string }>`select current_setting('role') as role`.execute(trx);
  await sql`set local role qantar_protected`.execute(trx);
  const result = await use();
  // After an error the transaction is lost and the role with it, so only success needs the way back.
  await sql`select set_config('role', ${rows[0]?.role ?? 'none'}, true)`.execute(trx);
  return result;
}

/**
 * Sets rows beside what the table holds under the same keys, in the order given. `after` is the row as the
 * database would hold it, so that what compares equal is equal.
 */
export async function compareRows(db: Db, table: RecordTable, rows: readonly Row[]): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const batch of batches(rows)) {
    const { rows: found } = await sql<Compared>`
      select ${content('s', sql`- 'ordinality'`)} as after,
        case when t.${sql.ref(table.key[0])} is not null then ${content('t')} end as before
      from json_populate_recordset(null::${sql.table(`work.${table.name}`)}, ${JSON.stringify(batch)}::json)
        with ordinality as s
      left join ${sql.table(`work.${table.name}`)} as t on ${sameKey(table)}
      order by s.ordinality`.execute(db);
    compared.push(...found);
  }
  return compared.map(({ before, after }) => ({ before, after: keepFixed(table, before, after) }));
}

/** Adds rows. All of them have the same columns. */
export async function insertRows(trx: Trx, table: RecordTable, rows: readonly Row[]): Promise<void> {
  for (const batch of batches(rows, table.selfReferring ? rows.length : batchSize)) {
    const columns = columnList(batch);
    await sql`insert into ${sql.table(`work.${table.name}`)} (${columns}) select ${columns}
      from json_populate_recordset(null::${sql.table(`work.${table.name}`)}, ${JSON.stringify(batch)}::json)`.execute(
      trx,
    );
  }
}

/** Puts rows in place of those with the same keys. */
export async function updateRows(trx: Trx, table: RecordTable, rows: readonly Row[]): Promise<void> {
  for (const batch of batches(rows)) {
    const columns = Object.keys(batch[0] ?? {}).filter((column) => !table.key.includes(column));
    const assignments = columns.map((column) => sql`${sql.ref(column)} = s.${sql.ref(column)}`);
    await sql`update ${sql.table(`work.${table.name}`)} as t set ${sql.join(assignments)}
      from json_populate_recordset(null::${sql.table(`work.${table.name}`)}, ${JSON.stringify(batch)}::json) as s
      where ${sameKey(table)}`.execute(trx);
  }
}

/** The rows whose column has one of the values, as JSON. */
export async function rowsWhere(
  db: Db,
  table: RecordTable,
  column: string,
  values: readonly string[],
): Promise<Row[]> {
  if (values.length === 0) return [];
  const { rows } = await sql<{ row: Row }>`select ${content('t')} as row
    from ${sql.table(`work.${table.name}`)} as t
    where t.${sql.ref(column)} = any(${values as string[]}::uuid[])`.execute(db);
  return rows.map(({ row }) => row);
}

/** The parts of records, by the id of the record they belong to; each list in the order of their own ids. */
export async function partsOf(
  db: Db,
  table: RecordTable,
  owners: readonly string[],
): Promise<Map<string, Row[]>> {
  const parts = new Map<string, Row[]>();
  const rows = await rowsWhere(db, table, table.owner ?? '', owners);
  rows.sort((a, b) => (rowId(table, a) < rowId(table, b) ? -1 : 1));
  for (const row of rows) {
    const owner = String(row[table.owner ?? '']);
    const list = parts.get(owner);
    if (list) list.push(row);
    else parts.set(owner, [row]);
  }
  return parts;
}

/** A row of the table as JSON, without what the program does not write: the clock and the derived span. */
export function content(alias: string, without = sql``) {
  return sql`(to_jsonb(${sql.ref(alias)}) - 'recorded_at' - 'happened_span' ${without})`;
}

function keepFixed(table: RecordTable, before: Row | null, after: Row): Row {
  if (before === null || !table.fixed) return after;
  const kept = table.fixed.filter((column) => after[column] === null);
  return { ...after, ...Object.fromEntries(kept.map((column) => [column, before[column]])) };
}

function sameKey(table: RecordTable) {
  return sql.join(
    table.key.map((column) => sql`t.${sql.ref(column)} = s.${sql.ref(column)}`),
    sql` and `,
  );
}

function columnList(rows: readonly Row[]) {
  return sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)));
}

function* batches<T>(items: readonly T[], size = batchSize): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
