import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { type Publication, type Published, PublishRefused, publishCase } from '../publish/changes.js';
import type { Finding } from '../publish/preflight.js';
import { findOptionalCase, type PublishableCase } from '../publish/queries.js';
import { systemAuthor } from '../revisions/changes.js';
import { type Command, faultLine, type Io } from './command.js';
import { requireSpace, withEngine } from './engine.js';

/** Publishes a case. */
export const publishCommand: Command = {
  summary: 'Publish a case as its next version, behind the preflight.',
  usage: `Usage: qantar publish CASE --note "…" [--accept "…"] [--dry-run]

Makes what the public may see of a case its next version. CASE is a code such as KZ-0001, or the slug of its address.
Before that the preflight looks for what must not happen: a statement without a source, a protected name anywhere, a
date later than its sources. Errors block. Warnings block until somebody writes why they are no obstacle; the reason is
kept with the version, where everybody can read it. Without a change no version is made.

  --note     what changed and why, for the reader of the version
  --accept   why the warnings are no obstacle
  --dry-run  say what the preflight finds and what would change, and publish nothing

Example: qantar publish KZ-0001 --note "First version" --dry-run`,
  async run(argv, io) {
    const order = readOrder(argv);
    if (typeof order === 'string') {
      io.stderr.write(`qantar publish: ${order}; qantar publish --help explains\n`);
      return 2;
    }
    return withEngine(io, (ctx) => publishInto(ctx, order, io));
  },
};

/** What a publication was asked to do. */
export interface PublishOrder extends Publication {
  /** Code or slug of the case. */
  case: string;
}

function readOrder(argv: string[]): PublishOrder | string {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        note: { type: 'string' },
        accept: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const [case_] = positionals;
    const note = values.note?.trim() ?? '';
    const dryRun = values['dry-run'];
    if (case_ === undefined || positionals.length > 1) return 'give one CASE';
    if (note === '' && !dryRun) return 'say with --note what changed';
    if (values.accept !== undefined && values.accept.trim() === '') return '--accept needs a reason';
    return { case: case_, note, acceptedWarnings: values.accept?.trim() ?? null, dryRun };
  } catch (error) {
    return faultLine(error).split(/[.;] /)[0] ?? '';
  }
}

/** Publishes through a context, and says what it did. Gives the exit code. */
export async function publishInto(ctx: Context, order: PublishOrder, io: Io): Promise<number> {
  const found = await findOptionalCase(ctx.desk, order.case);
  if (!found) {
    io.stderr.write(`qantar publish: there is no case ${JSON.stringify(order.case)}; import it first\n`);
    return 1;
  }
  if (!order.dryRun) await requireSpace(ctx);
  try {
    const published = await ctx.desk
      .transaction()
      .execute((trx) =>
        publishCase(trx, systemAuthor('qantar publish'), found, { ...order, at: ctx.clock() }),
      );
    return tell(found, published, order, io);
  } catch (error) {
    if (!(error instanceof PublishRefused)) throw error;
    tellFindings(error.findings, io.stderr);
    io.stderr.write(`qantar publish: ${error.message}; nothing was published\n`);
    return 1;
  }
}

function tell({ code }: PublishableCase, published: Published, { dryRun }: PublishOrder, io: Io): number {
  const { version, hash, written, gone, findings } = published;
  if (dryRun) tellFindings(findings, io.stdout);
  if (version === null) {
    io.stdout.write(`${code}: nothing changed since the version before, so no version was made.\n`);
  } else if (dryRun) {
    io.stdout.write(
      `${code}: version ${version} would have ${changes(written, gone)}. Nothing was published.\n`,
    );
  } else {
    io.stdout.write(`${code}: published version ${version}: ${changes(written, gone)}; hash ${hash}\n`);
  }
  return dryRun && findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function changes(written: Published['written'], gone: Published['gone']): string {
  const listed = (counts: Published['written'], what: string) =>
    Object.entries(counts).map(([noun, count]) => `${count} ${noun} ${what}`);
  return [...listed(written, 'written'), ...listed(gone, 'gone')].join(', ');
}

function tellFindings(findings: readonly Finding[], to: NodeJS.WritableStream): void {
  const errorsFirst = findings.toSorted(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  for (const { severity, check, message } of errorsFirst) to.write(`${severity} (${check}): ${message}\n`);
}
