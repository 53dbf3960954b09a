import type { Config } from './config.js';
import { connect, type Db, type Logins } from './db/connect.js';
import { migrate } from './db/migrate.js';
import { freeSpace, type Space } from './db/space.js';
import { createLog, type Log } from './lib/log.js';

/** What a door needs to do its work. Tests replace the clock and the log. */
export interface Context {
  config: Config;
  log: Log;
  clock: () => Date;
  /** The published record, for the public site. Sees the schema pub and nothing else. */
  reader: Db;
  /** The working record, for the desk and the command line. */
  desk: Db;
  /** Applies the migrations not applied yet, as the owner, and answers their names. */
  migrate(): Promise<string[]>;
  /** Free space where the data lies. Writers of much refuse below the floor; reading goes on. */
  enoughSpace(): Promise<Space>;
  /** Closes the connections. */
  close(): Promise<void>;
}

export interface Overrides {
  clock?: () => Date;
  log?: Log;
  /** True for commands: their statements are not bound by the time limits of a web request. */
  patient?: boolean;
  /** Where the data really lies; the folder of the settings unless the engine moved it. */
  home?: string;
}

/** Puts the context together. Nothing is opened until the first query. */
export function createContext(config: Config, logins: Logins, overrides: Overrides = {}): Context {
  const log = overrides.log ?? createLog(config.logLevel);
  const reader = connect(logins.reader, { log, max: 10 });
  const desk = connect(logins.desk, { log, max: 5, patient: overrides.patient ?? false });
  return {
    config,
    log,
    clock: overrides.clock ?? (() => new Date()),
    reader,
    desk,
    async migrate() {
      const owner = connect(logins.owner, { log, max: 2, patient: true });
      try {
        return await migrate(owner);
      } finally {
        await owner.destroy();
      }
    },
    enoughSpace: () => freeSpace(overrides.home ?? config.dataDir),
    async close() {
      await Promise.all([reader.destroy(), desk.destroy()]);
    },
  };
}
