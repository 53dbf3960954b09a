import { sql } from 'kysely';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { bodies, fixture, importFile, publish } from './published.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await importFile(db.desk, fixture('founding-case'));
  await importFile(db.desk, fixture('cast'));
  await publish(db.desk, 'KZ-0001');
  await publish(db.desk, 'KZ-9001');
});
afterAll(() => db.drop());

const founding = 'KZ-0001';
const cast = 'KZ-9001';

const event = async (code: string, case_ = founding) => {
  const found = (await bodies(db.reader, case_, 'events')).find((body) => body.code === code);
  if (!found) throw new Error(`no event ${code}`);
  return found;
};

const everything = async () => {
  const tables = ['versions', 'cases', 'events', 'detentions', 'people', 'organisations', 'places'];
  const all = [...tables, 'proceedings', 'figures', 'sources'].map(
    (table) => sql`select ${sql.lit(table)} as at, to_jsonb(t) as row from ${sql.table(`pub.${table}`)} t`,
  );
  const { rows } = await sql`${sql.join(all, sql` union all `)} order by 1, 2`.execute(db.reader);
  return rows;
};

test('the founding case is published with everything that it holds', async () => {
  const [head] = await bodies(db.reader, founding, 'cases');
  expect(head).toMatchObject({
    counts: { events: 16, detentions: 3, people: 4, figures: 6, sources: 9 },
    status: [{ step: 'suspect_detained' }],
  });
  expect(head?.years.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
});

test('publishing again without a change makes no version and writes nothing', async () => {
  const before = await everything();
  expect(await publish(db.desk, founding)).toMatchObject({
    version: null,
    hash: null,
    written: {},
    gone: {},
  });
  expect(await everything()).toEqual(before);
});

test('a dry run writes nothing', async () => {
  const file = fixture('founding-case');
  file.case.summary = `${file.case.summary} And more.`;
  await importFile(db.desk, file);
  const before = await everything();
  expect(await publish(db.desk, founding, { dryRun: true })).toMatchObject({
    version: 2,
    written: { cases: 1 },
  });
  expect(await everything()).toEqual(before);
  await importFile(db.desk, fixture('founding-case'));
});

test('one changed event writes one row and leaves the others alone', async () => {
  const file = fixture('cast');
  const changed = file.events.find(({ code }) => code === 'fkcpk');
  if (changed) changed.account = 'Told again, better.';
  await importFile(db.desk, file);
  expect(await publish(db.desk, cast)).toMatchObject({ version: 2, written: { events: 1 }, gone: {} });
  const { rows } = await sql`select since_version, until_version from pub.events
    where code = 'fkcpk' order by 1`.execute(db.reader);
  expect(rows).toEqual([
    { since_version: 1, until_version: 1 },
    { since_version: 2, until_version: null },
  ]);
});

test('an event that leaves the case closes its row, and an old version still shows it', async () => {
  await sql`delete from work.proceeding_steps s using work.events e where e.id = s.event_id and e.code = 'mgjtm'`.execute(
    db.owner,
  );
  await sql`delete from work.case_events c using work.events e where e.id = c.event_id and e.code = 'mgjtm'`.execute(
    db.owner,
  );
  const { version, gone } = await publish(db.desk, founding);
  expect(gone).toEqual({ events: 1 });
  const { rows } = await sql`select until_version from pub.events where code = 'mgjtm'`.execute(db.reader);
  expect(rows).toEqual([{ until_version: (version ?? 0) - 1 }]);
  await importFile(db.desk, fixture('founding-case'));
  expect(await publish(db.desk, founding)).toMatchObject({ written: { events: expect.any(Number) } });
});

test('note numbers stay with their source when the order of the timeline changes', async () => {
  const before = await bodies(db.reader, founding, 'sources');
  const file = fixture('founding-case');
  for (const [i, item] of file.events.entries()) item.order = -i;
  const last = file.events.at(-1);
  if (last?.happened) last.happened.edtf = '2021-12-31';
  await importFile(db.desk, file);
  await publish(db.desk, founding);
  const after = await bodies(db.reader, founding, 'sources');
  expect(after.map(({ n, code }) => [n, code])).toEqual(before.map(({ n, code }) => [n, code]));
  await importFile(db.desk, fixture('founding-case'));
  await publish(db.desk, founding);
});

test('numbers begin at 1, without gaps, and notes use those of the list of sources', async () => {
  const sources = await bodies(db.reader, cast, 'sources');
  expect(sources.map(({ n }) => n)).toEqual(sources.map((_, i) => i + 1));
  const numbers = new Map(sources.map(({ n, code }) => [code, n]));
  for (const { notes } of await bodies(db.reader, cast, 'events'))
    for (const { n, source } of notes) expect(numbers.get(source)).toBe(n);
});

test('a citation that was taken back, and the one that takes it back, are not published', async () => {
  const { notes } = await event('fkcpk', cast);
  expect(JSON.stringify(notes)).not.toContain('Taken back');
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from work.citations
    where event_id = (select id from work.events where code = 'fkcpk')`.execute(db.desk);
  expect(notes.length).toBe((rows[0]?.n ?? 0) - 2);
});

test('a protected person has a label, a code of this case alone, and nothing else', async () => {
  const people = await bodies(db.reader, cast, 'people');
  const witness = people.find(({ labelled, unnamed }) => labelled && !unnamed);
  expect(witness).toMatchObject({
    name: 'Witness 1',
    names: [],
    description: null,
    positions: [],
    claims: [],
    notes: [],
  });
  expect(witness?.code).not.toBe('bfgjx');
  const all = JSON.stringify(await everything());
  for (const word of ['bfgjx', 'Зейнегүл', 'Kulyntayeva', 'Кулунтаева', 'Printer Aidar'])
    expect(all).not.toContain(word);
});

test('no id of the working record is published, except that of the case in its keys', async () => {
  const rows = (await everything()) as { at: string; row: { body?: unknown } }[];
  const texts = JSON.stringify(rows.map(({ row }) => row.body));
  expect(texts).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/);
});

test('places are shown as precisely as they may be, and hidden ones not at all', async () => {
  const places = await bodies(db.reader, cast, 'places');
  for (const code of ['vjq6n', 'r4jd6', 'tz876'])
    expect(places.map((place) => place.code)).not.toContain(code);
  expect((await event('k26w4', cast)).place).toMatchObject({ code: 'w2h3n', coarsened: true });
  expect((await event('nzt2s', cast)).place).toBeNull();
  expect((await event('zggxs', cast)).place).toMatchObject({ code: 'dvhtr', coarsened: true });
  expect(JSON.stringify(places)).not.toMatch(/Flat in which|Summer house|Newsroom of/);
});

test('a confidential source is a number and a kind', async () => {
  const source = (await bodies(db.reader, cast, 'sources')).find(({ code }) => code === 'xm736');
  expect(source).toMatchObject({ title: '', authors: [], outlet: null, url: null, note: null, captures: [] });
});

test('an undated event stands after what precedes it and before what follows it', async () => {
  const codes = (await bodies(db.reader, cast, 'events')).map(({ code }) => code);
  const at = codes.indexOf('zggxs');
  expect(codes.slice(at - 1, at + 2)).toEqual(['fpmrb', 'zggxs', 'z7rw6']);
  expect((await event('zggxs', cast)).slot).toMatchObject({
    after: { code: 'fpmrb' },
    before: { code: 'z7rw6' },
  });
  const { rows } = await sql`select span::text, earliest from pub.events where code = 'zggxs'`.execute(
    db.reader,
  );
  expect(rows).toEqual([{ span: '{[2023-04-01,2023-05-28)}', earliest: null }]);
});

test('both days of a set are in the span, and the days between are not', async () => {
  const { rows } = await sql<{ span: string }>`select span::text from pub.events
    where case_id = (select id from work.cases where code = ${cast}) and code = 'z7rw6'`.execute(db.owner);
  expect(rows).toEqual([{ span: '{[2023-05-26,2023-05-28)}' }]);
});

test('a sealed case is not published', async () => {
  await sql`update work.cases set sealed = true where code = ${cast}`.execute(db.desk);
  await expect(publish(db.desk, cast)).rejects.toMatchObject({
    findings: expect.arrayContaining([expect.objectContaining({ check: 'sealed' })]),
  });
  await sql`update work.cases set sealed = false where code = ${cast}`.execute(db.desk);
});

test('two publications at once make one version', async () => {
  const file = fixture('cast');
  file.case.summary = 'INVENTED. Another summary.';
  await importFile(db.desk, file);
  const both = await Promise.all([publish(db.desk, cast), publish(db.desk, cast)]);
  expect(both.filter(({ version }) => version !== null)).toHaveLength(1);
});

test('the reader may not see the working record, nor the desk change what was published', async () => {
  const refused = { code: '42501' };
  await expect(sql`select from work.events`.execute(db.reader)).rejects.toMatchObject(refused);
  for (const table of ['pub.versions', 'pub.events', 'work.citations', 'work.revisions']) {
    await expect(sql`delete from ${sql.table(table)}`.execute(db.desk)).rejects.toMatchObject(refused);
  }
  await expect(sql`update pub.versions set note = 'x'`.execute(db.desk)).rejects.toMatchObject(refused);
  await expect(sql`update pub.events set body = '{}'`.execute(db.desk)).rejects.toMatchObject(refused);
  await expect(sql`update work.citations set note = 'x'`.execute(db.desk)).rejects.toMatchObject(refused);
  await expect(sql`update work.revisions set reason = 'x'`.execute(db.desk)).rejects.toMatchObject(refused);
});

// Last, because nothing works on the record after it.
test('the published record stands without the working record', async () => {
  const before = await everything();
  await sql`drop schema work cascade`.execute(db.owner);
  expect(await everything()).toEqual(before);
});
