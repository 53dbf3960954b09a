import { sql } from 'kysely';
import type { Db } from '../../db/connect.js';
import type { Section } from '../../imports/casefile/format.js';
import { aboutColumns } from '../../sources/changes.js';

/** The ids of everything that a case file of one case carries, each section in the order of the file. */
export type Reach = Record<Section, string[]>;

type Sql = ReturnType<typeof sql>;

/**
 * Finds everything that a case leads to: what belongs to it, and from there the people, bodies, groups, places and
 * sources that those records name, with the bodies of their posts, the places around their places and the
 * origins of their sources.
 */
export async function reachOf(db: Db, caseId: string): Promise<Reach> {
  const events = await sorted(
    db,
    'events',
    sql`${await eventIds(db, caseId)}::uuid[]`,
    sql`t.happened_sort nulls last,
      (select sort_order from work.case_events where event_id = t.id and case_id = ${caseId}), t.id`,
  );
  const own = (table: string, column: string, order: Sql) =>
    ids(
      db,
      sql`select id from ${sql.table(`work.${table}`)} where ${sql.ref(column)} = ${caseId} order by ${order}`,
    );
  const byCode = sql`code collate "C", id`;
  const detentions = await own('detentions', 'case_id', byCode);
  const proceedings = await own('proceedings', 'case_id', byCode);
  const figures = await own('figures', 'case_id', byCode);
  const claims = await own('claims', 'in_case_id', sql`id`);
  const citations = await own('citations', 'in_case_id', sql`id`);
  const inside = { caseId, events };

  const groups = await ids(db, groupIds(inside));
  const people = await ids(db, peopleIds(inside, groups));
  const organisations = await ids(db, organisationIds(inside, people));
  const places = await ids(db, placeIds(inside));
  const sources = await ids(db, sourceIds(caseId));
  const codeOrder = sql`t.code collate "C", t.id`;
  return {
    places: await sorted(db, 'places', sql`${places}::uuid[]`, codeOrder),
    organisations: await sorted(db, 'organisations', sql`${organisations}::uuid[]`, codeOrder),
    people: await sorted(db, 'people', sql`${people}::uuid[]`, codeOrder),
    groups: [...groups].sort(),
    sources: await sorted(db, 'sources', sql`${sources}::uuid[]`, codeOrder),
    events,
    detentions,
    proceedings,
    figures,
    claims,
    citations,
  };
}

interface Inside {
  caseId: string;
  events: string[];
}

/** What citations and claims of the case are about, of one noun. */
function cited(caseId: string, noun: keyof typeof aboutColumns): Sql {
  const column = sql.ref(aboutColumns[noun]);
  return sql`select ${column} as id from work.citations where in_case_id = ${caseId}
    union select ${column} from work.claims where in_case_id = ${caseId}`;
}

async function eventIds(db: Db, caseId: string): Promise<string[]> {
  return ids(
    db,
    sql`select event_id as id from work.case_events where case_id = ${caseId}
      union select start_event_id from work.detentions where case_id = ${caseId}
      union select end_event_id from work.detentions where case_id = ${caseId}
      union select event_id from work.figures where case_id = ${caseId}
      union select s.event_id from work.proceeding_steps s join work.proceedings p on p.id = s.proceeding_id
        where p.case_id = ${caseId}
      union ${cited(caseId, 'event')}
      union select event_id from work.participants where id in (${cited(caseId, 'participant')})
      union select event_id from work.event_links where id in (${cited(caseId, 'event_link')})`,
  );
}

function groupIds({ caseId, events }: Inside): Sql {
  return sql`select group_id as id from work.participants where event_id = any(${events}::uuid[])
    union select group_id from work.detentions where case_id = ${caseId}
    union select group_id from work.figures where case_id = ${caseId}
    union ${cited(caseId, 'group')}`;
}

function peopleIds({ caseId, events }: Inside, groups: string[]): Sql {
  return sql`select person_id as id from work.case_people where case_id = ${caseId}
    union select person_id from work.participants where event_id = any(${events}::uuid[])
    union select person_id from work.detentions where case_id = ${caseId}
    union select claimed_by_person_id from work.figures where case_id = ${caseId}
    union select person_id from work.group_members where group_id = any(${groups}::uuid[])
    union ${cited(caseId, 'person')}
    union select person_id from work.person_names where id in (${cited(caseId, 'person_name')})
    union select person_id from work.positions where id in (${cited(caseId, 'position')})`;
}

function organisationIds({ caseId, events }: Inside, people: string[]): Sql {
  return sql`with recursive up (id) as (
    select b.id from (
      select organisation_id as id from work.participants where event_id = any(${events}::uuid[])
      union select body_id from work.detentions where case_id = ${caseId}
      union select body_id from work.proceedings where case_id = ${caseId}
      union select claimed_by_organisation_id from work.figures where case_id = ${caseId}
      union select organisation_id from work.positions where person_id = any(${people}::uuid[])
      union ${cited(caseId, 'organisation')}
    ) b
    union select o.parent_id from work.organisations o join up on o.id = up.id
  ) select id from up`;
}

function placeIds({ caseId, events }: Inside): Sql {
  return sql`with recursive up (id) as (
    select p.id from (
      select place_id as id from work.events where id = any(${events}::uuid[])
      union select c.place_id from work.custody_places c join work.detentions d on d.id = c.detention_id
        where d.case_id = ${caseId}
    ) p
    union select o.parent_id from work.places o join up on o.id = up.id
  ) select id from up`;
}

function sourceIds(caseId: string): Sql {
  return sql`with recursive up (id) as (
    select s.id from (
      select source_id as id from work.case_sources where case_id = ${caseId}
      union select source_id from work.citations where in_case_id = ${caseId}
    ) s
    union select o.id from work.sources s join up on s.id = up.id
      cross join lateral (values (s.derived_from_id), (s.reported_by_id)) as o (id)
  ) select id from up`;
}

async function ids(db: Db, query: Sql): Promise<string[]> {
  const { rows } = await sql<{ id: string | null }>`${query}`.execute(db);
  return rows.flatMap(({ id }) => id ?? []);
}

async function sorted(db: Db, table: string, among: Sql, order: Sql): Promise<string[]> {
  return ids(
    db,
    sql`select t.id from ${sql.table(`work.${table}`)} as t where t.id = any(${among}) order by ${order}`,
  );
}
