import { type FixtureSite, startFixtureSite } from '../support/site.js';
import { type Browser, openBrowser } from './browser.js';

jest.setTimeout(120_000);

let site: FixtureSite;
let browser: Browser;
const founding = '/cases/ruzakhunov';

beforeAll(async () => {
  site = await startFixtureSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('the filter works without JavaScript, says what it did and can be undone', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.url}${founding}?lang=en`);
  const all = await page.locator('.entry').count();
  await page.getByLabel('From').fill('2022-02');
  await page.getByLabel('To', { exact: true }).fill('2022-12');
  await page.getByRole('button', { name: 'Show' }).click();
  const url = new URL(page.url());
  expect([url.searchParams.get('from'), url.searchParams.get('to'), url.searchParams.get('lang')]).toEqual([
    '2022-02',
    '2022-12',
    'en',
  ]);
  const shown = await page.locator('.entry').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  expect(await page.locator('.result').textContent()).toContain(`${shown} of ${all} events`);
  expect(await page.getByText('possibly in this period', { exact: true }).count()).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Clear the filter' }).click();
  expect(await page.locator('.entry').count()).toBe(all);
  await page.context().close();
});

test('a note leads to its source, and the keyboard alone gets there', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}${founding}?lang=en`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.className')).toBe('skip');
  await page.keyboard.press('Enter');
  const seen = new Set<string>();
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    seen.add(
      String(
        await page.evaluate(
          'document.activeElement.closest(".filter") ? "filter" : document.activeElement.closest(".refs") ? "note number" : document.activeElement.closest(".note") ? "note" : "other"',
        ),
      ),
    );
  }
  expect([...seen].sort()).toEqual(['filter', 'note', 'note number', 'other']);
  const ref = page.locator('.entry .refs a').first();
  await ref.focus();
  await page.keyboard.press('Enter');
  const note = page.locator(new URL(page.url()).hash);
  await note.locator('a.n').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator(`.src > li${new URL(page.url()).hash}`).count()).toBe(1);
  await page.context().close();
});

test('nothing is fetched from anywhere else, and nothing is refused by our own policy', async () => {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${site.url}${founding}`);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('on paper everything is there: no menu, the sources with their addresses, every entry', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}${founding}?lang=en`);
  const all = await page.locator('.entry').count();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('search').isVisible()).toBe(false);
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
  expect(await page.locator('.entry:visible').count()).toBe(all);
  expect(await page.locator('.src > li:visible').count()).toBeGreaterThan(0);
  await page.context().close();
});

test.each(['en', 'ru', 'kk'])(
  'the page of the founding case is under 100 kilobytes of HTML in %s',
  async (lang) => {
    const answer = await fetch(`${site.url}${founding}?lang=${lang}`);
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(100_000);
  },
);
