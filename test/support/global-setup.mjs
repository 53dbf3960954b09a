import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// One throw-away PostgreSQL for the whole run, and in it one migrated database that test files copy. It is run
// by the product's own launcher, from the compiled program, because Jest does not transform what a set-up file
// imports. A killed run leaves no server: the launcher's supervisor stops it and removes the folder.

const root = fileURLToPath(new URL('../../', import.meta.url));

export default async function setUp() {
  compileWhenStale();
  const { startEngine } = await import('../../dist/db/engine/launch.js');
  const { connect } = await import('../../dist/db/connect.js');
  const { migrate } = await import('../../dist/db/migrate.js');
  const { createLog } = await import('../../dist/lib/log.js');
  const dataDir = await mkdtemp(join(tmpdir(), 'qantar-test-'));
  const engine = await startEngine({
    dataDir,
    pgBin: process.env.QANTAR_PG_BIN,
    log: createLog('silent'),
    throwAway: { maxConnections: 200 },
  });
  globalThis.qantarEngine = engine;
  try {
    const owner = connect(engine.logins.owner);
    await migrate(owner);
    await owner.destroy();
  } catch (error) {
    await engine.stop();
    throw error;
  }
  process.env.QANTAR_TEST_CLUSTER = JSON.stringify({ superuser: engine.superuser, home: engine.home });
}

function compileWhenStale() {
  const stamp = statSync(join(root, 'dist', '.tsbuildinfo'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  const newest = Math.max(
    ...files
      .filter((file) => file.isFile())
      .map((file) => statSync(join(file.parentPath, file.name)).mtimeMs),
  );
  if (newest < stamp) return;
  const compiler = join(
    createRequire(import.meta.url).resolve('typescript/package.json'),
    '..',
    'bin',
    'tsc',
  );
  // Types are judged by `npm run check`; a test run needs only the program.
  spawnSync(process.execPath, [compiler, '-p', 'tsconfig.json'], { cwd: root, stdio: 'ignore' });
}
