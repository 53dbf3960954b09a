import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../lib/log.js';
import { isUnavailable, type Login, type Logins } from '../connect.js';
import { prepareDatabase, withClient } from '../roles.js';
import { type Account, chooseAccount } from './account.js';
import { readAddress, removeOldAddress, writeAddress } from './address.js';
import { type Binaries, findBinaries } from './binaries.js';
import { type Cluster, createCluster, readCluster, superuser, writeAccess } from './cluster.js';
import { EngineFailure, FolderInUse } from './failure.js';
import { placeFor, prepareFolder, prepareHome, prepareSocketFolder, sharedHome } from './home.js';
import { type Lock, readHolder, sweepClaims, takeLock } from './lock.js';
import { clearOrphan } from './orphan.js';
import { readyToRun } from './package.js';
import { startServer } from './server.js';
import { watchOver } from './watch.js';

/** The embedded database: a PostgreSQL server of our own, or one that another Qantar on this folder runs. */
export interface Engine {
  logins: Logins;
  /** The bootstrap login, for what only a superuser may do. */
  superuser: Login;
  /** Where the data really is; differs from QANTAR_DATA when root's data had to move. */
  home: string;
  /** One sentence about which PostgreSQL runs where; for the start line. */
  description: string;
  /** Stops the server, when it is ours. Safe to call twice. */
  stop(): Promise<void>;
  /** Stops it at once. */
  hurry(): void;
}

export interface EngineOptions {
  dataDir: string;
  pgBin: string | undefined;
  log: Log;
  /** For tests: a cluster that may lose everything and removes its folder at the end. */
  throwAway?: { maxConnections: number };
}

interface Place {
  options: EngineOptions;
  account: Account | null;
  home: string;
}

/**
 * Starts the embedded database on a data folder, making it at the first start. Throws FolderInUse when another
 * Qantar owns the folder, and EngineFailure when the database cannot be started.
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const account = accountFor(options.dataDir);
  const home = prepareHome(options.dataDir, account);
  const lock = await takeLock(join(home, 'lock'));
  if ('heldBy' in lock) throw new FolderInUse(home, lock.heldBy.pid);
  try {
    return await startOwned({ options, account, home }, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Joins the server that another Qantar runs on this folder; null when nobody does. Waits while that one is
 * still starting. Stopping a joined engine leaves the server alone.
 */
export async function joinEngine(options: EngineOptions): Promise<Engine | null> {
  const home = placeFor(options.dataDir, accountFor(options.dataDir));
  const end = Date.now() + 30_000;
  for (;;) {
    const holder = readHolder(join(home, 'lock'));
    if (!holder) return null;
    const address = readAddress(home);
    if (address?.token === holder.token && (await answers(loginsFor(address.socketFolder).superuser))) {
      const description = `Joined the database that process ${holder.pid} runs in ${home}.`;
      return {
        ...loginsFor(address.socketFolder),
        home,
        description,
        stop: async () => {},
        hurry() {},
      };
    }
    if (Date.now() > end) {
      throw new EngineFailure(
        `Process ${holder.pid} holds the data folder ${home} but its database is not up yet. Try again.`,
      );
    }
    await sleep(100);
  }
}

/** Whether the server takes connections: not while it is started again after it ended unexpectedly. */
async function answers(login: Login): Promise<boolean> {
  try {
    return await withClient(login, async () => true);
  } catch (error) {
    if (isUnavailable(error)) return false;
    throw error;
  }
}

function accountFor(dataDir: string): Account | null {
  if (process.platform === 'win32') {
    throw new EngineFailure(
      'The embedded database does not run on Windows. Set DATABASE_URL to a PostgreSQL server, or use WSL.',
    );
  }
  return chooseAccount(join(dataDir, 'pg'));
}

async function startOwned(place: Place, lock: Lock): Promise<Engine> {
  const { options, account, home } = place;
  sweepClaims(join(home, 'lock'));
  removeOldAddress(home);
  const { cluster, engine } = await findOrMakeCluster(place);
  await clearOrphan(cluster);
  writeAccess(cluster.folder, account);
  const socketFolder = prepareSocketFolder(home, account);
  const start = () =>
    startServer({
      engine,
      cluster,
      account,
      socketFolder,
      logFile: join(prepareFolder(join(home, 'log'), account), 'postgres.log'),
      ...(options.throwAway ? { settings: careless(options.throwAway.maxConnections), remove: home } : {}),
    });
  const server = await start();
  const logins = loginsFor(socketFolder);
  try {
    await prepareDatabase(logins.superuser, logins.logins);
  } catch (error) {
    await server.stop();
    throw error;
  }
  writeAddress(home, { token: lock.token, socketFolder });
  const watch = watchOver(server, start, () => clearOrphan(cluster), options.log);
  return {
    ...logins,
    home,
    description: describe(engine, account, place),
    hurry: watch.hurry,
    async stop() {
      await watch.stop();
      if (dirname(socketFolder) !== home) rmSync(socketFolder, { recursive: true, force: true });
      rmSync(join(home, 'engine.json'), { force: true });
      lock.release();
    },
  };
}

/** The cluster of the folder with an engine of its version; made with the first engine that can at a first start. */
async function findOrMakeCluster({
  options,
  account,
  home,
}: Place): Promise<{ cluster: Cluster; engine: Binaries }> {
  const found = findBinaries(options.pgBin);
  const engineHome = home.startsWith(sharedHome) ? sharedHome : home;
  const prepare = (engine: Binaries) => readyToRun(engine, account, engineHome);
  const existing = readCluster(home);
  if (existing) {
    const match = found.find((engine) => engine.major === existing.major);
    if (!match) throw wrongVersion(home, existing.major, found);
    return { cluster: existing, engine: prepare(match) };
  }
  if (found.length === 0) {
    throw new EngineFailure(
      `No PostgreSQL 15 or later was found, and npm has none for ${process.platform}-${process.arch}. Install PostgreSQL, or set DATABASE_URL.`,
    );
  }
  const engines = found.map((engine) => () => prepare(engine));
  return createCluster(home, engines, account, !options.throwAway);
}

function wrongVersion(home: string, major: number, found: Binaries[]): EngineFailure {
  const have = found.map((engine) => engine.major).join(', ') || 'none';
  return new EngineFailure(
    `The data in ${home} was made by PostgreSQL ${major}; found here: ${have}. Install PostgreSQL ${major} (or name it with QANTAR_PG_BIN), export the cases with it, and import them into a new data folder.`,
  );
}

function careless(maxConnections: number): Record<string, string> {
  return {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: String(maxConnections),
  };
}

function loginsFor(socketFolder: string): { logins: Logins; superuser: Login } {
  const as = (user: string): Login => ({ host: socketFolder, port: 5432, user, database: 'qantar' });
  return {
    logins: { owner: as('qantar_owner'), desk: as('qantar_desk'), reader: as('qantar_reader') },
    superuser: as(superuser),
  };
}

function describe(engine: Binaries, account: Account | null, { options, home }: Place): string {
  const which = `PostgreSQL ${engine.major} (${engine.origin === 'package' ? 'from npm' : engine.bin})`;
  const under = account ? `, run as ${account.name}` : '';
  const moved = home === options.dataDir ? '' : `, because ${account?.name} cannot enter ${options.dataDir}`;
  return `${which}${under}, data in ${home}${moved}.`;
}
