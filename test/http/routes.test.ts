import { load } from 'cheerio';
import { startSite, type TestSite } from '../support/app.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { publicRoutes } from '../support/routes.js';
import { publishSample } from '../support/sample.js';

let db: TestDatabase;
let site: TestSite;
let routes: string[];
beforeAll(async () => {
  db = await testDatabase();
  await publishSample(db.owner);
  site = await startSite(db.context());
  routes = publicRoutes(site.app);
});
afterAll(async () => {
  await site?.close();
  await db.drop();
});

/** Every route with parameters of the sample. */
const filled = () =>
  routes.map((route) =>
    route
      .replace(':slug', 'first-case')
      .replace(':n', '1')
      .replace('/events/:code', '/events/earr')
      .replace('/people/:code', '/people/pvic')
      .replace('*name', 'qantar.css'),
  );

test('the routes are those that DESIGN names and this release has', () => {
  expect(routes.toSorted()).toEqual(
    [
      '/',
      '/about/method',
      '/assets/*name',
      '/casefile/v1/schema.json',
      '/cases',
      '/cases/:slug',
      '/cases/:slug.csv',
      '/cases/:slug.json',
      '/cases/:slug/changes',
      '/cases/:slug/events/:code',
      '/cases/:slug/people',
      '/cases/:slug/sources',
      '/cases/:slug/v/:n',
      '/cases/:slug/v/:n.csv',
      '/cases/:slug/v/:n.json',
      '/cases/:slug/v/:n/events/:code',
      '/cases/:slug/v/:n/people',
      '/cases/:slug/v/:n/sources',
      '/dates',
      '/detentions',
      '/favicon.svg',
      '/healthz',
      '/people/:code',
      '/readyz',
      '/robots.txt',
    ].toSorted(),
  );
});

test('every route answers for something that exists', async () => {
  for (const path of filled()) expect([path, (await site.ask(path)).status]).toEqual([path, 200]);
});

test('every route answers HEAD as GET, without a body', async () => {
  for (const path of filled()) {
    const { status, body } = await site.ask(path, { method: 'HEAD' });
    expect([path, status, body]).toEqual([path, 200, '']);
  }
});

test('every route refuses what it does not serve, and says what it does', async () => {
  for (const path of filled())
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
      const { status, headers } = await site.ask(path, { method });
      expect([path, method, status, headers.allow]).toEqual([path, method, 405, 'GET, HEAD']);
    }
});

test('every route refuses a parameter that it does not know, naming it and those it takes', async () => {
  for (const path of filled().filter((found) => !/^\/(assets|favicon)/.test(found))) {
    const { status, body } = await site.ask(`${path}?colour=red`, {
      headers: { accept: 'application/json' },
    });
    expect([path, status]).toEqual([path, 400]);
    expect(JSON.parse(body).error.faults).toEqual([
      { field: 'colour', problem: 'unknown_key', message: expect.stringContaining('lang') },
    ]);
  }
});

test('what is not there says what is missing and where to go', async () => {
  for (const [path, said] of [
    ['/nowhere', 'There is nothing at this address.'],
    ['/cases/none', 'No published case has this address.'],
    ['/cases/first-case/v/9', 'has no such version'],
    ['/cases/first-case/events/none', 'does not show an event'],
    ['/people/none', 'No published case shows a person'],
  ] as const) {
    const { status, body } = await site.ask(path);
    const $ = load(body);
    expect([path, status]).toEqual([path, 404]);
    expect($('main').text()).toContain(said);
    expect($('main a[href="/cases"]').length).toBe(1);
  }
});

test('a version that does not exist yet, or cannot, is not found', async () => {
  for (const n of ['0', '-1', '01', '1.5', '1e3', '99999999999999999999', 'x', '3'])
    expect([n, (await site.ask(`/cases/first-case/v/${n}`)).status]).toEqual([n, 404]);
});

test('a case that was renamed is found under its old address, with the rest of the address', async () => {
  const moved = async (path: string) => {
    const { status, headers } = await site.ask(path);
    return [status, headers.location];
  };
  expect(await moved('/cases/early-name?kind=arrest')).toEqual([301, '/cases/first-case?kind=arrest']);
  expect(await moved('/cases/early-name/v/1/people')).toEqual([301, '/cases/first-case/v/1/people']);
  expect(await moved('/cases/early-name.json')).toEqual([301, '/cases/first-case.json']);
});
