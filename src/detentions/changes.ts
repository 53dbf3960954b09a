import { dateColumns } from '../dates/columns.js';
import type { RecordTable, TableRow } from '../revisions/rows.js';
import type { DetentionForm } from './forms.js';

export const detentionTable: RecordTable = {
  name: 'detentions',
  key: ['id'],
  owner: 'case_id',
  fixed: ['code'],
  inCase: true,
};

export const custodyPlaceTable: RecordTable = {
  name: 'custody_places',
  key: ['id'],
  owner: 'detention_id',
  inCase: true,
};

export const chargeTable: RecordTable = {
  name: 'charges',
  key: ['id'],
  owner: 'detention_id',
  inCase: true,
};

/** The rows that a detention of a case becomes: the spell, its places of custody and its charges. */
export function detentionRows(detention: DetentionForm, caseId: string): TableRow[] {
  const { person, group, began, ended, body, start_event, end_event, custody, charges, ...columns } =
    detention;
  const row = {
    ...columns,
    case_id: caseId,
    person_id: person,
    group_id: group,
    ...dateColumns('began', began),
    ...dateColumns('ended', ended),
    body_id: body,
    start_event_id: start_event,
    end_event_id: end_event,
  };
  return [
    { table: detentionTable, at: '', row },
    ...custody.map(({ place, held, ...rest }, i) => ({
      table: custodyPlaceTable,
      at: `custody[${i}]`,
      row: { ...rest, detention_id: detention.id, place_id: place, ...dateColumns('held', held) },
    })),
    ...charges.map(({ laid, ...rest }, i) => ({
      table: chargeTable,
      at: `charges[${i}]`,
      row: { ...rest, detention_id: detention.id, ...dateColumns('laid', laid) },
    })),
  ];
}
