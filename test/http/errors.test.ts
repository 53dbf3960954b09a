import { join } from 'node:path';
import { Writable } from 'node:stream';
import express from 'express';
import { answerErrors } from '../../src/http/errors.js';
import { securityHeaders } from '../../src/http/headers.js';
import { parseQuery } from '../../src/http/query.js';
import { reading } from '../../src/http/reading.js';
import { compileTemplates } from '../../src/http/templates.js';
import { createLog } from '../../src/lib/log.js';
import { root } from '../../src/lib/root.js';
import { serve, startSite, type TestSite } from '../support/app.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { publishSample } from '../support/sample.js';

let db: TestDatabase;
let site: TestSite;
const lines: string[] = [];
const log = createLog(
  'trace',
  new Writable({
    write(chunk, _encoding, done) {
      lines.push(...String(chunk).split('\n').filter(Boolean));
      done();
    },
  }),
);
beforeAll(async () => {
  db = await testDatabase();
  await publishSample(db.owner);
  site = await startSite(db.context({ log }));
});
afterAll(async () => {
  await site?.close();
  await db.drop();
});

/** A site whose only page throws what a test wants thrown, behind the real handler. */
async function throwing(thrown: unknown, path = '/', headers = {}) {
  const app = express();
  const pages = { publicUrl: 'http://127.0.0.1', stylesheet: '/a.css', icon: '/a.svg' };
  app.set('query parser', parseQuery);
  app.locals.templates = compileTemplates(join(root, 'views'));
  app.use(securityHeaders(pages.publicUrl, false), reading(pages));
  app.use(() => {
    throw thrown;
  });
  app.use(answerErrors(log, pages));
  const server = await serve(app);
  const answer = await server.ask(path, { headers });
  await server.close();
  return answer;
}

const sqlError = (code: string) => Object.assign(new Error('secret: select name from work.people'), { code });

test.each([
  '22021',
  '22P05',
  '22P02',
  '22003',
  '22008',
  '22007',
  '2201B',
  '2201W',
  '54001',
  '54000',
  '23505',
  '08P01',
])('SQLSTATE %s, should the door ever let its cause through, is the request’s fault', async (code) => {
  const { status, body } = await throwing(sqlError(code));
  expect(status).toBe(400);
  expect(body).not.toContain('secret');
});

test.each(['57P01', '53300', '57014', '08006', 'ECONNREFUSED'])('%s means come back later', async (code) => {
  const error =
    code === 'ECONNREFUSED' ? Object.assign(sqlError(code), { syscall: 'connect' }) : sqlError(code);
  const { status, headers } = await throwing(error);
  expect([status, headers['retry-after']]).toEqual([503, '5']);
});

test('a fault of ours tells its id and nothing else; the log has the id and the trace', async () => {
  const { status, body } = await throwing(new Error('secret at /srv/qantar'));
  const id = /<code>([0-9a-f]{12})<\/code>/.exec(body)?.[1] ?? 'none';
  expect(status).toBe(500);
  expect(body).not.toMatch(/secret|\/srv|node_modules|\bat /);
  const line = lines.find((found) => found.includes(id)) ?? '{}';
  expect(JSON.parse(line)).toMatchObject({ level: 50, id, trace: expect.any(Array) });
  expect(line).not.toContain('secret');
});

test('a thrown thing that is no error at all is answered too', async () => {
  for (const thrown of [null, undefined, 'text', 42, { status: 'x' }])
    expect((await throwing(thrown ?? new Error('x'))).status).toBe(500);
});

test('who asks for JSON gets JSON: by the address or by Accept', async () => {
  const shape = {
    error: {
      status: 404,
      message: expect.any(String),
      next: expect.any(String),
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
    },
  };
  expect(JSON.parse((await site.ask('/cases/none.json')).body)).toEqual(shape);
  expect(
    JSON.parse((await site.ask('/cases/none', { headers: { accept: 'application/json' } })).body),
  ).toEqual(shape);
  expect(
    (await site.ask('/cases/none', { headers: { accept: 'text/html,application/json;q=0.5' } })).body,
  ).toContain('<h1>');
  expect((await site.ask('/cases/none', { headers: { accept: '*/*' } })).body).toContain('<h1>');
});

test('every fault of a filter is named at once, and a page shows the list all the same', async () => {
  const query = '?from=2023&to=2022&kind=murder&colour=red&standing=';
  const page = await site.ask(`/cases/first-case${query}`);
  expect(page.status).toBe(400);
  for (const said of ['“kind” must be one of', '“colour” is no parameter', 'Taken'])
    expect(page.body).toContain(said);
  const data = await site.ask('/cases/first-case.json?from=2023&to=2022');
  expect(JSON.parse(data.body).error.faults).toMatchObject([{ field: 'from', problem: 'from_after_to' }]);
});

test('the log says what was asked for, never by whom or for which case', async () => {
  lines.length = 0;
  await site.ask('/cases/first-case/events/earr?lang=ru', {
    headers: {
      'user-agent': 'canary-agent',
      referer: 'https://canary.example',
      'x-forwarded-for': '203.0.113.7',
      cookie: 'canary=1',
    },
  });
  await site.ask('/cases/first-case?person=canary');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(lines.length).toBeGreaterThanOrEqual(2);
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  expect(lines.join('\n')).not.toMatch(/canary|203\.0\.113|127\.0\.0\.1|first-case|earr/);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    method: 'GET',
    route: '/cases/:slug/events/:code',
    status: 200,
  });
});

test('no page sets a cookie, whatever it is sent', async () => {
  for (const path of ['/', '/cases/first-case', '/nothing', '/cases/first-case.json'])
    expect((await site.ask(path, { headers: { cookie: 'a=b' } })).headers).not.toHaveProperty('set-cookie');
});
