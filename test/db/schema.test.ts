import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/lib/root.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { dumpSchema } from '../support/schema-dump.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

test('db/schema.sql is what the migrations make; else run npm run db:schema', async () => {
  expect(await dumpSchema(database.owner)).toBe(readFileSync(join(root, 'db/schema.sql'), 'utf8'));
});

test('src/db/schema.ts is generated from what the migrations make; else run npm run db:schema', () => {
  const script = join(root, 'test/support/write-schema.mjs');
  const run = spawnSync(process.execPath, [script, '--verify'], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
}, 60_000);
