import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from './cluster.js';
import { EngineFailure } from './failure.js';
import { commandLine, processesIn, sendSignal, startedAt } from './processes.js';

// PostgreSQL's own lock file names a process id and nothing more, so it can name a process that has nothing to
// do with it. Whose server is running is decided by the data folder and the cluster's token on its command line.

const patience = 30_000;

/**
 * Makes sure that no server runs on the cluster. A server of ours without its program is stopped; one that
 * somebody else started is reported, never stopped. Called by the owner of the data folder's lock only.
 */
export async function clearOrphan(cluster: Cluster): Promise<void> {
  const pid = serverPid(cluster.folder);
  if (pid === null) return;
  const command = startedAt(pid) === null ? null : commandLine(pid);
  if (command?.includes(cluster.folder)) {
    if (!command.includes(clusterName(cluster.token))) throw foreign(pid, cluster.folder);
    await stopServer(pid);
  }
  await waitForOthers(cluster.folder);
  // Whoever has that process id now is not a PostgreSQL on this folder, and no process works in it.
  rmSync(join(cluster.folder, 'postmaster.pid'), { force: true });
}

/** The name under which a server of ours runs. */
export function clusterName(token: string): string {
  return `qantar-${token}`;
}

/** The process id in PostgreSQL's lock file; null without one. */
export function serverPid(folder: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(join(folder, 'postmaster.pid'), 'utf8'), 10);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** Whether PostgreSQL's lock file says that the server takes connections. */
export function serverReady(folder: string): boolean {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

async function stopServer(pid: number): Promise<void> {
  const started = startedAt(pid);
  const gone = () => startedAt(pid) !== started || started === null;
  sendSignal(pid, 'SIGINT');
  if (await until(gone, 20_000)) return;
  sendSignal(pid, 'SIGQUIT');
  if (await until(gone, 10_000)) return;
  throw new EngineFailure(
    `A database server that an earlier run left behind (process ${pid}) does not stop. End it, then start again.`,
  );
}

// Children of a killed server end by themselves once they notice; starting beside them would corrupt the data.
async function waitForOthers(folder: string): Promise<void> {
  if (await until(() => processesIn(folder).length === 0, patience)) return;
  throw foreign(processesIn(folder)[0] ?? 0, folder);
}

async function until(done: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!done()) {
    if (Date.now() > end) return false;
    await sleep(50);
  }
  return true;
}

function foreign(pid: number, folder: string): EngineFailure {
  return new EngineFailure(
    `A PostgreSQL server that Qantar did not start (process ${pid}) uses ${folder}. Stop it, then start again.`,
  );
}
