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

const policy =
  "default-src 'none';img-src 'self';style-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'";

/** One address for each way in which an answer is made. */
type Row = [what: string, path: string, options?: { method?: string; headers?: Record<string, string> }];
const answers: Row[] = [
  ['a page', '/cases/first-case'],
  ['a page of a version', '/cases/first-case/v/1'],
  ['data', '/cases/first-case.json'],
  ['a table', '/cases/first-case.csv'],
  ['a file', '/favicon.svg'],
  ['the schema', '/casefile/v1/schema.json'],
  ['a redirect', '/cases/early-name'],
  ['not found', '/cases/no-such-case'],
  ['not found as JSON', '/cases/no-such-case.json'],
  ['refused', '/cases?after=_'],
  ['a method that is not served', '/cases', { method: 'POST' }],
  ['a broken escape', '/cases/%E0%A4%A'],
  ['health', '/healthz'],
  ['readiness', '/readyz'],
  ['HEAD', '/cases/first-case', { method: 'HEAD' }],
];

test.each(answers)('%s has exactly the security headers', async (...[, path, options]: Row) => {
  const { headers } = await site.ask(path, options);
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining(policy.slice(0, 60)),
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'permissions-policy': expect.stringContaining('geolocation=()'),
    'cache-control': expect.any(String),
  });
  expect(String(headers['content-security-policy']).replace(/font-src 'self';/, '')).toBe(policy);
  for (const unwanted of ['x-powered-by', 'set-cookie', 'server', 'strict-transport-security'])
    expect(headers).not.toHaveProperty(unwanted);
});

test('304 has them too', async () => {
  const { headers } = await site.ask('/cases/first-case');
  const again = await site.ask('/cases/first-case', { headers: { 'if-none-match': String(headers.etag) } });
  expect(again.status).toBe(304);
  expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
  expect(again.headers['x-content-type-options']).toBe('nosniff');
});

test('over https the browser is told to stay there', async () => {
  const secure = await startSite(db.context({ config: { publicUrl: 'https://cases.example' } }));
  const { headers } = await secure.ask('/nothing');
  await secure.close();
  expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
});
