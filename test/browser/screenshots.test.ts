import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type FixtureSite, startFixtureSite } from '../support/site.js';
import { type Browser, openBrowser } from './browser.js';
import { pagesOf } from './pages.js';

// The pages as pictures, for people to look at: written to the folder named by QANTAR_SCREENSHOTS. What a machine can
// judge of them is judged here too: the picture exists and the page is as wide as the window.

jest.setTimeout(240_000);

let site: FixtureSite;
let browser: Browser;
const folder = process.env.QANTAR_SCREENSHOTS;

beforeAll(async () => {
  site = await startFixtureSite();
  browser = await openBrowser();
  if (folder) mkdirSync(folder, { recursive: true });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const looks = [
  { name: 'wide', viewport: { width: 1280, height: 900 }, colorScheme: 'light', media: 'screen' },
  { name: 'phone', viewport: { width: 360, height: 740 }, colorScheme: 'light', media: 'screen' },
  { name: 'dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark', media: 'screen' },
  { name: 'print', viewport: { width: 760, height: 1000 }, colorScheme: 'light', media: 'print' },
] as const;

test.each(looks)('every page can be pictured, $name, in three languages', async (look) => {
  const pages = await pagesOf(site);
  const page = await browser.newPage({ viewport: look.viewport, colorScheme: look.colorScheme });
  await page.emulateMedia({ media: look.media });
  for (const [name, path] of Object.entries(pages))
    for (const lang of ['en', 'ru', 'kk']) {
      const response = await page.goto(`${site.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      expect(response?.status()).toBe(200);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect({ name, lang, width }).toEqual({ name, lang, width: look.viewport.width });
      if (folder)
        await page.screenshot({ path: join(folder, `${name}-${look.name}-${lang}.png`), fullPage: true });
    }
  await page.context().close();
});
