import { sql } from 'kysely';
import { connect, isUnavailable } from '../../src/db/connect.js';
import { jsonText } from '../../src/db/parsers.js';
import { judgeSpace } from '../../src/db/space.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

async function value(text: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(text)} as value`.execute(database.reader);
  return rows[0]?.value;
}

test.each([
  ["date '2022-01-05'", '2022-01-05'],
  ["date '0044-03-15 BC'", '0044-03-15 BC'],
  ["date '300000-01-01'", '300000-01-01'],
  ["timestamptz '2022-01-05 10:00:00.25+06'", '2022-01-05T04:00:00.25Z'],
  ["timestamptz 'infinity'", 'infinity'],
  ["timestamp '2022-01-05 10:00:00'", '2022-01-05T10:00:00'],
  ['9007199254740991::int8', 9007199254740991],
  ['9007199254740993::int8', '9007199254740993'],
  ['count(*)', 1],
  ['1.10::numeric', '1.10'],
  ['\'{"a": [1, null]}\'::jsonb', { a: [1, null] }],
  ["array[date '2022-01-05', null]", ['2022-01-05', null]],
  ["array[timestamptz '2022-01-05 10:00Z']", ['2022-01-05T10:00:00Z']],
  ['array[1, 2]::int8[]', [1, 2]],
  ["daterange('2022-01-01', '2022-02-01')", '[2022-01-01,2022-02-01)'],
  ["datemultirange(daterange('2022-01-01', '2022-02-01'))", '{[2022-01-01,2022-02-01)}'],
  ['null::date', null],
])('%s arrives as %j', async (expression, expected) => {
  expect(await value(expression)).toEqual(expected);
});

test('a session in another time zone is told the same instant', async () => {
  await database.reader.connection().execute(async (db) => {
    await sql`set time zone 'Asia/Almaty'`.execute(db);
    const { rows } = await sql<{ at: string }>`select timestamptz '2022-01-05 04:00Z' as at`.execute(db);
    expect(rows[0]?.at).toBe('2022-01-05T04:00:00.000Z');
  });
});

test('a body can be fetched as text, without being parsed', async () => {
  const { rows } = await sql<{ body: string }>`
    select ${jsonText('t.body')} as body from (select '{"b":1,"a":2}'::jsonb as body) as t`.execute(
    database.reader,
  );
  expect(rows[0]?.body).toBe('{"a": 2, "b": 1}');
});

test('a database that is away is told apart from a mistake', async () => {
  const absent = connect({ ...database.logins.reader, host: '/nonexistent' });
  const away = await sql`select 1`.execute(absent).catch((error) => error);
  expect(isUnavailable(away)).toBe(true);
  await absent.destroy();
  const closed = connect({ connectionString: 'postgres://a@127.0.0.1:1/a' });
  expect(isUnavailable(await sql`select 1`.execute(closed).catch((error) => error))).toBe(true);
  await closed.destroy();
  const mistake = await sql`select 1/0`.execute(database.reader).catch((error) => error);
  expect(isUnavailable(mistake)).toBe(false);
  const nul = await sql`select ${'\0'}::text`.execute(database.reader).catch((error) => error);
  expect(isUnavailable(nul)).toBe(false);
});

test('a connection that the server ends does not end the program, and the next query works', async () => {
  const pool = connect(database.logins.desk, { max: 1 });
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(pool);
  await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.desk);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await sql<{ one: number }>`select 1 as one`.execute(pool)).rows).toEqual([{ one: 1 }]);
  await pool.destroy();
});

test('a statement that runs out of time counts as a database too busy', async () => {
  const late = await database.desk
    .transaction()
    .execute(async (trx) => {
      await sql`set local statement_timeout = '20ms'`.execute(trx);
      await sql`select pg_sleep(5)`.execute(trx);
    })
    .catch((error) => error);
  expect(isUnavailable(late)).toBe(true);
});

test('commands are not bound by the limits of a web request', async () => {
  const patient = connect(database.logins.desk, { patient: true });
  const { rows } = await sql`select current_setting('statement_timeout') as limit`.execute(patient);
  expect(rows).toEqual([{ limit: '0' }]);
  await patient.destroy();
});

const gigabyte = 1_000_000_000;
test.each([
  [1 * gigabyte, 10 * gigabyte, true],
  [0.4 * gigabyte, 10 * gigabyte, false],
  [0.4 * gigabyte, 1 * gigabyte, false],
  [4 * gigabyte, 100 * gigabyte, false],
  [11 * gigabyte, 1000 * gigabyte, true],
])('with %d of %d bytes free there is enough: %s', (free, total, enough) => {
  const space = judgeSpace(free, total, '/data');
  expect(space.enough).toBe(enough);
  expect(space.message === null).toBe(enough);
  if (!enough)
    expect(space.message).toMatch(
      /^Only \d+ MB are free on the disk of \/data\. Nothing was written; free at least \d+ MB/,
    );
});

test('the context looks at the disk of its data', async () => {
  expect((await database.context().enoughSpace()).freeBytes).toBeGreaterThan(0);
});
