import { boundsOf } from '../dates/bounds.js';
import { sortKey } from '../dates/order.js';
import { storedDate } from '../dates/store.js';
import type { Term } from '../lib/vocabulary.js';
import type { EventBody, EventLinkBody, ParticipantBody, PositionBody } from './bodies.js';
import { dateBody, groupBy } from './notes.js';
import { type Place, placeEvents } from './order.js';
import type { Refs } from './refs.js';
import type { ProducedRow } from './rows.js';
import { type DayRange, dateValue, multirange, rangeBetween, rangesOf } from './spans.js';
import type { EventLinkRow, EventRow, ParticipantRow, PositionRow, WorkingRecord } from './working.js';

/** Where every event of a case stands, by event id. */
export function placesOnTimeline(record: WorkingRecord): Map<string, Place> {
  const events = record.events.map((row) => {
    const happened = dateBody(row, 'happened');
    const time = row.time_local === null ? {} : { time: row.time_local };
    const bounds = happened && boundsOf(dateValue(happened));
    return {
      id: row.id,
      code: row.code,
      order: row.sort_order,
      date: happened ? sortKey(dateValue(happened), time) : null,
      earliest: bounds?.earliest ?? null,
      latest: bounds?.latest ?? null,
    };
  });
  return placeEvents(events, precedences(record.links));
}

function precedences(links: readonly EventLinkRow[]) {
  return links
    .filter((link) => link.standing !== 'retracted')
    .flatMap(({ kind, event_id, other_event_id }) => {
      if (kind === 'before') return [{ first: event_id, second: other_event_id }];
      return kind === 'after' ? [{ first: other_event_id, second: event_id }] : [];
    });
}

/** The entries of the timeline, in its order. */
export function* eventRows(
  record: WorkingRecord,
  refs: Refs,
  places: ReadonlyMap<string, Place>,
): Generator<ProducedRow<'events'>> {
  const byEvent = {
    participants: groupBy(record.participants, (row) => row.event_id),
    links: linksByEvent(record.links),
    steps: groupBy(record.steps, (row) => row.event_id),
    figures: groupBy(record.figures, (row) => row.event_id ?? ''),
    starts: groupBy(record.detentions, (row) => row.start_event_id ?? ''),
    ends: groupBy(record.detentions, (row) => row.end_event_id ?? ''),
    proceedings: new Map(record.proceedings.map((row) => [row.id, row])),
    positions: groupBy(record.positions, (row) => row.person_id),
    events: new Map(record.events.map((row) => [row.id, row])),
  };
  const keyOf = (row: EventRow) => places.get(row.id)?.key ?? '';
  const ordered = record.events.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const row of ordered) {
    const place = places.get(row.id);
    if (place) yield eventRow(row, place, refs, byEvent);
  }
}

interface LinkSeen {
  link: EventLinkRow;
  inverse: boolean;
}

interface ByEvent {
  participants: Map<string, ParticipantRow[]>;
  links: Map<string, LinkSeen[]>;
  steps: Map<string, WorkingRecord['steps']>;
  figures: Map<string, WorkingRecord['figures']>;
  starts: Map<string, WorkingRecord['detentions']>;
  ends: Map<string, WorkingRecord['detentions']>;
  proceedings: Map<string, WorkingRecord['proceedings'][number]>;
  positions: Map<string, PositionRow[]>;
  events: Map<string, EventRow>;
}

function linksByEvent(links: readonly EventLinkRow[]): Map<string, LinkSeen[]> {
  const seen = links.flatMap((link) => [
    { at: link.event_id, link, inverse: false },
    { at: link.other_event_id, link, inverse: true },
  ]);
  return groupBy(seen, ({ at }) => at);
}

function eventRow(row: EventRow, place: Place, refs: Refs, by: ByEvent): ProducedRow<'events'> {
  const body = eventBody(row, place, refs, by);
  const { happened } = body;
  const stored = happened && storedDate(dateValue(happened));
  const ranges = happened ? rangesOf(dateValue(happened)) : [slotOf(place, by.events)];
  return {
    noun: 'events',
    code: row.code,
    sort_key: place.key,
    columns: {
      earliest: stored?.earliest ?? null,
      latest: stored?.latest ?? null,
      earliest_kind: stored?.earliest_kind ?? null,
      latest_kind: stored?.latest_kind ?? null,
      span: multirange(ranges),
      kind: row.kind,
      standing: row.standing,
      people: [...new Set(body.participants.map(({ who }) => codeOf(who)))],
      places: body.place ? [body.place.code, ...body.place.within.map(({ code }) => code)] : [],
    },
    body,
  };
}

function codeOf(who: ParticipantBody['who']): string {
  if ('person' in who) return who.person.code;
  return 'organisation' in who ? who.organisation.code : who.group.code;
}

/** The days that its neighbours leave to an undated event. */
function slotOf(place: Place, events: ReadonlyMap<string, EventRow>): DayRange {
  const bound = (id: string | null, side: 'earliest' | 'latest') => {
    const row = id === null ? undefined : events.get(id);
    const happened = row ? dateBody(row, 'happened') : null;
    return happened ? boundsOf(dateValue(happened))[side] : null;
  };
  return rangeBetween(bound(place.after, 'earliest'), bound(place.before, 'latest'));
}

function eventBody(row: EventRow, place: Place, refs: Refs, by: ByEvent): EventBody {
  const { notes } = refs;
  const happened = dateBody(row, 'happened');
  const shown = refs.place(row.place_id);
  const own = notes.of(row.id);
  const parts = by.participants.get(row.id) ?? [];
  const links = by.links.get(row.id) ?? [];
  const participants = parts.map((part) => participantBody(part, refs, by.positions));
  const linkBodies = links.map((seen) => linkBody(seen, refs));
  const subjects = [row.id, ...parts.flatMap(claimedOf), ...links.map(({ link }) => link.id)];
  // A claim about the place could name it more closely than the place itself may be shown.
  const coarse = row.place_id !== null && (shown === null || shown.coarsened);
  return {
    code: row.code,
    kind: row.kind as Term<'event_kinds'>,
    title: row.title,
    account: row.account,
    lang: row.lang,
    happened,
    slot: happened ? null : { after: refs.eventHere(place.after), before: refs.eventHere(place.before) },
    time: row.time_local && row.time_zone ? { local: row.time_local, zone: row.time_zone } : null,
    place: shown,
    standing: row.standing,
    statement: row.statement_state
      ? { state: row.statement_state, medium: row.statement_medium as Term<'media'> | null }
      : null,
    participants,
    links: linkBodies,
    steps: stepsOf(row.id, by),
    detentions: [
      ...(by.starts.get(row.id) ?? []).map(({ code }) => ({ code, mark: 'start' as const })),
      ...(by.ends.get(row.id) ?? []).map(({ code }) => ({ code, mark: 'end' as const })),
    ],
    figures: (by.figures.get(row.id) ?? []).map(({ code }) => code),
    claims: notes.claims(subjects, coarse ? ['place', 'place_id'] : []),
    notes: own,
  };
}

// A claim about a group is shown where the group takes part.
const claimedOf = (part: ParticipantRow) => (part.group_id === null ? [part.id] : [part.id, part.group_id]);

function stepsOf(eventId: string, by: ByEvent): EventBody['steps'] {
  return (by.steps.get(eventId) ?? []).flatMap(({ proceeding_id, step }) => {
    const proceeding = by.proceedings.get(proceeding_id);
    if (!proceeding) return [];
    const { code, title, lang } = proceeding;
    return [{ proceeding: code, title, lang, step: step as Term<'steps'> }];
  });
}

function participantBody(
  row: ParticipantRow,
  refs: Refs,
  positions: ReadonlyMap<string, PositionRow[]>,
): ParticipantBody {
  const posts = row.person_id === null ? [] : positionBodies(row.person_id, refs, positions);
  return {
    role: row.role as Term<'roles'>,
    involvement: row.involvement as Term<'involvements'> | null,
    note: row.note,
    who: whoOf(row, refs),
    positions: posts,
    notes: refs.notes.of(row.id),
  };
}

function whoOf(row: ParticipantRow, refs: Refs): ParticipantBody['who'] {
  if (row.person_id !== null) return { person: refs.person(row.person_id) };
  if (row.organisation_id !== null) return { organisation: refs.organisation(row.organisation_id) };
  return { group: refs.group(row.group_id ?? '') };
}

/** The posts of a person; none for a protected one, because a post names whoever held it. */
export function positionBodies(
  personId: string,
  refs: Refs,
  positions: ReadonlyMap<string, PositionRow[]>,
): PositionBody[] {
  if (refs.isProtected(personId)) return [];
  return (positions.get(personId) ?? []).map((row) => ({
    title: row.title,
    lang: row.lang,
    organisation: row.organisation_id === null ? null : refs.organisation(row.organisation_id),
    held: dateBody(row, 'held'),
    notes: refs.notes.of(row.id),
  }));
}

function linkBody({ link, inverse }: LinkSeen, refs: Refs): EventLinkBody {
  return {
    kind: link.kind,
    inverse,
    event: refs.event(inverse ? link.event_id : link.other_event_id),
    standing: link.standing,
    note: link.note,
    notes: refs.notes.of(link.id),
  };
}
