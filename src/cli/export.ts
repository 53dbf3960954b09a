import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findOptionalCaseId } from '../cases/working.js';
import type { Context } from '../context.js';
import { type Exported, exportCase } from '../exports/casefile/export.js';
import { takeTime } from '../imports/casefile/import.js';
import { type Command, faultLine, type Io } from './command.js';
import { withEngine } from './engine.js';

const usage = `Usage: qantar export CASE [--out FILE] [--without-identities]

Writes the case file of a case: everything in the working record that the case leads to, with stable ids, so
that another installation can import it. CASE is a code such as KZ-0001 or the address (slug) of the case.
History and published versions stay at home.

--out                 Write to FILE, readable by you alone; what is there is replaced only once the whole
                      file is written. Standard output when left out.
--without-identities  Leave out the real identities of protected people. They are in the file otherwise,
                      because whoever publishes the case has to search for those names.

Example: qantar export KZ-0001 --out case.json
`;

/** What an export was asked to do. */
export interface ExportOrder {
  /** Code or slug. */
  case: string;
  /** Path of the file; standard output when undefined. */
  out?: string | undefined;
  identities: boolean;
}

/** The command `qantar export`. */
export const exportCommand: Command = {
  summary: 'Write a case of the working record as a case file.',
  usage,
  async run(argv, io) {
    const order = readArguments(argv);
    if (typeof order !== 'string') return withEngine(io, (ctx) => exportFrom(ctx, order, io));
    io.stderr.write(`${order}; qantar export --help explains\n`);
    return 2;
  },
};

/** Writes a case file through a context. Gives the exit code. */
export async function exportFrom(ctx: Context, order: ExportOrder, io: Io): Promise<number> {
  const done = await ctx.desk
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await takeTime(trx);
      const caseId = await findOptionalCaseId(trx, order.case);
      if (caseId === undefined) return null;
      const write = (to: (text: string) => Promise<void>) => exportCase(trx, caseId, order, to);
      return order.out === undefined ? write(toStream(io.stdout)) : toFile(order.out, write);
    });
  if (!done) {
    io.stderr.write(
      `There is no case ${JSON.stringify(order.case)}; give its code, such as KZ-0001, or its address.\n`,
    );
    return 1;
  }
  tell(order, done, io);
  return 0;
}

function tell(order: ExportOrder, { records, identities }: Exported, io: Io): void {
  if (order.out !== undefined) {
    io.stderr.write(
      `Wrote ${records.toLocaleString('en')} ${records === 1 ? 'record' : 'records'} to ${order.out}.\n`,
    );
  }
  if (identities > 0) {
    const people = identities === 1 ? '1 protected person' : `${identities} protected people`;
    io.stderr.write(
      `The file holds the real identity of ${people}: keep it as you keep the database, or export --without-identities.\n`,
    );
  }
}

/** Writes at the pace of the reader; a reader that goes away ends the export with its error. */
function toStream(stream: NodeJS.WritableStream) {
  let fault: Error | undefined;
  stream.on('error', (error) => {
    fault = error;
  });
  return async (text: string) => {
    if (fault) throw fault;
    if (!stream.write(text)) await once(stream, 'drain');
  };
}

/**
 * Writes a file under another name in the same folder and gives it its own once all of it is on disk, so that
 * whoever looks finds the old file or the whole new one.
 */
async function toFile<T>(
  path: string,
  write: (to: (text: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  let file: FileHandle | undefined;
  try {
    file = await open(unfinished, 'wx', 0o600);
    const to = file;
    const written = await write(async (text) => {
      await to.appendFile(text, 'utf8');
    });
    await file.sync();
    await file.close();
    await rename(unfinished, path);
    await syncFolder(dirname(path));
    return written;
  } catch (error) {
    await file?.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw new Error(`${path} was not written: ${faultLine(error)}`, { cause: error });
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The order, or why the arguments make none. */
function readArguments(argv: string[]): ExportOrder | string {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        'without-identities': { type: 'boolean', default: false },
      },
    });
    const [name] = positionals;
    if (name === undefined || positionals.length > 1) return 'give one CASE';
    if (values.out === '') return '--out names no file';
    return { case: name, out: values.out, identities: !values['without-identities'] };
  } catch (error) {
    return faultLine(error).split(/[.;] /)[0] ?? '';
  }
}
