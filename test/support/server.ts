import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseAccount, runAs } from '../../src/db/engine/account.js';
import { findBinaries } from '../../src/db/engine/binaries.js';
import { readyToRun } from '../../src/db/engine/package.js';
import { withClient } from '../../src/db/roles.js';
import { newFolder } from './program.js';

/** A PostgreSQL server over TCP with passwords (SCRAM), as a team would have one. */
export interface TeamServer {
  port: number;
  /** The superuser's address of a database. */
  url(database?: string, user?: string, password?: string): string;
  run(sql: string, database?: string): Promise<void>;
  stop(): Promise<void>;
}

const password = 'correct horse/battery@staple';

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Starts a throw-away team server. `settings` are lines of postgresql.conf. */
export async function startTeamServer(initdbParts: string[] = [], settings = ''): Promise<TeamServer> {
  const folder = newFolder();
  const account = chooseAccount('/nonexistent');
  if (account) chownSync(folder, account.uid, account.gid);
  const [found] = findBinaries(process.env.QANTAR_PG_BIN);
  if (!found) throw new Error('no PostgreSQL to test with');
  const { bin } = readyToRun(found, account, folder);
  const own = { ...runAs(account), cwd: '/', env: { LC_ALL: 'C' } };
  const secret = join(folder, 'password');
  writeFileSync(secret, password);
  const cluster = join(folder, 'team');
  mkdirSync(cluster, { mode: 0o700 });
  for (const path of [secret, cluster]) if (account) chownSync(path, account.uid, account.gid);
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      '-D',
      cluster,
      '-U',
      'root_user',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '-A',
      'scram-sha-256',
      '--pwfile',
      secret,
      '--no-sync',
      ...initdbParts,
    ],
    { ...own, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  const port = await freePort();
  appendFileSync(
    join(cluster, 'postgresql.conf'),
    `\nlisten_addresses = '127.0.0.1'\nport = ${port}\nunix_socket_directories = ''\n${settings}\n`,
  );
  const server = spawn(join(bin, 'postgres'), ['-D', cluster], { ...own, stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const url = (database = 'postgres', user = 'root_user', word = password) =>
    `postgres://${user}:${encodeURIComponent(word)}@127.0.0.1:${port}/${database}`;
  const run = (sql: string, database?: string) =>
    withClient({ connectionString: url(database) }, async (client) => void (await client.query(sql)));
  while (
    !(await run('select 1').then(
      () => true,
      () => false,
    ))
  )
    await sleep(50);
  return {
    port,
    url,
    run,
    async stop() {
      server.kill('SIGINT');
      await ended;
    },
  };
}
