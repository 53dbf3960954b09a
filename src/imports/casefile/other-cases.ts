import { sql } from 'kysely';
import type { Db } from '../../db/connect.js';
import { changedColumns } from '../../revisions/rows.js';
import type { PlannedTable } from './plan.js';

// Which cases show a record, as pairs of record and case.
const inCases: Record<string, ReturnType<typeof sql>> = {
  people: sql`select person_id as id, case_id from work.case_people
    union select person_id, case_id from work.participants join work.case_events using (event_id)
    union select person_id, case_id from work.detentions`,
  organisations: sql`select organisation_id as id, case_id
      from work.participants join work.case_events using (event_id)
    union select body_id, case_id from work.detentions
    union select body_id, case_id from work.proceedings
    union select claimed_by_organisation_id, case_id from work.figures`,
  places: sql`select place_id as id, case_id
      from work.events e join work.case_events c on c.event_id = e.id
    union select place_id, case_id from work.custody_places p join work.detentions d on d.id = p.detention_id`,
  groups: sql`select group_id as id, case_id from work.participants join work.case_events using (event_id)
    union select group_id, case_id from work.detentions
    union select group_id, case_id from work.figures`,
  sources: sql`select source_id as id, case_id from work.case_sources`,
  events: sql`select event_id as id, case_id from work.case_events`,
};

const ownerTables: Record<string, string> = {
  person_names: 'people',
  positions: 'people',
  group_members: 'groups',
  captures: 'sources',
  participants: 'events',
  event_links: 'events',
};

/** For each changed row whose record other cases show too: the codes of those cases, by the row's path. */
export async function otherCases(
  db: Db,
  caseId: string,
  tables: readonly PlannedTable[],
): Promise<Map<string, string[]>> {
  const shared = new Map<string, string[]>();
  for (const { table, changed } of tables) {
    const pairs = inCases[ownerTables[table.name] ?? table.name];
    if (!pairs || changed.length === 0) continue;
    const idColumn = table.name in ownerTables ? (table.owner ?? 'id') : 'id';
    const ids = changed.map(({ after }) => String(after[idColumn]));
    const { rows } = await sql<{ id: string; codes: string[] }>`
      select p.id, array_agg(distinct c.code order by c.code) as codes
      from (${pairs}) p join work.cases c on c.id = p.case_id
      where p.id = any(${ids}::uuid[]) and p.case_id <> ${caseId}
      group by p.id`.execute(db);
    const codes = new Map(rows.map((row) => [row.id, row.codes]));
    for (const row of changed) {
      const others = codes.get(String(row.after[idColumn]));
      if (others && changedColumns(row).length > 0) shared.set(row.path, others);
    }
  }
  return shared;
}
