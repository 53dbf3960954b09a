import type { Db } from '../db/connect.js';
import { rowsWhere } from '../revisions/rows.js';
import { placeTable } from './changes.js';
import { type PlaceForm, placeForm } from './forms.js';

/** Places by id, as their form writes them; in no order. */
export async function readPlaces(db: Db, ids: readonly string[]): Promise<PlaceForm[]> {
  const rows = await rowsWhere(db, placeTable, 'id', ids);
  return rows.map(({ parent_id, ...columns }) => placeForm.parse({ ...columns, parent: parent_id }));
}
