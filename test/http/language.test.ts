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

const langOf = async (path: string, accept?: string) => {
  const { headers, body } = await site.ask(
    path,
    accept === undefined ? {} : { headers: { 'accept-language': accept } },
  );
  expect(headers.vary).toContain('Accept-Language');
  expect(headers['content-language']).toBe(load(body)('html').attr('lang'));
  return headers['content-language'];
};

test.each([
  [undefined, 'en'],
  ['ru', 'ru'],
  ['kk-KZ, ru;q=0.8', 'kk'],
  ['de, kk;q=0.5, ru;q=0.9', 'ru'],
  ['de', 'en'],
  ['*', 'en'],
  ['', 'en'],
])('Accept-Language %p is answered in %s', async (accept, lang) => {
  expect(await langOf('/cases', accept)).toBe(lang);
});

test('the language in the address goes before that of the browser', async () => {
  expect(await langOf('/cases?lang=kk', 'ru')).toBe('kk');
});

test('errors are told in the reader’s language', async () => {
  expect((await site.ask('/nichts', { headers: { 'accept-language': 'ru' } })).body).toContain(
    'Страница не найдена',
  );
  expect((await site.ask('/cases/none?lang=kk')).body).toContain('Іс табылмады');
});

test('a language that we do not speak is refused with those we do', async () => {
  const { status, body } = await site.ask('/about/method?lang=de');
  expect(status).toBe(400);
  expect(body).toContain('en, ru, kk');
});

test('a reader who chose no language gets plain links, and can choose one on any page', async () => {
  const { body } = await site.ask('/cases/first-case?kind=arrest', { headers: { 'accept-language': 'ru' } });
  const $ = load(body);
  expect($('main a[href*="lang="]').length).toBe(0);
  expect($('nav.languages a[hreflang=kk]').attr('href')).toBe('/cases/first-case?kind=arrest&lang=kk');
});
