import fc from 'fast-check';
import { startSite, type TestSite } from '../support/app.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { publicRoutes } from '../support/routes.js';
import { publishSample } from '../support/sample.js';

// Nothing that a client sends makes the site fail (reliability I1): every route and every parameter of every
// route is given what hostile clients give, exactly as bytes on the wire.
let db: TestDatabase;
let site: TestSite;
const rejections: unknown[] = [];
const onRejection = (reason: unknown) => rejections.push(reason);
beforeAll(async () => {
  process.on('unhandledRejection', onRejection);
  db = await testDatabase();
  await publishSample(db.owner);
  site = await startSite(db.context());
});
afterAll(async () => {
  process.off('unhandledRejection', onRejection);
  await site?.close();
  await db.drop();
});

const parameters = [
  'from',
  'to',
  'kind',
  'person',
  'place',
  'standing',
  'certainty',
  'after',
  'before',
  'lang',
  'end_state',
  'colour',
];

/** Those of the page that reads a date, which no other page knows. */
const ofDates = ['text', 'language', 'published', 'year', 'as', 'order', 'lang', 'colour'];

/** Values as they stand in an address: already encoded, or broken on purpose. */
const values = [
  '',
  '%20%20',
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%ff',
  '%',
  '%zz',
  '%E2%80%AEtxt',
  '%0d%0aSet-Cookie:%20x=1',
  '-0',
  '1e309',
  '9223372036854775808',
  '-1',
  '0',
  'NaN',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'toString',
  "'%20or%201=1--",
  '%22;drop%20table%20x',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '%3C%25=1%25%3E',
  '$%7B7*7%7D',
  '../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e',
  '2022-02-30',
  '2022-13',
  '0000',
  '-0001',
  '[1667,1668]',
  '2022/2023',
  'Y-17E7',
  'XXXX',
  '%D9%A2%D9%A0%D9%A2%D9%A2',
  '%F0%9F%92%A9',
  'a'.repeat(400),
  'a'.repeat(7_000),
  '%25',
  '+',
  '&',
  '=',
  '?',
  '%E2%80%A8',
];

const prefixes = ['/cases/first-case', '/cases/first-case/v/1'];

async function fails(path: string): Promise<string | null> {
  const { status, body } = await site.ask(path);
  if (status >= 500) return `${status} ${path.slice(0, 120)}`;
  if (status >= 400 && /node_modules|\.ts:|PostgreSQL|SELECT |syntax error/.test(body))
    return `leak ${path.slice(0, 120)}`;
  return null;
}

async function failures(paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const failure = await fails(path);
    if (failure) found.push(failure);
  }
  return found;
}

/** Every route, its parameters filled by something that exists, but the one under attack. */
function attacked(route: string, value: string): string[] {
  const known: Record<string, string> = {
    ':slug': 'first-case',
    ':n': '1',
    ':code': 'earr',
    '*name': 'qantar.css',
  };
  const names = route.match(/:slug|:n|:code|\*name/g) ?? [];
  const fill = (hit: string | null) =>
    names.reduce((path, name) => path.replace(name, name === hit ? value : (known[name] ?? '')), route);
  return names.map((name) => fill(name));
}

test('every part of every path, with every hostile value', async () => {
  const paths = publicRoutes(site.app).flatMap((route) => values.flatMap((value) => attacked(route, value)));
  expect(paths.length).toBeGreaterThan(1000);
  expect(await failures(paths)).toEqual([]);
}, 60_000);

test('every parameter of every route, with every hostile value', async () => {
  const routes = [
    '/',
    '/cases',
    '/detentions',
    '/about/method',
    '/healthz',
    '/people/pvic',
    '/cases/first-case.json',
    '/cases/first-case.csv',
    '/cases/first-case/changes',
    '/cases/first-case/people',
    '/cases/first-case/events/earr',
    ...prefixes,
  ];
  const asked = [
    ...routes.map((route) => ({ route, names: parameters })),
    { route: '/dates', names: ofDates },
  ];
  const paths = asked.flatMap(({ route, names }) =>
    names.flatMap((name) => values.map((value) => `${route}?${name}=${value}`)),
  );
  expect(await failures(paths)).toEqual([]);
}, 120_000);

test('parameters given twice, nested, as lists, by the hundred, and with hostile names', async () => {
  const queries = [
    'from=1&from=2',
    'from[]=1',
    'from[a][b]=1',
    'from.a=1',
    '__proto__=1',
    '__proto__[x]=1',
    'constructor=1',
    'hasOwnProperty=1',
    '%00=1',
    '=1',
    '&&&',
    '%=1',
    'a'.repeat(3_000),
    Array.from({ length: 900 }, (_, n) => `p${n}=1`).join('&'),
    'lang=en&lang=ru',
  ];
  const paths = ['/', '/cases', '/detentions', '/dates', ...prefixes, '/nothing'].flatMap((route) =>
    queries.map((query) => `${route}?${query}`),
  );
  expect(await failures(paths)).toEqual([]);
  for (const query of queries.filter((found) => found !== '&&&'))
    expect([query.slice(0, 40), (await site.ask(`/cases/first-case?${query}`)).status]).toEqual([
      query.slice(0, 40),
      400,
    ]);
}, 60_000);

test('any text in any place', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...parameters, ...ofDates), async (value, name) => {
      const written = encodeURIComponent(value.toWellFormed());
      const paths = [
        `/cases/first-case?${name}=${written}`,
        `/detentions?${name}=${written}`,
        `/dates?${name}=${written}`,
        `/cases/${written}`,
        `/people/${written}`,
        `/cases/first-case/events/${written}`,
        `/assets/${written}`,
      ];
      expect(await failures(paths)).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('headers that a proxy or an attacker may send', async () => {
  for (const [name, value] of [
    ['accept-language', 'xx-'.repeat(500)],
    ['accept-language', ';;;,,,q=9'],
    ['accept', '*/*;q=broken'],
    ['if-none-match', '"'.repeat(100)],
    ['if-modified-since', 'yesterday'],
    ['x-forwarded-for', '1.2.3.4'],
    ['x-forwarded-host', 'evil.example'],
    ['x-original-url', '/admin'],
    ['host', 'evil.example'],
    ['range', 'bytes=0-1,2-3,99999999-'],
  ] as const) {
    const { status, body } = await site.ask('/cases/first-case', { headers: { [name]: value } });
    expect([name, status]).toEqual([name, 200]);
    expect(body).not.toContain('evil.example');
  }
});

test('nothing was left unhandled', () => expect(rejections).toEqual([]));
