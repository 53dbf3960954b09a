import { sql } from 'kysely';
import type { Db } from '../db/connect.js';
import { type ChainLink, chainHash, contentHash, genesis } from './changes.js';
import { content } from './rows.js';

/** The first thing that is wrong with the history, at a revision or, when `seq` is null, past its end. */
export interface RevisionFault {
  seq: number | null;
  what: string;
}

type Stored = ChainLink & { before: unknown; after: unknown; salt: string; hash: string };

const batchSize = 1000;

/**
 * Checks the history of the installation: every link of the chain (number, hash before, hash, digest of its
 * content), then every row of the working record against what its last revision says it holds. Answers how many
 * links were sound and the first fault. Memory stays constant. Run it in a snapshot (repeatable read), else a change made
 * meanwhile looks like a fault.
 *
 * A chain that lost its newest links is still a chain: what betrays the loss are the rows they left behind, or a
 * head noted elsewhere.
 */
export async function verifyRevisions(db: Db): Promise<{ checked: number; fault: RevisionFault | null }> {
  let head = { seq: 0, hash: genesis };
  for (;;) {
    const { rows } =
      await sql<Stored>`select seq, at, author, record_table, record_id, case_id, action, reason,
        before, after, salt, content_hash, previous_hash, hash
      from work.revisions where seq > ${head.seq} order by seq limit ${batchSize}`.execute(db);
    for (const row of rows) {
      const what = linkFault(head, row);
      if (what) return { checked: head.seq, fault: { seq: row.seq, what } };
      head = row;
    }
    if (rows.length < batchSize) return { checked: head.seq, fault: await unrecorded(db) };
  }
}

function linkFault(head: { seq: number; hash: string }, row: Stored): string | null {
  const { before, after, salt, hash, ...link } = row;
  const where = `${row.record_table} ${row.record_id}`;
  if (row.seq !== head.seq + 1) return `revision ${head.seq + 1} is missing before it`;
  if (row.previous_hash !== head.hash) return `it does not follow revision ${head.seq} (${where})`;
  if (chainHash({ ...link, at: new Date(link.at).toISOString() }) !== hash)
    return `it was altered: its hash does not fit (${where})`;
  if (contentHash(salt, before, after) !== row.content_hash)
    return `what it holds was altered: the digest of its content does not fit (${where})`;
  return null;
}

/** A row of the working record that is not what its last revision left, or that no revision made. */
async function unrecorded(db: Db): Promise<RevisionFault | null> {
  for (const { name, key } of await recordTables(db)) {
    const id = sql.join(
      key.map((column) => sql`t.${sql.ref(column)}::text`),
      sql` || '/' || `,
    );
    const { rows } = await sql<{ id: string; seq: number | null; there: boolean }>`
      select coalesce(${id}, r.record_id) as id, r.seq, ${content('t')} is not null as there
      from ${sql.table(`work.${name}`)} t
      full join (
        select distinct on (record_id) record_id, seq, after from work.revisions
        where record_table = ${name} and action in ('insert', 'update')
        order by record_id, seq desc
      ) r on r.record_id = ${id}
      where ${content('t')} is distinct from r.after
      order by 1 limit 1`.execute(db);
    const row = rows[0];
    if (row) return { seq: row.seq, what: `${name} ${row.id} ${difference(row)}` };
  }
  return null;
}

function difference({ seq, there }: { seq: number | null; there: boolean }): string {
  if (!there) return `is gone, but revision ${seq} is its last`;
  if (seq === null) return 'was added past the program: no revision made it';
  return `was changed past the program: it differs from its last revision, ${seq}`;
}

// Real identities are outside: their history holds no content, and this connection may not read them.
async function recordTables(db: Db): Promise<{ name: string; key: string[] }[]> {
  const { rows } = await sql<{ name: string; key: string[] }>`
    select c.relname as name,
      array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) as key
    from pg_class c
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
    where c.relnamespace = 'work'::regnamespace and c.relkind = 'r'
      and c.relname not in ('revisions', 'protected_identities')
    group by c.relname order by c.relname`.execute(db);
  return rows;
}
