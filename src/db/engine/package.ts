import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Account, canReach } from './account.js';
import type { Binaries } from './binaries.js';
import { verifyPackage } from './digest.js';
import { EngineFailure } from './failure.js';

// The npm package ships its libraries without their short names (libpq.so.5 and the like); its install script
// makes them, and hardened installs run no scripts. So the launcher makes them from the package's own list.

interface LibraryLink {
  source: string;
  target: string;
}

/**
 * Makes an engine ready to run under the account and answers its program folder. The npm package is copied to
 * `engineHome` when its folder cannot be written to or the account cannot reach it.
 */
export function readyToRun(binaries: Binaries, account: Account | null, engineHome: string): Binaries {
  const reachable = canReach(account, binaries.bin);
  if (binaries.origin !== 'package') {
    if (reachable) return binaries;
    throw new EngineFailure(
      `The account ${account?.name} cannot reach PostgreSQL in ${binaries.bin}. Choose a folder it can reach with QANTAR_PG_BIN.`,
    );
  }
  const native = dirname(binaries.bin);
  verifyPackage(native);
  if (reachable && (linksPresent(native) || makeLinks(native))) return binaries;
  return { ...binaries, bin: join(copyTo(native, engineHome), 'bin') };
}

function libraryLinks(native: string): LibraryLink[] {
  const list = join(native, 'pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

function linksPresent(native: string): boolean {
  return libraryLinks(native).every(({ target }) => existsSync(join(dirname(native), target)));
}

/** Makes the links that are absent; false when the folder does not allow it. */
function makeLinks(native: string): boolean {
  for (const { source, target } of libraryLinks(native)) {
    const path = join(dirname(native), target);
    try {
      symlinkSync(basename(source), path);
    } catch {
      // Another start may have made it just now.
      if (!existsSync(path)) return false;
    }
  }
  return true;
}

function copyTo(native: string, engineHome: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const place = join(engineHome, `engine-${version}`);
  const copy = join(place, 'native');
  if (existsSync(copy) && linksPresent(copy)) return copy;
  // Copied under another name and renamed, so that a copy killed half-way is never taken for an engine.
  const unfinished = `${place}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true, mode: 0o755 });
  cpSync(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  // The copy has the modes of the original, which may be read-only, within our umask, which may be strict.
  execFileSync('chmod', ['-R', 'u+w,a+rX', unfinished]);
  if (!makeLinks(join(unfinished, 'native'))) throw new EngineFailure(`${unfinished} cannot be written to.`);
  rmSync(place, { recursive: true, force: true });
  renameSync(unfinished, place);
  return copy;
}
