import { type RawBuilder, sql } from 'kysely';
import type { Db, Trx } from '../db/connect.js';
import { chainHead, lockRevisions } from '../revisions/changes.js';
import { columnsOf, type ProfiledTable } from './profile.js';
import type * as W from './working.js';

/** A case as publishing needs it to begin. */
export type PublishableCase = Pick<W.CaseRow, 'id' | 'code' | 'slug' | 'sealed'>;

/** The case with this code (KZ-0001), slug or id; undefined when there is none. */
export async function findOptionalCase(db: Db, word: string): Promise<PublishableCase | undefined> {
  const { rows } = await sql<PublishableCase>`
    select id, code, slug, sealed from work.cases
    where code = ${word} or slug = ${word} or id::text = ${word}`.execute(db);
  return rows[0];
}

const columns = (table: ProfiledTable, alias: string) => sql.raw(columnsOf(table, alias).join(', '));

async function rowsOf<T>(trx: Trx, query: RawBuilder<unknown>): Promise<T[]> {
  return ((await query.execute(trx)) as { rows: T[] }).rows;
}

const distinct = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];

/**
 * The working record of a case, as one moment left it. A publication reads two dozen tables, so it asks the chain of
 * revisions, to which every change appends, whether anything changed meanwhile, and reads again if so; after three
 * tries it holds the chain, which lets no change through until the publication ends.
 */
export async function readWorkingRecord(trx: Trx, caseId: string): Promise<W.WorkingRecord> {
  for (let attempt = 1; ; attempt++) {
    if (attempt > 3) await lockRevisions(trx);
    const before = await chainHead(trx);
    const record = await readTables(trx, caseId);
    const after = await chainHead(trx);
    if (before.seq === after.seq) return record;
  }
}

async function readTables(trx: Trx, id: string): Promise<W.WorkingRecord> {
  const facts = {
    ...(await readCase(trx, id)),
    ...(await readEvents(trx, id)),
    ...(await readSpells(trx, id)),
  };
  const evidence = await readEvidence(trx, id);
  const parties = await readParties(trx, {
    groups: distinct([
      ...facts.participants.map((row) => row.group_id),
      ...facts.detentions.map((row) => row.group_id),
      ...facts.figures.map((row) => row.group_id),
    ]),
    people: distinct([
      ...facts.casePeople.map((row) => row.person_id),
      ...facts.participants.map((row) => row.person_id),
      ...facts.detentions.map((row) => row.person_id),
      ...facts.figures.map((row) => row.claimed_by_person_id),
    ]),
    organisations: distinct([
      ...facts.participants.map((row) => row.organisation_id),
      ...facts.detentions.map((row) => row.body_id),
      ...facts.proceedings.map((row) => row.body_id),
      ...facts.figures.map((row) => row.claimed_by_organisation_id),
    ]),
    places: distinct([
      ...facts.events.map((row) => row.place_id),
      ...facts.custody.map((row) => row.place_id),
    ]),
  });
  return { ...facts, ...evidence, ...parties };
}

async function readCase(trx: Trx, id: string) {
  const [head] = await rowsOf<W.CaseRow>(
    trx,
    sql`select ${columns('cases', 'c')} from work.cases c where c.id = ${id}`,
  );
  if (!head) throw new Error(`there is no case ${id}`);
  return {
    case: head,
    casePeople: await rowsOf<W.WorkingRecord['casePeople'][number]>(
      trx,
      sql`select ${columns('case_people', 'c')} from work.case_people c where c.case_id = ${id}
        order by c.sort_order, c.person_id`,
    ),
    caseSources: await rowsOf<W.WorkingRecord['caseSources'][number]>(
      trx,
      sql`select ${columns('case_sources', 'c')} from work.case_sources c where c.case_id = ${id}`,
    ),
  };
}

async function readEvents(trx: Trx, id: string) {
  const inCase = sql`work.case_events ce where ce.case_id = ${id}`;
  return {
    events: await rowsOf<W.EventRow>(
      trx,
      sql`select ${columns('events', 'e')}, ce.sort_order from work.events e
        join work.case_events ce on ce.event_id = e.id where ce.case_id = ${id} order by e.id`,
    ),
    participants: await rowsOf<W.ParticipantRow>(
      trx,
      sql`select ${columns('participants', 'p')} from work.participants p
        where p.event_id in (select ce.event_id from ${inCase}) order by p.event_id, p.sort_order, p.id`,
    ),
    links: await rowsOf<W.EventLinkRow>(
      trx,
      sql`select ${columns('event_links', 'l')} from work.event_links l
        where l.event_id in (select ce.event_id from ${inCase})
          and l.other_event_id in (select ce.event_id from ${inCase}) order by l.id`,
    ),
    steps: await rowsOf<W.StepRow>(
      trx,
      sql`select ${columns('proceeding_steps', 's')} from work.proceeding_steps s
        join work.proceedings p on p.id = s.proceeding_id
        where p.case_id = ${id} and s.event_id in (select ce.event_id from ${inCase})
        order by s.proceeding_id, s.event_id`,
    ),
  };
}

async function readSpells(trx: Trx, id: string) {
  const detained = sql`(select d.id from work.detentions d where d.case_id = ${id})`;
  return {
    detentions: await rowsOf<W.DetentionRow>(
      trx,
      sql`select ${columns('detentions', 'd')} from work.detentions d where d.case_id = ${id} order by d.id`,
    ),
    custody: await rowsOf<W.CustodyRow>(
      trx,
      sql`select ${columns('custody_places', 'c')} from work.custody_places c
        where c.detention_id in ${detained} order by c.held_sort nulls last, c.id`,
    ),
    charges: await rowsOf<W.ChargeRow>(
      trx,
      sql`select ${columns('charges', 'c')} from work.charges c
        where c.detention_id in ${detained} order by c.laid_sort nulls last, c.id`,
    ),
    proceedings: await rowsOf<W.ProceedingRow>(
      trx,
      sql`select ${columns('proceedings', 'p')} from work.proceedings p where p.case_id = ${id} order by p.id`,
    ),
    figures: await rowsOf<W.FigureRow>(
      trx,
      sql`select ${columns('figures', 'f')} from work.figures f where f.case_id = ${id} order by f.id`,
    ),
    figureRelations: await rowsOf<W.FigureRelationRow>(
      trx,
      sql`select ${columns('figure_relations', 'r')} from work.figure_relations r
        join work.figures f on f.id = r.figure_id join work.figures o on o.id = r.other_figure_id
        where f.case_id = ${id} and o.case_id = ${id} order by r.figure_id, r.other_figure_id`,
    ),
  };
}

async function readEvidence(trx: Trx, id: string) {
  const citations = await rowsOf<W.CitationRow>(
    trx,
    // A citation that a later one takes back is left out, and so is the one that takes it back.
    sql`select ${columns('citations', 'c')} from work.citations c
      where c.in_case_id = ${id} and c.retracts_id is null
        and not exists (select from work.citations r where r.retracts_id = c.id)
      order by c.recorded_at, c.id`,
  );
  const sources = await rowsOf<W.SourceRow>(
    trx,
    sql`with recursive chain (id) as (
        select unnest(${distinct(citations.map((row) => row.source_id))}::uuid[])
        union
        select reached.id from chain join work.sources s on s.id = chain.id
        cross join lateral (values (s.derived_from_id), (s.reported_by_id)) as reached (id)
        where reached.id is not null
      )
      select ${columns('sources', 's')} from work.sources s where s.id in (select chain.id from chain) order by s.id`,
  );
  return {
    citations,
    sources,
    claims: await rowsOf<W.ClaimRow>(
      trx,
      sql`select ${columns('claims', 'c')} from work.claims c where c.in_case_id = ${id}
        order by c.preferred desc, c.recorded_at, c.id`,
    ),
    captures: await rowsOf<W.CaptureRow>(
      trx,
      sql`select ${columns('captures', 'c')} from work.captures c
        where c.source_id = any(${sources.map((row) => row.id)}::uuid[])
        order by c.accessed_sort nulls last, c.id`,
    ),
  };
}

interface Referred {
  groups: string[];
  people: string[];
  organisations: string[];
  places: string[];
}

async function readParties(trx: Trx, referred: Referred) {
  const groupMembers = await rowsOf<W.WorkingRecord['groupMembers'][number]>(
    trx,
    sql`select ${columns('group_members', 'g')} from work.group_members g
      where g.group_id = any(${referred.groups}::uuid[]) order by g.group_id, g.person_id`,
  );
  const people = distinct([...referred.people, ...groupMembers.map((row) => row.person_id)]);
  const positions = await rowsOf<W.PositionRow>(
    trx,
    sql`select ${columns('positions', 'p')} from work.positions p
      where p.person_id = any(${people}::uuid[]) order by p.person_id, p.held_sort nulls last, p.id`,
  );
  const organisations = distinct([...referred.organisations, ...positions.map((row) => row.organisation_id)]);
  return {
    groupMembers,
    positions,
    groups: await rowsOf<W.GroupRow>(
      trx,
      sql`select ${columns('groups', 'g')} from work.groups g where g.id = any(${referred.groups}::uuid[])`,
    ),
    people: await rowsOf<W.PersonRow>(
      trx,
      sql`select ${columns('people', 'p')} from work.people p where p.id = any(${people}::uuid[]) order by p.id`,
    ),
    names: await rowsOf<W.PersonNameRow>(
      trx,
      sql`select ${columns('person_names', 'n')} from work.person_names n
        where n.person_id = any(${people}::uuid[]) order by n.person_id, n.id`,
    ),
    organisations: await rowsOf<W.OrganisationRow>(trx, withAncestors('organisations', organisations)),
    places: await rowsOf<W.PlaceRow>(trx, withAncestors('places', referred.places)),
  };
}

function withAncestors(table: 'organisations' | 'places', ids: string[]): RawBuilder<unknown> {
  const name = sql.raw(`work.${table}`);
  return sql`with recursive tree (id) as (
      select unnest(${ids}::uuid[])
      union
      select t.parent_id from tree join ${name} t on t.id = tree.id where t.parent_id is not null
    )
    select ${columns(table, 't')} from ${name} t where t.id in (select tree.id from tree) order by t.id`;
}
