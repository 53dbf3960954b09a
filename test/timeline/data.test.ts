import { load } from 'cheerio';
import fc from 'fast-check';
import { neutral } from '../../src/timeline/csv.js';
import { startSite, type TestSite } from '../support/app.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { event, publish, sampleCase, source } from '../support/published.js';
import { publishSample } from '../support/sample.js';

let db: TestDatabase;
let site: TestSite;
beforeAll(async () => {
  db = await testDatabase();
  await publishSample(db.owner);
  site = await startSite(db.context({ config: { publicUrl: 'https://cases.example' } }));
});
afterAll(async () => {
  await site?.close();
  await db.drop();
});

/** A CSV file of quoted fields as rows of cells. */
function readCsv(text: string): Record<string, string>[] {
  const rows = [...text.replace(/^\ufeff/, '').matchAll(/((?:"(?:[^"]|"")*"(?:,|\r\n))+?)(?<=\r\n)/g)].map(
    ([line]) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );
  const [names = [], ...cells] = rows;
  return cells.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

const data = async (path = '/cases/first-case.json') => JSON.parse((await site.ask(path)).body);

test('note numbers are the same on the page, in JSON and in CSV', async () => {
  const { events, sources } = await data();
  const rows = readCsv((await site.ask('/cases/first-case.csv')).body);
  const $ = load((await site.ask('/cases/first-case')).body);
  for (const { code, notes, participants } of events) {
    const numbers = [...notes, ...participants.flatMap((part: { notes: [] }) => part.notes)].map(
      ({ n }) => n,
    );
    const expected = [...new Set<number>(numbers)].sort((a, b) => a - b);
    expect(rows.find((row) => row.code === code)?.notes).toBe(expected.join(' '));
    const refs = $(`[id="event-${code}"] a[href*="source-"]`)
      .map((_, link) => Number(/source-(\d+)/.exec($(link).attr('href') ?? '')?.[1]))
      .get();
    expect([...new Set(refs)].sort((a, b) => a - b)).toEqual(expected);
  }
  expect(sources.map(({ n }: { n: number }) => n)).toEqual([1, 2, 3]);
});

test('the data names its version and its hash, and every record its lasting address', async () => {
  const { version, address, events } = await data();
  expect(version).toMatchObject({ version: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(address).toBe('https://cases.example/cases/first-case/v/2');
  expect(events[0].address).toBe('https://cases.example/cases/first-case/v/2/events/earr');
  expect((await site.ask('/cases/first-case/v/2/events/earr')).status).toBe(200);
});

test('every date has its EDTF, its first and last day, and its wording in the language asked for', async () => {
  const dateOf = async (lang: string) =>
    (await data(`/cases/first-case.json?lang=${lang}`)).events[0].happened;
  const [en, ru] = [await dateOf('en'), await dateOf('ru')];
  expect(en).toMatchObject({ edtf: '[2022-01-05,2022-01-06]', earliest: '2022-01-05', latest: '2022-01-06' });
  expect(en.said).toContain('January 2022');
  expect(ru.said).toContain('январ');
  const undated = (await data()).events.find(({ code }: { code: string }) => code === 'esus');
  expect(undated.happened).toBeNull();
});

test('a filter holds for the data as for the page', async () => {
  const { events, filter } = await data('/cases/first-case.json?kind=torture');
  expect(events.map(({ code }: { code: string }) => code)).toEqual(['etort']);
  expect(filter).toEqual({ kind: 'torture' });
  expect(readCsv((await site.ask('/cases/first-case.csv?person=phid')).body).map(({ code }) => code)).toEqual(
    ['etort'],
  );
});

test('a spreadsheet runs nothing that the record says', async () => {
  const { body, headers } = await site.ask('/cases/first-case.csv');
  expect(body.startsWith('\ufeff"case","version"')).toBe(true);
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(headers['content-disposition']).toBe('attachment; filename=first-case-v2.csv');
  const [taken] = readCsv(body);
  expect(taken?.title).toBe(`'@Taken <from> "home" & away`);
});

test('neutral text can be turned back, and never begins as a formula does', () => {
  const strip = (text: string) =>
    text.startsWith("'") && neutral(text.slice(1)) !== text.slice(1) ? text.slice(1) : text;
  const starts = [
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '\0',
    '＝',
    '＋',
    '－',
    '＠',
    "'=",
    '"=',
    ' =',
    "''+",
    'x',
    '',
  ];
  for (const start of starts) expect(strip(neutral(`${start}1+1`))).toBe(`${start}1+1`);
  for (const start of starts.slice(0, 12)) expect(neutral(`${start}1`)).toMatch(/^'/);
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => strip(neutral(text)) === text));
});

test('a large case arrives whole and of one version, whatever is published meanwhile', async () => {
  const large = sampleCase('large-case', 'KZ-0003');
  const events = Array.from({ length: 1_700 }, (_, n) => event(`m${String(n).padStart(5, '0')}`, '2022'));
  await publish(db.owner, large, { events, sources: [source(1)] });
  const asking = Array.from({ length: 6 }, () => data('/cases/large-case.json'));
  await publish(db.owner, large, { events: events.filter((_, n) => n % 2 === 0), sources: [source(1)] });
  const answers = await Promise.all([
    ...asking,
    data('/cases/large-case.json'),
    data('/cases/large-case/v/1.json'),
  ]);
  for (const { version, events: found } of answers)
    expect([version.version, found.length]).toEqual([version.version, version.version === 1 ? 1_700 : 850]);
  expect(answers.slice(-2).map(({ version }) => version.version)).toEqual([2, 1]);
}, 30_000);

test('HEAD of the data has its headers and no body', async () => {
  const { status, body } = await site.ask('/cases/second-case.json', { method: 'HEAD' });
  expect([status, body]).toEqual([200, '']);
});
