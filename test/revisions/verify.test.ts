import { sql } from 'kysely';
import { type Change, recordRevisions, systemAuthor } from '../../src/revisions/changes.js';
import { verifyRevisions } from '../../src/revisions/verify.js';
import { fullFile, importFile } from '../imports/files.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

const author = systemAuthor('test');
let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.drop());

const publication = (n: number): Change => ({
  table: 'pub.versions',
  id: `v${n}`,
  caseId: null,
  action: 'publish',
  before: null,
  after: { n, text: 'қаңтар', nested: { b: [1.5, null], a: 1e21 } },
});
const record = (changes: Change[]) =>
  db.desk.transaction().execute((trx) => recordRevisions(trx, author, 'why', changes));

test('an empty history is sound', async () => {
  expect(await verifyRevisions(db.desk)).toEqual({ checked: 0, fault: null });
});

test('revisions are numbered without gaps and follow one another across transactions', async () => {
  await record([]);
  await record(Array.from({ length: 2500 }, (_, i) => publication(i)));
  await Promise.all([record([publication(1)]), record([publication(2)]), record([publication(3)])]);
  expect(await verifyRevisions(db.desk)).toEqual({ checked: 2503, fault: null });
  const { rows } = await sql<{ author: string; reason: string; previous_hash: string }>`
    select author, reason, previous_hash from work.revisions where seq = 1`.execute(db.desk);
  expect(rows).toEqual([{ author: 'system: test', reason: 'why', previous_hash: '0'.repeat(64) }]);
});

test('a change that is rolled back leaves no revision', async () => {
  const lost = db.desk.transaction().execute(async (trx) => {
    await recordRevisions(trx, author, 'why', [publication(1)]);
    throw new Error('no');
  });
  await expect(lost).rejects.toThrow('no');
  expect((await verifyRevisions(db.desk)).checked).toBe(0);
});

test('the moment is the one that is given', async () => {
  await db.desk
    .transaction()
    .execute((trx) =>
      recordRevisions(trx, author, 'why', [publication(1)], new Date('2026-01-05T10:00:00.120Z')),
    );
  expect((await verifyRevisions(db.desk)).fault).toBeNull();
  const { rows } = await sql`select at from work.revisions`.execute(db.desk);
  expect(rows).toEqual([{ at: '2026-01-05T10:00:00.12Z' }]);
});

// What somebody with the rights of the owner does to a history of five revisions, and what is found.
const chainTampering: [string, ReturnType<typeof sql>, { seq: number; what: RegExp }][] = [
  ['removes one', sql`delete from work.revisions where seq = 3`, { seq: 4, what: /revision 3 is missing/ }],
  [
    'removes the first',
    sql`delete from work.revisions where seq = 1`,
    { seq: 2, what: /revision 1 is missing/ },
  ],
  [
    'changes a reason',
    sql`update work.revisions set reason = 'x' where seq = 2`,
    { seq: 2, what: /its hash does not fit/ },
  ],
  [
    'changes a time',
    sql`update work.revisions set at = at + interval '1 ms' where seq = 2`,
    { seq: 2, what: /its hash does not fit/ },
  ],
  [
    'changes an author',
    sql`update work.revisions set author = 'x' where seq = 5`,
    { seq: 5, what: /its hash does not fit/ },
  ],
  [
    'changes content',
    sql`update work.revisions set after = '{"n": 9}' where seq = 2`,
    { seq: 2, what: /digest of its content/ },
  ],
  [
    'empties content',
    sql`update work.revisions set after = null where seq = 2`,
    { seq: 2, what: /digest of its content/ },
  ],
  [
    'changes a salt',
    sql`update work.revisions set salt = 'x' where seq = 2`,
    { seq: 2, what: /digest of its content/ },
  ],
  [
    'cuts the chain',
    sql`update work.revisions set previous_hash = repeat('1', 64) where seq = 2`,
    { seq: 2, what: /does not follow/ },
  ],
  [
    'changes a hash',
    sql`update work.revisions set hash = repeat('1', 64) where seq = 2`,
    { seq: 2, what: /its hash does not fit/ },
  ],
];

test.each(chainTampering)('finds the first bad link when somebody %s', async (_, tamper, { seq, what }) => {
  await record(Array.from({ length: 5 }, (_, i) => publication(i)));
  await tamper.execute(db.owner);
  const { fault } = await verifyRevisions(db.desk);
  expect(fault).toEqual({ seq, what: expect.stringMatching(what) });
});

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const rowTampering: [string, ReturnType<typeof sql>, RegExp][] = [
  [
    'changes a title',
    sql`update work.events set title = 'x' where code = 'eveb'`,
    new RegExp(`^events ${id(602)} was changed past the program`),
  ],
  [
    'changes a note number',
    sql`update work.case_sources set number = 8 where number = 1`,
    new RegExp(`^case_sources ${id(1)}/${id(501)} was changed`),
  ],
  [
    'removes a citation',
    sql`delete from work.citations where retracts_id is not null`,
    new RegExp(`^citations ${id(1102)} is gone`),
  ],
  [
    'adds a group',
    sql`insert into work.groups (id, unit, description, lang, count_kind) values (${id(499)}, 'people', 'x', 'en', 'unknown')`,
    new RegExp(`^groups ${id(499)} was added past the program`),
  ],
  [
    'drops the newest revisions',
    sql`delete from work.revisions where seq > (select max(seq) - 3 from work.revisions)`,
    /^citations .* was added past the program/,
  ],
];

test.each(rowTampering)('finds and names the row when somebody %s', async (_, tamper, what) => {
  await importFile(db.desk, fullFile());
  await tamper.execute(db.owner);
  expect((await verifyRevisions(db.desk)).fault?.what).toMatch(what);
});

test('the desk cannot change or remove a revision', async () => {
  await record([publication(1)]);
  await expect(sql`update work.revisions set reason = 'x'`.execute(db.desk)).rejects.toMatchObject({
    code: '42501',
  });
  await expect(sql`delete from work.revisions`.execute(db.desk)).rejects.toMatchObject({ code: '42501' });
});
