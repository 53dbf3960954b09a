import { sql } from 'kysely';
import { ImportRefused, importCaseFile } from '../../src/imports/casefile/import.js';
import { planImport } from '../../src/imports/casefile/plan.js';
import { systemAuthor } from '../../src/revisions/changes.js';
import { verifyRevisions } from '../../src/revisions/verify.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { fullFile, importFile, parsed, put, rowCounts, smallFile } from './files.js';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.drop());

const changed = (changes: Record<string, unknown>) => {
  const file: unknown = fullFile();
  for (const [path, value] of Object.entries(changes)) put(file, path, value);
  return file;
};
const planOf = (file: unknown) => db.desk.transaction().execute((trx) => planImport(trx, parsed(file)));
const refusalOf = async (file: unknown): Promise<string[]> => {
  const before = await rowCounts(db.owner);
  const error: unknown = await importFile(db.desk, file).catch((caught: unknown) => caught);
  expect(await rowCounts(db.owner)).toEqual(before);
  if (!(error instanceof ImportRefused)) throw error;
  return error.faults.map(({ path, message }) => `${path}: ${message}`);
};

test('a file goes in with a revision for every row, and the history is sound', async () => {
  const stored = await importFile(db.desk, fullFile());
  const { revisions, ...counts } = await rowCounts(db.owner);
  expect(Object.values(counts).every((rows) => rows > 0)).toBe(true);
  expect(revisions).toBe(stored.added);
  expect(revisions).toBe(Object.values(counts).reduce((sum, rows) => sum + rows, 0));
  expect(await verifyRevisions(db.desk)).toEqual({ checked: revisions, fault: null });
});

test('the same file again changes nothing', async () => {
  await importFile(db.desk, fullFile());
  const before = await rowCounts(db.owner);
  expect(await importFile(db.desk, fullFile())).toEqual({ added: 0, changed: 0 });
  expect(await rowCounts(db.owner)).toEqual(before);
});

test('planning stores nothing', async () => {
  const before = await rowCounts(db.owner);
  const planned = await planOf(fullFile());
  expect(
    planned.ok && planned.plan.tables.every(({ added, changed }) => added.length > 0 && changed.length === 0),
  ).toBe(true);
  expect(await rowCounts(db.owner)).toEqual(before);
});

test('what differs is changed with a revision that holds both states', async () => {
  await importFile(db.desk, fullFile());
  const file = changed({
    'events[1].title': 'She is taken away',
    'events[1].happened.edtf': '2022-06',
    'people[0].names[0].preferred': false,
    'people[0].names[2].preferred': true,
    'places[0].parent': null,
  });
  expect(await importFile(db.desk, file, 'a correction')).toEqual({ added: 0, changed: 3 });
  const { rows } = await sql<{
    record_id: string;
    action: string;
    reason: string;
    before: string;
    after: string;
  }>`
    select record_id, action, reason, before->>'title' as before, after->>'title' as after
    from work.revisions where record_table = 'events' order by seq desc limit 1`.execute(db.desk);
  expect(rows).toEqual([
    {
      record_id: id(602),
      action: 'update',
      reason: 'a correction',
      before: 'She is taken',
      after: 'She is taken away',
    },
  ]);
  expect((await verifyRevisions(db.desk)).fault).toBeNull();
});

test('what the file does not hold stays, and is counted', async () => {
  await importFile(db.desk, fullFile());
  const file = fullFile();
  file.claims = [];
  file.citations = file.citations.filter(({ about }) => about.record !== 'claim');
  const planned = await planOf(file);
  expect(planned.ok && Object.fromEntries(planned.plan.leftAlone)).toEqual({ claims: 4, citations: 2 });
  expect(await importFile(db.desk, file)).toEqual({ added: 0, changed: 0 });
});

test('a changed record that another case shows is named with that case', async () => {
  await importFile(db.desk, fullFile());
  const other = smallFile('b0');
  const person = fullFile().people[0]!;
  await importFile(db.desk, {
    ...other,
    organisations: fullFile().organisations.slice(0, 1),
    people: [...other.people, person],
    case: { ...other.case, people: [...other.case.people, { person: person.id, part: 'witness' }] },
  });
  const planned = await planOf(
    changed({ 'people[0].description': 'A pianist', 'people[0].names[1].kind': 'press' }),
  );
  expect(planned.ok && Object.fromEntries(planned.plan.shared)).toEqual({
    'people[0]': [other.case.code],
    'people[0].names[1]': [other.case.code],
  });
});

test('real identities are stored under their own role, and their history holds no content', async () => {
  await importFile(db.desk, fullFile());
  await expect(sql`select * from work.protected_identities`.execute(db.desk)).rejects.toMatchObject({
    code: '42501',
  });
  expect(
    await importFile(db.desk, changed({ 'people[2].protected_identity.reason': 'Another reason' })),
  ).toEqual({ added: 0, changed: 1 });
  const { rows } = await sql`select action, before, after from work.revisions
    where record_table = 'protected_identities' order by seq`.execute(db.desk);
  expect(rows).toEqual([
    { action: 'insert', before: null, after: null },
    { action: 'update', before: null, after: null },
  ]);
  const { rows: leaks } = await sql`select seq from work.revisions
    where record_table = 'protected_identities' and to_jsonb(revisions)::text ~ 'Invented|Вымышленный'`.execute(
    db.desk,
  );
  expect(leaks).toEqual([]);
});

test('a note number given once is kept when a file leaves it out', async () => {
  await importFile(db.desk, fullFile());
  expect(await importFile(db.desk, changed({ 'sources[0].number': null }))).toEqual({ added: 0, changed: 0 });
  expect(await importFile(db.desk, changed({ 'sources[1].number': 2 }))).toEqual({ added: 0, changed: 1 });
});

// What is changed in the full file, after it was imported, and the one fault that must come of it.
const conflicts: [string, Record<string, unknown>, RegExp][] = [
  [
    'a citation that says something else',
    { 'citations[0].note': 'other' },
    /^citations\[0\]: is cited differently here \(note\)/,
  ],
  [
    'another code for a record',
    { 'events[1].code': 'other' },
    /^events\[1\]\.code: is eveb here, and never changes/,
  ],
  ['another code for the case', { 'case.code': 'XX-0002' }, /^case\.code: is XX-0001 here/],
  ['another note number', { 'sources[0].number': 9 }, /^sources\[0\]\.number: is 1 here, and never changes/],
  [
    'a note number of another source',
    { 'sources[1].number': 1, 'sources[0].number': null },
    /^sources\[1\]\.number: is the note number of another source/,
  ],
  [
    'a lifted protection',
    { 'people[2].protected': false, 'people[2].protected_identity': null },
    /^people\[2\]\.protected: is true here; a file cannot lift/,
  ],
  [
    'a name of another person',
    { 'people[0].names[2].id': id(315), 'people[3].names[0].id': id(399) },
    /^people\[0\]\.names\[2\]: is a part of another record here/,
  ],
  [
    'an id of something else',
    { 'events[0].participants[1].id': id(622), 'events[0].links': fullFile().events[0]?.links.slice(0, 1) },
    /^events\[0\]\.participants\[1\]\.id: is the id of something else here, in event links/,
  ],
  [
    'a second preferred name',
    { 'people[0].names[0].id': id(398), 'citations[4].about.id': id(398), 'citations[4].id': id(1198) },
    /^people\[0\]\.names\[0\]\.preferred: is set here for another name/,
  ],
  [
    'a link that is there already',
    { 'events[0].links[1].id': id(697) },
    /^events\[0\]\.links\[1\]\.id: says what another link says here/,
  ],
  [
    'a relation from the other side',
    {
      'figures[0].relations': [],
      'figures[1].relations': [{ figure: id(901), relation: 'part_of', note: null }],
    },
    /^figures\[1\]\.relations\[0\]: is said here from the other figure/,
  ],
];

test.each(conflicts)('refuses %s, and stores nothing', async (_, changes, fault) => {
  await importFile(db.desk, fullFile());
  expect(await refusalOf(changed(changes))).toEqual([expect.stringMatching(fault)]);
});

test('refuses codes and addresses that other records have', async () => {
  await importFile(db.desk, fullFile());
  const other = smallFile('b1');
  const file = {
    ...other,
    case: { ...other.case, code: 'XX-0001', slug: 'the-lake-road-case' },
    events: [{ ...other.events[0]!, code: 'evea' }],
  };
  expect(await refusalOf(file)).toEqual([
    `case.code: is taken here by another of the cases, ${id(1)}`,
    `events[0].code: is taken here by another of the events, ${id(601)}`,
    'case.slug: is the address of the case XX-0001 here',
  ]);
});

test('refuses a detention of another case', async () => {
  await importFile(db.desk, fullFile());
  const other = smallFile('b2');
  const spell = {
    ...fullFile().detentions[0]!,
    person: other.people[0]!.id,
    body: null,
    start_event: null,
    end_event: null,
    custody: [],
    charges: [],
  };
  expect(await refusalOf({ ...other, detentions: [spell] })).toEqual([
    `detentions[0]: is a part of another record here (case_id ${id(1)})`,
  ]);
});

test('an import that loses its connection leaves nothing', async () => {
  const before = await rowCounts(db.owner);
  const file = smallFile('b3', 500);
  const lost = db.desk.transaction().execute(async (trx) => {
    let killed = false;
    await importCaseFile(trx, file, systemAuthor('test'), 'cut off', {
      // Called between the tables of the import; the kill goes out while later tables are stored.
      onProgress: (rows) => {
        if (killed || rows < 500) return;
        killed = true;
        void sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and usename = 'qantar_desk' and pid <> pg_backend_pid()`
          .execute(db.desk)
          .catch(() => undefined);
      },
    });
    await sql`select pg_sleep(5)`.execute(trx);
  });
  await expect(lost).rejects.toThrow();
  expect(await rowCounts(db.owner)).toEqual(before);
  expect((await importFile(db.desk, file)).added).toBeGreaterThan(1500);
});

test('ten imports at once follow one another and leave one sound history', async () => {
  const files = Array.from({ length: 5 }, (_, i) => smallFile(`c${i}`, 20));
  const results = await Promise.all([...files, ...files].map((file) => importFile(db.desk, file)));
  const added = results.reduce((sum, result) => sum + result.added, 0);
  expect(await verifyRevisions(db.desk)).toEqual({ checked: added, fault: null });
  expect(results.filter((result) => result.added === 0)).toHaveLength(5);
});

test('ten thousand events go in as one import, and again as none', async () => {
  const file = smallFile('d0', 10_000);
  expect(await importFile(db.desk, file)).toEqual({ added: 40_006, changed: 0 });
  expect(await importFile(db.desk, file)).toEqual({ added: 0, changed: 0 });
  expect(await verifyRevisions(db.desk)).toEqual({ checked: 40_006, fault: null });
}, 120_000);
