import type { RecordTable, TableRow } from '../revisions/rows.js';
import type { PlaceForm } from './forms.js';

export const placeTable: RecordTable = {
  name: 'places',
  key: ['id'],
  fixed: ['code'],
  selfReferring: true,
  inCase: false,
};

/** The rows that a place becomes. */
export function placeRows(place: PlaceForm): TableRow[] {
  const { parent, ...columns } = place;
  return [{ table: placeTable, at: '', row: { ...columns, parent_id: parent } }];
}
