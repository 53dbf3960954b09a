import type { RecordTable, TableRow } from '../revisions/rows.js';
import type { ProceedingForm } from './forms.js';

export const proceedingTable: RecordTable = {
  name: 'proceedings',
  key: ['id'],
  owner: 'case_id',
  fixed: ['code'],
  inCase: true,
};

export const proceedingStepTable: RecordTable = {
  name: 'proceeding_steps',
  key: ['proceeding_id', 'event_id'],
  owner: 'proceeding_id',
  inCase: true,
};

/** The rows that a proceeding of a case becomes: itself and its steps. */
export function proceedingRows(proceeding: ProceedingForm, caseId: string): TableRow[] {
  const { body, steps, ...columns } = proceeding;
  return [
    { table: proceedingTable, at: '', row: { ...columns, case_id: caseId, body_id: body } },
    ...steps.map(({ event, step }, i) => ({
      table: proceedingStepTable,
      at: `steps[${i}]`,
      row: { proceeding_id: proceeding.id, event_id: event, step },
    })),
  ];
}
