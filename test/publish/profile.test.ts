import { sql } from 'kysely';
import { profile, type TableProfile } from '../../src/publish/profile.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const decided = Object.entries<TableProfile>(profile).flatMap(([table, { published, read, withheld }]) =>
  [...published, ...Object.keys(read), ...Object.keys(withheld)].map((column) => `${table}.${column}`),
);

// A new column of the working record is published nowhere until the profile names it; this is where one notices.
test('of every column of the working record it is decided whether it is published', async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'work'`.execute(db.owner);
  expect(decided.toSorted()).toEqual(rows.map(({ name }) => name).sort());
});

test('no column is decided twice', () => {
  expect(new Set(decided).size).toBe(decided.length);
});

test('a column that is not published has a reason', () => {
  for (const { read, withheld } of Object.values<TableProfile>(profile))
    for (const reason of [...Object.values(read), ...Object.values(withheld)])
      expect(reason.length).toBeGreaterThan(10);
});

test('of a real identity nothing is published or read', () => {
  expect(profile.protected_identities).toMatchObject({ published: [], read: {} });
});
