import { removeFolders } from '../support/program.js';
import { killFirstStart, killProgram, killUnderWrites, startTogether } from '../support/trials.js';

// The long versions of test/db, for `npm run test:durability`: about a quarter of an hour.

afterAll(removeFolders, 60_000);

test('a first start killed at 50 points is completed by the next, every time', async () => {
  for (let point = 0; point < 50; point += 1) await killFirstStart(40 + point * 32, point % 2 === 0);
}, 1_200_000);

test('the program killed 20 times leaves no server of ours', () => killProgram(20), 600_000);

test('20 rounds of kill -9 of everything under writes lose no acknowledged write', async () => {
  const acknowledged = await killUnderWrites(20);
  process.stdout.write(`${acknowledged} acknowledged writes, 0 lost\n`);
  expect(acknowledged).toBeGreaterThan(1_000);
}, 1_200_000);

test('20 times 20 simultaneous starts have exactly one winner each', async () => {
  for (let race = 0; race < 20; race += 1) await startTogether(20);
}, 1_200_000);
