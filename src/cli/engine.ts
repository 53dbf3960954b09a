import { type Config, readConfig } from '../config.js';
import { type Context, createContext } from '../context.js';
import { type OpenDatabase, openDatabase } from '../db/open.js';
import { selfCheck, UnfitDatabase } from '../db/selfcheck.js';
import { createLog } from '../lib/log.js';
import type { Io } from './command.js';

export interface EngineUse {
  /** For commands that serve: this process must run the embedded database, and a second one is refused. */
  own?: boolean;
  /** Settings to use in place of those of the environment. */
  config?: Config;
}

/**
 * Opens the database of the settings, migrated and checked, hands over a context and closes everything again.
 * A command whose data folder a running Qantar holds joins that one's server and leaves it running.
 *
 * @returns what `use` returns: the exit code
 * @throws BadSetting, EngineFailure, FolderInUse, ForeignFailure, MigrationFailure, UnfitDatabase: one line each
 */
export async function withEngine(
  io: Io,
  use: (ctx: Context, database: OpenDatabase) => Promise<number>,
  { own = false, config = readConfig() }: EngineUse = {},
): Promise<number> {
  const log = createLog(config.logLevel);
  const database = await openDatabase(config, log, own);
  const ctx = createContext(config, database.logins, { log, patient: true, home: database.home });
  try {
    await ctx.migrate();
    const { refusals, warnings } = await selfCheck(ctx, database.embedded);
    for (const warning of warnings) io.stderr.write(`qantar: ${warning}\n`);
    if (refusals.length > 0) throw new UnfitDatabase(refusals);
    return await use(ctx, database);
  } finally {
    await ctx.close();
    await database.stop();
  }
}

/**
 * Refuses to write much on a disk that is nearly full; reading goes on. Where the server of DATABASE_URL keeps its
 * data is not ours to see.
 *
 * @throws Error with one line that says how much to free
 */
export async function requireSpace(ctx: Context): Promise<void> {
  if (ctx.config.databaseUrl !== undefined) return;
  const { message } = await ctx.enoughSpace();
  if (message) throw new Error(message);
}
