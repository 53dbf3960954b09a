import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCommand, importInto, readSound } from '../../src/cli/import.js';
import { caseFileSchemaText } from '../../src/imports/casefile/schema.js';
import { fakeIo, fullFile, fullText, put, rowCounts } from '../imports/files.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

let db: TestDatabase;
let folder: string;
beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'qantar-import-'));
});
afterAll(async () => {
  await db.drop();
  await rm(folder, { recursive: true });
});

/** What the command does once the database is open, between streams of its own. */
async function imported(text: string, { dryRun = false } = {}) {
  const io = fakeIo(text);
  const order = { file: '-', dryRun, reason: 'a test' };
  const file = await readSound(order, io);
  const code = file ? await importInto(db.context(), file, order, io) : 1;
  return { code, out: io.out(), err: io.err() };
}
const fullWith = (changes: Record<string, unknown>) => {
  const file = fullFile();
  for (const [path, value] of Object.entries(changes)) put(file, path, value);
  return JSON.stringify(file);
};

test('a dry run says what it would do and stores nothing; the import says the same and does it', async () => {
  const empty = await rowCounts(db.owner);
  const dry = await imported(fullText, { dryRun: true });
  expect(dry).toMatchObject({ code: 0, err: '' });
  expect(dry.out).toMatch(/^Case XX-0001\n/);
  expect(dry.out).toMatch(/^ {2}events +3 new, 0 changed, 0 unchanged$/m);
  expect(dry.out).toMatch(/\nNothing was stored: this was a dry run\.\n$/);
  expect(await rowCounts(db.owner)).toEqual(empty);

  const done = await imported(fullText);
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(done.out.split('\nImported: ')[0]).toBe(dry.out.split('\nNothing was stored')[0]);
  expect((await rowCounts(db.owner)).events).toBe(3);

  const again = await imported(fullText);
  expect(again.out).toMatch(/\nImported: 0 rows added, 0 changed\.\n$/);
});

test('changed records are named by path, code and field, never by what they hold', async () => {
  const { code, out } = await imported(
    fullWith({
      'events[1].title': 'Secret words',
      'events[1].happened': null,
      'people[2].protected_identity.real_name': 'Hidden Name',
      claims: [],
      citations: [],
    }),
    { dryRun: true },
  );
  expect(code).toBe(0);
  expect(out).toMatch(
    /^Changed:\n {2}people\[2\]\.protected_identity: real_name\n {2}events\[1\] eveb: title, happened$/m,
  );
  expect(out).toMatch(/^Left alone, because the file does not hold them: 4 claims, 17 citations$/m);
  expect(out).not.toMatch(/Secret|Hidden/);
});

test('a faulty file is refused with every fault by its path, one a line', async () => {
  const before = await rowCounts(db.owner);
  const refused = await imported(
    fullWith({ 'events[0].happened.edtf': '2022-02-30', 'places[0].kind': 'moon\u001b[31m' }),
  );
  expect(refused).toMatchObject({ code: 1, out: '' });
  const [first, second, last, end] = refused.err.split('\n');
  expect(first).toMatch(/^places\[0\]\.kind: is "moon\\u001b\[31m", not one of /);
  expect(second).toMatch(/^events\[0\]\.happened\.edtf: /);
  expect([last, end]).toEqual(['2 faults; nothing was stored. Correct the file and import it again.', '']);
  expect(await rowCounts(db.owner)).toEqual(before);
});

test('what the record cannot take is refused in the same way, in a dry run too', async () => {
  for (const dryRun of [true, false]) {
    const refused = await imported(fullWith({ 'events[1].code': 'other', 'citations[0].note': 'other' }), {
      dryRun,
    });
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err.split('\n').slice(0, 3)).toEqual([
      'events[1].code: is eveb here, and never changes',
      expect.stringMatching(/^citations\[0\]: is cited differently here/),
      '2 faults; nothing was stored. Correct the file and import it again.',
    ]);
  }
});

test('of very many faults the first two hundred are shown and all are counted', async () => {
  const file = fullFile() as unknown as { claims: unknown[] };
  file.claims = Array.from({ length: 1000 }, () => 7);
  const { err } = await imported(JSON.stringify({ ...file, citations: [] }));
  const lines = err.trimEnd().split('\n');
  expect(lines).toHaveLength(202);
  expect(lines.slice(-2)).toEqual([
    'and 800 more faults',
    '1,000 faults; nothing was stored. Correct the file and import it again.',
  ]);
});

test.each([
  ['text that is no JSON', '{"a":\n  tru}', /^2:3: "t" stands where a value must\n1 fault; /],
  ['a key given twice', '{"case": 1, "case": 2}', /^1:13: case: is given twice; keep one\n/],
  ['nothing', '', /^1:1: the file ends too early\n/],
])('%s is refused with line and column', async (_, text, message) => {
  expect(await imported(text)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(message) });
});

test('the command refuses a faulty file before it looks for a database', async () => {
  const path = join(folder, 'faulty.json');
  await writeFile(path, '{}');
  const io = fakeIo();
  expect(await importCommand.run([path], io)).toBe(1);
  expect(io.err()).toMatch(/^format: is missing\n/);
});

test.each([
  [['no-such-file.json'], 1, /^no-such-file\.json cannot be read: .*ENOENT.*give the path of a case file/],
  [['.'], 1, /^\. cannot be read: .*is a folder; give the path/],
  [[], 2, /^give one FILE; qantar import --help explains\n$/],
  [['a', 'b'], 2, /^give one FILE/],
  [['--quick', 'a'], 2, /Unknown option '--quick'; qantar import --help explains\n$/],
])('the command line %j ends with one line that says what to do', async (argv, code, message) => {
  const io = fakeIo();
  expect(await importCommand.run(argv, io)).toBe(code);
  expect(io.err()).toMatch(message);
  expect(io.err().trimEnd()).not.toContain('\n');
});

test('--schema prints the schema of case files', async () => {
  const io = fakeIo();
  expect(await importCommand.run(['--schema'], io)).toBe(0);
  expect(io.out()).toBe(caseFileSchemaText());
});
