import { dateColumns } from '../dates/columns.js';
import type { RecordTable, TableRow } from '../revisions/rows.js';
import type { EventForm } from './forms.js';

export const eventTable: RecordTable = { name: 'events', key: ['id'], fixed: ['code'], inCase: true };

export const caseEventTable: RecordTable = {
  name: 'case_events',
  key: ['case_id', 'event_id'],
  owner: 'case_id',
  inCase: true,
};

export const participantTable: RecordTable = {
  name: 'participants',
  key: ['id'],
  owner: 'event_id',
  inCase: true,
};

export const eventLinkTable: RecordTable = {
  name: 'event_links',
  key: ['id'],
  owner: 'event_id',
  inCase: true,
};

/** The rows that an event of a case becomes: itself, its place in the case, its participants and its links. */
export function eventRows(event: EventForm, caseId: string): TableRow[] {
  const { happened, time, place, statement, order, participants, links, ...columns } = event;
  const row = {
    ...columns,
    ...dateColumns('happened', happened),
    time_local: time?.local ?? null,
    time_zone: time?.zone ?? null,
    place_id: place,
    statement_state: statement?.state ?? null,
    statement_medium: statement?.medium ?? null,
  };
  const inCase = { case_id: caseId, event_id: event.id, sort_order: order };
  return [
    { table: eventTable, at: '', row },
    { table: caseEventTable, at: 'order', row: inCase },
    ...participants.map(({ person, organisation, group, ...rest }, i) => ({
      table: participantTable,
      at: `participants[${i}]`,
      row: {
        ...rest,
        event_id: event.id,
        person_id: person,
        organisation_id: organisation,
        group_id: group,
        sort_order: i,
      },
    })),
    ...links.map(({ event: other, ...rest }, i) => ({
      table: eventLinkTable,
      at: `links[${i}]`,
      row: { ...rest, event_id: event.id, other_event_id: other },
    })),
  ];
}
