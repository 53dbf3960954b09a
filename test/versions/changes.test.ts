import { load } from 'cheerio';
import { startSite, type TestSite } from '../support/app.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { publishSample } from '../support/sample.js';

let db: TestDatabase;
let site: TestSite;
beforeAll(async () => {
  db = await testDatabase();
  await publishSample(db.owner);
  site = await startSite(db.context());
});
afterAll(async () => {
  await site?.close();
  await db.drop();
});

const changes = async (query = '') => {
  const { status, body } = await site.ask(`/cases/first-case/changes${query}`);
  const $ = load(body);
  const rows = $('.change')
    .map((_, row) => $(row).text().replace(/\s+/g, ' ').trim())
    .get();
  return { status, rows, $, body };
};

test('what was added, changed and removed is told record by record, each field before and after, in words', async () => {
  const { rows, status } = await changes();
  expect(status).toBe(200);
  expect(rows.find((row) => row.startsWith('Added event'))).toContain('The inquiry is suspended');
  expect(rows.find((row) => row.startsWith('Removed event'))).toContain('Event egone');
  const changed = rows.find((row) => row.startsWith('Changed event')) ?? '';
  expect(changed).toContain('@Taken <from> "home" & away');
  expect(changed).toMatch(/date 5 January 2022 .*6 January 2022/);
  expect(changed).not.toContain('title');
});

test('the same is told in the reader’s language', async () => {
  const { rows } = await changes('?lang=ru');
  expect(rows.some((row) => /Изменено событие .*5 января 2022/.test(row))).toBe(true);
});

test('every version is listed with its note and its hash, and leads to the case as it was', async () => {
  const { $ } = await changes();
  expect($('a[href="/cases/first-case/v/1"]').length).toBeGreaterThan(0);
  expect($('code').text()).toMatch(/[0-9a-f]{64}/);
  expect($('ol.versions > li').length).toBe(2);
});

test('two versions can be chosen with the form, and one that does not exist is refused', async () => {
  expect((await changes('?from=1&to=2')).rows.length).toBeGreaterThan(2);
  expect((await changes('?from=2&to=2')).rows).toEqual([]);
  expect((await changes('?from=&to=')).status).toBe(200);
  for (const query of ['?from=2&to=1', '?from=9', '?to=0', '?from=x']) {
    const { status, body } = await changes(query);
    expect([query, status]).toEqual([query, 400]);
    expect(body).toContain('class="notice"');
  }
});

test('a case with one version says that there is nothing to compare', async () => {
  const { body, status } = await site.ask('/cases/second-case/changes');
  expect(status).toBe(200);
  expect(body).toContain('nothing to compare yet');
});

test('an old version shows what it showed: the event that was removed, the date as it was', async () => {
  expect((await site.ask('/cases/first-case/v/1/events/egone')).status).toBe(200);
  expect((await site.ask('/cases/first-case/events/egone')).status).toBe(404);
  const { body } = await site.ask('/cases/first-case/v/1.json');
  const { events } = JSON.parse(body);
  expect(events.find(({ code }: { code: string }) => code === 'earr').happened.edtf).toBe('2022-01-05');
});
