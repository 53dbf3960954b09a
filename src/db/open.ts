import type { Config } from '../config.js';
import type { Log } from '../lib/log.js';
import type { Logins } from './connect.js';
import { joinEngine, startEngine } from './engine/launch.js';
import { prepareForeign } from './foreign.js';

/** A database that can be used: the embedded one, or the server of DATABASE_URL. */
export interface OpenDatabase {
  logins: Logins;
  /** Where secrets and data lie. */
  home: string;
  /** True when the server is the embedded one. */
  embedded: boolean;
  /** One sentence about which PostgreSQL runs where. */
  description: string;
  /** Stops the embedded server, when this process runs it. */
  stop(): Promise<void>;
  /** Stops it at once. */
  hurry(): void;
}

/**
 * Opens the database of the settings. With `own` this process must run the embedded server itself and FolderInUse
 * is thrown when another does; without, it joins that one.
 */
export async function openDatabase(config: Config, log: Log, own: boolean): Promise<OpenDatabase> {
  const { databaseUrl, dataDir, pgBin } = config;
  if (databaseUrl !== undefined) {
    const logins = await prepareForeign({ ...config, databaseUrl });
    const { hostname, port, pathname } = new URL(databaseUrl);
    const description = `PostgreSQL at ${hostname || 'localhost'}:${port || 5432}${pathname} (DATABASE_URL).`;
    return {
      logins,
      home: dataDir,
      embedded: false,
      description,
      stop: async () => {},
      hurry() {},
    };
  }
  const options = { dataDir, pgBin, log };
  const engine = (own ? null : await joinEngine(options)) ?? (await startEngine(options));
  return { ...engine, embedded: true };
}
