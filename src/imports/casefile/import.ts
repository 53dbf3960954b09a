import { sql } from 'kysely';
import type { Trx } from '../../db/connect.js';
import { type Author, lockRevisions } from '../../revisions/changes.js';
import { applyPlan, type Stored } from './apply.js';
import { type Fault, faultText } from './faults.js';
import type { CaseFile } from './format.js';
import { type Plan, planImport } from './plan.js';

/** A case file that the record cannot take. Nothing of it is stored. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';

  constructor(readonly faults: readonly Fault[]) {
    super(`The case file is refused: ${faults[0] ? faultText(faults[0]) : 'no reason given'}`);
  }
}

/** What to tell while an import runs. */
export interface ImportListener {
  onPlan?: (plan: Plan) => void;
  onProgress?: (rows: number) => void;
}

/**
 * Brings a sound case file into the working record, idempotent by id: what is there already and the same is left
 * as it is, what differs is changed with a revision, what the file does not hold stays. Imports of any two
 * files follow one another. Throws ImportRefused, on which the transaction must be rolled back.
 */
export async function importCaseFile(
  trx: Trx,
  file: CaseFile,
  author: Author,
  reason: string,
  { onPlan, onProgress }: ImportListener = {},
): Promise<Stored> {
  await takeTime(trx);
  await lockRevisions(trx);
  const planned = await planImport(trx, file);
  if (!planned.ok) throw new ImportRefused(planned.faults);
  onPlan?.(planned.plan);
  return applyPlan(trx, planned.plan, author, reason, onProgress);
}

/** Lifts the time limits of a web request for one transaction: a big case takes longer. */
export async function takeTime(trx: Trx): Promise<void> {
  for (const limit of ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'])
    await sql`select set_config(${limit}, '0', true)`.execute(trx);
}
