import { sql } from 'kysely';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { bodies, fixture, importFile, publish } from './published.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await importFile(db.desk, fixture('founding-case'));
  await importFile(db.desk, fixture('cast'));
});
afterAll(() => db.drop());

const count = async (table: string) => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db.owner);
  return rows[0]?.n;
};

test('the founding case is published as version 1 with everything that it holds', async () => {
  const { version, written, hash, findings } = await publish(db.desk, 'KZ-0001');
  console.log(JSON.stringify(findings, null, 1));
  expect(version).toBe(1);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(written).toMatchObject({ cases: 1, events: 16, detentions: 3, proceedings: 1, figures: 6, people: 4 });
});
test('cast', async () => {
  const { version, written, findings } = await publish(db.desk, 'KZ-9001');
  console.log(JSON.stringify([written, findings], null, 1));
  console.log(JSON.stringify(await bodies(db.reader, 'KZ-9001', 'cases'), null, 1));
  console.log(JSON.stringify(await bodies(db.reader, 'KZ-0001', 'proceedings'), null, 1));
  console.log((await bodies(db.reader, 'KZ-9001', 'events')).map((e) => [e.code, e.happened?.edtf, e.title, e.place?.name, e.notes.map((n) => n.n), JSON.stringify(e.slot)].join(' | ')).join('\n'));
  console.log((await bodies(db.reader, 'KZ-9001', 'sources')).map((e) => [e.n, e.code, e.title, e.origin].join(' | ')).join('\n'));
});
