import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  killAll,
  newFolder,
  noneLeft,
  type Program,
  processesOn,
  removeFolders,
  startKeeper,
} from '../support/program.js';

afterAll(removeFolders, 60_000);

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/gm;
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function stop(keeper: Program): Promise<void> {
  keeper.signal('SIGINT');
  expect(await keeper.ended).toBe(0);
}

/** Starts on the folder, kills after a time (the whole tree, or the program alone), and starts again. */
async function killedFirstStart(after: number, whole: boolean): Promise<void> {
  const folder = newFolder();
  const first = startKeeper('hold', folder);
  await rest(after);
  first.signal('SIGKILL');
  if (whole) killAll(folder);
  await first.ended;
  const second = startKeeper('hold', folder);
  await second.says(/ready/);
  await stop(second);
  // Nothing of the first attempt is left.
  expect(readdirSync(folder).filter((name) => !['pg', 'run', 'log'].includes(name))).toEqual([]);
}

test.each([
  [150, true],
  [300, false],
  [450, true],
  [650, true],
  [900, false],
  [1_200, true],
])('a first start killed after %d ms is completed by the next', killedFirstStart, 60_000);

test('the program killed leaves no server, and the next start works', async () => {
  const folder = newFolder();
  for (let round = 0; round < 3; round += 1) {
    const keeper = startKeeper('hold', folder);
    await keeper.says(/ready/);
    expect(processesOn(folder).length).toBeGreaterThan(3);
    keeper.signal('SIGKILL');
    expect(await noneLeft(folder, 25_000)).toBe(true);
  }
}, 120_000);

test('everything killed under writes loses no write that was acknowledged', async () => {
  const folder = newFolder();
  const acknowledged: string[] = [];
  for (let round = 0; round < 2; round += 1) {
    const keeper = startKeeper('write', folder);
    await keeper.says(/[0-9a-f]{8}-/);
    await rest(300 + 700 * Math.random());
    keeper.signal('SIGSTOP');
    killAll(folder);
    keeper.signal('SIGKILL');
    await keeper.ended;
    acknowledged.push(...(keeper.stdout.match(uuid) ?? []));
    const check = startKeeper('check', folder);
    expect(await check.ended).toBe(0);
    expect(check.stdout).toMatch(/^bad 0$/m);
    const stored = new Set(check.stdout.match(uuid));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  }
  expect(acknowledged.length).toBeGreaterThan(10);
}, 120_000);

test('the server killed alone is started again, and writing goes on', async () => {
  const folder = newFolder();
  const keeper = startKeeper('hold', folder);
  await keeper.says(/ready/);
  const { serverPid } = await import('../../src/db/engine/orphan.js');
  const pid = serverPid(join(folder, 'pg'));
  process.kill(pid as number, 'SIGKILL');
  await keeper.says(/started again/);
  for (;;) {
    const next = serverPid(join(folder, 'pg'));
    if (next !== null && next !== pid) break;
    await rest(50);
  }
  const writer = startKeeper('check', folder);
  await writer.ended;
  // It joined a database that has no table of the lab yet, which only a working server can say.
  expect(writer.stderr).toMatch(/lab_events/);
  await stop(keeper);
}, 60_000);

test('Ctrl-C ends everything in order, so the next start needs no recovery', async () => {
  const folder = newFolder();
  const keeper = startKeeper('write', folder);
  await keeper.says(/[0-9a-f]{8}-/);
  await stop(keeper);
  expect(processesOn(folder)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['log', 'pg', 'run']);
}, 60_000);
