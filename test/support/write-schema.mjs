import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withClient } from '../../dist/db/roles.js';
import setUp from './global-setup.mjs';
import tearDown from './global-teardown.mjs';

// Writes db/schema.sql and src/db/schema.ts from a freshly migrated throw-away database. Run it after a new
// migration: npm run db:schema. With --verify nothing is written, and the exit code says whether the types are current.

const onlyVerify = process.argv.includes('--verify');
const root = fileURLToPath(new URL('../../', import.meta.url));

async function writeDump(owner) {
  const query = await readFile(join(root, 'test/support/dump-schema.sql'), 'utf8');
  const { rows } = await withClient(owner, (client) => client.query(query));
  await writeFile(join(root, 'db/schema.sql'), `${rows.map(({ line }) => line).join('\n')}\n`);
}

/** Runs kysely-codegen; with --verify it only says whether the file is current. */
function generateTypes({ host, user, database }) {
  const manifest = createRequire(import.meta.url).resolve('kysely-codegen/package.json');
  const program = join(dirname(manifest), 'dist/cli/bin.js');
  const url = `postgres://${user}@${encodeURIComponent(host)}/${database}`;
  // What src/db/parsers.ts makes of the values.
  const types = JSON.stringify({ timestamptz: 'string', timestamp: 'string', int8: 'number' });
  const parts = [
    ...['--dialect', 'postgres', '--url', url, '--date-parser', 'string', '--type-mapping', types],
    ...['--default-schema', 'nothing', '--include-pattern', '{work,pub}.*', '--out-file', 'src/db/schema.ts'],
    ...(onlyVerify ? ['--verify'] : []),
  ];
  const run = spawnSync(process.execPath, [program, ...parts], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) process.exitCode = 1;
}

await setUp();
try {
  const { superuser } = JSON.parse(process.env.QANTAR_TEST_CLUSTER);
  if (!onlyVerify) await writeDump({ ...superuser, user: 'qantar_owner' });
  generateTypes({ ...superuser, user: 'qantar_owner' });
} finally {
  await tearDown();
}
