import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import type { Cluster } from './cluster.js';
import { EngineFailure } from './failure.js';
import { clusterName, serverPid, serverReady } from './orphan.js';
import { sendSignal } from './processes.js';
import { supervise } from './supervisor.js';

/** A running PostgreSQL. */
export interface Server {
  /** Settles when the server process has ended, for whatever reason. */
  ended: Promise<void>;
  /** Asks the server to stop and waits: connections are closed, what was acknowledged is on disk. */
  stop(): Promise<void>;
  /** Stops at once; the next start recovers from the log. */
  hurry(): void;
}

export interface ServerOptions {
  engine: Binaries;
  cluster: Cluster;
  account: Account | null;
  socketFolder: string;
  logFile: string;
  /** PostgreSQL settings on top of ours. */
  settings?: Record<string, string>;
  /** A folder to remove when the server has ended: for throw-away clusters. */
  remove?: string;
}

const largestLog = 5_000_000;

/** Starts the server and waits until it takes connections. Throws EngineFailure with PostgreSQL's own last words. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const end = Date.now() + 30_000;
  for (;;) {
    const from = logSize(options.logFile);
    const child = launch(options);
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    if (await becomesReady(options.cluster.folder, child))
      return running(child, ended, options.cluster.folder);
    await ended;
    const said = lastWords(options.logFile, from);
    // A killed server stays in the process table until its new parent notices, and still counts as alive.
    if (!said.includes('already exists') || Date.now() > end) throw failed(said, options.logFile);
    await sleep(250);
  }
}

function launch(options: ServerOptions): ChildProcess {
  const { engine, cluster, account, logFile, remove } = options;
  if (logSize(logFile) > largestLog) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'a', 0o600);
  const settings = { ...settingsFor(options), ...options.settings };
  const parts = [
    ...[join(engine.bin, 'postgres'), '-D', cluster.folder],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  try {
    return supervise(parts, { account, output: log, ...(remove ? { remove } : {}) });
  } finally {
    closeSync(log);
  }
}

// Given on the command line at each start, so that a cluster made by an older release runs with today's settings.
function settingsFor({ cluster, socketFolder }: ServerOptions): Record<string, string> {
  return {
    cluster_name: clusterName(cluster.token),
    listen_addresses: '',
    unix_socket_directories: `"${socketFolder}"`,
    unix_socket_permissions: '0700',
    port: '5432',
    ssl: 'off',
    max_connections: '60',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    jit: 'off',
    logging_collector: 'off',
    log_destination: 'stderr',
    log_line_prefix: '%m ',
    // A log may be seized: no statement text, and no values in the details of an error.
    log_statement: 'none',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  };
}

/** True once the server takes connections, however long recovery takes; false when it ended instead. */
async function becomesReady(folder: string, child: ChildProcess): Promise<boolean> {
  let failed = false;
  child.once('error', () => {
    failed = true;
  });
  while (!failed && child.exitCode === null && child.signalCode === null) {
    if (serverReady(folder)) return true;
    await sleep(20);
  }
  return false;
}

function running(child: ChildProcess, ended: Promise<void>, folder: string): Server {
  const pid = serverPid(folder);
  return {
    ended,
    async stop() {
      child.stdin?.end();
      await ended;
    },
    hurry() {
      if (pid !== null) sendSignal(pid, 'SIGQUIT');
    },
  };
}

function logSize(logFile: string): number {
  return statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
}

function lastWords(logFile: string, from: number): string {
  return readFileSync(logFile).subarray(from).toString('utf8').trim();
}

function failed(said: string, logFile: string): EngineFailure {
  const line =
    said.split('\n').findLast((text) => /FATAL|PANIC|error/i.test(text)) ?? said.split('\n').at(-1);
  const reason = (line ?? '').replace(/^.*?(FATAL|PANIC):\s*/, '') || 'no reason given';
  return new EngineFailure(`PostgreSQL did not start: ${reason.replace(/\.?$/, '.')} Its log is ${logFile}.`);
}
