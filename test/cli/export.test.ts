import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { exportCommand, exportFrom } from '../../src/cli/export.js';
import { fakeIo, fullFile, fullText, importFile, smallFile } from '../imports/files.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

let db: TestDatabase;
let folder: string;
beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'qantar-export-'));
  await importFile(db.desk, fullFile());
});
afterAll(async () => {
  await db.drop();
  await rm(folder, { recursive: true });
});

async function exported(order: { case: string; out?: string; identities?: boolean }) {
  const io = fakeIo();
  const code = await exportFrom(db.context(), { identities: true, ...order }, io);
  return { code, out: io.out(), err: io.err() };
}

const warning =
  'The file holds the real identity of 1 protected person: keep it as you keep the database, or export --without-identities.\n';

test.each(['XX-0001', 'the-lake-road-case'])(
  'a case is found by %s and written to standard output',
  async (name) => {
    expect(await exported({ case: name })).toEqual({ code: 0, out: fullText, err: warning });
  },
);

test('without identities there is no real name in the file and no warning', async () => {
  const { out, err } = await exported({ case: 'XX-0001', identities: false });
  expect(out).not.toContain('Вымышленный');
  expect(err).toBe('');
});

test('a file is readable by its owner alone, replaces what was there, and leaves nothing beside it', async () => {
  const path = join(folder, 'case.json');
  await writeFile(path, 'old', { mode: 0o644 });
  expect(await exported({ case: 'XX-0001', out: path })).toEqual({
    code: 0,
    out: '',
    err: `Wrote 46 records to ${path}.\n${warning}`,
  });
  expect(await readFile(path, 'utf8')).toBe(fullText);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['case.json']);
});

test('an export that cannot be finished leaves the old file and nothing beside it', async () => {
  const path = join(folder, 'case.json');
  await writeFile(path, 'old');
  const context = db.context();
  const cut = exportFrom(
    { ...context, desk: cutOff(context.desk) },
    { case: 'XX-0001', out: path, identities: true },
    fakeIo(),
  );
  await expect(cut).rejects.toThrow(`${path} was not written: `);
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['case.json']);
});

/** A database that refuses to tell about events, as one that is lost half-way would. */
function cutOff(desk: TestDatabase['desk']): TestDatabase['desk'] {
  return desk.withPlugin({
    transformQuery: ({ node }) => {
      if (JSON.stringify(node).includes('"participants"')) throw new Error('gone');
      return node;
    },
    transformResult: async ({ result }) => result,
  });
}

test('a folder that is not there is told in one line', async () => {
  const path = join(folder, 'nowhere', 'case.json');
  await expect(exported({ case: 'XX-0001', out: path })).rejects.toThrow(/was not written: .*ENOENT/);
});

test('a case that is not there is told in one line', async () => {
  expect(await exported({ case: 'KZ-9999' })).toEqual({
    code: 1,
    out: '',
    err: 'There is no case "KZ-9999"; give its code, such as KZ-0001, or its address.\n',
  });
});

test('a slow reader gets every byte', async () => {
  await importFile(db.desk, smallFile('ab', 2000));
  const whole = (await exported({ case: 'case-ab' })).out;
  let text = '';
  const slow = new Writable({
    highWaterMark: 1024,
    write(chunk, _encoding, done) {
      text += String(chunk);
      setImmediate(done);
    },
  });
  await exportFrom(db.context(), { case: 'case-ab', identities: true }, { ...fakeIo(), stdout: slow });
  await new Promise<void>((resolve) => slow.end(resolve));
  expect(text).toBe(whole);
  expect(JSON.parse(text).events).toHaveLength(2000);
});

test.each([[[]], [['a', 'b']], [['--fast', 'a']], [['a', '--out', '']]])(
  'the command line %j ends with one line that says what to do',
  async (argv) => {
    const io = fakeIo();
    expect(await exportCommand.run(argv, io)).toBe(2);
    expect(io.err()).toMatch(/^[^\n]+; qantar export --help explains\n$/);
  },
);
