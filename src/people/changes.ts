import { dateColumns } from '../dates/columns.js';
import type { RecordTable, TableRow } from '../revisions/rows.js';
import type { GroupForm, PersonForm } from './forms.js';

export const personTable: RecordTable = { name: 'people', key: ['id'], fixed: ['code'], inCase: false };

export const personNameTable: RecordTable = {
  name: 'person_names',
  key: ['id'],
  owner: 'person_id',
  exclusive: 'preferred',
  inCase: false,
};

export const positionTable: RecordTable = {
  name: 'positions',
  key: ['id'],
  owner: 'person_id',
  inCase: false,
};

export const protectedIdentityTable: RecordTable = {
  name: 'protected_identities',
  key: ['person_id'],
  inCase: false,
  protected: true,
};

export const groupTable: RecordTable = { name: 'groups', key: ['id'], inCase: false };

export const groupMemberTable: RecordTable = {
  name: 'group_members',
  key: ['group_id', 'person_id'],
  owner: 'group_id',
  inCase: false,
};

/** The rows that a person becomes: the person, names, positions and, where the file carries it, the real identity. */
export function personRows(person: PersonForm): TableRow[] {
  const { names, positions, protected_identity: identity, ...columns } = person;
  const of = { person_id: person.id };
  return [
    { table: personTable, at: '', row: columns },
    ...names.map((name, i) => ({ table: personNameTable, at: `names[${i}]`, row: { ...name, ...of } })),
    ...positions.map(({ organisation, held, ...rest }, i) => ({
      table: positionTable,
      at: `positions[${i}]`,
      row: { ...rest, ...of, organisation_id: organisation, ...dateColumns('held', held) },
    })),
    ...(identity
      ? [{ table: protectedIdentityTable, at: 'protected_identity', row: { ...of, ...identity } }]
      : []),
  ];
}

/** The rows that a group becomes: the group and the named people among it. */
export function groupRows(group: GroupForm): TableRow[] {
  const { count, includes, ...columns } = group;
  const counted = { count_kind: count.kind, count_min: count.min, count_max: count.max };
  return [
    { table: groupTable, at: '', row: { ...columns, ...counted } },
    ...includes.map((person, i) => ({
      table: groupMemberTable,
      at: `includes[${i}]`,
      row: { group_id: group.id, person_id: person },
    })),
  ];
}
