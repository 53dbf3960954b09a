import type { Trx } from '../../db/connect.js';
import { type Author, type Change, recordRevisions } from '../../revisions/changes.js';
import {
  asProtected,
  insertRows,
  type RecordTable,
  type Row,
  rowId,
  updateRows,
} from '../../revisions/rows.js';
import type { Plan, PlannedRow, PlannedTable } from './plan.js';

/** What became of an import: rows stored, each with its revision. */
export interface Stored {
  added: number;
  changed: number;
}

/**
 * Stores what a plan says and writes a revision a row, in the transaction in which the plan was made.
 * `onProgress` hears how many rows are stored.
 */
export async function applyPlan(
  trx: Trx,
  plan: Plan,
  author: Author,
  reason: string,
  onProgress: (rows: number) => void = () => {},
): Promise<Stored> {
  const stored = { added: 0, changed: 0 };
  for (const planned of plan.tables) {
    const { table, added, changed } = planned;
    if (table.protected) await asProtected(trx, () => store(trx, planned));
    else await store(trx, planned);
    await recordRevisions(trx, author, reason, [
      ...changed.map((row) => change(plan, table, row)),
      ...added.map((row) => change(plan, table, row)),
    ]);
    stored.added += added.length;
    stored.changed += changed.length;
    onProgress(stored.added + stored.changed);
  }
  return stored;
}

async function store(trx: Trx, { table, added, changed }: PlannedTable): Promise<void> {
  const after = (rows: readonly PlannedRow[]): Row[] => rows.map((row) => row.after);
  // A changed row may point to a new one of its table; else what is changed makes room for what is new.
  if (table.selfReferring) await insertRows(trx, table, after(added));
  const exclusive = table.exclusive;
  const [last, first] = exclusive
    ? [changed.filter((row) => row.after[exclusive]), changed.filter((row) => !row.after[exclusive])]
    : [changed, []];
  await updateRows(trx, table, after(first));
  await updateRows(trx, table, after(last));
  if (!table.selfReferring) await insertRows(trx, table, after(added));
}

function change(plan: Plan, table: RecordTable, { before, after }: PlannedRow): Change {
  return {
    table: table.name,
    id: rowId(table, after),
    caseId: table.inCase ? plan.caseId : null,
    action: before === null ? 'insert' : 'update',
    before: table.protected ? null : before,
    after: table.protected ? null : after,
  };
}
