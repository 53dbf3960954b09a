import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Db } from '../../src/db/connect.js';
import { root } from '../../src/lib/root.js';

/** The schemas work and pub of a database as db/schema.sql holds them. */
export async function dumpSchema(owner: Db): Promise<string> {
  const query = readFileSync(join(root, 'test/support/dump-schema.sql'), 'utf8');
  const { rows } = await sql.raw<{ line: string }>(query).execute(owner);
  return `${rows.map(({ line }) => line).join('\n')}\n`;
}
