import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../lib/root.js';
import type { Login, Logins } from './connect.js';

export const rolesFile = join(root, 'db', 'roles.sql');

/**
 * Makes the roles and the database of an embedded cluster, as its superuser. Safe to run at every start, so a
 * first start killed in between is completed by the next one.
 */
export async function prepareDatabase(superuser: Login, logins: Logins): Promise<void> {
  const name = logins.owner.database ?? 'qantar';
  await withClient({ ...superuser, database: 'postgres' }, async (client) => {
    await client.query(await readFile(rolesFile, 'utf8'));
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) {
      await client.query(`create database ${pg.escapeIdentifier(name)} owner qantar_owner`);
    }
    // Nobody but our own logins has business in this cluster.
    await client.query(`revoke connect on database postgres, template1 from public`);
  });
  await withClient({ ...superuser, database: name }, async (client) => {
    await client.query(await readFile(rolesFile, 'utf8'));
  });
}

/** Opens one connection, hands it over and closes it. */
export async function withClient<T>(login: Login, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const { setRole: _, ...address } = login;
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 10_000, application_name: 'qantar' });
  client.on('error', () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
