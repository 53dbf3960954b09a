import { writtenColumns } from '../dates/columns.js';
import type { Db, Trx } from '../db/connect.js';
import { asProtected, partsOf, type Row, rowsWhere } from '../revisions/rows.js';
import {
  groupMemberTable,
  groupTable,
  personNameTable,
  personTable,
  positionTable,
  protectedIdentityTable,
} from './changes.js';
import { type GroupForm, groupForm, type PersonForm, personForm } from './forms.js';

/**
 * People by id with their names and positions, as their form writes them; in no order. Real identities of
 * protected people are null unless given.
 */
export async function readPeople(
  db: Db,
  ids: readonly string[],
  identities: ReadonlyMap<string, Row> = new Map(),
): Promise<PersonForm[]> {
  const people = await rowsWhere(db, personTable, 'id', ids);
  const names = await partsOf(db, personNameTable, ids);
  const positions = await partsOf(db, positionTable, ids);
  return people.map((person) => {
    const id = String(person.id);
    return personForm.parse({
      ...person,
      names: (names.get(id) ?? []).map(({ person_id, ...name }) => name),
      positions: (positions.get(id) ?? []).map((row) => ({
        id: row.id,
        organisation: row.organisation_id,
        title: row.title,
        lang: row.lang,
        held: writtenColumns('held', row),
      })),
      protected_identity: identities.get(id) ?? null,
    });
  });
}

/** The real identities of protected people, by id of the person. Reads under the role made for it. */
export async function readProtectedIdentities(trx: Trx, ids: readonly string[]): Promise<Map<string, Row>> {
  const rows = await asProtected(trx, () => rowsWhere(trx, protectedIdentityTable, 'person_id', ids));
  return new Map(rows.map(({ person_id, ...identity }) => [String(person_id), identity]));
}

/** Groups by id with the named people among them, as their form writes them; in no order. */
export async function readGroups(db: Db, ids: readonly string[]): Promise<GroupForm[]> {
  const groups = await rowsWhere(db, groupTable, 'id', ids);
  const members = await partsOf(db, groupMemberTable, ids);
  return groups.map(({ count_kind, count_min, count_max, ...group }) =>
    groupForm.parse({
      ...group,
      count: { kind: count_kind, min: count_min, max: count_max },
      includes: (members.get(String(group.id)) ?? []).map((member) => member.person_id),
    }),
  );
}
