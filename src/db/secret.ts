import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../lib/error-code.js';

/**
 * A random secret of 256 bits that stays the same between starts, kept in a file only its owner may read.
 * Simultaneous first calls get the same one: whoever links its file first wins.
 */
export function keptSecret(folder: string, name: string): string {
  const path = join(folder, name);
  const mine = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  writeFileSync(mine, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(mine, path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(mine, { force: true });
  }
  return readFileSync(path, 'utf8').trim();
}
