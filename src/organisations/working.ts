import type { Db } from '../db/connect.js';
import { rowsWhere } from '../revisions/rows.js';
import { organisationTable } from './changes.js';
import { type OrganisationForm, organisationForm } from './forms.js';

/** Organisations by id, as their form writes them; in no order. */
export async function readOrganisations(db: Db, ids: readonly string[]): Promise<OrganisationForm[]> {
  const rows = await rowsWhere(db, organisationTable, 'id', ids);
  return rows.map(({ parent_id, ...columns }) => organisationForm.parse({ ...columns, parent: parent_id }));
}
