import { join } from 'node:path';
import { sql } from 'kysely';
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
import type { Io } from './command.js';

const samples = ['founding-case.json', 'cast.json'];

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
