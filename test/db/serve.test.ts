import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverPid } from '../../src/db/engine/orphan.js';
import { root } from '../../src/lib/root.js';
import {
  newFolder,
  noneLeft,
  type Program,
  processesOn,
  removeFolders,
  startProgram,
} from '../support/program.js';

afterAll(removeFolders, 60_000);

function qantar(parts: string[], env: NodeJS.ProcessEnv): Program {
  return startProgram([join(root, 'dist/cli/main.js'), ...parts], { env });
}

async function serving(
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ program: Program; url: string }> {
  const program = qantar(['serve'], { QANTAR_DATA: folder, PORT: '0', ...env });
  const said = await program.says(/Qantar is at \S+\n/);
  return { program, url: said.trim().slice('Qantar is at '.length) };
}

const statusOf = (url: string) => fetch(url).then((response) => response.status);

test('serve says where it is and how to stop, and Ctrl-C leaves nothing behind', async () => {
  const folder = newFolder();
  const { program, url } = await serving(folder);
  expect(program.stdout).toMatch(
    /^Database: PostgreSQL \d+ .* data in .*\.\nQantar is at http:\/\/127\.0\.0\.1:\d+\nStop it with Ctrl-C\.\n$/,
  );
  expect(await statusOf(`${url}/readyz`)).toBe(200);
  program.signal('SIGINT');
  expect(await program.ended).toBe(0);
  expect(await noneLeft(folder, 5_000)).toBe(true);
}, 60_000);

test('Ctrl-C twice stops at once, and the next start works', async () => {
  const folder = newFolder();
  const { program, url } = await serving(folder);
  // A request that is never finished would keep a single Ctrl-C waiting.
  const half = fetch(`${url}/`, {
    method: 'POST',
    body: new ReadableStream(),
    duplex: 'half',
  } as RequestInit).catch(() => {});
  await sleep(200);
  program.signal('SIGINT');
  await program.says(/Stopping/);
  program.signal('SIGINT');
  expect(await program.ended).toBe(0);
  await half;
  expect(await noneLeft(folder, 5_000)).toBe(true);
  const again = await serving(folder);
  again.program.signal('SIGTERM');
  expect(await again.program.ended).toBe(0);
}, 60_000);

test('a second serve on the folder says who holds it; migrate joins', async () => {
  const folder = newFolder();
  const { program } = await serving(folder);
  const second = qantar(['serve'], { QANTAR_DATA: folder, PORT: '0' });
  expect(await second.ended).toBe(1);
  expect(second.stderr).toBe(
    `qantar serve: The data folder ${folder} is in use by Qantar with process id ${program.pid}. Stop that one, or choose another folder with QANTAR_DATA.\n`,
  );
  const migrate = qantar(['migrate'], { QANTAR_DATA: folder });
  expect(await migrate.ended).toBe(0);
  expect(migrate.stdout).toContain(`Joined the database that process ${program.pid} runs`);
  program.signal('SIGINT');
  expect(await program.ended).toBe(0);
}, 60_000);

test('while the database is started again pages say so, and then work as before', async () => {
  const folder = newFolder();
  const { program, url } = await serving(folder);
  expect(await statusOf(`${url}/readyz`)).toBe(200);
  const seen = new Set<number>();
  for (let round = 0; round < 3; round += 1) {
    const server = serverPid(join(folder, 'pg')) as number;
    process.kill(server, 'SIGKILL');
    const end = Date.now() + 20_000;
    let status = 0;
    // Connections of the killed server may still answer once; what counts is that all is well with the next one.
    while (status !== 200 || [server, null].includes(serverPid(join(folder, 'pg')))) {
      expect(Date.now()).toBeLessThan(end);
      status = await statusOf(`${url}/readyz`);
      seen.add(status);
      await sleep(20);
    }
  }
  expect(seen).toContain(503);
  expect([...seen].filter((status) => status !== 503 && status !== 200)).toEqual([]);
  program.signal('SIGINT');
  expect(await program.ended).toBe(0);
}, 60_000);

test('a port that is taken ends the start in one line, and leaves no server', async () => {
  const folder = newFolder();
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const program = qantar(['serve'], { QANTAR_DATA: folder, PORT: String(port) });
  const code = await program.ended;
  other.close();
  expect(code).toBe(1);
  expect(program.stderr).toBe(
    `qantar serve: The port ${port} is taken by another program. Choose another with PORT.\n`,
  );
  expect(processesOn(folder)).toEqual([]);
}, 60_000);

test.each([
  [['serve', '--site', 'moon'], {}, 2, 'qantar serve: --site is "moon"; it must be both, public or desk\n'],
  [['serve', '--site', 'desk'], {}, 1, 'qantar serve: this release has no desk yet; use --site public\n'],
  [['serve'], { PORT: 'x' }, 1, 'qantar serve: PORT must be a whole number from 0 to 65535.\n'],
])(
  '%j with %j is refused before anything starts',
  async (parts, env, code, line) => {
    const program = qantar(parts, env);
    expect(await program.ended).toBe(code);
    expect(program.stderr).toBe(line);
  },
  60_000,
);
