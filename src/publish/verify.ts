import { type RawBuilder, sql } from 'kysely';
import type { Db, Trx } from '../db/connect.js';
import { genesis } from '../revisions/changes.js';
import type { PublishedNoun } from './bodies.js';
import { nouns, ownColumns, type ProducedRow, rowHash } from './rows.js';
import { contentDigest, type VersionRecord, versionHash } from './versions.js';

/** The first thing that is wrong with the published record: where, and what. */
export interface PublishedFault {
  where: string;
  what: string;
}

/** Newest version of a case. */
export interface Head {
  case_id: string;
  code: string;
  version: number;
  hash: string;
}

export interface VerifiedRecord {
  versions: number;
  rows: number;
  heads: Head[];
  fault: PublishedFault | null;
}

const batchSize = 1000;

/** The rows of a query, a batch at a time, so that memory stays constant. Give it a transaction of its own kind: it opens a cursor. */
async function* streamed<T>(trx: Trx, query: RawBuilder<unknown>): AsyncGenerator<T> {
  const name = sql.id('qantar_verify');
  await sql`declare ${name} no scroll cursor for ${query}`.execute(trx);
  try {
    for (;;) {
      const { rows } = await sql<T & object>`fetch ${sql.lit(batchSize)} from ${name}`.execute(trx);
      yield* rows;
      if (rows.length < batchSize) return;
    }
  } finally {
    await sql`close ${name}`.execute(trx).catch(() => undefined);
  }
}

/**
 * Checks the published record: the chain of versions of each case, the hash of every row, the order of the versions of
 * each row, the content hash of every version against the rows that it shows, and that the history of the
 * installation knows the same versions. Answers what was sound and the first fault, by name. Give it a transaction in
 * one snapshot (repeatable read, read only).
 *
 * Newest versions that were cut off together with the end of the history are betrayed only by a head noted elsewhere.
 */
export async function verifyPublished(trx: Trx): Promise<VerifiedRecord> {
  const checked: VerifiedRecord = { versions: 0, rows: 0, heads: [], fault: null };
  checked.fault =
    (await checkVersions(trx, checked)) ??
    (await checkRows(trx, checked)) ??
    (await checkContents(trx)) ??
    (await checkHistory(trx));
  return checked;
}

type StoredVersion = VersionRecord & { hash: string; code: string };

// The time as it is hashed: without a fraction, unless somebody put one in.
const versionColumns = sql`v.case_id, v.version, v.note, v.profile, v.warnings, v.counts, v.content_hash,
  v.previous_hash, v.hash,
  replace(to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '.000000Z', 'Z') as published_at,
  coalesce((select c.code from pub.cases c where c.case_id = v.case_id order by c.since_version desc limit 1),
    v.case_id::text) as code`;

async function checkVersions(trx: Trx, checked: VerifiedRecord): Promise<PublishedFault | null> {
  const query = sql`select ${versionColumns} from pub.versions v order by v.case_id, v.version`;
  let before: StoredVersion | null = null;
  for await (const row of streamed<StoredVersion>(trx, query)) {
    if (before?.case_id !== row.case_id) before = null;
    const what = versionFault(before, row);
    if (what) return { where: `pub.versions ${row.code}/${row.version}`, what };
    if (before) checked.heads.pop();
    checked.heads.push({ case_id: row.case_id, code: row.code, version: row.version, hash: row.hash });
    checked.versions++;
    before = row;
  }
  return null;
}

function versionFault(before: StoredVersion | null, row: StoredVersion): string | null {
  const expected = (before?.version ?? 0) + 1;
  if (row.version !== expected) return `version ${expected} is missing before it`;
  if (row.previous_hash !== (before?.hash ?? genesis)) return `it does not follow version ${expected - 1}`;
  return versionHash(row) === row.hash ? null : 'it was altered: its hash does not fit';
}

type StoredRow = ProducedRow['columns'] & {
  case_id: string;
  code: string;
  since_version: number;
  until_version: number | null;
  sort_key: string;
  hash: string;
  body: ProducedRow['body'];
};

async function checkRows(trx: Trx, checked: VerifiedRecord): Promise<PublishedFault | null> {
  const heads = new Map(checked.heads.map((head) => [head.case_id, head]));
  for (const noun of nouns) {
    const query = sql`select * from ${sql.table(`pub.${noun}`)} order by case_id, code, since_version`;
    let before: StoredRow | null = null;
    for await (const row of streamed<StoredRow>(trx, query)) {
      const head = heads.get(row.case_id);
      const what = rowFault(noun, before, row, head?.version ?? 0);
      if (what) {
        const record = `${head?.code ?? row.case_id}/${row.code}`;
        return { where: `pub.${noun} ${record} since version ${row.since_version}`, what };
      }
      checked.rows++;
      before = row;
    }
  }
  return null;
}

function rowFault(
  noun: PublishedNoun,
  before: StoredRow | null,
  row: StoredRow,
  newest: number,
): string | null {
  const { case_id, code, sort_key, body, since_version, until_version, hash } = row;
  const columns = Object.fromEntries(Object.keys(ownColumns[noun]).map((name) => [name, row[name]]));
  if (rowHash(case_id, { noun, code, sort_key, columns, body }) !== hash)
    return 'it was altered: its hash does not fit';
  if (since_version > newest) return `version ${since_version} of the case is missing`;
  if ((until_version ?? 0) > newest) return `it ends with version ${until_version}, which does not exist`;
  const isSame = before?.case_id === case_id && before.code === code;
  if (isSame && (before?.until_version ?? newest) >= since_version)
    return 'it begins before the row that it takes the place of ends';
  return null;
}

async function checkContents(trx: Trx): Promise<PublishedFault | null> {
  const { rows: versions } = await sql<StoredVersion>`
    select ${versionColumns} from pub.versions v order by v.case_id, v.version`.execute(trx);
  for (const version of versions) {
    const what = await contentFault(trx, version);
    if (what) return { where: `pub.versions ${version.code}/${version.version}`, what };
  }
  return null;
}

async function contentFault(trx: Trx, version: StoredVersion): Promise<string | null> {
  const shown = nouns.map(
    (noun) => sql`select ${sql.lit(noun)} as noun, code, hash from ${sql.table(`pub.${noun}`)}
      where case_id = ${sql.lit(version.case_id)} and since_version <= ${sql.lit(version.version)}
        and (until_version is null or until_version >= ${sql.lit(version.version)})`,
  );
  const query = sql`select * from (${sql.join(shown, sql` union all `)}) shown
    order by noun collate "C", code collate "C"`;
  const digest = contentDigest();
  const counts = new Map<string, number>(nouns.map((noun) => [noun, 0]));
  for await (const { noun, code, hash } of streamed<Record<'noun' | 'code' | 'hash', string>>(trx, query)) {
    digest.add(noun, code, hash);
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  if (digest.hex() === version.content_hash) return null;
  const wrong = [...counts].find(([noun, count]) => version.counts[noun] !== count);
  const detail = wrong
    ? `: it showed ${version.counts[wrong[0]]} ${wrong[0]}, and ${wrong[1]} are there`
    : '';
  return `it no longer shows what was published: a row was added, removed, replaced or given other versions${detail}`;
}

/** The history keeps a revision of each publication; a version without one, or one without its version, is a fault. */
async function checkHistory(trx: Trx): Promise<PublishedFault | null> {
  const { rows } = await sql<{ id: string; seq: number | null }>`
    select coalesce(r.record_id, v.case_id || '/' || v.version) as id, r.seq
    from pub.versions v
    full join (
      select record_id, seq, after ->> 'hash' as hash from work.revisions where action = 'publish'
    ) r on r.record_id = v.case_id || '/' || v.version and r.hash = v.hash
    where v.case_id is null or r.seq is null
    order by r.seq nulls last, 1 limit 1`.execute(trx);
  const [row] = rows;
  if (!row) return null;
  const what =
    row.seq === null
      ? 'was published past the program: no revision tells of it'
      : `is gone or was replaced, but revision ${row.seq} tells that it was published`;
  return { where: `pub.versions ${row.id}`, what };
}

/** What a login may do that it should not be able to, as "login privilege table"; null when all is as it should be. */
export async function verifyGrants(db: Db): Promise<PublishedFault | null> {
  const { rows } = await sql<{ where: string; what: string }>`
    with tables as (
      select c.oid, c.relname as name, n.nspname as schema from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('work', 'pub') and c.relkind in ('r', 'p', 'v', 'm')
    ), held as (
      select t.*, login.name as login, privilege.name as privilege from tables t,
        (values ('qantar_reader'), ('qantar_desk')) as login (name),
        (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('TRIGGER')) as privilege (name)
      where has_table_privilege(login.name, t.oid, privilege.name)
    ), columns as (
      select t.schema, t.name, a.attname from tables t
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      where t.schema = 'pub' and a.attname <> 'until_version'
        and has_column_privilege('qantar_desk', t.oid, a.attnum, 'UPDATE')
    )
    select schema || '.' || name as "where", login || ' may ' || privilege || ' there' as what from held
    where (login = 'qantar_reader' and (schema <> 'pub' or privilege <> 'SELECT'))
       or (login = 'qantar_desk' and (
            privilege in ('DELETE', 'TRUNCATE', 'TRIGGER')
            or (privilege = 'UPDATE' and (schema = 'pub' or name in ('citations', 'revisions')))
            or name = 'protected_identities'))
    union all
    select schema || '.' || name, 'qantar_desk may UPDATE its column ' || attname from columns
    order by 1, 2 limit 1`.execute(db);
  return rows[0] ?? null;
}

/** A head noted outside: of the chain of a case, by its code, or (`chain` null) of the history of the installation. */
export interface NotedHead {
  chain: string | null;
  number: number;
  hash: string;
}

/** The first noted head that its chain does not have any more: the chain was cut off, or written anew. */
export async function verifyHeads(db: Db, noted: readonly NotedHead[]): Promise<PublishedFault | null> {
  for (const { chain, number, hash } of noted) {
    const { rows } =
      chain === null
        ? await sql`select from work.revisions where seq = ${number} and hash = ${hash}`.execute(db)
        : await sql`select from pub.versions v where v.version = ${number} and v.hash = ${hash} and exists (
            select from pub.cases c where c.case_id = v.case_id and c.code = ${chain})`.execute(db);
    if (rows.length > 0) continue;
    const where = chain === null ? `work.revisions ${number}` : `pub.versions ${chain}/${number}`;
    return { where, what: 'it is not what was noted outside: the chain was cut off or written anew' };
  }
  return null;
}
