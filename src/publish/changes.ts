import { sql } from 'kysely';
import type { Trx } from '../db/connect.js';
import { type Author, type Change, recordRevisions } from '../revisions/changes.js';
import type { PublishedNoun } from './bodies.js';
import { checkCase, checkRow, type Finding, makePreflight } from './preflight.js';
import { produce } from './produce.js';
import { profileName } from './profile.js';
import { type PublishableCase, readWorkingRecord } from './queries.js';
import { nouns, ownColumns, type ProducedRow, rowHash } from './rows.js';
import { appendVersion, contentHashOf, newestVersion, type VersionRecord } from './versions.js';
import { makeWatch, readIdentities } from './watch.js';
import type { WorkingRecord } from './working.js';

export interface Publication {
  /** What changed and why, as the publisher says it. */
  note: string;
  /** Why the warnings are no obstacle; null when nobody accepted them. */
  acceptedWarnings: string | null;
  /** True to find out what would happen: everything is looked at and nothing is written. */
  dryRun?: boolean;
  at?: Date;
}

export interface Published {
  /** The version that was, or would be, made; null when nothing changed. */
  version: number | null;
  hash: string | null;
  /** Rows written of each noun that changed: new ones and those that take the place of another. */
  written: Partial<Record<PublishedNoun, number>>;
  /** Rows that the version no longer shows and nothing takes the place of. */
  gone: Partial<Record<PublishedNoun, number>>;
  findings: Finding[];
}

/** The preflight stands in the way. Carries what it found. */
export class PublishRefused extends Error {
  override name = 'PublishRefused';
  constructor(
    message: string,
    readonly findings: readonly Finding[],
  ) {
    super(message);
  }
}

type Hashes = Map<PublishedNoun, Map<string, string>>;

/**
 * Publishes a case: makes the rows of the public profile, runs the preflight over each, and writes those that differ
 * from the current ones as the next version, with its place in the chain of versions and a revision. Without a
 * difference no version is made. Give it a transaction; two publications of one case follow one another.
 *
 * @throws PublishRefused when the preflight finds an error, or warnings that nobody accepted; nothing is kept then
 */
export async function publishCase(
  trx: Trx,
  author: Author,
  case_: PublishableCase,
  publication: Publication,
): Promise<Published> {
  await takeTime(trx);
  await sql`select pg_advisory_xact_lock(hashtext('qantar publish'), hashtext(${case_.id}))`.execute(trx);
  const record = await readWorkingRecord(trx, case_.id);
  const before = await newestVersion(trx, case_.id);
  const writer = newWriter(
    trx,
    case_.id,
    before.version + 1,
    await currentHashes(trx, case_.id),
    publication,
  );
  const preflight = makePreflight(record, makeWatch(record, await readIdentities(trx)));
  const { rows, numbers } = produce(record);
  const findings = checkCase(record.case, preflight);
  for (const row of rows) {
    findings.push(...checkRow(row, preflight));
    await writer.take(row);
  }
  await writer.finish();
  const { written, gone, hashes } = writer;
  const changed = Object.keys({ ...written, ...gone }).length > 0;
  const result = { written, gone, findings, version: changed ? before.version + 1 : null, hash: null };
  if (publication.dryRun) return result;
  refuse(findings, changed ? publication.acceptedWarnings : '');
  if (!changed) return result;
  const version = versionRecord(case_.id, before, publication, findings, hashes);
  const hash = await appendVersion(trx, version);
  const numbered = await writeNumbers(trx, record, numbers);
  const published = { table: 'pub.versions', id: `${case_.id}/${version.version}`, caseId: case_.id };
  const changes: Change[] = [
    ...numbered,
    { ...published, action: 'publish', before: null, after: { ...version, hash } },
  ];
  await recordRevisions(trx, author, publication.note, changes, publication.at);
  return { ...result, hash };
}

// A large case takes longer than the limits of a web request, and is made while the transaction waits.
async function takeTime(trx: Trx): Promise<void> {
  for (const limit of ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'])
    await sql`select set_config(${limit}, '0', true)`.execute(trx);
}

function refuse(findings: readonly Finding[], accepted: string | null): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    throw new PublishRefused(
      `${counted(errors, 'error')} must be mended before this can be published`,
      findings,
    );
  if (findings.length > 0 && accepted === null)
    throw new PublishRefused(
      `${counted(findings.length, 'warning')}: mend what they say, or write the reason why they are no obstacle with --accept "…"`,
      findings,
    );
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

function versionRecord(
  caseId: string,
  before: { version: number; hash: string },
  { note, acceptedWarnings, at = new Date() }: Publication,
  findings: readonly Finding[],
  hashes: Hashes,
): VersionRecord {
  return {
    case_id: caseId,
    version: before.version + 1,
    // Whole seconds, so that the time reads the same wherever it is printed and can be hashed again.
    published_at: `${at.toISOString().slice(0, 19)}Z`,
    note,
    profile: profileName,
    warnings: findings.map(({ check, message }) => ({ check, message, reason: acceptedWarnings ?? '' })),
    counts: Object.fromEntries(nouns.map((noun) => [noun, hashes.get(noun)?.size ?? 0])),
    content_hash: contentHashOf(hashes),
    previous_hash: before.hash,
  };
}

async function currentHashes(trx: Trx, caseId: string): Promise<Hashes> {
  const all = nouns.map(
    (noun) =>
      sql`select ${sql.lit(noun)} as noun, code, hash from ${sql.table(`pub.${noun}`)}
      where case_id = ${caseId} and until_version is null`,
  );
  const { rows } = await sql<{ noun: PublishedNoun; code: string; hash: string }>`
    ${sql.join(all, sql` union all `)}`.execute(trx);
  const hashes: Hashes = new Map(nouns.map((noun) => [noun, new Map()]));
  for (const { noun, code, hash } of rows) hashes.get(noun)?.set(code, hash);
  return hashes;
}

// Rows in one statement.
const batchSize = 500;

interface Writer {
  written: Published['written'];
  gone: Published['gone'];
  /** Hashes of everything that the version shows. */
  hashes: Hashes;
  /** Compares a row with the current one and writes it if it differs. */
  take(row: ProducedRow): Promise<void>;
  /** Writes what waits, and closes the rows that were not taken again. */
  finish(): Promise<void>;
}

function newWriter(
  trx: Trx,
  caseId: string,
  version: number,
  current: Hashes,
  { dryRun = false }: Publication,
): Writer {
  const hashes: Hashes = new Map(nouns.map((noun) => [noun, new Map()]));
  const written: Published['written'] = {};
  const gone: Published['gone'] = {};
  let waiting: (ProducedRow & { hash: string })[] = [];
  const flush = async () => {
    for (const noun of new Set(waiting.map((row) => row.noun))) {
      const rows = waiting.filter((row) => row.noun === noun);
      await closeRows(
        trx,
        caseId,
        version,
        noun,
        rows.map(({ code }) => code),
      );
      await insertRows(trx, caseId, version, noun, rows);
    }
    waiting = [];
  };
  return {
    written,
    gone,
    hashes,
    async take(row) {
      const hash = rowHash(caseId, row);
      hashes.get(row.noun)?.set(row.code, hash);
      if (current.get(row.noun)?.get(row.code) === hash) return;
      written[row.noun] = (written[row.noun] ?? 0) + 1;
      if (!dryRun && waiting.push({ ...row, hash }) >= batchSize) await flush();
    },
    async finish() {
      await flush();
      for (const noun of nouns) {
        const codes = [...(current.get(noun)?.keys() ?? [])].filter((code) => !hashes.get(noun)?.has(code));
        if (codes.length === 0) continue;
        gone[noun] = codes.length;
        if (!dryRun) await closeRows(trx, caseId, version, noun, codes);
      }
    },
  };
}

async function closeRows(trx: Trx, caseId: string, version: number, noun: PublishedNoun, codes: string[]) {
  await sql`update ${sql.table(`pub.${noun}`)} set until_version = ${version - 1}
    where case_id = ${caseId} and until_version is null and code = any(${codes})`.execute(trx);
}

async function insertRows(
  trx: Trx,
  caseId: string,
  version: number,
  noun: PublishedNoun,
  rows: readonly (ProducedRow & { hash: string })[],
) {
  const columns = Object.keys(ownColumns[noun]);
  const names = sql.raw(['code', 'sort_key', 'hash', 'body', ...columns].join(', '));
  const json = JSON.stringify(
    rows.map(({ code, sort_key, hash, body, columns: own }) => ({ ...own, code, sort_key, hash, body })),
  );
  await sql`insert into ${sql.table(`pub.${noun}`)} (case_id, since_version, ${names})
    select ${caseId}::uuid, ${version}::integer, ${names}
    from json_populate_recordset(null::${sql.table(`pub.${noun}`)}, ${json}::json)`.execute(trx);
}

/** Keeps the note numbers that were given for the first time, for good. */
async function writeNumbers(
  trx: Trx,
  record: WorkingRecord,
  numbers: ReadonlyMap<string, number>,
): Promise<Change[]> {
  const before = new Map(record.caseSources.map((row) => [row.source_id, row.number]));
  const given = [...numbers].filter(([id]) => (before.get(id) ?? null) === null);
  if (given.length === 0) return [];
  const case_id = record.case.id;
  const rows = given.map(([source_id, number]) => ({ case_id, source_id, number }));
  await sql`insert into work.case_sources (case_id, source_id, number)
    select case_id, source_id, number from json_populate_recordset(null::work.case_sources, ${JSON.stringify(rows)}::json)
    on conflict (case_id, source_id) do update set number = excluded.number
      where case_sources.number is null`.execute(trx);
  return rows.map((row) => ({
    table: 'case_sources',
    id: `${row.case_id}/${row.source_id}`,
    caseId: case_id,
    action: before.has(row.source_id) ? 'update' : 'insert',
    before: before.has(row.source_id) ? { ...row, number: null } : null,
    after: row,
  }));
}
