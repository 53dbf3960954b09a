import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Trx } from '../db/connect.js';
import { canonicalJson, sha256Hex } from '../lib/canonical.js';

/** Who makes a change. The command line acts as the system, with the reason it was started for. */
export type Author = { kind: 'system'; reason: string };

/** The author of what a command does. */
export function systemAuthor(reason: string): Author {
  return { kind: 'system', reason };
}

/** One change of one record, as its table holds it (without `recorded_at`). */
export interface Change {
  /** Table without its schema, such as `events`; a table of the published record as `pub.versions`. */
  table: string;
  /** Identity of the record; the parts of a compound key joined by a slash. */
  id: string;
  /** The case, where the record belongs to one. */
  caseId: string | null;
  action: 'insert' | 'update' | 'publish';
  /** Null for an insert, and for what may not be kept here (identities of protected people). */
  before: unknown;
  after: unknown;
}

/** What the chain hash covers, in the words of the table. */
export interface ChainLink {
  seq: number;
  at: string;
  author: string;
  record_table: string;
  record_id: string;
  case_id: string | null;
  action: string;
  reason: string;
  content_hash: string;
  previous_hash: string;
}

/** What stands as the previous hash of the first revision. */
export const genesis = '0'.repeat(64);

// Rows in one statement: large enough that the round trip vanishes, small enough that a batch is a few megabytes.
const batchSize = 2000;

/** Digest of what a revision holds. The salt lets content be expunged without its digest telling what it was. */
export function contentHash(salt: string, before: unknown, after: unknown): string {
  return sha256Hex(salt + canonicalJson({ before: before ?? null, after: after ?? null }));
}

/** Hash of one link of the chain. */
export function chainHash(link: ChainLink): string {
  const { seq, at, author, record_table, record_id, case_id, action, reason, content_hash, previous_hash } =
    link;
  return sha256Hex(
    canonicalJson({
      seq,
      at,
      author,
      record_table,
      record_id,
      case_id,
      action,
      reason,
      content_hash,
      previous_hash,
    }),
  );
}

/**
 * Takes the right to append to the chain until the transaction ends. A change that reads before it writes takes
 * it first, so that two of them follow one another instead of meeting in the middle.
 */
export async function lockRevisions(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('qantar revisions'))`.execute(trx);
}

/** The newest link of the chain: its number and hash; 0 and 64 zeros before the first. */
export async function chainHead(db: Db): Promise<{ seq: number; hash: string }> {
  const { rows } = await sql<{ seq: number; hash: string }>`
    select seq, hash from work.revisions order by seq desc limit 1`.execute(db);
  return rows[0] ?? { seq: 0, hash: genesis };
}

/**
 * Appends one revision a change to the chain, in the order given, in the transaction that makes the changes.
 * `at` is the moment of the whole.
 */
export async function recordRevisions(
  trx: Trx,
  author: Author,
  reason: string,
  changes: readonly Change[],
  at: Date = new Date(),
): Promise<void> {
  if (changes.length === 0) return;
  await lockRevisions(trx);
  let head = await chainHead(trx);
  for (let start = 0; start < changes.length; start += batchSize) {
    const rows = [];
    for (const change of changes.slice(start, start + batchSize)) {
      const row = revisionRow(head, { author: authorText(author), reason, at: at.toISOString() }, change);
      rows.push(row);
      head = row;
    }
    await sql`insert into work.revisions
      (seq, at, author, record_table, record_id, case_id, action, reason, before, after,
       salt, content_hash, previous_hash, hash)
      select seq, at, author, record_table, record_id, case_id, action, reason, before, after,
       salt, content_hash, previous_hash, hash
      from json_populate_recordset(null::work.revisions, ${JSON.stringify(rows)}::json)`.execute(trx);
  }
}

function authorText(author: Author): string {
  return `system: ${author.reason}`;
}

function revisionRow(
  head: { seq: number; hash: string },
  common: { author: string; reason: string; at: string },
  change: Change,
) {
  const salt = randomBytes(16).toString('hex');
  const link = {
    seq: head.seq + 1,
    ...common,
    record_table: change.table,
    record_id: change.id,
    case_id: change.caseId,
    action: change.action,
    content_hash: contentHash(salt, change.before, change.after),
    previous_hash: head.hash,
  };
  return {
    ...link,
    before: change.before ?? null,
    after: change.after ?? null,
    salt,
    hash: chainHash(link),
  };
}
