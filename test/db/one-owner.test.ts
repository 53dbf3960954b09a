import { newFolder, noneLeft, removeFolders, startKeeper } from '../support/program.js';
import { startTogether } from '../support/trials.js';

afterAll(removeFolders, 60_000);

test('of twenty simultaneous starts on a new folder exactly one wins, and the others name it', async () => {
  await startTogether(20);
}, 120_000);

test('a command joins the server of a running program and leaves it running', async () => {
  const folder = newFolder();
  const keeper = startKeeper('write', folder);
  await keeper.says(/[0-9a-f]{8}-/);
  const joined = startKeeper('check', folder);
  expect(await joined.ended).toBe(0);
  expect(joined.stdout).toMatch(/bad 0/);
  const again = startKeeper('check', folder);
  expect(await again.ended).toBe(0);
  keeper.signal('SIGTERM');
  expect(await keeper.ended).toBe(0);
  const printed = keeper.stdout.match(/^[0-9a-f-]{36}$/gm) ?? [];
  // Without a running program the command starts the server itself, and stops it.
  const alone = startKeeper('check', folder);
  expect(await alone.ended).toBe(0);
  expect(printed.filter((id) => !alone.stdout.includes(id))).toEqual([]);
  expect(await noneLeft(folder, 5_000)).toBe(true);
}, 60_000);
