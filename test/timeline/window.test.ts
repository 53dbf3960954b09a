import { load } from 'cheerio';
import fc from 'fast-check';
import { parseEdtf } from '../../src/dates/edtf.js';
import { overlap } from '../../src/dates/overlap.js';
import { startSite, type TestSite } from '../support/app.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { event, publish, sampleCase, source } from '../support/published.js';

// The database's answer to "is it in this window" is the same as that of src/dates, for every kind of date.
const dates: [code: string, edtf: string | null][] = [
  ['aday', '2022-01-05'],
  ['amonth', '2022-01'],
  ['ayear', '2022'],
  ['adecade', '202X'],
  ['aset', '[1667,1668,1670..1672]'],
  ['either', '[2022-01-05,2022-03-05]'],
  ['aspan', '2022-01-02/2022-01-09'],
  ['goeson', '2022-01-05/..'],
  ['endless', '2022-01-05/'],
  ['before', '[..2022-01-05]'],
  ['marked', '2022-01-05~'],
  ['season', '2022-21'],
  ['undated', null],
];

let db: TestDatabase;
let site: TestSite;
beforeAll(async () => {
  db = await testDatabase();
  const sample = sampleCase('a-case');
  await publish(db.owner, sample, {
    events: dates.map(([code, edtf]) => event(code, edtf)),
    sources: [source(1)],
  });
  await publish(db.owner, sample, {
    events: dates.map(([code, edtf]) => event(code, edtf, { title: `Again ${code}` })),
    sources: [source(1)],
  });
  site = await startSite(db.context());
});
afterAll(async () => {
  await site?.close();
  await db.drop();
});

interface Found {
  events: { code: string; match: string }[];
}

async function matches(window: string, at = '/cases/a-case.json'): Promise<Record<string, string>> {
  const { status, body } = await site.ask(`${at}?${window}`);
  expect([window, status]).toEqual([window, 200]);
  return Object.fromEntries((JSON.parse(body) as Found).events.map(({ code, match }) => [code, match]));
}

test('a set is searched exactly: 1669 is not in [1667,1668,1670..1672]', async () => {
  expect(await matches('from=1669&to=1669')).not.toHaveProperty('aset');
  expect(await matches('from=1668&to=1668')).toMatchObject({ aset: 'possible' });
  expect(await matches('from=1667&to=1672')).toMatchObject({ aset: 'certain' });
});

test('a month is possibly on one of its days, and certainly in its year', async () => {
  expect(await matches('from=2022-01-05&to=2022-01-05')).toMatchObject({
    aday: 'certain',
    amonth: 'possible',
  });
  expect(await matches('from=2022&to=2022')).toMatchObject({
    amonth: 'certain',
    ayear: 'certain',
    adecade: 'possible',
  });
});

test('what nothing dates is possible everywhere and certain nowhere', async () => {
  expect(await matches('from=1066&to=1066')).toEqual({ before: 'possible', undated: 'possible' });
  expect(await matches('from=0001')).toMatchObject({ undated: 'possible' });
});

test('what has no known end is never certain to lie before one', async () => {
  expect(await matches('from=2022&to=2099')).toMatchObject({ goeson: 'possible', endless: 'possible' });
  expect(await matches('from=2022')).toMatchObject({ goeson: 'certain' });
});

test('certain ones only leaves out what is only possible', async () => {
  const found = await matches('from=2022-01&to=2022-01&certainty=certain');
  expect(found).toEqual({ aday: 'certain', amonth: 'certain', aspan: 'certain', marked: 'certain' });
});

test('any window: the database agrees with the rule of src/dates, in the current version and in an old one', async () => {
  const side = fc.oneof(
    fc.constantFrom('2022', '2022-01', '2022-01-05', '1667', '1669', '2020', '2030', '2022-03'),
    fc
      .date({ min: new Date('1600-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  );
  await fc.assert(
    fc.asyncProperty(side, side, fc.constantFrom('both', 'from', 'to'), async (a, b, sides) => {
      const [from, to] = [a, b].sort();
      const last = (text: string) =>
        text.length === 4 ? `${text}-12-31` : text.length === 7 ? `${text}-31` : text;
      const first = (text: string) =>
        text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
      const window = {
        ...(sides === 'to' ? {} : { from: first(from!) }),
        ...(sides === 'from' ? {} : { to: last(to!) }),
      };
      const query = new URLSearchParams({
        ...(sides === 'to' ? {} : { from: from! }),
        ...(sides === 'from' ? {} : { to: to! }),
      });
      const expected = Object.fromEntries(
        dates
          .map(([code, edtf]) => [code, edtf === null ? 'possible' : answer(edtf, window)] as const)
          .filter(([, match]) => match !== 'no'),
      );
      expect(await matches(String(query))).toEqual(expected);
      expect(await matches(String(query), '/cases/a-case/v/1.json')).toEqual(expected);
    }),
    { numRuns: 60 },
  );
}, 60_000);

function answer(edtf: string, window: { from?: string; to?: string }) {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(read.reason);
  return overlap(read.value, window);
}

test('the page, its counts and the data agree', async () => {
  const query = 'from=2022-01-05&to=2022-01-05';
  const found = Object.values(await matches(query));
  const { body } = await site.ask(`/cases/a-case?${query}`);
  expect(load(body)('[id^="event-"]:not([id*="-note-"])').length).toBe(found.length);
  const csv = (await site.ask(`/cases/a-case.csv?${query}`)).body;
  expect(csv.match(/\r\n"KZ-0001"/g)?.length).toBe(found.length);
});

test.each([
  ['from=2022-02-30', 'from', 'not_date'],
  ['to=yesterday', 'to', 'not_date'],
  ['from=2022-1', 'from', 'not_date'],
  ['from=2022~', 'from', 'not_date'],
  ['from=0000', 'from', 'not_date'],
  ['from=202X', 'from', 'not_date'],
  ['from=2022-01/2022-02', 'from', 'not_date'],
  ['from=2023&to=2022', 'from', 'from_after_to'],
  ['from=2022-01-06&to=2022-01-05', 'from', 'from_after_to'],
  ['certainty=maybe', 'certainty', 'not_choice'],
  ['kind=murder', 'kind', 'not_choice'],
  ['person=a%20b', 'person', 'not_code'],
])('%s is refused with what to do', async (query, field, problem) => {
  const { status, body } = await site.ask(`/cases/a-case.json?${query}`);
  expect([status, JSON.parse(body).error.faults]).toEqual([
    400,
    [{ field, problem, message: expect.any(String) }],
  ]);
});

test('an untouched form, with every field empty, is the whole list', async () => {
  const { status, body } = await site.ask(
    '/cases/a-case?from=&to=&kind=&person=&place=&standing=&certainty=',
  );
  expect(status).toBe(200);
  expect(load(body)('[id^="event-"]:not([id*="-note-"])').length).toBe(dates.length);
});
