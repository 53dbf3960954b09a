import { writtenColumns } from '../dates/columns.js';
import type { Db } from '../db/connect.js';
import { partsOf, type Row, rowsWhere } from '../revisions/rows.js';
import { chargeTable, custodyPlaceTable, detentionTable } from './changes.js';
import { type DetentionForm, detentionForm } from './forms.js';

/** Detentions by id with their custody places and charges, as their form writes them; in no order. */
export async function readDetentions(db: Db, ids: readonly string[]): Promise<DetentionForm[]> {
  const detentions = await rowsWhere(db, detentionTable, 'id', ids);
  const custody = await partsOf(db, custodyPlaceTable, ids);
  const charges = await partsOf(db, chargeTable, ids);
  return detentions.map((row) => {
    const { id, code, end_state, legal_basis, account, lang, treatment, wgad_categories, standing } = row;
    return detentionForm.parse({
      ...{ id, code, end_state, legal_basis, account, lang, treatment, wgad_categories, standing },
      person: row.person_id,
      group: row.group_id,
      began: writtenColumns('began', row),
      ended: writtenColumns('ended', row),
      body: row.body_id,
      start_event: row.start_event_id,
      end_event: row.end_event_id,
      custody: (custody.get(String(id)) ?? []).map(custodyPlace),
      charges: (charges.get(String(id)) ?? []).map(charge),
    });
  });
}

function custodyPlace(row: Row) {
  return { id: row.id, place: row.place_id, held: writtenColumns('held', row), note: row.note };
}

function charge(row: Row) {
  const { id, law, text, lang, outcome } = row;
  return { id, law, text, lang, laid: writtenColumns('laid', row), outcome };
}
