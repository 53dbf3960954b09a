import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Trx } from '../db/connect.js';
import { canonicalJson, sha256Hex } from '../lib/canonical.js';
import { genesis } from '../revisions/changes.js';
import type { PublishedNoun } from './bodies.js';

/** A version as its hash covers it; in the words of pub.versions. The time is ISO 8601 in UTC, to the second. */
export interface VersionRecord {
  case_id: string;
  version: number;
  published_at: string;
  note: string;
  profile: string;
  warnings: { check: string; message: string; reason: string }[];
  counts: Record<string, number>;
  content_hash: string;
  previous_hash: string;
}

/** Hash of a version: SHA-256 of the canonical JSON (RFC 8785) of exactly the fields of `VersionRecord`. */
export function versionHash(record: VersionRecord): string {
  const { case_id, version, published_at, note, profile, warnings, counts, content_hash, previous_hash } =
    record;
  return sha256Hex(
    canonicalJson({
      case_id,
      version,
      published_at,
      note,
      profile,
      warnings,
      counts,
      content_hash,
      previous_hash,
    }),
  );
}

/**
 * Hash over everything that a version shows, fed row by row: SHA-256 of the lines "noun TAB code TAB hash LF", sorted
 * by noun and then by code in byte order.
 */
export function contentDigest(): { add(noun: string, code: string, hash: string): void; hex(): string } {
  const digest = createHash('sha256');
  return {
    add: (noun, code, hash) => digest.update(`${noun}\t${code}\t${hash}\n`, 'utf8'),
    hex: () => digest.digest('hex'),
  };
}

/** Content hash of the rows of a version, by noun and code. */
export function contentHashOf(rows: ReadonlyMap<PublishedNoun, ReadonlyMap<string, string>>): string {
  const digest = contentDigest();
  for (const noun of [...rows.keys()].sort()) {
    const hashes = [...(rows.get(noun) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [code, hash] of hashes) digest.add(noun, code, hash);
  }
  return digest.hex();
}

/** Newest version of a case: its number and hash; 0 and 64 zeros before the first. */
export async function newestVersion(db: Db, caseId: string): Promise<{ version: number; hash: string }> {
  const { rows } = await sql<{ version: number; hash: string }>`
    select version, hash from pub.versions where case_id = ${caseId} order by version desc limit 1`.execute(
    db,
  );
  return rows[0] ?? { version: 0, hash: genesis };
}

/** Appends a version and answers its hash. */
export async function appendVersion(trx: Trx, record: VersionRecord): Promise<string> {
  const hash = versionHash(record);
  await sql`insert into pub.versions
    select * from json_populate_record(null::pub.versions, ${JSON.stringify({ ...record, hash })}::json)`.execute(
    trx,
  );
  return hash;
}
