import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { count, faultLines, planLines } from '../imports/casefile/describe.js';
import type { Fault } from '../imports/casefile/faults.js';
import type { CaseFile } from '../imports/casefile/format.js';
import { ImportRefused, importCaseFile, takeTime } from '../imports/casefile/import.js';
import { parseCaseFile } from '../imports/casefile/parse.js';
import { planImport } from '../imports/casefile/plan.js';
import { openFile, readCaseFile } from '../imports/casefile/read.js';
import { caseFileSchemaText } from '../imports/casefile/schema.js';
import { systemAuthor } from '../revisions/changes.js';
import { type Command, faultLine, type Io } from './command.js';
import { requireSpace, withEngine } from './engine.js';

const usage = `Usage: qantar import FILE [--dry-run] [--reason "…"]
       qantar import --schema

Brings a case file into the working record. FILE may be - for standard input. The file is judged as a whole
first: with any fault nothing is stored, every fault is named by its path, and the exit code is 1.
What it will do is printed, then done in one transaction. Importing the same file again changes nothing;
records that the file does not hold stay as they are. Nothing is published by it.

--dry-run  Print what would be done and do nothing.
--reason   Why, for the history of each record; the name of the file when left out.
--schema   Print the JSON Schema of case files (draft 2020-12).

Example: qantar import case.json --dry-run
`;

/** What an import was asked to do. */
export interface ImportOrder {
  /** Path of the file, or - for standard input. */
  file: string;
  dryRun: boolean;
  reason: string;
}

/** The command `qantar import`. */
export const importCommand: Command = {
  summary: 'Bring a case file into the working record, all of it or nothing.',
  usage,
  async run(argv, io) {
    const given = readArguments(argv);
    if (given.fault !== undefined) return refuse(io, `${given.fault}; qantar import --help explains`, 2);
    if (given.schema) {
      // Whoever reads the beginning only, as head does, has what they wanted.
      io.stdout.on('error', () => undefined);
      io.stdout.write(caseFileSchemaText());
      return 0;
    }
    const file = await readSound(given.order, io);
    return file ? withEngine(io, (ctx) => importInto(ctx, file, given.order, io)) : 1;
  },
};

/** Reads and judges the file of an order; tells the faults and gives null when there are any. */
export async function readSound(order: ImportOrder, io: Io): Promise<CaseFile | null> {
  let read: Awaited<ReturnType<typeof readCaseFile>>;
  try {
    read = await readCaseFile(order.file === '-' ? io.stdin : await openFile(order.file));
  } catch (error) {
    refuse(
      io,
      `${order.file} cannot be read: ${faultLine(error)}; give the path of a case file, or - for standard input`,
    );
    return null;
  }
  if (!read.ok) {
    refuse(io, `${read.fault}\n${nothingStored(1)}`);
    return null;
  }
  const parsed = parseCaseFile(read.value);
  if (parsed.ok) return parsed.file;
  tellFaults(io, parsed.faults);
  return null;
}

/** Imports a sound file through a context, or says what that would do. Gives the exit code. */
export async function importInto(ctx: Context, file: CaseFile, order: ImportOrder, io: Io): Promise<number> {
  const tell = (lines: string[]) => io.stdout.write(`${printable(lines.join('\n'))}\n`);
  try {
    if (order.dryRun) {
      await ctx.desk
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (trx) => {
          await takeTime(trx);
          const planned = await planImport(trx, file);
          if (!planned.ok) throw new ImportRefused(planned.faults);
          tell(planLines(planned.plan));
        });
      tell(['Nothing was stored: this was a dry run.']);
      return 0;
    }
    await requireSpace(ctx);
    const bar = progressBar(io);
    const stored = await ctx.desk.transaction().execute((trx) =>
      importCaseFile(trx, file, systemAuthor('qantar import'), order.reason, {
        onPlan: (plan) => {
          tell(planLines(plan));
          bar.total(plan.tables.reduce((sum, { added, changed }) => sum + added.length + changed.length, 0));
        },
        onProgress: bar.done,
      }),
    );
    bar.end();
    tell([`Imported: ${count(stored.added, 'row')} added, ${stored.changed.toLocaleString('en')} changed.`]);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw explained(error);
    tellFaults(io, error.faults);
    return 1;
  }
}

type Arguments =
  | { fault: string }
  | { fault?: undefined; schema: true }
  | { fault?: undefined; schema: false; order: ImportOrder };

function readArguments(argv: string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        reason: { type: 'string' },
        schema: { type: 'boolean', default: false },
      },
    });
    if (values.schema) return { schema: true };
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return { fault: 'give one FILE' };
    const named = file === '-' ? 'standard input' : basename(file);
    const reason = values.reason?.trim() || `import of ${named}`;
    return { schema: false, order: { file, dryRun: values['dry-run'], reason } };
  } catch (error) {
    return { fault: faultLine(error).split(/[.;] /)[0] ?? '' };
  }
}

function tellFaults(io: Io, faults: readonly Fault[]): void {
  refuse(io, `${faultLines(faults).join('\n')}\n${nothingStored(faults.length)}`);
}

function nothingStored(faults: number): string {
  return `${count(faults, 'fault')}; nothing was stored. Correct the file and import it again.`;
}

function refuse(io: Io, text: string, code = 1): number {
  io.stderr.write(`${printable(text)}\n`);
  return code;
}

// What a file holds may reach a terminal here, so control and direction characters are shown as boxes.
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (found) =>
    found === '\n' ? found : '\ufffd',
  );
}

// A constraint of the database is the last word; what the checks did not foresee still ends in one line.
function explained(error: unknown): unknown {
  if (!(error instanceof Error) || !('constraint' in error) || !error.constraint) return error;
  return new Error(
    `The record cannot take the file (${String(error.constraint)}). Nothing was stored; correct the file and import it again.`,
    { cause: error },
  );
}

function progressBar(io: Io) {
  const shown = 'isTTY' in io.stderr && io.stderr.isTTY === true;
  let all = 0;
  const show = (text: string) => {
    if (shown) io.stderr.write(`\r\u001b[K${text}`);
  };
  return {
    total: (rows: number) => {
      all = rows;
    },
    done: (rows: number) => {
      const part = all === 0 ? 1 : rows / all;
      show(`[${'#'.repeat(Math.round(part * 30)).padEnd(30, '.')}] ${count(rows, 'row')}`);
    },
    end: () => show(''),
  };
}
