import type { RecordTable, TableRow } from '../revisions/rows.js';
import type { CaseForm } from './forms.js';

export const caseTable: RecordTable = { name: 'cases', key: ['id'], fixed: ['code'], inCase: true };

export const casePersonTable: RecordTable = {
  name: 'case_people',
  key: ['case_id', 'person_id'],
  owner: 'case_id',
  inCase: true,
};

export const caseSourceTable: RecordTable = {
  name: 'case_sources',
  key: ['case_id', 'source_id'],
  owner: 'case_id',
  fixed: ['number'],
  inCase: true,
};

/** The rows that the head of a case becomes: the dossier and the people who belong to it, in their order. */
export function caseRows(form: CaseForm): TableRow[] {
  const { people, ...columns } = form;
  return [
    { table: caseTable, at: '', row: columns },
    ...people.map(({ person, part }, i) => ({
      table: casePersonTable,
      at: `people[${i}]`,
      row: { case_id: form.id, person_id: person, part, sort_order: i },
    })),
  ];
}

/** The row that says that a case uses a source, with its note number once it has one. */
export function caseSourceRows(caseId: string, sourceId: string, number: number | null): TableRow[] {
  return [{ table: caseSourceTable, at: 'number', row: { case_id: caseId, source_id: sourceId, number } }];
}
