import { sql } from 'kysely';
import type { Db } from '../db/connect.js';
import type { PublishedNoun } from '../publish/bodies.js';
import type { Version } from '../timeline/types.js';
import type { Change, Comparison } from './types.js';

/** Nouns in the order in which their changes are told. */
const nouns: readonly PublishedNoun[] = [
  'cases',
  'events',
  'detentions',
  'proceedings',
  'figures',
  'people',
  'organisations',
  'places',
  'sources',
];

/** Changes on one page. A first version of a large case adds everything; the data files have it whole. */
const mostChanges = 300;

/** Every version of a case, newest first. */
export async function listVersions(db: Db, caseId: string): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select version, published_at, note, profile, warnings, counts, content_hash, previous_hash, hash
    from pub.versions where case_id = ${caseId} order by version desc`.execute(db);
  return rows;
}

/**
 * What differs between two versions, record by record. A row tells by its version numbers whether one version
 * shows it and the other does not, so only rows that began or ended in between are read.
 */
export async function compareVersions(db: Db, caseId: string, from: number, to: number): Promise<Comparison> {
  const changes: Change[] = [];
  let total = 0;
  for (const noun of nouns) {
    const table = sql.table(`pub.${noun}`);
    const { rows } = await sql<Change & { total: number }>`
      with was as (
        select code, sort_key, hash, body from ${table}
        where case_id = ${caseId} and since_version <= ${from} and until_version >= ${from} and until_version < ${to}
      ), now as (
        select code, sort_key, hash, body from ${table}
        where case_id = ${caseId} and since_version > ${from} and since_version <= ${to}
          and (until_version is null or until_version >= ${to})
      )
      select ${noun} as noun, code, was.body as was, now.body as now, count(*) over () as total
      from was full join now using (code)
      where was.hash is distinct from now.hash
      order by coalesce(now.sort_key, was.sort_key), code
      limit ${mostChanges}`.execute(db);
    total += rows[0]?.total ?? 0;
    changes.push(
      ...rows.slice(0, mostChanges - changes.length).map(({ total: _, ...change }) => change as Change),
    );
  }
  return { from, to, changes, total };
}
