import { sql } from 'kysely';
import pg from 'pg';
import { readConfig } from '../../src/config.js';
import { createContext } from '../../src/context.js';
import { connect } from '../../src/db/connect.js';
import { prepareForeign } from '../../src/db/foreign.js';
import { selfCheck } from '../../src/db/selfcheck.js';
import { newFolder, processesOn, removeFolders, startKeeper } from '../support/program.js';
import { startTeamServer, type TeamServer } from '../support/server.js';

let team: TeamServer;
beforeAll(async () => {
  team = await startTeamServer(['--data-checksums'], 'full_page_writes = on');
  await team.run('create database cases');
}, 60_000);
afterAll(async () => {
  await team.stop();
  await removeFolders();
}, 60_000);

function configFor(url: string, more: NodeJS.ProcessEnv = {}) {
  return { ...readConfig({ DATABASE_URL: url, QANTAR_DATA: newFolder(), ...more }), databaseUrl: url };
}

test('a start on DATABASE_URL prepares the server, migrates it as the owner and runs no server of its own', async () => {
  const folder = newFolder();
  const keeper = startKeeper('hold', folder, { env: { DATABASE_URL: team.url('cases') } });
  await keeper.says(/ready.*\n/);
  expect(keeper.stdout).toBe(`ready PostgreSQL at 127.0.0.1:${team.port}/cases (DATABASE_URL).\n`);
  expect(keeper.stderr).toBe('');
  expect(processesOn(folder)).toEqual([]);
  keeper.signal('SIGTERM');
  expect(await keeper.ended).toBe(0);
  await team.run(
    `do $$ begin
       assert (select count(*) > 10 from pg_tables where schemaname in ('work', 'pub'));
       assert not exists (select from pg_tables where schemaname in ('work', 'pub') and tableowner <> 'qantar_owner');
     end $$`,
    'cases',
  );
}, 60_000);

test('the desk and the reader log in as themselves, with passwords made from the owner’s', async () => {
  const logins = await prepareForeign(configFor(team.url('cases')));
  const ctx = createContext(configFor(team.url('cases')), logins);
  expect(await selfCheck(ctx, false)).toEqual({ refusals: [], warnings: [] });
  await expect(sql`select count(*) from work.cases`.execute(ctx.reader)).rejects.toMatchObject({
    code: '42501',
  });
  await ctx.close();
  const stranger = connect({ connectionString: team.url('cases', 'qantar_desk', 'guessed') });
  await expect(sql`select 1`.execute(stranger)).rejects.toMatchObject({ code: '28P01' });
  await stranger.destroy();
}, 60_000);

test('simultaneous starts on a new server all succeed', async () => {
  await team.run('drop database if exists race');
  await team.run('create database race');
  const keepers = Array.from({ length: 4 }, () =>
    startKeeper('hold', newFolder(), { env: { DATABASE_URL: team.url('race') } }),
  );
  await Promise.all(keepers.map((keeper) => keeper.says(/ready/)));
  for (const keeper of keepers) keeper.signal('SIGTERM');
  expect(await Promise.all(keepers.map((keeper) => keeper.ended))).toEqual([0, 0, 0, 0]);
}, 60_000);

test('a user that may create roles is enough, and one that may not is told who can help', async () => {
  await team.run(`create role keeper_of_roles login createrole password 'one'`);
  await team.run('create database smaller owner keeper_of_roles');
  await team.run("create role nobody_special login password 'two'");
  await team.run('create database foreign_to_us owner nobody_special');
  // PostgreSQL 16 and later lets a role alter only roles it made or was given.
  for (const role of ['qantar_owner', 'qantar_desk', 'qantar_reader', 'qantar_protected']) {
    await team.run(`grant ${role} to keeper_of_roles with admin option`);
  }
  const small = team.url('smaller', 'keeper_of_roles', 'one');
  const keeper = startKeeper('hold', newFolder(), { env: { DATABASE_URL: small } });
  await keeper.says(/ready/);
  keeper.signal('SIGTERM');
  expect(await keeper.ended).toBe(0);
  const refused = prepareForeign(configFor(team.url('foreign_to_us', 'nobody_special', 'two')));
  await expect(refused).rejects.toThrow(
    /^The user nobody_special of DATABASE_URL may not prepare the roles \(.*\)\. Have an administrator run db\/roles\.sql/,
  );
}, 60_000);

test.each([
  ['a wrong password', () => team.url('cases', 'root_user', 'wrong'), /refused the user or password/],
  ['a missing database', () => team.url('absent'), /The database absent of DATABASE_URL does not exist/],
  [
    'a silent port',
    () => 'postgres://a:secret-word@127.0.0.1:1/x',
    /^No PostgreSQL answers at 127\.0\.0\.1:1\. Start it, or correct DATABASE_URL\.$/,
  ],
  [
    'an unknown host',
    () => 'postgres://a:secret-word@nowhere.invalid/x',
    /The host nowhere\.invalid of DATABASE_URL is not known/,
  ],
])(
  '%s is one line that never shows the password',
  async (_name, url, line) => {
    const error = await prepareForeign(configFor(url())).catch((caught) => caught);
    expect(error.message).toMatch(line);
    expect(error.message).not.toMatch(/secret-word|battery|\n/);
  },
  60_000,
);

test('the check refuses a login of the wrong role, and what loses writes; it only warns about checksums', async () => {
  const url = team.url('cases');
  const logins = await prepareForeign(configFor(url));
  const ctx = createContext(configFor(url), { ...logins, reader: logins.desk });
  const { refusals } = await selfCheck(ctx, false);
  expect(refusals).toEqual(['DATABASE_URL_READER logs in as qantar_desk. It must log in as qantar_reader.']);
  await ctx.close();
  await team.run('alter role qantar_desk bypassrls');
  await team.run(`alter role qantar_desk set synchronous_commit = 'off'`);
  await team.run('grant qantar_owner to qantar_reader');
  const changed = createContext(configFor(url), logins);
  const found = await selfCheck(changed, false);
  await changed.close();
  await team.run('alter role qantar_desk nobypassrls');
  await team.run('alter role qantar_desk reset synchronous_commit');
  await team.run('revoke qantar_owner from qantar_reader');
  expect(found.refusals).toEqual([
    'The database may lose what it acknowledged: synchronous_commit is off. Set synchronous_commit = on in its postgresql.conf.',
    'A database role is not as it should be (qantar_desk: login, bypassrls). Alter it to match db/roles.sql.',
    'A database role is missing or changed (expected qantar_desk: login). Run db/roles.sql in the database.',
    'A database role is not as it should be (qantar_reader is a member of qantar_owner). Alter it to match db/roles.sql.',
  ]);
}, 60_000);

test('a web request has limits: a statement, a lock and an idle transaction end, and the connection stays usable', async () => {
  const { desk } = await prepareForeign(configFor(team.url('cases')));
  const client = new pg.Client({ connectionString: desk.connectionString });
  client.on('error', () => {});
  await client.connect();
  const shown = await client.query(
    `select current_setting('statement_timeout') a, current_setting('lock_timeout') b, current_setting('idle_in_transaction_session_timeout') c`,
  );
  expect(shown.rows).toEqual([{ a: '5s', b: '2s', c: '15s' }]);
  await client.query(`set statement_timeout = '50ms'`);
  await expect(client.query('select pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
}, 60_000);
