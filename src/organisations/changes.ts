import type { RecordTable, TableRow } from '../revisions/rows.js';
import type { OrganisationForm } from './forms.js';

export const organisationTable: RecordTable = {
  name: 'organisations',
  key: ['id'],
  fixed: ['code'],
  selfReferring: true,
  inCase: false,
};

/** The rows that an organisation becomes. */
export function organisationRows(organisation: OrganisationForm): TableRow[] {
  const { parent, ...columns } = organisation;
  return [{ table: organisationTable, at: '', row: { ...columns, parent_id: parent } }];
}
