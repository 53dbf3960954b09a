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

test('sources are numbered as their notes, and reports that pass on one another count as one origin', async () => {
  const { body } = await site.ask('/cases/first-case/sources');
  const $ = load(body);
  expect(
    $('ol.src > li')
      .map((_, item) => $(item).attr('value'))
      .get(),
  ).toEqual(['1', '2', '3']);
  expect($('main').text()).toContain('3 reports, 2 origins');
  expect($('#source-2').text()).toContain('Отчёт о задержаниях');
  expect($('#source-2 [lang=ru]').length).toBeGreaterThan(0);
});

test('the sources of an old version say which version it is', async () => {
  const { body } = await site.ask('/cases/first-case/v/1/sources?lang=kk');
  expect(load(body)('.notice').text()).toContain('1-нұсқа');
});
