import { sql } from 'kysely';
import { type TestDatabase, testDatabase } from '../support/database.js';

// House rules that only the migrated database can answer.
let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const names = async (query: ReturnType<typeof sql<{ name: string }>>) =>
  (await query.execute(db.owner)).rows.map(({ name }) => name);

test('every table and every column has a comment', async () => {
  expect(
    await names(sql`
      select c.oid::regclass || coalesce('.' || a.attname, '') as name
      from pg_class c
      left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace in ('work'::regnamespace, 'pub'::regnamespace) and c.relkind in ('r', 'v', 'm')
        and (obj_description(c.oid, 'pg_class') is null or col_description(c.oid, a.attnum) is null)
      order by 1`),
  ).toEqual([]);
});

test('every index that no constraint made names the query that it serves', async () => {
  expect(
    await names(sql`
      select i.indexrelid::regclass::text as name
      from pg_index i join pg_class c on c.oid = i.indrelid
      where c.relnamespace in ('work'::regnamespace, 'pub'::regnamespace)
        and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
        and obj_description(i.indexrelid, 'pg_class') is null
      order by 1`),
  ).toEqual([]);
});

test('no foreign key deletes or empties the row that points', async () => {
  expect(
    await names(sql`select conname as name from pg_constraint where contype = 'f' and confdeltype <> 'a'`),
  ).toEqual([]);
});

test('every foreign key has an index that begins with its column', async () => {
  expect(
    await names(sql`
      select k.conrelid::regclass || '.' || k.conname as name
      from pg_constraint k
      where k.contype = 'f' and k.connamespace in ('work'::regnamespace, 'pub'::regnamespace)
        and not exists (
          select from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1]
        )
      order by 1`),
  ).toEqual([]);
});

test('every key of the published record begins with the case', async () => {
  expect(
    await names(sql`
      select c.oid::regclass::text as name
      from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relnamespace = 'pub'::regnamespace and a.attname <> 'case_id'`),
  ).toEqual([]);
});

test('the reader login can select from the published record and do nothing else', async () => {
  const { rows } = await sql<{ name: string; privilege: string }>`
    select c.oid::regclass::text as name, p.privilege
    from pg_class c, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p(privilege)
    where c.relnamespace in ('work'::regnamespace, 'pub'::regnamespace) and c.relkind = 'r'
      and has_table_privilege('qantar_reader', c.oid, p.privilege)`.execute(db.owner);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter(({ name, privilege }) => privilege !== 'SELECT' || !name.startsWith('pub.'))).toEqual(
    [],
  );
});

test('the desk login cannot delete anything, nor change what is append only, nor see real identities', async () => {
  const may = async (privilege: string) =>
    names(sql`
      select c.oid::regclass::text as name from pg_class c
      where c.relnamespace in ('work'::regnamespace, 'pub'::regnamespace) and c.relkind = 'r'
        and has_any_column_privilege('qantar_desk', c.oid, 'SELECT, INSERT, UPDATE')
        and ${privilege === 'DELETE' ? sql`has_table_privilege('qantar_desk', c.oid, 'DELETE, TRUNCATE')` : sql`has_any_column_privilege('qantar_desk', c.oid, ${privilege})`}
      order by 1`);
  expect(await may('DELETE')).toEqual([]);
  const updatable = await may('UPDATE');
  for (const table of ['work.citations', 'work.revisions', 'pub.versions', 'work.protected_identities'])
    expect(updatable).not.toContain(table);
  expect(await may('SELECT')).not.toContain('work.protected_identities');
  const { rows } = await sql<{ name: string }>`
    select distinct table_name || '.' || column_name as name from information_schema.column_privileges
    where grantee = 'qantar_desk' and table_schema = 'pub' and privilege_type = 'UPDATE'
      and column_name <> 'until_version'`.execute(db.owner);
  expect(rows).toEqual([]);
});

test('refusals are the database’s own: the logins are told 42501', async () => {
  const refused = { code: '42501' };
  await expect(sql`select 1 from work.people`.execute(db.reader)).rejects.toMatchObject(refused);
  const writing = db.reader.transaction().execute(async (trx) => {
    await sql`set transaction read write`.execute(trx);
    await sql`insert into pub.versions select from pub.versions`.execute(trx);
  });
  await expect(writing).rejects.toMatchObject(refused);
  await expect(sql`update work.citations set note = 'x'`.execute(db.desk)).rejects.toMatchObject(refused);
  await expect(sql`delete from work.revisions`.execute(db.desk)).rejects.toMatchObject(refused);
  await expect(sql`update pub.versions set note = 'x'`.execute(db.desk)).rejects.toMatchObject(refused);
  await expect(sql`truncate pub.events`.execute(db.desk)).rejects.toMatchObject(refused);
  await expect(sql`select real_name from work.protected_identities`.execute(db.desk)).rejects.toMatchObject(
    refused,
  );
});
