import { type Kysely, sql } from 'kysely';
import type { Db } from './connect.js';

// Looked at before anything is served: whether what is acknowledged stays, whether search knows Cyrillic letters,
// and whether each login may do no more than it should. A server can be changed behind our back at any time.

/** What is wrong with a database. Each line names the remedy. With a refusal the program does not serve. */
export interface Findings {
  refusals: string[];
  warnings: string[];
}

/** The database must not be served. */
export class UnfitDatabase extends Error {
  override name = 'UnfitDatabase';
  constructor(readonly refusals: string[]) {
    super(refusals.join(' '));
  }
}

interface Connections {
  desk: Db;
  reader: Db;
}

// Exactly these, no more and no less. In alphabetical order of the role.
const expectedRoles = [
  'qantar_desk: login',
  'qantar_owner: login, inherit',
  'qantar_protected:',
  'qantar_reader: login',
];
const expectedMemberships = ['qantar_desk is a member of qantar_protected'];

/** Checks a migrated database through the two logins that serve. `ours` is false with DATABASE_URL. */
export async function selfCheck({ desk, reader }: Connections, ours: boolean): Promise<Findings> {
  const settings = await settingsOf(desk);
  const findings: Findings = { refusals: [], warnings: [] };
  checkDurability(settings, ours, findings);
  checkText(settings, findings);
  await checkRoles(desk, findings);
  await checkIdentity(desk, 'qantar_desk', 'DATABASE_URL_DESK', findings);
  await checkIdentity(reader, 'qantar_reader', 'DATABASE_URL_READER', findings);
  return findings;
}

type Settings = Record<
  | 'fsync'
  | 'full_page_writes'
  | 'synchronous_commit'
  | 'data_checksums'
  | 'encoding'
  | 'version'
  | 'trigrams',
  string
>;

async function settingsOf(desk: Db): Promise<Settings> {
  const { rows } = await sql<Settings>`
    select current_setting('fsync') as fsync,
           current_setting('full_page_writes') as full_page_writes,
           current_setting('synchronous_commit') as synchronous_commit,
           current_setting('data_checksums') as data_checksums,
           current_setting('server_encoding') as encoding,
           current_setting('server_version_num') as version,
           array_to_string(public.show_trgm('тест'), ' ') as trigrams`.execute(desk);
  return rows[0] as Settings;
}

/** The judgement of the settings that keep an acknowledged write, for values as PostgreSQL shows them. */
function checkDurability(
  settings: Pick<Settings, 'fsync' | 'full_page_writes' | 'synchronous_commit' | 'data_checksums'>,
  ours: boolean,
  findings: Findings,
): void {
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit'] as const) {
    if (settings[name] === 'off') {
      findings.refusals.push(
        `The database may lose what it acknowledged: ${name} is off. Set ${name} = on in its postgresql.conf.`,
      );
    }
  }
  if (settings.data_checksums === 'off') {
    const line =
      'The database would not notice damage on the disk: data checksums are off. Turn them on with pg_checksums --enable.';
    (ours ? findings.refusals : findings.warnings).push(line);
  }
}

/** The judgement of version, encoding and letters. */
function checkText(settings: Pick<Settings, 'encoding' | 'version' | 'trigrams'>, findings: Findings): void {
  if (Number(settings.version) < 150_000)
    findings.refusals.push('The database is older than PostgreSQL 15. Upgrade it.');
  if (settings.encoding !== 'UTF8') {
    findings.refusals.push(
      `The database stores text as ${settings.encoding}. Make one with encoding UTF8 and name it in DATABASE_URL.`,
    );
  }
  if (settings.trigrams === '') {
    findings.refusals.push(
      'The database does not know Cyrillic letters, so search would find no Kazakh or Russian name. Make one with the character type C.UTF-8 and name it in DATABASE_URL.',
    );
  }
}

// biome-ignore lint/suspicious/noExplicitAny: asks the catalog, which is in no schema of ours
async function checkRoles(db: Kysely<any>, findings: Findings): Promise<void> {
  const roles = await sql<{ line: string }>`
    select rolname || ':' || coalesce(' ' || nullif(concat_ws(', ',
             case when rolcanlogin then 'login' end, case when rolinherit then 'inherit' end,
             case when rolsuper then 'superuser' end, case when rolcreaterole then 'createrole' end,
             case when rolcreatedb then 'createdb' end, case when rolreplication then 'replication' end,
             case when rolbypassrls then 'bypassrls' end), ''), '') as line
      from pg_roles
     where rolname in ('qantar_owner', 'qantar_desk', 'qantar_reader', 'qantar_protected')
     order by rolname`.execute(db);
  const memberships = await sql<{ line: string }>`
    select m.member::regrole || ' is a member of ' || m.roleid::regrole as line
      from pg_auth_members m
     where m.member in (select oid from pg_roles
       where rolname in ('qantar_owner', 'qantar_desk', 'qantar_reader', 'qantar_protected'))
     order by 1`.execute(db);
  compare(roles.rows, expectedRoles, findings);
  compare(memberships.rows, expectedMemberships, findings);
}

function compare(found: { line: string }[], expected: string[], findings: Findings): void {
  const lines = found.map(({ line }) => line);
  for (const line of lines.filter((item) => !expected.includes(item))) {
    findings.refusals.push(
      `A database role is not as it should be (${line}). Alter it to match db/roles.sql.`,
    );
  }
  for (const line of expected.filter((item) => !lines.includes(item))) {
    findings.refusals.push(
      `A database role is missing or changed (expected ${line}). Run db/roles.sql in the database.`,
    );
  }
}

async function checkIdentity(db: Db, role: string, setting: string, findings: Findings): Promise<void> {
  const { rows } = await sql<{ name: string; owned: string }>`
    select session_user::text as name, (select count(*)::text from pg_class c join pg_roles r on r.oid = c.relowner
      where r.rolname = session_user and c.relnamespace in (
        select oid from pg_namespace where nspname in ('work', 'pub', 'meta'))) as owned`.execute(db);
  const { name, owned } = rows[0] ?? {};
  if (name !== role) findings.refusals.push(`${setting} logs in as ${name}. It must log in as ${role}.`);
  if (Number(owned) > 0)
    findings.refusals.push(`The role ${role} owns tables. Give them to qantar_owner with REASSIGN OWNED.`);
}
