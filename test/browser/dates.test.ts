import { type FixtureSite, startFixtureSite } from '../support/site.js';
import { type Browser, openBrowser } from './browser.js';

jest.setTimeout(120_000);

let site: FixtureSite;
let browser: Browser;

beforeAll(async () => {
  site = await startFixtureSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('a date is typed, read, corrected and read again, without JavaScript', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.url}/?lang=en`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Read a date' }).click();
  await page.getByLabel('Date as written').fill('last Tuesday');
  await page.getByRole('button', { name: 'Read it' }).click();
  const reading = page.getByRole('region', { name: 'What was read' });
  expect(await reading.textContent()).toContain('Fill in the day of publication.');
  expect(new URL(page.url()).searchParams.get('lang')).toBe('en');

  await page.getByLabel('Published on').fill('20.01.2022');
  await page.getByLabel('Published on').press('Enter');
  expect(await page.getByLabel('Date as written').inputValue()).toBe('last Tuesday');
  expect(await page.getByLabel('Published on').inputValue()).toBe('20.01.2022');
  await page.getByRole('alert').getByRole('link').click();
  expect(new URL(page.url()).hash).toBe('#published');

  await page.getByLabel('Published on').fill('2022-01-20');
  await page.getByRole('button', { name: 'Read it' }).click();
  expect(await reading.textContent()).toContain('18 January 2022');
  expect(await reading.getByRole('img').first().getAttribute('aria-label')).toContain('18 January 2022');
  await page.context().close();
});

test('an example leads to its own reading, in the language of the page', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.url}/dates?lang=kk`);
  await page.getByRole('link', { name: 'between 4 and 6 January 2022' }).click();
  expect(await page.getByLabel('Жазылған күйіндегі күн').inputValue()).toBe('between 4 and 6 January 2022');
  expect(await page.locator('#reading .read').textContent()).toContain('2022 жылғы 4');
  expect(await page.locator('html').getAttribute('lang')).toBe('kk');
  await page.context().close();
});

test('nothing of the page is refused by our own policy, and nothing is fetched from elsewhere', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) complaints.push(request.url());
  });
  await page.goto(`${site.url}/dates?text=winter+2020`);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('one drawing of the reading is shown at a time, no wider than the window', async () => {
  for (const [width, name] of [
    [1280, 'wide'],
    [320, 'narrow'],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site.url}/dates?text=winter+2020&lang=en`);
    const shown = page.locator('#reading .drawn svg[role=img]:visible');
    expect(await shown.count()).toBe(1);
    expect(await shown.getAttribute('class')).toContain(`axis-${name}`);
    const box = await shown.boundingBox();
    expect(box!.x >= 0 && box!.x + box!.width <= width).toBe(true);
    await page.context().close();
  }
});

test('hatching and outline, not colour alone, tell the possible from the certain, also in forced colours', async () => {
  const page = await browser.newPage({ forcedColors: 'active' });
  await page.goto(`${site.url}/dates?text=early+March+2021&language=en`);
  const bar = page.locator('#reading .axis-wide rect.maybe');
  expect(await bar.getAttribute('fill')).toBe('url(#hatch)');
  const styleOf = (selector: string, name: string) =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${name}`);
  const stroke = await styleOf('#reading .axis-wide rect.maybe', 'stroke');
  const ground = await styleOf('body', 'backgroundColor');
  expect(stroke).not.toBe(ground);
  await page.context().close();
});

test('on paper the reading and the examples remain, without the form', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}/dates?text=early+March+2021&lang=en`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.locator('#reading .drawn svg[role=img]:visible').count()).toBe(1);
  expect(await page.locator('#reading').textContent()).toContain('early March 2021');
  expect(await page.locator('.examples tbody tr:visible').count()).toBeGreaterThan(15);
  await page.context().close();
});
