import { sql } from 'kysely';
import type { Trx } from '../../db/connect.js';
import {
  asProtected,
  type Compared,
  changedColumns,
  compareRows,
  type RecordTable,
} from '../../revisions/rows.js';
import { conflicts } from './conflicts.js';
import type { Fault } from './faults.js';
import type { CaseFile } from './format.js';
import { otherCases } from './other-cases.js';
import { fileRows } from './rows.js';

/** A row of the file beside the row of the record, and its path in the file. */
export interface PlannedRow extends Compared {
  path: string;
}

/** What an import does to one table. */
export interface PlannedTable {
  table: RecordTable;
  added: PlannedRow[];
  changed: PlannedRow[];
  unchanged: number;
}

/** What an import does, worked out before anything is stored. */
export interface Plan {
  caseId: string;
  caseCode: string;
  tables: PlannedTable[];
  /** Records of the case that the file does not hold, by table; they stay as they are. */
  leftAlone: Map<string, number>;
  /** For changed records that other cases show too: the codes of those cases, by path in the file. */
  shared: Map<string, string[]>;
}

/**
 * Works out what importing a file would do, or every reason why the record cannot take it. Reads only; sees one
 * state of the record when the transaction holds the lock of the revisions or is a snapshot.
 */
export async function planImport(
  trx: Trx,
  file: CaseFile,
): Promise<{ ok: true; plan: Plan } | { ok: false; faults: Fault[] }> {
  const compared: { table: RecordTable; rows: PlannedRow[] }[] = [];
  for (const { table, rows, paths } of fileRows(file)) {
    const found = table.protected
      ? await asProtected(trx, () => compareRows(trx, table, rows))
      : await compareRows(trx, table, rows);
    compared.push({ table, rows: found.map((pair, i) => ({ ...pair, path: paths[i] ?? '' })) });
  }
  const faults = await conflicts(trx, file, compared);
  if (faults.length > 0) return { ok: false, faults };
  const tables = compared.map(({ table, rows }) => split(table, rows));
  const caseId = file.case.id;
  return {
    ok: true,
    plan: {
      caseId,
      caseCode: file.case.code,
      tables,
      leftAlone: await countLeftAlone(trx, caseId, tables),
      shared: await otherCases(trx, caseId, tables),
    },
  };
}

function split(table: RecordTable, rows: PlannedRow[]): PlannedTable {
  const added = rows.filter(({ before }) => before === null);
  const changed = rows.filter((row) => row.before !== null && changedColumns(row).length > 0);
  return { table, added, changed, unchanged: rows.length - added.length - changed.length };
}

async function countLeftAlone(
  trx: Trx,
  caseId: string,
  tables: readonly PlannedTable[],
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const ofCase = { case_people: 'case_id', case_sources: 'case_id', case_events: 'case_id' };
  const inCase = { detentions: 'case_id', proceedings: 'case_id', figures: 'case_id' };
  const cited = { claims: 'in_case_id', citations: 'in_case_id' };
  for (const [name, column] of Object.entries({ ...ofCase, ...inCase, ...cited })) {
    const { rows } = await sql<{ count: number }>`select count(*)::integer as count
      from ${sql.table(`work.${name}`)} where ${sql.ref(column)} = ${caseId}`.execute(trx);
    const planned = tables.find(({ table }) => table.name === name);
    const left = (rows[0]?.count ?? 0) - (planned ? planned.changed.length + planned.unchanged : 0);
    if (left > 0) found.set(name, left);
  }
  return found;
}
