import { type CheerioAPI, load } from 'cheerio';
import { startSite, type TestSite } from '../support/app.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { publishSample } from '../support/sample.js';

// Every page is found by following links from the first page, in each language, and has to keep every promise
// that holds for all pages. A page that cannot be reached by a link is not crawled; test/http/routes has those.
let db: TestDatabase;
let site: TestSite;
const pages = new Map<string, { html: string; $: CheerioAPI; headers: Record<string, unknown> }>();
const broken: string[] = [];

beforeAll(async () => {
  db = await testDatabase();
  await publishSample(db.owner);
  site = await startSite(db.context());
  const waiting = ['/', '/?lang=ru', '/?lang=kk', '/cases/first-case/v/1', '/cases/first-case/v/1?lang=kk'];
  const seen = new Set(waiting);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const { status, headers, body } = await site.ask(path);
    if (status >= 400) broken.push(`${status} ${path}`);
    if (!String(headers['content-type']).startsWith('text/html')) continue;
    const $ = load(body);
    pages.set(path, { html: body, $, headers });
    const found = $('a[href], link[href], form[action]')
      .map((_, element) => $(element).attr('href') ?? $(element).attr('action'))
      .get()
      .filter((href) => href.startsWith('/'))
      .map((href) => href.replace(/#.*/, ''));
    for (const href of found) {
      if (seen.has(href)) continue;
      seen.add(href);
      waiting.push(href);
    }
  }
}, 60_000);
afterAll(async () => {
  await site?.close();
  await db.drop();
});

const where = (wrong: (page: { html: string; $: CheerioAPI; path: string }) => boolean | undefined) =>
  [...pages].filter(([path, page]) => wrong({ ...page, path })).map(([path]) => path);

test('the crawl reaches every kind of page, in every language', () => {
  const paths = [...pages.keys()];
  for (const page of [
    '/',
    '/cases',
    '/cases/first-case',
    '/cases/first-case/v/1',
    '/cases/first-case/changes',
    '/cases/first-case/events/etort',
    '/cases/first-case/v/1/events/egone',
    '/cases/first-case/sources',
    '/people/pvic',
    '/detentions',
    '/about/method',
    '/dates',
    '/dates?text=03%2F04%2F2020&language=en',
    '/cases/first-case?lang=kk',
  ])
    expect(paths).toContain(page);
});

test('no internal link is broken', () => expect(broken).toEqual([]));

test('every anchor within a page has its target', () => {
  const missing = [...pages].flatMap(([path, { $ }]) =>
    $('a[href^="#"]')
      .map((_, link) => $(link).attr('href')?.slice(1))
      .get()
      .filter((id) => id !== '' && $(`[id="${id}"]`).length === 0)
      .map((id) => `${path} #${id}`),
  );
  expect(missing).toEqual([]);
});

test('nothing can run: no script, no handler, no style in the markup', () => {
  expect(where(({ html }) => /<script/i.test(html))).toEqual([]);
  expect(
    where(({ $ }) =>
      $('*')
        .get()
        .some(
          (element) =>
            'attribs' in element && Object.keys(element.attribs).some((name) => /^on|^style$/i.test(name)),
        ),
    ),
  ).toEqual([]);
  expect(where(({ $ }) => $('style, iframe, object, embed, base').length > 0)).toEqual([]);
});

test('nothing is loaded from elsewhere', () => {
  const loaded =
    'img[src], source[src], [srcset], video, audio, use[href], image[href], link[rel=stylesheet], link[rel=icon], form[action]';
  expect(
    where(({ $ }) =>
      $(loaded)
        .get()
        .some((element) => {
          const to = $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action') ?? '';
          return !/^(\/(?!\/)|#)/.test(to);
        }),
    ),
  ).toEqual([]);
});

test('a page has one heading of the first level, headings go down in order, and no id occurs twice', () => {
  expect(where(({ $ }) => $('h1').length !== 1)).toEqual([]);
  expect(
    where(({ $ }) => {
      const levels = $('h1, h2, h3, h4, h5, h6')
        .map((_, heading) => Number(heading.tagName[1]))
        .get();
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    }),
  ).toEqual([]);
  expect(
    where(({ $ }) => {
      const ids = $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get();
      return new Set(ids).size !== ids.length;
    }),
  ).toEqual([]);
});

test('a page says its language, its title, and where it is on the public web', () => {
  expect(where(({ $, path }) => $('html').attr('lang') !== (/lang=(\w\w)/.exec(path)?.[1] ?? 'en'))).toEqual(
    [],
  );
  expect(where(({ $ }) => !$('title').text().includes('Qantar'))).toEqual([]);
  expect(where(({ $ }) => $('link[rel=canonical]').attr('href')?.includes('lang='))).toEqual([]);
});

test('a language chosen in the address is kept by every link', () => {
  const lost = [...pages]
    .filter(([path]) => path.includes('lang=ru'))
    .flatMap(([path, { $ }]) =>
      $('main a[href^="/"], header a.wordmark')
        .map((_, link) => $(link).attr('href'))
        .get()
        .filter((href) => !href.includes('lang=ru') && !href.startsWith('/casefile/'))
        .map((href) => `${path} -> ${href}`),
    );
  expect(lost).toEqual([]);
});

test('inside a version every link to the case stays in the version', () => {
  const strayed = [...pages]
    .filter(([path]) => path.startsWith('/cases/first-case/v/1/'))
    .flatMap(([path, { $ }]) =>
      $('main a[href^="/cases/first-case/"]')
        .map((_, link) => $(link).attr('href'))
        .get()
        .filter((href) => /\/(events|people|sources)/.test(href) && !href.includes('/v/1/'))
        .map((href) => `${path} -> ${href}`),
    );
  expect(strayed).toEqual([]);
});

test('a protected person is shown by the label alone', () => {
  const page = pages.get('/cases/first-case/events/etort');
  expect(page?.html).toContain('Witness 2');
});
