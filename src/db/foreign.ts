import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Config } from '../config.js';
import { errorCode } from '../lib/error-code.js';
import type { Login, Logins } from './connect.js';
import { derivePassword, scramVerifier } from './passwords.js';
import { rolesFile, withClient } from './roles.js';
import { keptSecret } from './secret.js';

/** Why the server of DATABASE_URL cannot be used. One line, with the next step and without the password. */
class ForeignFailure extends Error {
  override name = 'ForeignFailure';
}

type WithUrl = Config & { databaseUrl: string };

/**
 * Makes the roles on the server of DATABASE_URL and answers the three logins. The desk and the reader get
 * passwords made from the owner's, unless DATABASE_URL_DESK and DATABASE_URL_READER say how to connect.
 */
export async function prepareForeign(config: WithUrl): Promise<Logins> {
  const logins = foreignLogins(config);
  const url = new URL(config.databaseUrl);
  await reach(url, { connectionString: config.databaseUrl }, async (client) => {
    await refuseOld(client);
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('qantar roles'))`);
    const made: [string, Login][] = [];
    if (!config.databaseUrlDesk) made.push(['qantar_desk', logins.desk]);
    if (!config.databaseUrlReader) made.push(['qantar_reader', logins.reader]);
    await makeRoles(client, decodeURIComponent(url.username), made);
    await client.query('commit');
  });
  return logins;
}

function foreignLogins(config: WithUrl): Logins {
  const given = new URL(config.databaseUrl);
  const secret = decodeURIComponent(given.password) || keptSecret(config.dataDir, 'login-secret');
  const as = (role: string): Login => {
    const url = new URL(config.databaseUrl);
    url.username = role;
    url.password = derivePassword(secret, role);
    return { connectionString: url.href };
  };
  return {
    owner: { connectionString: config.databaseUrl, setRole: 'qantar_owner' },
    desk: config.databaseUrlDesk ? { connectionString: config.databaseUrlDesk } : as('qantar_desk'),
    reader: config.databaseUrlReader ? { connectionString: config.databaseUrlReader } : as('qantar_reader'),
  };
}

async function refuseOld(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  if ((rows[0]?.number ?? 0) < 150_000) {
    throw new ForeignFailure(
      `The server of DATABASE_URL is PostgreSQL ${rows[0]?.name}. Qantar needs 15 or later.`,
    );
  }
}

async function makeRoles(
  client: pg.Client,
  user: string,
  logins: [role: string, login: Login][],
): Promise<void> {
  try {
    await client.query(await readFile(rolesFile, 'utf8'));
    for (const [role, login] of logins) await openLogin(client, role, login);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error;
    throw new ForeignFailure(
      `The user ${user} of DATABASE_URL may not prepare the roles (${error.message}). Have an administrator run db/roles.sql in this database, or give ${user} the right to create roles.`,
    );
  }
}

/** Sets the password of a role, unless it works already: setting it needs rights that a later start may lack. */
async function openLogin(client: pg.Client, role: string, login: Login): Promise<void> {
  // A role made in this transaction is not there for other sessions yet, so it cannot log in and is given one.
  if (await canLogIn(login)) return;
  const password = decodeURIComponent(new URL(login.connectionString ?? '').password);
  const verifier = pg.escapeLiteral(scramVerifier(password));
  await client.query(`alter role ${pg.escapeIdentifier(role)} password ${verifier}`);
}

async function canLogIn(login: Login): Promise<boolean> {
  try {
    return await withClient(login, async () => true);
  } catch {
    return false;
  }
}

async function reach(url: URL, login: Login, use: (client: pg.Client) => Promise<void>): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      return await withClient(login, use);
    } catch (error) {
      // 57P03: the server is there and starting or recovering.
      if (errorCode(error) !== '57P03' || Date.now() > end) throw explain(error, url);
      await sleep(500);
    }
  }
}

function explain(error: unknown, url: URL): unknown {
  const code = errorCode(error);
  const place = `${url.hostname || 'localhost'}:${url.port || 5432}`;
  if (code === 'ECONNREFUSED')
    return new ForeignFailure(`No PostgreSQL answers at ${place}. Start it, or correct DATABASE_URL.`);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new ForeignFailure(`The host ${url.hostname} of DATABASE_URL is not known. Correct DATABASE_URL.`);
  }
  if (code === '28P01' || code === '28000') {
    return new ForeignFailure(
      `The server at ${place} refused the user or password of DATABASE_URL. Correct them.`,
    );
  }
  if (code === '3D000') {
    return new ForeignFailure(
      `The database ${url.pathname.slice(1)} of DATABASE_URL does not exist. Make it with createdb, or correct DATABASE_URL.`,
    );
  }
  if (/timeout/i.test(String(error))) {
    return new ForeignFailure(
      `The server at ${place} did not answer in time. Check DATABASE_URL and the network.`,
    );
  }
  return error;
}
