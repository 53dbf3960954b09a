import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { connect } from '../../src/db/connect.js';
import { migrate } from '../../src/db/migrate.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { newFolder, removeFolders } from '../support/program.js';

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await testDatabase();
  await sql.raw('drop schema pub, work, meta cascade; create schema work').execute(database.owner);
  folder = join(newFolder(), 'migrations');
  mkdirSync(folder);
});
afterEach(() => database.drop());
afterAll(removeFolders);

function write(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.sql`), text);
}

async function tables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'work' order by 1`.execute(database.owner);
  return rows.map(({ name }) => name);
}

test('files are applied once, in the order of their names', async () => {
  write('20260102_second', 'alter table work.a add column b int; create table work.b ();');
  write('20260101_first', 'create table work.a ();');
  expect(await migrate(database.owner, folder)).toEqual(['20260101_first', '20260102_second']);
  expect(await migrate(database.owner, folder)).toEqual([]);
  write('20260103_third', 'create table work.c ();');
  expect(await migrate(database.owner, folder)).toEqual(['20260103_third']);
  expect(await tables()).toEqual(['a', 'b', 'c']);
});

test('of a file that fails nothing remains, and the files before it stay', async () => {
  write('1_good', 'create table work.good ();');
  write('2_bad', 'create table work.half (); select 1/0;');
  await expect(migrate(database.owner, folder)).rejects.toThrow(
    'The migration 2_bad failed: division by zero. Nothing of it was kept.',
  );
  expect(await tables()).toEqual(['good']);
  write('2_bad', 'create table work.whole ();');
  expect(await migrate(database.owner, folder)).toEqual(['2_bad']);
});

test('a file changed after it was applied is refused', async () => {
  write('1_first', 'create table work.a ();');
  await migrate(database.owner, folder);
  write('1_first', 'create table work.a (b int);');
  await expect(migrate(database.owner, folder)).rejects.toThrow(
    'db/migrations/1_first.sql was changed after it was applied. Restore the file and put the change in a new migration.',
  );
});

test('a database of a newer program is refused', async () => {
  write('1_first', 'create table work.a ();');
  await migrate(database.owner, folder);
  rmSync(join(folder, '1_first.sql'));
  await expect(migrate(database.owner, folder)).rejects.toThrow('which this program does not know');
});

test('simultaneous starts apply each file once', async () => {
  for (let index = 0; index < 5; index += 1) write(`${index}_table`, `create table work.t${index} ();`);
  const sessions = Array.from({ length: 5 }, () => connect(database.logins.owner));
  const applied = await Promise.all(sessions.map((session) => migrate(session, folder)));
  expect(applied.flat().sort()).toEqual(['0_table', '1_table', '2_table', '3_table', '4_table']);
  await Promise.all(sessions.map((session) => session.destroy()));
});
