import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import type { Trx } from '../db/connect.js';
import {
  type NotedHead,
  type VerifiedRecord,
  verifyGrants,
  verifyHeads,
  verifyPublished,
} from '../publish/verify.js';
import { chainHead } from '../revisions/changes.js';
import { verifyRevisions } from '../revisions/verify.js';
import { type Command, faultLine, type Io } from './command.js';
import { withEngine } from './engine.js';

/** Checks every hash of both records. */
export const verifyCommand: Command = {
  summary: 'Check the hashes of both records and name the first record that was tampered with.',
  usage: `Usage: qantar verify [--against FILE]

Reads everything and writes nothing: the chain of changes and every row of the working record against it, the chain of
versions of each case, every published row, what each version shows, and what the logins may do. Ends with the
heads of the chains. Keep that output somewhere outside this machine: that the newest entries of every chain were cut
off together, or everything was written anew, can only be seen by somebody who knows what the heads were.
Exit code 1 when something is wrong.

  --against  a file with the output of an earlier verify: every head that it notes must still be in its chain

Example: qantar verify > /media/usb/heads.txt`,
  async run(argv, io) {
    const { values } = parseArgs({ args: argv, options: { against: { type: 'string' } } });
    const noted = values.against === undefined ? [] : await readHeads(values.against);
    return withEngine(io, (ctx) => verifyIn(ctx, io, noted));
  },
};

async function readHeads(path: string): Promise<NotedHead[]> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new Error(`${path} cannot be read: ${faultLine(error)}`);
  });
  const lines = [...text.matchAll(/^(?:(history)|(\S+) version) (\d+) ([0-9a-f]{64})$/gm)];
  if (lines.length === 0) throw new Error(`${path} notes no heads; give it the output of an earlier verify`);
  return lines.map(([, history, code, number, hash]) => ({
    chain: history ? null : (code ?? ''),
    number: Number(number),
    hash: hash ?? '',
  }));
}

/** Verifies through a context, in one snapshot that cannot be written to. Gives the exit code. */
export async function verifyIn(ctx: Context, io: Io, noted: readonly NotedHead[] = []): Promise<number> {
  return ctx.desk
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => verifyWithin(trx, io, noted));
}

/** Verifies what a transaction sees. Gives the exit code. */
export async function verifyWithin(trx: Trx, io: Io, noted: readonly NotedHead[] = []): Promise<number> {
  const history = await verifyRevisions(trx);
  if (history.fault) {
    const { seq, what } = history.fault;
    return wrong(io, seq === null ? 'work' : `work.revisions ${seq}`, what);
  }
  const published = await verifyPublished(trx);
  const fault = published.fault ?? (await verifyHeads(trx, noted)) ?? (await verifyGrants(trx));
  if (fault) return wrong(io, fault.where, fault.what);
  tellSound(io, history.checked, published);
  io.stdout.write(heads(await chainHead(trx), published));
  return 0;
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
  const sorted = heads.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const lines = sorted.map(({ code, version, hash }) => `${code} version ${version} ${hash}\n`);
  return [`history ${history.seq} ${history.hash}\n`, ...lines].join('');
}
