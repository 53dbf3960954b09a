import { readConfig } from '../../src/config.js';
import { type Context, createContext } from '../../src/context.js';
import { createLog } from '../../src/lib/log.js';
import { startSite, type TestSite } from '../support/app.js';
import { type TestDatabase, testCluster, testDatabase } from '../support/database.js';
import { type Line, openLine } from '../support/line.js';
import { publishSample } from '../support/sample.js';

// The database goes away under the site, and comes back. The site says so, and works again by itself.
let db: TestDatabase;
let line: Line;
let ctx: Context;
let site: TestSite;
beforeAll(async () => {
  db = await testDatabase();
  await publishSample(db.owner);
  line = await openLine(db.logins.reader);
  const config = readConfig({ QANTAR_DATA: testCluster().home });
  ctx = createContext(config, { ...db.logins, reader: line.login }, { log: createLog('silent') });
  site = await startSite(ctx);
});
afterAll(async () => {
  await site?.close();
  await ctx?.close();
  await line?.cut();
  await db.drop();
});

const paths = ['/', '/cases', '/cases/first-case', '/cases/first-case.json', '/detentions', '/readyz'];

test('pages say that the record cannot be read, and come back by themselves', async () => {
  expect((await site.ask('/cases/first-case')).status).toBe(200);
  for (const round of [1, 2, 3]) {
    await line.cut();
    for (const path of paths) {
      const { status, headers } = await site.ask(path);
      expect([round, path, status, headers['retry-after']]).toEqual([round, path, 503, '5']);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['cache-control']).toBe('no-store');
    }
    expect((await site.ask('/cases/first-case')).body).toContain('Nothing has been lost.');
    for (const path of ['/healthz', '/about/method', '/dates', '/favicon.svg', '/casefile/v1/schema.json'])
      expect([round, path, (await site.ask(path)).status]).toEqual([round, path, 200]);
    await line.mend();
    for (const path of paths)
      expect([round, path, (await site.ask(path)).status]).toEqual([round, path, 200]);
  }
});

test('cut off in the middle of many readers, each gets a whole page or 503', async () => {
  const asking = Array.from({ length: 200 }, (_, n) =>
    site.ask(`/cases/first-case?lang=${n % 2 ? 'en' : 'ru'}`),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  await line.cut();
  const answers = await Promise.all(asking);
  await line.mend();
  const wrong = answers.filter(
    ({ status, body }) => ![200, 503].includes(status) || !body.includes('</html>'),
  );
  expect(wrong.map(({ status }) => status)).toEqual([]);
  expect((await site.ask('/cases/first-case')).status).toBe(200);
});
