import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { type Config, readConfig } from '../config.js';
import type { Context } from '../context.js';
import type { CaseFile } from '../imports/casefile/format.js';
import { importCaseFile } from '../imports/casefile/import.js';
import { parseCaseFile } from '../imports/casefile/parse.js';
import { openFile, readCaseFile } from '../imports/casefile/read.js';
import { root } from '../lib/root.js';
import { publishCase } from '../publish/changes.js';
import { findOptionalCase } from '../publish/queries.js';
import { newestVersion } from '../publish/versions.js';
import { systemAuthor } from '../revisions/changes.js';
import type { Command, Io } from './command.js';
import { withEngine } from './engine.js';
import { serveUntilStopped } from './serve.js';

const samples = ['founding-case.json', 'cast.json'];

/** Serves the sample data. */
export const demoCommand: Command = {
  summary: 'Start the web site with sample data, apart from your own record.',
  usage: `Usage: qantar demo

Starts the web site as serve does, with the founding case and an invented one, published on the first start. So that
invented people never come into a real record, it keeps its data in ./data-demo unless QANTAR_DATA names
another folder than ./data, and refuses a database that holds cases of its own.`,
  async run(argv, io) {
    parseArgs({ args: argv, options: {} });
    const config = demoConfig(readConfig());
    return withEngine(
      io,
      async (ctx, database) => {
        const place = config.databaseUrl === undefined ? config.dataDir : 'the database of DATABASE_URL';
        await loadSamples(ctx, io, place);
        return serveUntilStopped(ctx, database, io);
      },
      { own: true, config },
    );
  },
};

/** The settings with a data folder of the demo's own, when they name none but the usual. */
export function demoConfig(config: Config): Config {
  return config.dataDir === resolve('./data') ? { ...config, dataDir: resolve('./data-demo') } : config;
}

/** Imports and publishes the sample cases where that was not done yet. Throws when the record holds other cases. */
export async function loadSamples(ctx: Context, io: Io, place: string): Promise<void> {
  const files = await Promise.all(samples.map(readSample));
  const { rows } = await sql<{ id: string }>`select id from work.cases`.execute(ctx.desk);
  const known = new Set(rows.map(({ id }) => id));
  const wanted = new Set(files.map((file) => file.case.id));
  // Both files go in together, so a record that has one without the other is somebody's own.
  if (known.size > 0 && (known.size !== wanted.size || [...wanted].some((id) => !known.has(id))))
    throw new Error(
      `${place} holds cases of its own; give the demo an empty one with QANTAR_DATA or DATABASE_URL`,
    );
  io.stdout.write(`Sample data: the founding case and an invented one, in ${place}.\n`);
  const author = systemAuthor('qantar demo');
  if (known.size === 0) {
    await ctx.desk.transaction().execute(async (trx) => {
      for (const file of files) await importCaseFile(trx, file, author, 'sample data');
    });
  }
  for (const file of files) await publishSample(ctx, file);
}

async function readSample(name: string): Promise<CaseFile> {
  const read = await readCaseFile(await openFile(join(root, 'fixtures', name)));
  const parsed = read.ok ? parseCaseFile(read.value) : null;
  if (!parsed?.ok) throw new Error(`fixtures/${name} is damaged; install Qantar again`);
  return parsed.file;
}

async function publishSample(ctx: Context, file: CaseFile): Promise<void> {
  await ctx.desk.transaction().execute(async (trx) => {
    const found = await findOptionalCase(trx, file.case.code);
    if (!found || (await newestVersion(trx, found.id)).version > 0) return;
    await publishCase(trx, systemAuthor('qantar demo'), found, {
      note: 'First version of the sample data.',
      acceptedWarnings: 'Sample data, to show how Qantar works.',
      at: ctx.clock(),
    });
  });
}
