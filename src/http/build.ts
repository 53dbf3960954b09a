import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../lib/root.js';

/**
 * A short hash of the program as it runs: its code, views and messages. It is part of every ETag of a page, so
 * that a new release is seen although the case has not changed.
 */
export function buildStamp(): string {
  const code = dirname(dirname(fileURLToPath(import.meta.url)));
  const hash = createHash('sha256');
  for (const folder of [code, join(root, 'views'), join(root, 'src', 'messages')]) {
    for (const file of filesOf(folder)) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
