import { load } from 'cheerio';
import { startSite, type TestSite } from '../support/app.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { event, publish, sampleCase, source } from '../support/published.js';

let db: TestDatabase;
let site: TestSite;
const count = 120;
beforeAll(async () => {
  db = await testDatabase();
  site = await startSite(db.context());
});
afterAll(async () => {
  await site?.close();
  await db.drop();
});

const page = async (path: string) => {
  const { status, body } = await site.ask(path);
  const $ = load(body);
  return {
    status,
    text: $('main').text(),
    slugs: $('.cards a[href^="/cases/"]')
      .map((_, link) => $(link).attr('href'))
      .get(),
    next: $('a[rel=next]').attr('href'),
    previous: $('a[rel=prev]').attr('href'),
  };
};

test('with nothing published the site says so', async () => {
  for (const path of ['/', '/cases']) {
    const { status, text } = await page(path);
    expect([path, status]).toEqual([path, 200]);
    expect(text).toContain('No case has been published yet.');
  }
  expect((await site.ask('/detentions')).status).toBe(200);
});

test('the list of cases is whole, page by page, forwards and backwards; the first page of the site shows the newest', async () => {
  for (let n = 0; n < count; n++)
    await publish(db.owner, sampleCase(`case-${String(n).padStart(3, '0')}`, `KZ-${1000 + n}`), {
      events: [event('eone', '2022')],
      sources: [source(1)],
    });
  const forwards: string[][] = [];
  let last = '';
  for (let path: string | undefined = '/cases'; path !== undefined; ) {
    const found = await page(path);
    forwards.push(found.slugs);
    last = path;
    path = found.next;
  }
  expect(forwards.map((slugs) => slugs.length)).toEqual([50, 50, 20]);
  expect(forwards.flat()).toEqual(forwards.flat().toSorted());
  const backwards: string[][] = [];
  for (let path = (await page(last)).previous; path !== undefined; ) {
    const found = await page(path);
    backwards.unshift(found.slugs);
    path = found.previous;
  }
  expect(backwards).toEqual(forwards.slice(0, -1));
  const { slugs } = await page('/');
  expect(slugs).toHaveLength(8);
  expect(slugs[0]).toBe('/cases/case-119');
}, 60_000);

test('a place in the list that cannot be one is refused', async () => {
  for (const query of ['after=A', 'after=a&before=b', 'after=..'])
    expect([query, (await site.ask(`/cases?${query}`)).status]).toEqual([query, 400]);
});
