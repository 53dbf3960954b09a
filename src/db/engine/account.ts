import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { EngineFailure } from './failure.js';

// PostgreSQL refuses to run as root. When Qantar does (as in a container), the server process runs under an
// account that exists already: none is made.

/** The account of the server process; null when it is the account Qantar runs under. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/**
 * The account for the server. As root: the owner of an existing cluster, else `postgres`, else `nobody`.
 * Not root: null. Throws EngineFailure when root finds none of them.
 */
export function chooseAccount(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readAccounts();
  const owner = existsSync(cluster) ? statSync(cluster).uid : 0;
  const chosen =
    (owner === 0 ? undefined : accounts.find((account) => account.uid === owner)) ??
    accounts.find((account) => account.name === 'postgres') ??
    accounts.find((account) => account.name === 'nobody');
  if (!chosen || chosen.uid === 0) {
    throw new EngineFailure(
      'PostgreSQL does not run as root, and this system has neither the account postgres nor nobody. Run Qantar as another user, or set DATABASE_URL.',
    );
  }
  return chosen;
}

/** The name under which peer authentication will know this program. */
export function ownName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new EngineFailure(
      `The user id ${process.getuid?.()} has no name on this system, and PostgreSQL needs one. Add the user to /etc/passwd, or set DATABASE_URL.`,
    );
  }
}

/** The options that make `spawn` run a program as the account. */
export function runAs(account: Account | null): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/** Whether the account can enter a folder. Asked of the system itself, because access lists are not in the mode. */
export function canReach(account: Account | null, folder: string): boolean {
  const tried = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    ...runAs(account),
    cwd: '/',
    stdio: 'ignore',
  });
  return tried.status === 0;
}

function readAccounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
