import type { Db } from '../db/connect.js';
import { partsOf, rowsWhere } from '../revisions/rows.js';
import { proceedingStepTable, proceedingTable } from './changes.js';
import { type ProceedingForm, proceedingForm } from './forms.js';

/** Proceedings by id with their steps by event id, as their form writes them; in no order. */
export async function readProceedings(db: Db, ids: readonly string[]): Promise<ProceedingForm[]> {
  const proceedings = await rowsWhere(db, proceedingTable, 'id', ids);
  const steps = await partsOf(db, proceedingStepTable, ids);
  return proceedings.map(({ case_id, body_id, ...columns }) =>
    proceedingForm.parse({
      ...columns,
      body: body_id,
      steps: (steps.get(String(columns.id)) ?? []).map(({ event_id, step }) => ({ event: event_id, step })),
    }),
  );
}
