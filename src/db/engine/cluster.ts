import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Account, ownName } from './account.js';
import type { Binaries } from './binaries.js';
import { EngineFailure } from './failure.js';
import { prepareFolder } from './home.js';
import { supervise } from './supervisor.js';

/** The bootstrap superuser. It makes the roles and the database; the program itself never works as it. */
export const superuser = 'qantar_super';
const logins = [superuser, 'qantar_owner', 'qantar_desk', 'qantar_reader'];
const marker = 'qantar-cluster.json';

/** A finished cluster. The token tells its server apart from any other. */
export interface Cluster {
  folder: string;
  token: string;
  major: number;
}

/** The cluster in a data folder; null before the first start. Throws EngineFailure when it is not one of ours. */
export function readCluster(home: string): Cluster | null {
  const folder = join(home, 'pg');
  if (!existsSync(folder)) return null;
  try {
    const { token } = JSON.parse(readFileSync(join(folder, marker), 'utf8'));
    const major = Number(readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim());
    return { folder, token: String(token), major };
  } catch {
    throw new EngineFailure(
      `${folder} is not a database that Qantar made. Move it away, or choose another folder with QANTAR_DATA.`,
    );
  }
}

/**
 * Makes the cluster. It is built under another name and renamed when it is complete and on disk, so that a
 * first start killed at any moment leaves nothing that looks like a cluster. No password exists at any time.
 * The first of the engines that can be made ready and knows a locale we need is used.
 */
export async function createCluster(
  home: string,
  engines: (() => Binaries)[],
  account: Account | null,
  onDisk: boolean,
): Promise<{ cluster: Cluster; engine: Binaries }> {
  for (const name of readdirSync(home).filter((entry) => entry.startsWith('pg.init-'))) {
    // Where the first start was killed, initdb may still be on its way out and writing.
    rmSync(join(home, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
  const unfinished = prepareFolder(join(home, `pg.init-${randomBytes(6).toString('hex')}`), account);
  const used = await initialise(unfinished, engines, account, onDisk);
  const token = randomBytes(16).toString('hex');
  writePrivate(join(unfinished, marker), JSON.stringify({ token, major: used.major }), account);
  syncFolder(unfinished);
  const folder = join(home, 'pg');
  renameSync(unfinished, folder);
  syncFolder(home);
  return { cluster: { folder, token, major: used.major }, engine: used };
}

/** Who may connect: this program's user as each of our logins, over the socket, and nobody else. */
export function writeAccess(folder: string, account: Account | null): void {
  const user = `"${ownName().replaceAll('"', '""')}"`;
  writePrivate(join(folder, 'pg_hba.conf'), 'local all all peer map=qantar\n', account);
  writePrivate(
    join(folder, 'pg_ident.conf'),
    logins.map((login) => `qantar ${user} ${login}\n`).join(''),
    account,
  );
}

async function initialise(
  folder: string,
  engines: (() => Binaries)[],
  account: Account | null,
  onDisk: boolean,
): Promise<Binaries> {
  const failures: string[] = [];
  for (const makeReady of engines) {
    const engine = tryReady(makeReady, failures);
    if (!engine) continue;
    for (const locale of localesOf(engine.major)) {
      const choices = [...locale, ...(onDisk ? [] : ['--no-sync'])];
      const failure = await runInitdb(engine, choices, folder, account);
      if (failure === null) return engine;
      failures.push(`PostgreSQL ${engine.major} in ${engine.bin}: ${failure}`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  throw new EngineFailure(`The database could not be made. ${failures.join('; ')}`);
}

function tryReady(makeReady: () => Binaries, failures: string[]): Binaries | null {
  try {
    return makeReady();
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error;
    failures.push(error.message);
    return null;
  }
}

/** Runs initdb; null when it worked, else the last line it printed. */
function runInitdb(
  engine: Binaries,
  choices: string[],
  folder: string,
  account: Account | null,
): Promise<string | null> {
  const parts = [
    join(engine.bin, 'initdb'),
    ...['-D', folder, '-U', superuser, '-E', 'UTF8', '--auth-local=peer', '--auth-host=reject'],
    ...['--data-checksums', '--no-instructions', ...choices],
  ];
  return new Promise((resolve) => {
    const child = supervise(parts, { account, output: 'pipe' });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    child.on('error', (error) => resolve(error.message));
    // Its other output is a report of progress; unread, the pipe would fill.
    child.stdout?.resume();
    child.on('close', (code) =>
      resolve(code === 0 ? null : (said.trim().split('\n').at(-1) ?? 'initdb failed')),
    );
  });
}

// Character classes must know Cyrillic, or a search for a Kazakh name finds nothing. From 17 PostgreSQL brings its
// own C.UTF-8, whose order never changes, but pg_trgm still asks the C library which characters are letters; on a
// system without a C.UTF-8 any UTF-8 locale answers that. Before 17 the library also orders, so only C.UTF-8 will do.
function localesOf(major: number): string[][] {
  if (major < 17) return [['--locale=C.UTF-8']];
  const builtin = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return ['C.UTF-8', 'en_US.UTF-8'].map((letters) => [...builtin, `--lc-ctype=${letters}`]);
}

function writePrivate(path: string, text: string, account: Account | null): void {
  writeFileSync(path, text, { mode: 0o600, flush: true });
  if (account) chownSync(path, account.uid, account.gid);
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
