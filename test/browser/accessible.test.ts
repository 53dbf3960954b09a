import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { type FixtureSite, startFixtureSite } from '../support/site.js';
import { type Browser, openBrowser } from './browser.js';
import { pagesOf } from './pages.js';

jest.setTimeout(240_000);

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const languages = ['en', 'ru', 'kk'];

let site: FixtureSite;
let browser: Browser;
let pages: Record<string, string>;

beforeAll(async () => {
  site = await startFixtureSite();
  browser = await openBrowser();
  pages = await pagesOf(site);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const addressOf = (path: string, lang: string) =>
  `${site.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;

/** What axe finds wrong on the page: each rule with the places it names. */
async function faultsOf(page: Page): Promise<{ rule: string; where: string[] }[]> {
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const run = `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`;
  const { violations } = (await page.evaluate(run)) as AxeResults;
  return violations.map(({ id, nodes }) => ({
    rule: id,
    where: nodes.slice(0, 5).map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  }));
}

const looks = [
  { name: 'wide and light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'wide and dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'on a phone, light', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'on a phone, dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const;

test.each(looks)(
  'axe finds nothing on any page in any language, $name',
  async ({ viewport, colorScheme }) => {
    // Our policy refuses every script, axe included; this browser looks away from it for axe alone.
    const page = await browser.newPage({ viewport, colorScheme, bypassCSP: true });
    const found: unknown[] = [];
    for (const [name, path] of Object.entries(pages))
      for (const lang of languages) {
        await page.goto(addressOf(path, lang));
        const faults = await faultsOf(page);
        if (faults.length > 0) found.push({ name, lang, faults });
      }
    await page.context().close();
    expect(found).toEqual([]);
  },
);

test('no page scrolls sideways on a window of 320 pixels', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const wide: unknown[] = [];
  for (const [name, path] of Object.entries(pages))
    for (const lang of languages) {
      await page.goto(addressOf(path, lang));
      const width = await page.evaluate('document.documentElement.scrollWidth');
      if (width !== 320) wide.push({ name, lang, width });
    }
  await page.context().close();
  expect(wide).toEqual([]);
});
