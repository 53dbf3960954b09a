import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Db } from '../../src/db/connect.js';
import type { CaseFile } from '../../src/imports/casefile/format.js';
import { importCaseFile } from '../../src/imports/casefile/import.js';
import { parseCaseFile } from '../../src/imports/casefile/parse.js';
import { root } from '../../src/lib/root.js';
import type { PublishedBodies, PublishedNoun } from '../../src/publish/bodies.js';
import { type Publication, type Published, publishCase } from '../../src/publish/changes.js';
import { findOptionalCase } from '../../src/publish/queries.js';
import { systemAuthor } from '../../src/revisions/changes.js';

/** A fixture as a file that a test may change before it is imported. */
export function fixture(name: 'founding-case' | 'cast'): CaseFile {
  const parsed = parseCaseFile(JSON.parse(readFileSync(join(root, 'fixtures', `${name}.json`), 'utf8')));
  if (!parsed.ok) throw new Error(`the fixture ${name} is no case file`);
  return parsed.file;
}

export function importFile(db: Db, file: CaseFile) {
  return db.transaction().execute((trx) => importCaseFile(trx, file, systemAuthor('test'), 'a test'));
}

export function publish(db: Db, code: string, publication: Partial<Publication> = {}): Promise<Published> {
  return db.transaction().execute(async (trx) => {
    const found = await findOptionalCase(trx, code);
    if (!found) throw new Error(`no case ${code}`);
    const how = { note: 'a test', acceptedWarnings: 'a test', ...publication };
    return publishCase(trx, systemAuthor('test'), found, how);
  });
}

/** The current bodies of a noun of a case, in the order of the list. */
export async function bodies<N extends PublishedNoun>(db: Db, code: string, noun: N) {
  const { rows } = await sql<{ body: PublishedBodies[N] }>`
    select n.body from ${sql.table(`pub.${noun}`)} n join pub.cases c on c.case_id = n.case_id
    where c.code = ${code} and c.until_version is null and n.until_version is null
    order by n.sort_key, n.code`.execute(db);
  return rows.map(({ body }) => body);
}
