import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { sql } from 'kysely';
import type { Io } from '../../src/cli/command.js';
import type { Db } from '../../src/db/connect.js';
import { exportCase } from '../../src/exports/casefile/export.js';
import type { CaseFile } from '../../src/imports/casefile/format.js';
import { importCaseFile } from '../../src/imports/casefile/import.js';
import { parseCaseFile } from '../../src/imports/casefile/parse.js';
import { root } from '../../src/lib/root.js';
import { systemAuthor } from '../../src/revisions/changes.js';

/** The case file of fixtures/casefile/full.json, which fills every field of every form, as text. */
export const fullText = readFileSync(join(root, 'fixtures/casefile/full.json'), 'utf8');

/** The same as a value of one's own to change. */
export function fullFile(): CaseFile {
  return JSON.parse(fullText);
}

/** A small case with a prefix of its own, so that several fit in one database. */
export function smallFile(prefix: string, events = 1): CaseFile {
  const id = (n: number) => `${prefix.padEnd(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return parsed({
    format: 'qantar-case',
    version: 1,
    case: {
      id: id(1),
      code: `XX-${parseInt(prefix, 16) % 1_000_000}`.replace(
        /-(\d{1,3})$/,
        (_, n) => `-${n.padStart(4, '0')}`,
      ),
      slug: `case-${prefix}`,
      title: 'A small case',
      summary: 'Invented.',
      lang: 'en',
      country: 'XX',
      topic: 'other',
      people: [{ person: id(2), part: 'victim' }],
    },
    people: [
      {
        id: id(2),
        code: `per${prefix}`,
        lang: 'en',
        names: [
          { id: id(3), full_name: 'Nobody Real', script: 'Latn', lang: 'en', kind: 'press', public: true },
        ],
      },
    ],
    sources: [{ id: id(4), code: `sou${prefix}`, kind: 'article', title: 'A source', lang: 'en' }],
    events: Array.from({ length: events }, (_, i) => ({
      id: id(1_000_000 + i),
      code: `e${prefix}${i}`,
      kind: 'other',
      title: `Event ${i}`,
      account: 'Something happened there, and somebody wrote it down.',
      lang: 'en',
      happened: { edtf: `${2000 + (i % 20)}-${String((i % 12) + 1).padStart(2, '0')}` },
      standing: 'reported',
      participants: [{ id: id(2_000_000 + i), person: id(2), role: 'victim' }],
    })),
    citations: Array.from({ length: events }, (_, i) => ({
      id: id(3_000_000 + i),
      source: id(4),
      about: { record: 'event', id: id(1_000_000 + i) },
    })),
  });
}

/** A value as the import reads it. Throws the faults. */
export function parsed(value: unknown): CaseFile {
  const result = parseCaseFile(value);
  if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 1));
  return result.file;
}

/** Imports a file into a database through its desk login. */
export function importFile(db: Db, file: unknown, reason = 'a test') {
  return db.transaction().execute((trx) => importCaseFile(trx, parsed(file), systemAuthor('test'), reason));
}

/** The case file of a case, as text. */
export async function exportText(db: Db, caseId: string, identities = true): Promise<string> {
  let text = '';
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((trx) =>
      exportCase(trx, caseId, { identities }, async (part) => {
        text += part;
      }),
    );
  return text;
}

/** Streams that remember what was written to them. */
export function fakeIo(input: string | Uint8Array = ''): Io & { out(): string; err(): string } {
  const written = { out: '', err: '' };
  const into = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    });
  return {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: into('out'),
    stderr: into('err'),
    out: () => written.out,
    err: () => written.err,
  };
}

/** How many rows each table of the working record has, seen by the owner. */
export async function rowCounts(owner: Db): Promise<Record<string, number>> {
  const { rows: tables } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'work'::regnamespace and relkind = 'r' order by 1`.execute(owner);
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ n: number }>`select count(*)::integer as n
      from ${sql.table(`work.${name}`)}`.execute(owner);
    counts[name] = rows[0]?.n ?? 0;
  }
  return counts;
}

/** Sets a value deep inside another by its path, such as `events[1].place`; undefined removes the field. */
export function put(target: unknown, path: string, value: unknown): void {
  const keys = [...path.matchAll(/[^.[\]]+/g)].map(([key]) => key);
  const last = keys.pop() ?? '';
  let here = target as Record<string, unknown>;
  for (const key of keys) here = here[key] as Record<string, unknown>;
  if (value === undefined) delete here[last];
  else here[last] = value;
}
