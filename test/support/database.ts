import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Config, readConfig } from '../../src/config.js';
import { type Context, createContext, type Overrides } from '../../src/context.js';
import { connect, type Db, type Login, type Logins } from '../../src/db/connect.js';
import { createLog } from '../../src/lib/log.js';

/** A database of one test file: a copy of the migrated one, reached as each of the three logins. */
export interface TestDatabase {
  logins: Logins;
  owner: Db;
  desk: Db;
  reader: Db;
  /** A context over this database; its own connections close with the database. Settings and clock can be given. */
  context(overrides?: Overrides & { config?: Partial<Config> }): Context;
  /** Closes every connection and removes the database. */
  drop(): Promise<void>;
}

interface TestCluster {
  superuser: Login;
  home: string;
}

/** The login of the throw-away cluster's superuser, for tests about the server itself. */
export function testCluster(): TestCluster {
  const given = process.env.QANTAR_TEST_CLUSTER;
  if (!given) throw new Error('No test cluster: run the tests with Jest, which starts one.');
  return JSON.parse(given);
}

/** Copies the migrated database (about a tenth of a second). Call it in `beforeAll` and `drop` it in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const { superuser, home } = testCluster();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(superuser, `create database ${name} template qantar owner qantar_owner`);
  const as = (user: string): Login => ({ ...superuser, user, database: name });
  const logins = { owner: as('qantar_owner'), desk: as('qantar_desk'), reader: as('qantar_reader') };
  const [owner, desk, reader] = [connect(logins.owner), connect(logins.desk), connect(logins.reader)];
  const contexts: Context[] = [];
  return {
    logins,
    owner,
    desk,
    reader,
    context({ config, ...overrides } = {}) {
      const settings = { ...readConfig({ QANTAR_DATA: home }), ...config };
      const made = createContext(settings, logins, { log: createLog('silent'), ...overrides });
      contexts.push(made);
      return made;
    },
    async drop() {
      await Promise.all([
        owner.destroy(),
        desk.destroy(),
        reader.destroy(),
        ...contexts.map((made) => made.close()),
      ]);
      await asSuperuser(superuser, `drop database ${name} with (force)`);
    },
  };
}

async function asSuperuser(superuser: Login, statement: string): Promise<void> {
  const { setRole: _, ...address } = superuser;
  const client = new pg.Client({ ...address, database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
