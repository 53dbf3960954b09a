import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kysely, type Migration, type MigrationProvider, Migrator, sql } from 'kysely';
import { root } from '../lib/root.js';

// Migrations are plain SQL files, applied forward only in the order of their names, each in a transaction of
// its own. Kysely's Migrator keeps the list and takes an advisory lock, so that simultaneous starts are safe.

const migrationFolder = join(root, 'db', 'migrations');
const schema = 'meta';

/** A migration that cannot be applied, or that was changed after it was. One line, with the next step. */
class MigrationFailure extends Error {
  override name = 'MigrationFailure';
}

interface MigrationFile {
  name: string;
  text: string;
  checksum: string;
}

async function readMigrations(folder: string): Promise<MigrationFile[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return { name: file.slice(0, -4), text, checksum: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

function provider(files: MigrationFile[]): MigrationProvider {
  const migrations = files.map(({ name, text, checksum }): [string, Migration] => [
    name,
    {
      async up(db) {
        await sql.raw(text).execute(db);
        await sql`insert into meta.migration_checksum (name, checksum) values (${name}, ${checksum})`.execute(
          db,
        );
      },
    },
  ]);
  return { getMigrations: async () => Object.fromEntries(migrations) };
}

/**
 * Applies every migration not applied yet and answers their names, oldest first. `db` is the owner's connection.
 * Throws MigrationFailure when a file fails (nothing of that file remains) or differs from what was applied.
 */
// biome-ignore lint/suspicious/noExplicitAny: migrations run on any database, before its types are true
export async function migrate(db: Kysely<any>, folder = migrationFolder): Promise<string[]> {
  const files = await readMigrations(folder);
  await prepare(db);
  await refuseChanged(db, files);
  const migrator = new Migrator({ db, provider: provider(files), migrationTableSchema: schema });
  const applied: string[] = [];
  for (;;) {
    const { results = [], error } = await migrator.migrateUp();
    if (error) throw explain(error, results.find((result) => result.status === 'Error')?.migrationName);
    if (results.length === 0) return applied;
    applied.push(...results.map((result) => result.migrationName));
  }
}

// biome-ignore lint/suspicious/noExplicitAny: see migrate
async function prepare(db: Kysely<any>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // "if not exists" is not safe against a second session doing the same; the lock is.
    await sql`select pg_advisory_xact_lock(hashtext('qantar migrate'))`.execute(trx);
    await sql`create schema if not exists meta`.execute(trx);
    await sql`create table if not exists meta.migration_checksum (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`.execute(
      trx,
    );
  });
}

// biome-ignore lint/suspicious/noExplicitAny: see migrate
async function refuseChanged(db: Kysely<any>, files: MigrationFile[]): Promise<void> {
  const { rows } = await sql<{ name: string; checksum: string }>`
    select name, checksum from meta.migration_checksum order by name`.execute(db);
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const row of rows) {
    const file = byName.get(row.name);
    if (!file) {
      throw new MigrationFailure(
        `The database has the migration ${row.name}, which this program does not know. Use the newer program that made it.`,
      );
    }
    if (file.checksum !== row.checksum) {
      throw new MigrationFailure(
        `db/migrations/${row.name}.sql was changed after it was applied. Restore the file and put the change in a new migration.`,
      );
    }
  }
}

function explain(error: unknown, name: string | undefined): MigrationFailure {
  const reason = error instanceof Error ? error.message : String(error);
  const where = name ? `The migration ${name} failed` : 'The migrations could not be applied';
  return new MigrationFailure(`${where}: ${reason}. Nothing of it was kept.`, { cause: error });
}
