import { writtenColumns } from '../dates/columns.js';
import type { Db } from '../db/connect.js';
import { partsOf, type Row, rowsWhere } from '../revisions/rows.js';
import { caseEventTable, eventLinkTable, eventTable, participantTable } from './changes.js';
import { type EventForm, eventForm } from './forms.js';

/**
 * Events by id as their form writes them in one case; in no order. Participants are in their order, links by id.
 * Links to events outside `known` are left out, because a file that named them would point to nothing.
 */
export async function readEvents(
  db: Db,
  caseId: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
): Promise<EventForm[]> {
  const events = await rowsWhere(db, eventTable, 'id', ids);
  const orders = new Map(
    (await rowsWhere(db, caseEventTable, 'event_id', ids))
      .filter((row) => row.case_id === caseId)
      .map((row) => [row.event_id, row.sort_order]),
  );
  const participants = await partsOf(db, participantTable, ids);
  const links = await partsOf(db, eventLinkTable, ids);
  return events.map((row) => {
    const { id, code, kind, title, account, lang, standing } = row;
    return eventForm.parse({
      ...{ id, code, kind, title, account, lang, standing },
      happened: writtenColumns('happened', row),
      time: row.time_local === null ? null : { local: row.time_local, zone: row.time_zone },
      place: row.place_id,
      statement:
        row.statement_state === null ? null : { state: row.statement_state, medium: row.statement_medium },
      order: orders.get(id) ?? 0,
      participants: (participants.get(String(id)) ?? []).sort(bySortOrder).map(participant),
      links: (links.get(String(id)) ?? []).filter((link) => known.has(String(link.other_event_id))).map(link),
    });
  });
}

function bySortOrder(a: Row, b: Row): number {
  return Number(a.sort_order) - Number(b.sort_order);
}

function participant({ id, person_id, organisation_id, group_id, role, involvement, note }: Row) {
  return { id, person: person_id, organisation: organisation_id, group: group_id, role, involvement, note };
}

function link({ id, other_event_id, kind, standing, note }: Row) {
  return { id, event: other_event_id, kind, standing, note };
}
