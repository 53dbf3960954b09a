import { randomBytes } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../../lib/error-code.js';
import { startedAt } from './processes.js';

// One data folder, one owner. The lock is a file beside the cluster that names its holder. It is made complete
// under another name and linked into place, so nobody ever reads half of it.
//
// A dead holder's lock is taken over while holding a second lock, named after the dead holder's token and made
// in the same way. Two that find the same dead holder can therefore never both replace it: whoever comes second
// reads the lock again, sees a new token and starts over. A holder killed in the middle of taking over leaves a
// second lock that is itself taken over like any other.

export interface Holder {
  pid: number;
  started: string;
  token: string;
}

export interface Lock extends Holder {
  release(): void;
}

/** Takes the lock at `path`, or answers who holds it. Never takes it from a process that is alive. */
export async function takeLock(path: string): Promise<Lock | { heldBy: Holder }> {
  const me: Holder = {
    pid: process.pid,
    started: startedAt(process.pid) ?? '',
    token: randomBytes(16).toString('hex'),
  };
  const claim = `${path}.${me.token}`;
  writeFileSync(claim, JSON.stringify(me), { mode: 0o600, flag: 'wx', flush: true });
  try {
    const holder = await contend(path, claim);
    if (holder) return { heldBy: holder };
    return { ...me, release: () => release(path, me.token) };
  } finally {
    rmSync(claim, { force: true });
  }
}

/** Who holds the lock at `path` now; null when nobody alive does. */
export function readHolder(path: string): Holder | null {
  const holder = readLock(path);
  return holder && isAlive(holder) ? holder : null;
}

/** Removes what killed processes left while they contended for the lock at `path`. For its holder only. */
export function sweepClaims(path: string): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(`${basename(path)}.`))) {
    const left = join(folder, name);
    const owner = readLock(left);
    if (owner && !isAlive(owner)) rmSync(left, { force: true });
  }
}

async function contend(path: string, claim: string): Promise<Holder | null> {
  for (;;) {
    if (linkIfFree(claim, path)) return null;
    const holder = readLock(path);
    if (!holder) continue;
    if (isAlive(holder)) return holder;
    const takeover = await takeLock(`${path}.over-${holder.token.slice(0, 32)}`);
    if ('heldBy' in takeover) {
      await sleep(20);
      continue;
    }
    try {
      if (readLock(path)?.token === holder.token) {
        renameSync(claim, path);
        return null;
      }
    } finally {
      takeover.release();
    }
  }
}

function linkIfFree(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(holder: Holder): boolean {
  return startedAt(holder.pid) === holder.started;
}

function readLock(path: string): Holder | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  try {
    const { pid, started, token } = JSON.parse(text);
    return { pid: Number(pid), started: String(started), token: String(token) };
  } catch {
    // Only a power cut can leave an unreadable lock: its content was not on disk although its name was.
    return { pid: 0, started: 'unreadable', token: 'unreadable' };
  }
}

function release(path: string, token: string): void {
  if (readLock(path)?.token === token) rmSync(path, { force: true });
}
