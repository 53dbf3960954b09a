import { load } from 'cheerio';
import { findCaseView } from '../../src/cases/published.js';
import { timelineFilter } from '../../src/timeline/asked.js';
import { timelineReader } from '../../src/timeline/queries.js';
import { startSite, type TestSite } from '../support/app.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { event, person, publish, sampleCase, source } from '../support/published.js';

let db: TestDatabase;
let site: TestSite;
const kinds = ['arrest', 'release', 'torture'] as const;
const somebody = person('psome', 'Somebody');
const many = Array.from({ length: 130 }, (_, n) =>
  event(
    `e${String(n).padStart(4, '0')}`,
    n % 7 === 0 ? '2022-03' : `2022-${String((n % 12) + 1).padStart(2, '0')}-10`,
    {
      kind: kinds[n % 3]!,
      standing: n % 2 ? 'alleged' : 'reported',
      participants:
        n % 5 === 0
          ? [
              {
                role: 'victim',
                involvement: null,
                note: null,
                who: { person: { code: 'psome', name: 'Somebody', lang: 'en', labelled: false } },
                positions: [],
                notes: [],
              },
            ]
          : [],
    },
  ),
);
beforeAll(async () => {
  db = await testDatabase();
  const sample = sampleCase('a-case');
  await publish(db.owner, sample, { events: many, people: [somebody], sources: [source(1)] });
  await publish(db.owner, sample, { events: many.slice(1), people: [somebody], sources: [source(1)] });
  site = await startSite(db.context());
});
afterAll(async () => {
  await site?.close();
  await db.drop();
});

const codesOf = (body: string) => {
  const $ = load(body);
  return {
    codes: $('[id^="event-"]:not([id*="-note-"])')
      .map((_, item) => $(item).attr('id')?.slice('event-'.length))
      .get(),
    next: $('a[rel=next]').attr('href'),
    previous: $('a[rel=prev]').attr('href'),
  };
};

test.each(['/cases/a-case', '/cases/a-case/v/1', '/cases/a-case?kind=arrest&lang=kk'])(
  'the pages of %s, forwards, are the whole list in order; backwards, the same pages again',
  async (start) => {
    const forwards: string[][] = [];
    let last = '';
    for (let path: string | undefined = start; path !== undefined; ) {
      const { codes, next, previous } = codesOf((await site.ask(path)).body);
      expect(previous === undefined).toBe(forwards.length === 0);
      forwards.push(codes);
      last = path;
      path = next;
    }
    const data = JSON.parse((await site.ask(start.replace(/(\?|$)/, '.json$1'))).body);
    expect(forwards.flat()).toEqual(data.events.map(({ code }: { code: string }) => code));
    expect(forwards.slice(0, -1).every((codes) => codes.length === 50)).toBe(true);

    const backwards: string[][] = [];
    for (let path: string | undefined = codesOf((await site.ask(last)).body).previous; path !== undefined; ) {
      const { codes, previous } = codesOf((await site.ask(path)).body);
      backwards.unshift(codes);
      path = previous;
    }
    expect(backwards.flat()).toEqual(forwards.slice(0, -1).flat());
  },
);

test('a page that begins after an event that is gone by now still begins there', async () => {
  const { status } = await site.ask('/cases/a-case?after=e0000');
  expect(status).toBe(200);
});

test('a page that begins nowhere is refused', async () => {
  expect((await site.ask('/cases/a-case?after=nothing')).status).toBe(400);
  expect((await site.ask('/cases/a-case?after=e0001&before=e0009')).status).toBe(400);
});

test('each choice is counted under the other choices made', async () => {
  const view = await findCaseView(db.reader, 'a-case', null);
  const readTimeline = timelineReader();
  const shown = many.slice(1);
  const filter = timelineFilter({ kind: 'arrest', person: 'psome' });
  const { facets, certain, possible, total } = await readTimeline(db.reader, view, filter);
  const ofPerson = shown.filter(({ participants }) => participants.length > 0);
  expect(total).toBe(129);
  expect([certain, possible]).toEqual([ofPerson.filter(({ kind }) => kind === 'arrest').length, 0]);
  expect(Object.fromEntries(facets.kinds.map(({ code, events }) => [code, events]))).toEqual(
    Object.fromEntries(kinds.map((kind) => [kind, ofPerson.filter((found) => found.kind === kind).length])),
  );
  expect(facets.people).toEqual([
    {
      code: 'psome',
      name: 'Somebody',
      lang: 'en',
      events: ofPerson.filter(({ kind }) => kind === 'arrest').length,
    },
  ]);
  const choices = await Promise.all(
    facets.kinds.map(async ({ code, events }) => {
      const { body } = await site.ask(`/cases/a-case.json?kind=${code}&person=psome`);
      return [JSON.parse(body).events.length, events];
    }),
  );
  for (const [shownEvents, counted] of choices) expect(shownEvents).toBe(counted);
});

test('an old version keeps its own events and counts', async () => {
  const [now, then] = await Promise.all(
    ['/cases/a-case.json', '/cases/a-case/v/1.json'].map((path) => site.ask(path)),
  );
  expect(JSON.parse(now!.body).events).toHaveLength(129);
  expect(JSON.parse(then!.body).events).toHaveLength(130);
});
