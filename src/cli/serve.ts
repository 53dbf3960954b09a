import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { lexiconOf, tongues } from '../dates/written/languages/index.js';
import type { Tongue } from '../dates/written/languages/language.js';
import type { OpenDatabase } from '../db/open.js';
import { createPublicApp } from '../http/app.js';
import { listen, type Site } from '../server.js';
import type { Command, Io } from './command.js';
import { withEngine } from './engine.js';

/** Starts the web site. */
export const serveCommand: Command = {
  summary: 'Start the web site.',
  usage: `Usage: qantar serve [--site both|public|desk]

Starts the database when DATABASE_URL is absent, brings it up to date, and serves the site at HOST and PORT
until Ctrl-C.

  --site   which part to serve: both (the default), public or desk`,
  async run(argv, io) {
    const { values } = parseArgs({ args: argv, options: { site: { type: 'string', default: 'both' } } });
    const { site } = values;
    if (!['both', 'public', 'desk'].includes(site)) {
      io.stderr.write(`qantar serve: --site is ${JSON.stringify(site)}; it must be both, public or desk\n`);
      return 2;
    }
    if (site === 'desk') {
      io.stderr.write('qantar serve: this release has no desk yet; use --site public\n');
      return 1;
    }
    return withEngine(io, (ctx, database) => serveUntilStopped(ctx, database, io), { own: true });
  },
};

/**
 * Serves the public site until a signal asks to stop; used by `serve` and `demo`.
 *
 * @returns 0 after Ctrl-C, 1 after a fault that left the program in an unknown state
 */
export async function serveUntilStopped(ctx: Context, database: OpenDatabase, io: Io): Promise<number> {
  const site = await listen(createPublicApp(ctx), ctx.config);
  // Before the address is told: who reads it may ask to stop at once.
  const asked = untilAskedToStop(ctx, site, database);
  io.stdout.write(`Database: ${database.description}\n`);
  io.stdout.write(`Qantar is at ${site.url}\nStop it with Ctrl-C.\n`);
  learn(tongues);
  const { code, stopWaiting } = await asked;
  io.stdout.write('Stopping. Requests under way are finished first; Ctrl-C again stops at once.\n');
  await site.close();
  stopWaiting();
  return code;
}

// The words of each language are put in order once the site answers, one language at a turn, so that the first reader of
// /dates does not wait for ten of them.
function learn([next, ...rest]: readonly Tongue[]): void {
  if (next === undefined) return;
  setImmediate(() => {
    lexiconOf(next);
    learn(rest);
  }).unref();
}

interface Asked {
  code: number;
  stopWaiting(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function untilAskedToStop(ctx: Context, site: Site, database: OpenDatabase): Promise<Asked> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = (code: number) => {
      if (asked) {
        site.hurry();
        database.hurry();
        return;
      }
      asked = true;
      resolve({ code, stopWaiting });
    };
    const onSignal = () => stop(0);
    // The state is unknown after a fault nobody caught: what is under way is finished, nothing new is begun.
    const onFault = (error: unknown) => {
      // Without its message, which may quote what somebody typed.
      const trace =
        error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : [];
      ctx.log.fatal({ id: randomUUID(), trace }, 'a fault nobody caught; the program stops');
      if (!asked) stop(1);
    };
    const stopWaiting = () => {
      for (const signal of signals) process.off(signal, onSignal);
      process.off('uncaughtException', onFault).off('unhandledRejection', onFault);
    };
    for (const signal of signals) process.on(signal, onSignal);
    process.on('uncaughtException', onFault).on('unhandledRejection', onFault);
  });
}
