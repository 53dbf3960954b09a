import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import type { Io } from '../../src/cli/command.js';
import { type PublishOrder, publishCommand, publishInto } from '../../src/cli/publish.js';
import { loadSamples } from '../../src/cli/samples.js';
import { fixture, importFile } from '../publish/published.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.drop());

async function told(run: (io: Io) => Promise<number>) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await run({ stdin: new PassThrough(), stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, out: await text(stdout), err: await text(stderr) };
}

const order = (more: Partial<PublishOrder> = {}): PublishOrder => ({
  case: 'KZ-0001',
  note: 'First version',
  acceptedWarnings: null,
  ...more,
});
const publish = (more: Partial<PublishOrder> = {}) =>
  told((io) => publishInto(db.context(), order(more), io));

test('warnings are told and block until somebody gives a reason, which is kept with the version', async () => {
  await importFile(db.desk, fixture('founding-case'));
  const refused = await publish();
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toMatch(/^warning \(without_capture\): sources\/\w+ /);
  expect(refused.err).toMatch(/--accept .*nothing was published\n$/);
  const done = await publish({ acceptedWarnings: 'Captures follow.' });
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(done.out).toMatch(/^KZ-0001: published version 1: .*16 events written.*; hash [0-9a-f]{64}\n$/);
  const { rows } = await sql<{ warnings: { reason: string }[] }>`select warnings from pub.versions`.execute(
    db.reader,
  );
  expect(new Set(rows[0]?.warnings.map(({ reason }) => reason))).toEqual(new Set(['Captures follow.']));
});

test('publishing again says that nothing changed, and is no failure', async () => {
  await importFile(db.desk, fixture('founding-case'));
  await publish({ acceptedWarnings: 'Captures follow.' });
  expect(await publish()).toEqual({
    code: 0,
    out: 'KZ-0001: nothing changed since the version before, so no version was made.\n',
    err: '',
  });
});

test('errors block whatever reason is given; a dry run tells them too', async () => {
  const file = fixture('cast');
  file.case.summary = 'What Zeinegul Kulyntayeva said.';
  await importFile(db.desk, file);
  const refused = await publish({ case: 'boztemir-trial', acceptedWarnings: 'It is fine.' });
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toMatch(/^error \(protected_name\): cases\/KZ-9001 /);
  const dry = await publish({ case: 'KZ-9001', dryRun: true });
  expect(dry.code).toBe(1);
  expect(dry.out).toMatch(/Nothing was published\.\n$/);
});

test('a case that is not there, and a command line that says too little, are told apart', async () => {
  expect(await publish({ case: 'KZ-0002' })).toMatchObject({
    code: 1,
    err: expect.stringContaining('no case "KZ-0002"'),
  });
  for (const argv of [
    [],
    ['KZ-0001'],
    ['A', 'B', '--note', 'x'],
    ['KZ-0001', '--nonsense'],
    ['A', '--note', 'x', '--accept', ' '],
  ])
    expect(await told((io) => publishCommand.run(argv, io))).toMatchObject({ code: 2, out: '' });
});

test('the demo loads and publishes both samples once', async () => {
  const load = () => told(async (io) => loadSamples(db.context(), io, 'here').then(() => 0));
  expect((await load()).out).toBe('Sample data: the founding case and an invented one, in here.\n');
  await load();
  const { rows } = await sql`select version from pub.versions`.execute(db.reader);
  expect(rows).toEqual([{ version: 1 }, { version: 1 }]);
});

test('the demo refuses a record that holds cases of its own, and leaves it as it is', async () => {
  await importFile(db.desk, fixture('founding-case'));
  await expect(
    loadSamples(
      db.context(),
      { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() },
      'here',
    ),
  ).rejects.toThrow('here holds cases of its own');
  const { rows } = await sql`select code from work.cases`.execute(db.desk);
  expect(rows).toEqual([{ code: 'KZ-0001' }]);
});
