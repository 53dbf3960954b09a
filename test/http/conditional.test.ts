import { startSite, type TestSite } from '../support/app.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { event, publish, type SampleCase, sampleCase, source } from '../support/published.js';

let db: TestDatabase;
let site: TestSite;
let sample: SampleCase;
const rows = { events: [event('eone', '2022')], sources: [source(1)] };
beforeAll(async () => {
  db = await testDatabase();
  sample = sampleCase('a-case');
  await publish(db.owner, sample, rows);
  site = await startSite(db.context());
});
afterAll(async () => {
  await site?.close();
  await db.drop();
});

const tagOf = async (path: string, headers = {}) => String((await site.ask(path, { headers })).headers.etag);

test('what has not changed is not sent again', async () => {
  for (const path of [
    '/',
    '/cases',
    '/cases/a-case',
    '/cases/a-case.json',
    '/cases/a-case.csv',
    '/cases/a-case/v/1',
    '/detentions',
  ]) {
    const etag = await tagOf(path);
    const again = await site.ask(path, { headers: { 'if-none-match': etag } });
    expect([path, again.status, again.body]).toEqual([path, 304, '']);
  }
});

test('another language, filter or page is another answer', async () => {
  const tags = await Promise.all([
    tagOf('/cases/a-case'),
    tagOf('/cases/a-case', { 'accept-language': 'ru' }),
    tagOf('/cases/a-case?lang=ru'),
    tagOf('/cases/a-case?kind=arrest'),
    tagOf('/cases/a-case?after=eone'),
  ]);
  expect(new Set(tags).size).toBe(tags.length);
});

test('a new version is seen at once, and an old one says that there is a newer', async () => {
  const [current, pinned] = [await tagOf('/cases/a-case'), await tagOf('/cases/a-case/v/1')];
  const data = await site.ask('/cases/a-case/v/1.json');
  await publish(db.owner, sample, { ...rows, events: [event('eone', '2022-01')] });
  expect((await site.ask('/cases/a-case', { headers: { 'if-none-match': current } })).status).toBe(200);
  expect((await site.ask('/cases/a-case/v/1', { headers: { 'if-none-match': pinned } })).status).toBe(200);
  const again = await site.ask('/cases/a-case/v/1.json');
  expect(again.body).toBe(data.body);
});

test('only the data of a version, and files named by their hash, may be kept without asking', async () => {
  const kept = async (path: string) => (await site.ask(path)).headers['cache-control'];
  const forever = 'public, max-age=31536000, immutable';
  expect(await kept('/cases/a-case/v/1.json')).toBe(forever);
  expect(await kept('/cases/a-case/v/1.csv')).toBe(forever);
  expect(await kept('/cases/a-case.json')).toBe('public, no-cache');
  expect(await kept('/cases/a-case/v/1')).toBe('public, no-cache');
  expect(await kept('/cases/a-case')).toBe('public, no-cache');
  expect(await kept('/cases/none')).toBe('no-store');
  const sheet = /href="(\/assets\/[^"]+\.css)"/.exec((await site.ask('/')).body)?.[1] ?? '';
  expect(await kept(sheet)).toBe(forever);
  expect(await kept(sheet.replace(/assets\/\w+\//, 'assets/'))).toBe('public, no-cache');
});
