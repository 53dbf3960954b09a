import { type CheerioAPI, load } from 'cheerio';
import { tongues } from '../../src/dating/choices.js';
import { examples } from '../../src/dating/examples.js';
import { createLog } from '../../src/lib/log.js';
import { languages } from '../../src/messages/index.js';
import { startSite, type TestSite } from '../support/app.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

let db: TestDatabase;
let site: TestSite;
// Everything that the log can say, as the operator would see it.
const logged: string[] = [];
const log = createLog('trace', { write: (line) => void logged.push(line) });
beforeAll(async () => {
  db = await testDatabase();
  site = await startSite(db.context({ log }));
});
afterAll(async () => {
  await site?.close();
  await db.drop();
});

const address = (query: Record<string, string>) => `/dates?${new URLSearchParams(query)}`;

async function page(query: Record<string, string>): Promise<{ status: number; $: CheerioAPI }> {
  const { status, body } = await site.ask(address(query));
  return { status, $: load(body) };
}

/** The facts of a reading, by label. */
const facts = ($: CheerioAPI) =>
  Object.fromEntries(
    $('#reading .facts > div')
      .toArray()
      .map((pair) => [$(pair).find('dt').text(), $(pair).find('dd').text()]),
  );

test('an expression is read in words, as EDTF, with its first and last day and how it was understood', async () => {
  const { status, $ } = await page({ text: 'early March 2021', language: 'en' });
  expect(status).toBe(200);
  expect($('#reading .read .date').text()).toBe('early March 2021');
  expect(facts($)).toMatchObject({
    'As written': 'early March 2021',
    EDTF: '[2021-03-01..2021-03-10]',
    'Earliest day': '1 March 2021',
    'Latest day': '10 March 2021',
  });
  expect($('#reading .drawn svg').attr('aria-label')).toBe(
    'The date drawn on an axis from 1 Mar 2021 to 31 Mar 2021: early March 2021',
  );
});

test('what the words leave out comes from what is told beside them, and is said to be inferred', async () => {
  const { $ } = await page({ text: '5 января', language: 'ru', published: '2022-01-20' });
  expect(facts($)).toMatchObject({ EDTF: '2022-01-05', Inferred: 'the year: from the day of publication' });
  const { $: inCase } = await page({ text: '5 января', language: 'ru', year: '2019' });
  expect(facts(inCase)).toMatchObject({
    EDTF: '2019-01-05',
    Inferred: 'the year: from the year given beside it',
  });
});

test('a date without a year stays one: nothing bounds it, and its mark stands in any year', async () => {
  const { $ } = await page({ text: '12 January', language: 'en' });
  expect(facts($)).toMatchObject({
    EDTF: 'XXXX-01-12',
    'Earliest day': 'in a year that is not stated',
    'Latest day': 'in a year that is not stated',
  });
});

test('a point and a state are read differently from the same words', async () => {
  const read = async (as: string) => facts((await page({ text: 'since 2017', language: 'en', as })).$).EDTF;
  expect([await read('point'), await read('state')]).toEqual(['[2017..]', '2017/..']);
});

test('other readings stand below, each in words, as EDTF and as a mark', async () => {
  const { $ } = await page({ text: '03/04/2020', language: 'en' });
  const others = $('#reading .others li').toArray();
  expect(others.map((other) => $(other).find('code').text()).toSorted()).toEqual([
    '2020-03-04',
    '2020-04-03',
  ]);
  for (const other of others) expect($(other).find('svg[role=img]').attr('aria-label')).toContain('2020');
  const { $: decided } = await page({ text: '03/04/2020', language: 'en', order: 'month-day' });
  expect(facts(decided).EDTF).toBe('2020-03-04');
});

test.each([
  ['en', 'Not read as a date', 'Fill in the day of publication.'],
  ['ru', 'Не прочитано как дата', 'Укажите день публикации.'],
  ['kk', 'Күн ретінде оқылмады', 'Жарияланған күнді көрсетіңіз.'],
])('a refusal says why and what to do, in %s', async (lang, said, next) => {
  const { status, $ } = await page({ text: 'last Tuesday', lang });
  expect(status).toBe(200);
  expect($('#reading .refused').text()).toContain(said);
  expect($('#reading .refused').text()).toContain(next);
  expect($('#reading svg').length).toBe(0);
});

test('the form comes back with what was typed, in its own language and direction', async () => {
  const { $ } = await page({
    text: 'في مطلع مارس 2021',
    language: 'ar',
    published: '2022-01-20',
    as: 'point',
  });
  const field = $('#text');
  expect([field.attr('value'), field.attr('lang'), field.attr('dir')]).toEqual([
    'في مطلع مارس 2021',
    'ar',
    'rtl',
  ]);
  const echo = $('#reading .facts bdi');
  expect([echo.text(), echo.attr('lang'), echo.attr('dir')]).toEqual(['في مطلع مارس 2021', 'ar', 'rtl']);
  expect([$('#language').val(), $('#published').val(), $('#as').val()]).toEqual([
    'ar',
    '2022-01-20',
    'point',
  ]);
  const { $: unknown } = await page({ text: '5.1.2022' });
  expect([unknown('#text').attr('dir'), unknown('#text').attr('lang')]).toEqual(['auto', undefined]);
});

test('the language of the page is kept by the form', async () => {
  const { $ } = await page({ lang: 'kk' });
  expect($('form.reader input[name=lang]').attr('value')).toBe('kk');
  expect($('form.reader').attr('method')).toBe('get');
});

const long = 'january '.repeat(200);
test.each<[string, Record<string, string>, string, string]>([
  [
    'an expression that is too long',
    { text: long },
    'text',
    'The date has 1,600 characters; 500 are the most.',
  ],
  ['an expression with a line break', { text: '5 January\n2022' }, 'text', 'control character'],
  ['a publication day that is none', { text: 'today', published: '20.01.2022' }, 'published', '2022-01-20'],
  [
    'a publication day not in the calendar',
    { text: 'today', published: '2022-02-30' },
    'published',
    '2022-01-20',
  ],
  ['a publication day with an open side', { text: 'today', published: '2022/..' }, 'published', '2022-01-20'],
  ['a year that is none', { text: '5 May', year: '20' }, 'year', 'four digits'],
  ['the year 0', { text: '5 May', year: '0000' }, 'year', 'four digits'],
  ['a language not in the list', { text: '5 May', language: 'xx' }, 'language', 'choose one from the list'],
  ['an aspect not in the list', { text: '5 May', as: 'both' }, 'as', 'choose one from the list'],
])('%s is shown again, with the fault beside its field and at the top', async (_, query, field, said) => {
  const { status, headers, body } = await site.ask(address(query));
  const $ = load(body);
  expect([status, headers['cache-control'], headers.etag]).toEqual([422, 'no-store', undefined]);
  expect($('title').text()).toMatch(/^Error: /);
  const link = $('[role=alert] li a');
  expect(link.attr('href')).toBe(`#${field}`);
  expect(link.text()).toContain(said);
  expect($(`#${field}-wrong`).text()).toContain(said);
  expect($(`#${field}`).attr('aria-invalid')).toBe('true');
  expect($(`#${field}`).attr('aria-describedby')?.split(' ')).toContain(`${field}-wrong`);
  expect($('#text').attr('value')).toBe((query.text ?? '').replace('\n', '\ufffd'));
  expect($('#reading').length).toBe(0);
  expect($('.examples tbody tr').length).toBe(examples.length);
});

test('who asks for data gets the faults as data', async () => {
  const { status, body } = await site.ask(address({ text: 'x', published: 'soon' }), {
    headers: { accept: 'application/json' },
  });
  expect(status).toBe(400);
  expect(JSON.parse(body).error.faults).toMatchObject([{ field: 'published', problem: 'not_date' }]);
});

test('every example is read by the program: the table says what its own link says', async () => {
  const { $ } = await page({});
  const rows = $('.examples tbody tr').toArray();
  expect(rows.length).toBe(examples.length);
  for (const row of rows) {
    const followed = load((await site.ask($(row).find('th a').attr('href')!.replace('#reading', ''))).body);
    const edtf = followed('#reading .facts code').text();
    expect(followed('#text').attr('value')).toBe($(row).find('th bdi').text());
    expect($(row).find('td code').text()).toBe(edtf);
    if (edtf === '') expect(followed('#reading .refused').length).toBe(1);
    else expect($(row).find('td').eq(1).text()).toBe(followed('#reading .read .date').text());
  }
});

test('the examples have every language and one refusal', async () => {
  expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(tongues));
  const { $ } = await page({});
  const without = $('.examples tbody tr').filter((_, row) => $(row).find('td code').length === 0);
  expect(without.length).toBe(1);
  expect(without.find('th').text()).toContain('date unknown');
});

test.each(languages)('an untouched form is the page with its examples, in %s', async (lang) => {
  const { status, $ } = await page({
    lang,
    text: '',
    language: '',
    published: ' ',
    year: '',
    as: '',
    order: '',
  });
  expect(status).toBe(200);
  expect($('#reading, [role=alert]').length).toBe(0);
  expect($('.examples svg[role=img]').length).toBeGreaterThan(15);
});

test('an answer is kept as other pages are, each under its own address and language', async () => {
  const path = address({ text: '5 January 2022' });
  const first = await site.ask(path);
  expect(first.headers['cache-control']).toBe('public, no-cache');
  const tag = String(first.headers.etag);
  expect((await site.ask(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
  expect((await site.ask(`${path}&lang=ru`)).headers.etag).not.toBe(tag);
  expect((await site.ask(address({ text: '6 January 2022' }))).headers.etag).not.toBe(tag);
});

test('readings are not for search engines, the page itself is', async () => {
  const robots = async (path: string) =>
    load((await site.ask(path)).body)('meta[name=robots]').attr('content');
  expect(await robots('/dates?lang=ru')).toBeUndefined();
  expect(await robots(address({ text: '5 May' }))).toBe('noindex');
});

test('nothing that is typed is written into the log', async () => {
  logged.length = 0;
  await page({ text: 'Zhanar was held on 5 January 2022', published: '2022-01-20' });
  await page({ text: 'Zhanar', published: 'Zhanar' });
  await page({ text: 'Zhanar '.repeat(200) });
  expect(logged.length).toBeGreaterThan(0);
  expect(logged.filter((line) => /Zhanar|2022-01-20/.test(line))).toEqual([]);
});
