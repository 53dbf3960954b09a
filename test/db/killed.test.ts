import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverPid } from '../../src/db/engine/orphan.js';
import { newFolder, processesOn, removeFolders, startKeeper } from '../support/program.js';
import { killFirstStart, killProgram, killUnderWrites, namesIn, stop } from '../support/trials.js';

afterAll(removeFolders, 60_000);

test.each([
  [150, true],
  [300, false],
  [450, true],
  [650, true],
  [900, false],
  [1_200, true],
])('a first start killed after %d ms is completed by the next', killFirstStart, 60_000);

test('the program killed leaves no server, and the next start works', () => killProgram(3), 120_000);

test('everything killed under writes loses no write that was acknowledged', async () => {
  expect(await killUnderWrites(2)).toBeGreaterThan(10);
}, 120_000);

test('the server killed alone is started again, and writing goes on', async () => {
  const folder = newFolder();
  const keeper = startKeeper('hold', folder);
  await keeper.says(/ready/);
  const pid = serverPid(join(folder, 'pg'));
  process.kill(pid as number, 'SIGKILL');
  await keeper.says(/started again/);
  for (;;) {
    const next = serverPid(join(folder, 'pg'));
    if (next !== null && next !== pid) break;
    await sleep(50);
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
  expect(namesIn(folder)).toEqual(['log', 'pg', 'run']);
}, 60_000);
