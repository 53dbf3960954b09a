import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../lib/log.js';
import type { Server } from './server.js';

/** A server that is kept running. */
export interface Watch {
  stop(): Promise<void>;
  hurry(): void;
}

/**
 * Starts the server again when it ends although nobody asked it to, waiting longer each time, up to ten seconds.
 * `clear` makes sure first that nothing of the ended one is left.
 */
export function watchOver(
  first: Server,
  start: () => Promise<Server>,
  clear: () => Promise<void>,
  log: Log,
): Watch {
  let server = first;
  let up = true;
  let stopping = false;
  const guard = async () => {
    for (let failures = 0; ; ) {
      const since = Date.now();
      await server.ended;
      if (stopping) return;
      if (Date.now() - since > 60_000) failures = 0;
      up = false;
      log.error('the database server ended unexpectedly and is started again');
      while (!up && !stopping) {
        await sleep(Math.min(100 * 2 ** failures, 10_000));
        failures += 1;
        try {
          await clear();
          server = await start();
          up = true;
        } catch (error) {
          log.error({ err: error }, 'the database server could not be started again');
        }
      }
      if (stopping) await server.stop();
    }
  };
  const guarding = guard();
  return {
    hurry() {
      stopping = true;
      server.hurry();
    },
    async stop() {
      stopping = true;
      await server.stop();
      await guarding;
    },
  };
}
