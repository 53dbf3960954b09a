import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Account, canReach } from './account.js';
import { EngineFailure } from './failure.js';

// The data folder and what is in it:
//   lock            who owns the folder
//   engine.json     how other commands reach the running server
//   pg/             the cluster
//   run/            its socket
//   log/            its log
//   login-secret    makes the passwords of our logins where DATABASE_URL has none

/** Where root's data goes when the server's account cannot enter the chosen folder. */
export const sharedHome = '/var/lib/qantar';
// A socket address holds 108 bytes on Linux and 104 on macOS, with the file name and a closing NUL.
const longestSocket = 100;
const socketFile = '.s.PGSQL.5432.lock';

/**
 * Makes the data folder ready and answers where it is: `dataDir`, or a folder under /var/lib/qantar when Qantar
 * runs as root and the server's account cannot reach `dataDir`. Throws EngineFailure when others may enter it.
 */
export function prepareHome(dataDir: string, account: Account | null): string {
  const home = placeFor(dataDir, account);
  makeParents(home, account);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const stats = statSync(home);
  refuseForeign(home, stats, account);
  refuseOpen(home, stats);
  if (account) chownSync(home, account.uid, account.gid);
  return home;
}

/** The folder a data folder stands for, without making anything. */
export function placeFor(dataDir: string, account: Account | null): string {
  if (!account) return dataDir;
  const existing = nearestFolder(dataDir);
  // A data folder of an earlier run is 0700 and belongs to the account; its parents still have to let it in.
  if (canReach(account, existing)) return dataDir;
  if (existing === dataDir && canReach(account, join(dataDir, '..'))) return dataDir;
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 8);
  return join(sharedHome, `${basename(join(dataDir, '..')) || 'root'}-${mark}`);
}

/** The folders above, when they are missing. The server's account has to pass through what root makes. */
function makeParents(home: string, account: Account | null): void {
  const parent = join(home, '..');
  if (parent === home || existsSync(parent)) return;
  makeParents(parent, account);
  mkdirSync(parent, { recursive: true });
  if (account) chmodSync(parent, 0o755);
}

function nearestFolder(path: string): string {
  let folder = path;
  while (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const parent = join(folder, '..');
    if (parent === folder) return folder;
    folder = parent;
  }
  return folder;
}

function refuseForeign(home: string, stats: Stats, account: Account | null): void {
  if (account || stats.uid === process.getuid?.()) return;
  throw new EngineFailure(
    `The data folder ${home} belongs to the user with id ${stats.uid}. Run Qantar as that user, or choose another folder with QANTAR_DATA.`,
  );
}

function refuseOpen(home: string, stats: Stats): void {
  if ((stats.mode & 0o077) === 0) return;
  if (readdirSync(home).length > 0) {
    throw new EngineFailure(`Other users can open the data folder ${home}. Close it with: chmod 700 ${home}`);
  }
  chmodSync(home, 0o700);
}

/** A folder inside the home, mode 0700, belonging to the server's account. */
export function prepareFolder(path: string, account: Account | null): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  if (account) chownSync(path, account.uid, account.gid);
  return path;
}

/** The folder of the socket: `run` in the home, or a short private one when that path is too long for a socket. */
export function prepareSocketFolder(home: string, account: Account | null): string {
  const usual = join(home, 'run');
  if (Buffer.byteLength(join(usual, socketFile)) < longestSocket) {
    // What a killed server left here names a process id that may be in use again.
    rmSync(usual, { recursive: true, force: true });
    return prepareFolder(usual, account);
  }
  const short = Buffer.byteLength(tmpdir()) < 60 ? tmpdir() : '/tmp';
  return prepareFolder(mkdtempSync(join(short, 'qantar-')), account);
}
