import { CompiledQuery, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { errorCode } from '../lib/error-code.js';
import type { Log } from '../lib/log.js';
import { types } from './parsers.js';
import type { DB } from './schema.js';

/** Every table of the schemas work and pub, by qualified name. */
export type Database = DB;
/** What reads take. A transaction is accepted too. */
export type Db = Kysely<Database>;
/** What writes take: the compiler refuses a write outside a transaction. */
export type Trx = Transaction<Database>;

/** How one role reaches the database: a URL, or a socket folder with user and database. */
export interface Login {
  connectionString?: string;
  host?: string;
  port?: number;
  user?: string;
  password?: string;
  database?: string;
  /** Role taken after connecting, so that what is created belongs to it. */
  setRole?: string;
}

/** The three ways in. `owner` migrates, `desk` works on the working record, `reader` sees the published record. */
export interface Logins {
  owner: Login;
  desk: Login;
  reader: Login;
}

export interface ConnectOptions {
  /** Most connections held open. */
  max?: number;
  /** True for command-line work, which may run longer than the limits a web request has. */
  patient?: boolean;
  log?: Log;
}

/** A pool for one login. Nothing is opened until the first query; connecting gives up after two seconds. */
function createPool(login: Login, options: ConnectOptions = {}): pg.Pool {
  const { setRole: _, ...address } = login;
  const pool = new pg.Pool({
    ...address,
    types,
    max: options.max ?? 10,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    application_name: 'qantar',
    ...(options.patient
      ? { options: '-c statement_timeout=0 -c idle_in_transaction_session_timeout=0 -c lock_timeout=0' }
      : {}),
  });
  // Without a listener an idle connection that the server closes would end the whole program.
  pool.on('error', (error) => {
    // While the pool closes, a server that stops may be the quicker one; nobody need act on it.
    if (!pool.ending) options.log?.warn({ code: errorCode(error) }, 'an idle database connection was closed');
  });
  // The pool listens only while a connection is idle. One that is cut in the middle of a query fails the query and
  // then reports the same error by itself, which would end the program as well.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** A Kysely instance over a pool for one login. `destroy()` closes the pool. */
export function connect(login: Login, options: ConnectOptions = {}): Db {
  const { setRole } = login;
  return new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: createPool(login, options),
      ...(setRole
        ? {
            onCreateConnection: async (connection) => {
              await connection.executeQuery(CompiledQuery.raw(`set role ${pg.escapeIdentifier(setRole)}`));
            },
          }
        : {}),
    }),
  });
}

// 53: out of connections, memory or disk. 57P: shut down, crashed, starting. 57014 and 55P03: our own time limits.
const unavailable = /^(08\w{3}|53\w{3}|57P0[1-5]|57014|55P03)$/;
const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/**
 * Whether an error means that the database is away or too busy, so that asking again later can work.
 * 08P01 is left out: it is how a NUL in a text parameter can surface, which is the client's fault.
 */
export function isUnavailable(error: unknown): boolean {
  const code = errorCode(error);
  if (code === undefined) return error !== null && typeof error === 'object' && gaveUp.test(String(error));
  return code !== '08P01' && (unavailable.test(code) || (unreachable.has(code) && isNetwork(error)));
}

// node-postgres words these itself, without a code.
const gaveUp =
  /^Error: (timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

// A file that is missing also says ENOENT; only failing to reach a socket means the database is away.
function isNetwork(error: unknown): boolean {
  const { syscall } = error as { syscall?: unknown };
  return /^(connect|read|write|getaddrinfo)$/.test(String(syscall));
}
