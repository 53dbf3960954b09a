import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { type VerifiedRecord, verifyGrants, verifyPublished } from '../publish/verify.js';
import { chainHead } from '../revisions/changes.js';
import { verifyRevisions } from '../revisions/verify.js';
import type { Command, Io } from './command.js';
import { withEngine } from './engine.js';

/** Checks every hash of both records. */
export const verifyCommand: Command = {
  summary: 'Check the hashes of both records and name the first record that was tampered with.',
  usage: `Usage: qantar verify

Reads everything and writes nothing: the chain of changes and every row of the working record against it, the chain of
versions of each case, every published row, what each version shows, and what the logins may do. Ends with the
heads of the chains. Note them somewhere outside this machine: that the newest entries of every chain were cut off
together can only be seen by somebody who knows what the heads were. Exit code 1 when something is wrong.`,
  async run(argv, io) {
    parseArgs({ args: argv, options: {} });
    return withEngine(io, (ctx) => verifyIn(ctx, io));
  },
};

/** Verifies through a context. Gives the exit code. */
export async function verifyIn(ctx: Context, io: Io): Promise<number> {
  return ctx.desk
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const history = await verifyRevisions(trx);
      if (history.fault) {
        const { seq, what } = history.fault;
        return wrong(io, seq === null ? 'work' : `work.revisions ${seq}`, what);
      }
      const published = await verifyPublished(trx);
      const fault = published.fault ?? (await verifyGrants(trx));
      if (fault) return wrong(io, fault.where, fault.what);
      tellSound(io, history.checked, published);
      io.stdout.write(heads(await chainHead(trx), published));
      return 0;
    });
}

function wrong(io: Io, where: string, what: string): number {
  io.stderr.write(`wrong: ${where}: ${what}\n`);
  return 1;
}

function tellSound(io: Io, revisions: number, { versions, rows, heads }: VerifiedRecord): void {
  const counts = `${revisions} revisions, ${heads.length} cases, ${versions} versions, ${rows} published rows`;
  io.stdout.write(`ok: ${counts}. The heads of the chains, to be noted outside:\n`);
}

function heads(history: { seq: number; hash: string }, { heads }: VerifiedRecord): string {
  const lines = heads.map(({ code, version, hash }) => `${code} version ${version} ${hash}\n`);
  return [`history ${history.seq} ${history.hash}\n`, ...lines].join('');
}
