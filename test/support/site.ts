import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createPublicApp } from '../../src/http/app.js';
import { importCaseFile } from '../../src/imports/casefile/import.js';
import { parseCaseFile } from '../../src/imports/casefile/parse.js';
import { openFile, readCaseFile } from '../../src/imports/casefile/read.js';
import { root } from '../../src/lib/root.js';
import { publishCase } from '../../src/publish/changes.js';
import { systemAuthor } from '../../src/revisions/changes.js';
import { type TestDatabase, testDatabase } from './database.js';

/** The cases of the demonstration: the founding case and the invented cast. */
export const fixtures = ['founding-case.json', 'cast.json'];

/** The public site over a database of its own, with the fixtures imported and published. */
export interface FixtureSite {
  db: TestDatabase;
  /** Where a browser finds it. */
  url: string;
  close(): Promise<void>;
}

/** Imports a fixture and publishes it, through the same functions as the commands. */
export async function publishFixture(db: TestDatabase, name: string): Promise<void> {
  const read = await readCaseFile(await openFile(join(root, 'fixtures', name)));
  if (!read.ok) throw new Error(read.fault);
  const parsed = parseCaseFile(read.value);
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => `${fault.path} ${fault.message}`).join('\n'));
  const author = systemAuthor('test');
  await db.desk.transaction().execute((trx) => importCaseFile(trx, parsed.file, author, name));
  await db.desk
    .transaction()
    .execute((trx) =>
      publishCase(trx, author, parsed.file.case, { note: 'First publication', acceptedWarnings: 'A test.' }),
    );
}

/** Starts the public site with the fixtures published. Close it when done. */
export async function startFixtureSite(): Promise<FixtureSite> {
  const db = await testDatabase();
  for (const name of fixtures) await publishFixture(db, name);
  const server = createServer(createPublicApp(db.context()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    db,
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await db.drop();
    },
  };
}
