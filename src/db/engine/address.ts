import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How other commands reach the server: written by the owner of the lock once it takes connections. */
export interface Address {
  /** Of the lock under which the server runs; an address with another token is out of date. */
  token: string;
  socketFolder: string;
}

/** The address in a data folder; null when no server runs there. */
export function readAddress(home: string): Address | null {
  try {
    const { token, socketFolder } = JSON.parse(readFileSync(join(home, 'engine.json'), 'utf8'));
    return { token: String(token), socketFolder: String(socketFolder) };
  } catch {
    return null;
  }
}

export function writeAddress(home: string, address: Address): void {
  const path = join(home, 'engine.json');
  writeFileSync(`${path}.new`, JSON.stringify(address), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** A killed program leaves its short socket folder behind; the owner of the lock knows that nobody uses it. */
export function removeOldAddress(home: string): void {
  const old = readAddress(home)?.socketFolder;
  rmSync(join(home, 'engine.json'), { force: true });
  if (old && dirname(old) !== home && /\/qantar-\w{6}$/.test(old))
    rmSync(old, { recursive: true, force: true });
}
