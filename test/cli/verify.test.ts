import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import type { Io } from '../../src/cli/command.js';
import { verifyIn, verifyWithin } from '../../src/cli/verify.js';
import { connect, type Db } from '../../src/db/connect.js';
import { fixture, importFile, publish } from '../publish/published.js';
import { type TestDatabase, testCluster, testDatabase } from '../support/database.js';

// Every class of tampering that a superuser past the program can do without rewriting both chains is found and named.
let db: TestDatabase;
let superuser: Db;
beforeAll(async () => {
  db = await testDatabase();
  const { database } = db.logins.owner;
  superuser = connect({ ...testCluster().superuser, ...(database ? { database } : {}) }, { max: 1 });
  const file = fixture('cast');
  await importFile(db.desk, file);
  await publish(db.desk, 'KZ-9001');
  for (const account of ['Told again.', 'And again.']) {
    const [event] = file.events;
    if (event) event.account = account;
    await importFile(db.desk, file);
    await publish(db.desk, 'KZ-9001');
  }
});
afterAll(async () => {
  await superuser.destroy();
  await db.drop();
});

/** Runs a verification between streams of its own. */
async function verified(run: (io: Io) => Promise<number>) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await run({ stdin: new PassThrough(), stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, out: await text(stdout), err: await text(stderr) };
}

test('a sound record is said to be sound, with the heads of the chains', async () => {
  const { code, out, err } = await verified((io) => verifyIn(db.context(), io));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^ok: \d+ revisions, 1 cases, 3 versions, \d+ published rows\./);
  expect(out).toMatch(/^history \d+ [0-9a-f]{64}$/m);
  expect(out).toMatch(/^KZ-9001 version 3 [0-9a-f]{64}$/m);
});

const old = "code = 'fpmrb' and since_version = 1";
const tamperings: [what: string, statement: string, named: RegExp][] = [
  [
    'the body of a row',
    `update pub.events set body = jsonb_set(body, '{title}', '"x"') where ${old}`,
    /pub\.events KZ-9001\/fpmrb since version 1: it was altered/,
  ],
  [
    'the body of the current head',
    `update pub.cases set body = jsonb_set(body, '{summary}', '"x"')`,
    /pub\.cases KZ-9001\/KZ-9001/,
  ],
  [
    'the hash of a row',
    `update pub.figures set hash = repeat('0', 64) where code = (select min(code) from pub.figures)`,
    /pub\.figures KZ-9001\/\w+ since version 1: it was altered/,
  ],
  [
    'a column beside the body',
    `update pub.events set span = '{(,)}' where ${old}`,
    /pub\.events KZ-9001\/fpmrb/,
  ],
  [
    'the order of a list',
    `update pub.events set sort_key = '0' || sort_key where ${old}`,
    /pub\.events KZ-9001\/fpmrb/,
  ],
  ['the slug', `update pub.cases set slug = 'other'`, /pub\.cases KZ-9001/],
  [
    'a version in the middle, deleted',
    'delete from pub.versions where version = 2',
    /pub\.versions KZ-9001\/3: version 2 is missing/,
  ],
  [
    'the first version, deleted',
    'delete from pub.versions where version = 1',
    /pub\.versions KZ-9001\/2: version 1 is missing/,
  ],
  [
    'the newest version, deleted',
    'delete from pub.versions where version = 3',
    /pub\.events KZ-9001\/fpmrb since version 3: version 3 of the case is missing/,
  ],
  ['every version, deleted', 'delete from pub.versions', /version 1 of the case is missing/],
  [
    'the newest version and its rows, deleted',
    `delete from pub.versions where version = 3; delete from pub.events where since_version = 3; update pub.events set until_version = null where until_version = 2`,
    /pub\.versions \S+\/3: is gone or was replaced, but revision \d+/,
  ],
  [
    'everything published, deleted',
    [
      'versions',
      'cases',
      'events',
      'detentions',
      'people',
      'organisations',
      'places',
      'proceedings',
      'figures',
      'sources',
    ]
      .map((table) => `delete from pub.${table}`)
      .join('; '),
    /pub\.versions \S+\/1: is gone/,
  ],
  [
    'a row, deleted',
    `delete from pub.sources where code = (select min(code) from pub.sources)`,
    /pub\.versions KZ-9001\/1: it no longer shows what was published.* it showed 11 sources, and 10 are there/,
  ],
  [
    'the end of a row',
    `update pub.events set until_version = 2 where ${old}`,
    /pub\.events KZ-9001\/fpmrb since version 2: it begins before/,
  ],
  [
    'the end of a current row',
    `update pub.people set until_version = 2 where code = 'rfbwx'`,
    /pub\.versions KZ-9001\/3: it no longer shows/,
  ],
  [
    'an end that does not exist',
    `update pub.people set until_version = 9 where code = 'rfbwx'`,
    /pub\.people KZ-9001\/rfbwx since version 1: it ends with version 9/,
  ],
  [
    'the beginning of a row',
    `update pub.people set since_version = 2 where code = 'rfbwx'`,
    /pub\.versions KZ-9001\/1: it no longer shows/,
  ],
  [
    'a row, copied under another code',
    `insert into pub.places select case_id, 'zzzzz', 1, null, sort_key, hash, body from pub.places limit 1`,
    /pub\.places KZ-9001\/zzzzz/,
  ],
  [
    'two rows, exchanged',
    `update pub.places a set body = b.body from pub.places b where (a.code, b.code) in (('w4j7d', 'dvhtr'), ('dvhtr', 'w4j7d'))`,
    /pub\.places KZ-9001\/dvhtr/,
  ],
  [
    'the note of a version',
    `update pub.versions set note = 'x' where version = 2`,
    /pub\.versions KZ-9001\/2: it was altered/,
  ],
  [
    'the time of a version',
    `update pub.versions set published_at = published_at + interval '1 ms' where version = 2`,
    /pub\.versions KZ-9001\/2: it was altered/,
  ],
  [
    'the warnings of a version',
    `update pub.versions set warnings = '[]' where version = 1`,
    /pub\.versions KZ-9001\/1: it was altered/,
  ],
  [
    'the counts of a version',
    `update pub.versions set counts = '{}' where version = 1`,
    /pub\.versions KZ-9001\/1: it was altered/,
  ],
  [
    'the content hash of a version',
    `update pub.versions set content_hash = repeat('0', 64) where version = 3`,
    /pub\.versions KZ-9001\/3: it was altered/,
  ],
  ['the order of versions', `update pub.versions set version = 10 - version`, /pub\.versions KZ-9001\/7/],
  [
    'the hash of the newest version',
    `update pub.versions set hash = repeat('0', 64) where version = 3`,
    /pub\.versions KZ-9001\/3: it was altered/,
  ],
  [
    'a version, added',
    `insert into pub.versions select case_id, 4, published_at, note, profile, warnings, counts, content_hash, hash, repeat('0', 64) from pub.versions where version = 3`,
    /pub\.versions KZ-9001\/4/,
  ],
  [
    'a row of the working record',
    `update work.events set title = 'x' where code = 'fpmrb'`,
    /wrong: work\.revisions \d+: events \S+ was changed past the program/,
  ],
  ['a row of the working record, deleted', 'delete from work.case_people', /case_people \S+ is gone/],
  [
    'a revision in the middle, deleted',
    'delete from work.revisions where seq = 5',
    /work\.revisions 6: revision 5 is missing/,
  ],
  ['the reason of a revision', `update work.revisions set reason = 'x' where seq = 7`, /work\.revisions 7/],
  ['what a revision holds', `update work.revisions set after = '{}' where seq = 7`, /work\.revisions 7/],
  [
    'a right of the reader',
    'grant select on work.people to qantar_reader',
    /work\.people: qantar_reader may SELECT/,
  ],
  [
    'a right of the desk',
    'grant update (body) on pub.events to qantar_desk',
    /pub\.events: qantar_desk may UPDATE its column body/,
  ],
];

test.each(tamperings)('tampering is found and named: %s', async (_, statement, named) => {
  const undo = new Error('undo');
  const tampering = superuser.transaction().execute(async (trx) => {
    for (const one of statement.split('; ')) await sql.raw(one).execute(trx);
    const { code, err } = await verified((io) => verifyWithin(trx, io));
    expect(err).toMatch(named);
    expect(code).toBe(1);
    throw undo;
  });
  await expect(tampering).rejects.toBe(undo);
});

test('what was cut off every chain together is betrayed by heads noted outside', async () => {
  const { out } = await verified((io) => verifyIn(db.context(), io));
  const [history, version] = ['history', 'KZ-9001 version'].map(
    (chain) => new RegExp(`^${chain} (\\d+) (\\w+)$`, 'm').exec(out) ?? [],
  );
  const noted = [
    { chain: null, number: Number(history?.[1]), hash: history?.[2] ?? '' },
    { chain: 'KZ-9001', number: Number(version?.[1]), hash: version?.[2] ?? '' },
  ];
  const check = (heads: typeof noted) => verified((io) => verifyIn(db.context(), io, heads));
  expect(await check(noted)).toMatchObject({ code: 0 });
  const cut = { code: 1, err: expect.stringMatching(/cut off or written anew/) };
  for (const head of noted) {
    expect(await check([{ ...head, number: head.number + 1 }])).toMatchObject(cut);
    expect(await check([{ ...head, hash: '0'.repeat(64) }])).toMatchObject(cut);
  }
});
