import type { Term } from '../lib/vocabulary.js';
import type { OrganisationBody, PersonBody, PlaceBody } from './bodies.js';
import { positionBodies } from './events.js';
import { groupBy } from './notes.js';
import type { Refs } from './refs.js';
import type { ProducedRow } from './rows.js';
import type { OrganisationRow, PersonRow, WorkingRecord } from './working.js';

const notInList = '9999999999';

/** Everybody who belongs to the case or was mentioned so far, in the order of the case's own list. */
export function peopleRows(record: WorkingRecord, refs: Refs): ProducedRow<'people'>[] {
  const parts = new Map(record.casePeople.map((row) => [row.person_id, row]));
  for (const { person_id } of record.casePeople) refs.person(person_id);
  const positions = groupBy(record.positions, (row) => row.person_id);
  return record.people
    .filter(({ id }) => refs.mentioned.people.has(id))
    .map((row) => {
      const part = parts.get(row.id);
      const place = part ? String(part.sort_order + 2 ** 31).padStart(10, '0') : notInList;
      const { code } = refs.person(row.id);
      return { row, part, code, sort_key: `${place}.${code}` };
    })
    .sort((a, b) => (a.sort_key < b.sort_key ? -1 : 1))
    .map(({ row, part, code, sort_key }) => {
      const body = personBody(row, refs, part, positions);
      return { noun: 'people', code, sort_key, columns: {}, body };
    });
}

function personBody(
  row: PersonRow,
  refs: Refs,
  part: WorkingRecord['casePeople'][number] | undefined,
  positions: Parameters<typeof positionBodies>[2],
): PersonBody {
  const { notes } = refs;
  const { code, name, lang, labelled } = refs.person(row.id);
  const inCase = { part: (part?.part ?? null) as PersonBody['part'], sort_order: part?.sort_order ?? 0 };
  const shown = { code, unnamed: row.unnamed, labelled, name, lang, ...inCase };
  // Of a protected person the public reads the label and the part; what describes them could identify them.
  if (row.protected) return { ...shown, names: [], description: null, positions: [], claims: [], notes: [] };
  const names = row.unnamed ? [] : refs.publicNames(row.id);
  const own = notes.of(row.id);
  const posts = listed(positions, row.id);
  return {
    ...shown,
    names: names.map((item) => ({
      full_name: item.full_name,
      script: item.script,
      lang: item.lang,
      kind: item.kind as Term<'name_kinds'>,
      notes: notes.of(item.id),
    })),
    description: row.description,
    positions: positionBodies(row.id, refs, positions),
    claims: notes.claims([row.id, ...names.map(({ id }) => id), ...posts.map(({ id }) => id)]),
    notes: own,
  };
}

const listed = <T>(lists: ReadonlyMap<string, T[]>, id: string): T[] => lists.get(id) ?? [];

/** Every body mentioned so far, and those above it. */
export function organisationRows(record: WorkingRecord, refs: Refs): ProducedRow<'organisations'>[] {
  for (const id of [...refs.mentioned.organisations]) refs.above(id);
  return record.organisations
    .filter(({ id }) => refs.mentioned.organisations.has(id))
    .sort((a, b) => (keyByName(a) < keyByName(b) ? -1 : 1))
    .map((row) => ({
      noun: 'organisations',
      code: row.code,
      sort_key: keyByName(row),
      columns: {},
      body: organisationBody(row, refs),
    }));
}

const keyByName = ({ name, code }: { name: string; code: string }) => `${name.toLowerCase()}.${code}`;

function organisationBody(row: OrganisationRow, refs: Refs): OrganisationBody {
  const { code, name, lang, other_names, country } = row;
  const kind = row.kind as Term<'organisation_kinds'>;
  return {
    code,
    name,
    lang,
    other_names,
    kind,
    country,
    within: refs.above(row.id),
    notes: refs.notes.of(row.id),
  };
}

/** Every place mentioned so far, as far as it may be shown; coordinates only where it may be shown exactly. */
export function placeRows(record: WorkingRecord, refs: Refs): ProducedRow<'places'>[] {
  return record.places
    .filter(({ id }) => refs.mentioned.places.has(id))
    .sort((a, b) => (keyByName(a) < keyByName(b) ? -1 : 1))
    .flatMap((row) => {
      const shown = refs.place(row.id);
      if (!shown) return [];
      const exact = row.public_precision === 'exact' && row.latitude !== null && row.longitude !== null;
      const body: PlaceBody = {
        ...shown,
        latitude: exact ? Number(row.latitude) : null,
        longitude: exact ? Number(row.longitude) : null,
      };
      return [{ noun: 'places', code: row.code, sort_key: keyByName(row), columns: {}, body }] as const;
    });
}
