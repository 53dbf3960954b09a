import { createHash } from 'node:crypto';
import type { Term } from '../lib/vocabulary.js';
import type { EventRef, GroupBody, OrganisationRef, PersonRef, PlaceRef } from './bodies.js';
import { dateBody, groupBy, makeNotes, type Notes } from './notes.js';
import type {
  EventRow,
  OrganisationRow,
  PersonNameRow,
  PersonRow,
  PlaceRow,
  WorkingRecord,
} from './working.js';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * A code that tells nothing outside its case: SHA-256 of record id and case id, as eight characters of base 32. A
 * protected person and a group get it, so that two cases cannot be joined by it (standards 8.3).
 */
export function codeWithinCase(recordId: string, caseId: string): string {
  const digest = createHash('sha256').update(`${recordId} ${caseId}`, 'utf8').digest();
  return [...digest.subarray(0, 8)].map((byte) => alphabet[byte % 32]).join('');
}

/** How the records of a case are mentioned in the published record. What is mentioned is remembered, because it is then listed too. */
export interface Refs {
  notes: Notes;
  person(id: string): PersonRef;
  organisation(id: string): OrganisationRef;
  /** Every body above this one, nearest first. */
  above(id: string): OrganisationRef[];
  /** The place as precisely as it may be published; null when it is hidden. */
  place(id: string | null): PlaceRef | null;
  group(id: string): GroupBody;
  event(id: string): EventRef;
  /** The event, unless there is none or it belongs to other cases only. */
  eventHere(id: string | null): EventRef | null;
  isProtected(personId: string): boolean;
  /** Public names of a person, the shown one first. */
  publicNames(personId: string): PersonNameRow[];
  readonly mentioned: { people: Set<string>; organisations: Set<string>; places: Set<string> };
}

const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));

function must<T>(found: T | undefined, what: string, id: string): T {
  if (found === undefined) throw new Error(`${what} ${id} was referred to and not read`);
  return found;
}

/** The mentions of one case. */
export function makeRefs(record: WorkingRecord): Refs {
  const mentioned = {
    people: new Set<string>(),
    organisations: new Set<string>(),
    places: new Set<string>(),
  };
  const people = byId(record.people);
  const names = groupBy(record.names, (row) => row.person_id);
  const organisations = byId(record.organisations);
  const places = byId(record.places);
  const events = byId(record.events);
  const groups = byId(record.groups);
  const members = groupBy(record.groupMembers, (row) => row.group_id);

  const publicNames = (id: string) => shownFirst(names.get(id) ?? []);
  const isProtected = (id: string) => must(people.get(id), 'person', id).protected;
  const person = (id: string) => {
    mentioned.people.add(id);
    return personRef(must(people.get(id), 'person', id), publicNames(id), record.case.id);
  };
  const organisation = (id: string) => {
    mentioned.organisations.add(id);
    const { code, name, lang } = must(organisations.get(id), 'organisation', id);
    return { code, name, lang };
  };
  const above = (id: string) =>
    ancestors(must(organisations.get(id), 'organisation', id), organisations).map((row) =>
      organisation(row.id),
    );
  const place = (id: string | null) => {
    const shown = id === null ? null : publicPlace(must(places.get(id), 'place', id), places);
    if (!shown) return null;
    const within = ancestors(shown, places).filter((row) => publicPlace(row, places) === row);
    for (const row of [shown, ...within]) mentioned.places.add(row.id);
    return placeRef(shown, within, shown.id !== id);
  };
  const event = (id: string) => eventRef(must(events.get(id), 'event', id));
  const eventHere = (id: string | null) => (id !== null && events.has(id) ? event(id) : null);
  const nameOf = (id: string) => {
    if (people.has(id)) return person(id).name;
    if (organisations.has(id)) return organisation(id).name;
    if (events.has(id)) return event(id).title;
    return places.has(id) ? (place(id)?.name ?? null) : null;
  };
  const notes = makeNotes(record, nameOf);
  const group = (id: string): GroupBody => {
    const { unit, description, lang, count_kind, count_min, count_max } = must(groups.get(id), 'group', id);
    // That a protected person is one of twenty-one is already a clue to who they are.
    const named = (members.get(id) ?? []).filter((row) => !isProtected(row.person_id));
    return {
      code: codeWithinCase(id, record.case.id),
      unit: unit as Term<'counting_units'>,
      description,
      lang,
      count: { kind: count_kind, min: count_min, max: count_max },
      includes: named.map((row) => person(row.person_id)),
      notes: notes.of(id),
    };
  };
  return {
    notes,
    person,
    organisation,
    above,
    place,
    group,
    event,
    eventHere,
    isProtected,
    publicNames,
    mentioned,
  };
}

function personRef(row: PersonRow, names: PersonNameRow[], caseId: string): PersonRef {
  const code = row.protected ? codeWithinCase(row.id, caseId) : row.code;
  const shown = row.protected || row.unnamed ? undefined : names[0];
  if (shown) return { code, name: shown.full_name, lang: shown.lang, labelled: false };
  // Neither name nor label leaves the name empty; the preflight refuses that.
  return { code, name: row.label ?? '', lang: row.lang, labelled: true };
}

// The interface is read in three languages, and Latin script is what all their readers can read.
function shownFirst(names: readonly PersonNameRow[]): PersonNameRow[] {
  const rank = ({ script, preferred }: PersonNameRow) => (script === 'Latn' ? 0 : 2) + (preferred ? 0 : 1);
  return names.filter((name) => name.public).sort((a, b) => rank(a) - rank(b));
}

function ancestors<T extends PlaceRow | OrganisationRow>(row: T, rows: ReadonlyMap<string, T>): T[] {
  const found: T[] = [];
  let next = row.parent_id === null ? undefined : rows.get(row.parent_id);
  while (next && next !== row && !found.includes(next)) {
    found.push(next);
    next = next.parent_id === null ? undefined : rows.get(next.parent_id);
  }
  return found;
}

const atLeast: Record<PlaceRow['public_precision'], readonly string[]> = {
  exact: [],
  district: ['district', 'region', 'country'],
  region: ['region', 'country'],
  hidden: [],
};

/** The place itself or the nearest one around it that is coarse enough and may itself be shown. */
function publicPlace(row: PlaceRow, places: ReadonlyMap<string, PlaceRow>): PlaceRow | null {
  if (row.public_precision === 'hidden') return null;
  const kinds = atLeast[row.public_precision];
  for (const candidate of [row, ...ancestors(row, places)]) {
    const enough = row.public_precision === 'exact' || kinds.includes(candidate.kind);
    if (enough && mayShow(candidate)) return candidate;
  }
  return null;
}

function mayShow({ public_precision, kind }: PlaceRow): boolean {
  return public_precision === 'exact' || atLeast[public_precision].includes(kind);
}

function placeRef({ code, name, lang, kind }: PlaceRow, within: PlaceRow[], coarsened: boolean): PlaceRef {
  return {
    code,
    name,
    lang,
    kind: kind as Term<'place_kinds'>,
    within: within.map((row) => ({ code: row.code, name: row.name, lang: row.lang })),
    coarsened,
  };
}

function eventRef(row: EventRow): EventRef {
  return { code: row.code, title: row.title, lang: row.lang, happened: dateBody(row, 'happened') };
}
