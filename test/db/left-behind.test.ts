import { spawn, spawnSync } from 'node:child_process';
import { chownSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverPid } from '../../src/db/engine/orphan.js';
import { newFolder, noneLeft, processesOn, removeFolders, startKeeper } from '../support/program.js';

afterAll(removeFolders, 60_000);

async function readyFolder(): Promise<string> {
  const folder = newFolder();
  const keeper = startKeeper('hold', folder);
  await keeper.says(/ready/);
  keeper.signal('SIGINT');
  await keeper.ended;
  return folder;
}

/** Writes a file of the server's, as its owner would. */
function writeAs(path: string, owner: string, text: string): void {
  writeFileSync(path, text);
  const { uid, gid } = statSync(owner);
  chownSync(path, uid, gid);
}

test('a lock that names a living process which started at another moment is stale', async () => {
  const folder = await readyFolder();
  writeFileSync(
    join(folder, 'lock'),
    JSON.stringify({ pid: process.pid, started: 'long ago', token: 'f'.repeat(32) }),
  );
  const keeper = startKeeper('hold', folder);
  await keeper.says(/ready/);
  expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')).pid).toBe(keeper.pid);
  keeper.signal('SIGINT');
  expect(await keeper.ended).toBe(0);
}, 60_000);

test('what a start killed while it contended for the lock left is swept up', async () => {
  const folder = await readyFolder();
  const gone = JSON.stringify({ pid: 1, started: 'dead', token: 'd'.repeat(32) });
  writeFileSync(join(folder, `lock.${'d'.repeat(32)}`), gone);
  writeFileSync(join(folder, `lock.over-${'e'.repeat(32)}`), gone);
  const keeper = startKeeper('hold', folder);
  await keeper.says(/ready/);
  expect(readdirSync(folder).filter((name) => name.startsWith('lock'))).toEqual(['lock']);
  keeper.signal('SIGINT');
  expect(await keeper.ended).toBe(0);
}, 60_000);

test('a lock that a power cut left empty is stale', async () => {
  const folder = await readyFolder();
  writeFileSync(join(folder, 'lock'), '');
  const keeper = startKeeper('hold', folder);
  await keeper.says(/ready/);
  keeper.signal('SIGINT');
  expect(await keeper.ended).toBe(0);
}, 60_000);

test('of ten that find the same dead holder one takes over', async () => {
  const folder = await readyFolder();
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, started: 'dead', token: 'd'.repeat(32) }));
  const keepers = Array.from({ length: 10 }, () => startKeeper('hold', folder));
  const won = await Promise.all(
    keepers.map((keeper) =>
      keeper.says(/ready/).then(
        () => true,
        () => false,
      ),
    ),
  );
  expect(won.filter(Boolean)).toHaveLength(1);
  keepers[won.indexOf(true)]?.signal('SIGINT');
  await Promise.all(keepers.map((keeper) => keeper.ended));
}, 60_000);

test("PostgreSQL's own lock file naming an unrelated living process does not keep us out", async () => {
  const folder = await readyFolder();
  const cluster = join(folder, 'pg');
  const { uid, gid } = statSync(cluster);
  const bystander = spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' });
  writeAs(join(cluster, 'postmaster.pid'), cluster, `${bystander.pid}\n${cluster}\n1\n5432\n\n\n`);
  const keeper = startKeeper('hold', folder);
  await keeper.says(/ready/);
  expect(bystander.exitCode).toBeNull();
  keeper.signal('SIGINT');
  expect(await keeper.ended).toBe(0);
  bystander.kill();
}, 60_000);

test('a server of ours that lost its program and its supervisor is stopped by the next start', async () => {
  const folder = await readyFolder();
  const first = startKeeper('hold', folder);
  await first.says(/ready/);
  const server = serverPid(join(folder, 'pg')) as number;
  const supervisors = processesOn(folder).filter((pid) => /qantar-supervisor/.test(commandOf(pid)));
  // The program is held still meanwhile: it would start the server again, and its death is what supervisors wait for.
  process.kill(first.pid, 'SIGSTOP');
  for (const pid of [...supervisors, first.pid]) process.kill(pid, 'SIGKILL');
  await first.ended;
  expect(commandOf(server)).toContain(folder);
  const second = startKeeper('hold', folder);
  await second.says(/ready/);
  expect(serverPid(join(folder, 'pg'))).not.toBe(server);
  second.signal('SIGINT');
  expect(await second.ended).toBe(0);
  expect(await noneLeft(folder, 5_000)).toBe(true);
}, 60_000);

test('a server that somebody else started on our folder is reported and left alone', async () => {
  const folder = await readyFolder();
  const cluster = join(folder, 'pg');
  const { uid, gid } = statSync(cluster);
  const { findBinaries } = await import('../../src/db/engine/binaries.js');
  const major = Number(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'));
  const bin = findBinaries(process.env.QANTAR_PG_BIN).find((found) => found.major === major)?.bin ?? '';
  const other = spawn(
    join(bin, 'postgres'),
    ['-D', cluster, '-c', 'listen_addresses=', '-k', join(folder, 'run')],
    {
      uid,
      gid,
      cwd: '/',
      env: {},
      stdio: 'ignore',
    },
  );
  while (serverPid(cluster) !== other.pid) await new Promise((resolve) => setTimeout(resolve, 20));
  const keeper = startKeeper('hold', folder);
  expect(await keeper.ended).toBe(1);
  expect(keeper.stderr).toBe(
    `keeper: A PostgreSQL server that Qantar did not start (process ${other.pid}) uses ${cluster}. Stop it, then start again.\n`,
  );
  expect(other.exitCode).toBeNull();
  other.kill('SIGINT');
  await new Promise((resolve) => other.once('exit', resolve));
}, 60_000);

function commandOf(pid: number): string {
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
}
