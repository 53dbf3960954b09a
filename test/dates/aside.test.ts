import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findAside, longestOnTheSpot, TimeLimit } from '../../src/dates/aside.js';
import { findWritten } from '../../src/dates/written/find.js';
import { root } from '../../src/lib/root.js';

const account =
  'Police detained Aidar on 5 January 2022 near his house. Two days later he was moved to another town, and in ' +
  'early March 2021 his lawyer, aged 34, had complained under Article 205 of the code. ';
const article = account.repeat(300);
const longest = account.repeat(10_000).slice(0, 1_000_000);
const options = { languages: ['en'], published: '2022-01-20' } as const;
const limits = { limitMs: 60_000 };

test('a long text gives what it gives on the main thread', async () => {
  expect(article.length).toBeGreaterThan(longestOnTheSpot);
  const found = await findAside(article, options, limits);
  expect(found).toEqual(findWritten(article, options));
  expect(found.length).toBeGreaterThan(500);
}, 60_000);

test('texts that are asked for together are read in turn, each with its own answer', async () => {
  const texts = ['2001', '2002', '2003'].map(
    (year) => `${'Nobody knows. '.repeat(2_000)} It was in ${year}.`,
  );
  const found = await Promise.all(
    [...texts, 'It was in 2004.'].map((text) => findAside(text, options, limits)),
  );
  expect(found.map((all) => all.map(({ reading }) => reading.edtf))).toEqual([
    ['2001'],
    ['2002'],
    ['2003'],
    ['2004'],
  ]);
}, 60_000);

test('a text that takes too long is given up with the limit in one sentence, and the next one is read', async () => {
  const late = findAside(longest, options, { limitMs: 1 });
  const next = findAside(article, options, limits);
  await expect(late).rejects.toBeInstanceOf(TimeLimit);
  await expect(late).rejects.toThrow('The text of 1000000 characters was not read within 1 ms.');
  expect((await next).length).toBeGreaterThan(500);
}, 60_000);

test('what the thread cannot do is told, and the next text is read', async () => {
  const broken = { languages: { length: 1 } } as never;
  await expect(findAside(article, broken, limits)).rejects.toThrow(/is not a function/);
  const unsendable = { languages: [() => 'en'] } as never;
  await expect(findAside(article, unsendable, limits)).rejects.toThrow(/could not be cloned/);
  expect((await findAside(article, options, limits)).length).toBeGreaterThan(500);
}, 60_000);

describe('in the built program', () => {
  const built = pathToFileURL(join(root, 'dist/dates/aside.js')).href;
  const program = async (body: string) => {
    const script = `import { findAside } from '${built}'; const account = ${JSON.stringify(account)}; ${body}`;
    const argv = ['--input-type=module', '-e', script];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, argv, { timeout: 60_000 });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  };

  test('the thread keeps the program alive while it reads, and not when it is done', async () => {
    const found = await program(`
      const found = await findAside(account.repeat(300), { languages: ['en'] }, { limitMs: 60000 });
      console.log(found.length);`);
    expect(found).toBeGreaterThan(500);
  }, 60_000);

  test('the main thread goes on while a long text is read, and after one is given up', async () => {
    const { ticks, fault } = await program(`
      let ticks = 0;
      const clock = setInterval(() => ticks++, 10);
      await findAside(account.repeat(3000), { languages: ['en'] }, { limitMs: 60000 });
      clearInterval(clock);
      const fault = await findAside(account.repeat(3000), {}, { limitMs: 1 }).catch((error) => error.message);
      console.log(JSON.stringify({ ticks, fault }));`);
    expect(ticks).toBeGreaterThan(5);
    expect(fault).toMatch(/was not read within 1 ms/);
  }, 60_000);
});
