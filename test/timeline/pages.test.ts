import { messages } from '../../src/messages/index.js';
import { links } from '../../src/paths.js';
import { timelineShowPage } from '../../src/timeline/pages.js';
import type { Timeline } from '../../src/timeline/types.js';
import { date, detention, event, person, source } from '../support/published.js';
import { sampleTimeline, sampleView } from '../support/sample-case.js';

const m = messages('en');
const to = links(null);
const victim = person('vict', 'The Victim');
const ref = (code: string, edtf: string | null) => ({
  code,
  title: `Event ${code}`,
  lang: 'en',
  happened: edtf === null ? null : date(edtf),
});

const timelineOf = (entries: ReturnType<typeof event>[], more: Partial<Timeline> = {}): Timeline => ({
  ...sampleTimeline,
  view: { ...sampleView, pinned: false },
  filter: {
    ...sampleTimeline.filter,
    from: null,
    to: null,
    kind: null,
    person: null,
    place: null,
    standing: null,
    certainty: 'possible',
  },
  entries: entries.map((body, index) => ({ sort_key: `key${index}`, match: 'certain', body })),
  total: entries.length,
  certain: entries.length,
  possible: 0,
  next: null,
  previous: null,
  detentions: [],
  proceedings: [],
  figures: [],
  sources: [source(1)],
  people: [victim],
  ...more,
});

const itemsOf = (timeline: Timeline) => timelineShowPage(timeline, m, to).years.flatMap(({ items }) => items);

test('a machine date is there only where it is true', () => {
  const dates = itemsOf(
    timelineOf([
      event('a', '2022-01-09'),
      event('b', '2022-01'),
      event('c', '2022-01-05~'),
      event('d', '[2022-01-02..2022-01-09]'),
      event('e', null),
    ]),
  ).map(({ event: { date: shown } }) => [shown.machine, shown.mark]);
  expect(dates).toEqual([
    ['2022-01-09', 'day'],
    ['2022-01', 'month'],
    [null, 'day'],
    [null, 'range'],
    [null, 'none'],
  ]);
});

test('events stand under the year of their first possible day; an undated one stays where its neighbours put it', () => {
  const page = timelineShowPage(
    timelineOf([
      event('a', '2021-12-31'),
      event('b', '2022'),
      event('c', null),
      event('d', '[..2023-05]'),
      event('e', '2024'),
    ]),
    m,
    to,
  );
  expect(page.years.map(({ heading, items }) => [heading, items.map((item) => item.event.code)])).toEqual([
    ['2021', ['a']],
    ['2022', ['b', 'c', 'd']],
    ['2024', ['e']],
  ]);
});

test('an undated event is never given a date: it says so, and between which events it lies', () => {
  const slot = { after: ref('a', '2022-02'), before: ref('c', '2022-09') };
  const [, shown] = itemsOf(
    timelineOf([event('a', '2022-02'), event('b', null, { slot }), event('c', '2022-09')]),
  );
  expect(shown?.event.date.words).toBe('day not known');
  expect(shown?.event.slot?.after?.href).toBe('#event-a');
  expect(shown?.event.slot?.before?.href).toBe('#event-c');
});

test('custody runs beside the events from the one that begins it to the one that ends it', () => {
  const spell = {
    ...detention('det', victim, '2022-01-02', '2022-01-09', 'ended'),
    days: { min: 8, max: 8 },
  };
  const items = itemsOf(
    timelineOf(
      [
        event('a', '2022-01-01'),
        event('b', '2022-01-02', { detentions: [{ code: 'det', mark: 'start' }] }),
        event('c', '2022-01-05'),
        event('d', '2022-01-09', { detentions: [{ code: 'det', mark: 'end' }] }),
        event('e', '2022-02'),
      ],
      { detentions: [{ ...spell, end_event: ref('d', '2022-01-09') }] },
    ),
  );
  expect(items.map(({ rails }) => rails)).toEqual([
    [],
    [{ lane: 1, part: 'start' }],
    [{ lane: 1, part: 'held' }],
    [{ lane: 1, part: 'end' }],
    [],
  ]);
  expect(items[3]?.custody).toMatchObject([{ label: 'Custody ends', length: '8 days' }]);
});

test('a detention whose end nobody reported fades at once and is not said to go on', () => {
  const items = itemsOf(
    timelineOf(
      [event('a', '2024-04', { detentions: [{ code: 'det', mark: 'start' }] }), event('b', '2024-05')],
      {
        detentions: [detention('det', victim, '2024-04', null, 'unknown')],
      },
    ),
  );
  expect(items.map(({ rails }) => rails)).toEqual([[{ lane: 1, part: 'fade' }], []]);
  expect(
    timelineShowPage(
      timelineOf([], { detentions: [detention('det', victim, '2024-04', null, 'unknown')] }),
      m,
      to,
    ).detentions[0]?.state,
  ).toBe('whether it has ended is not reported');
});

test('several people in custody at once have a lane each', () => {
  const spells = ['one', 'two'].map((code) => detention(code, victim, '2022-01', null, 'ongoing'));
  const starts = spells.map(({ code }) => ({ code, mark: 'start' as const }));
  const [first] = itemsOf(
    timelineOf([event('a', '2022-01', { detentions: starts }), event('b', '2022-02')], {
      detentions: spells,
    }),
  );
  expect(first?.rails.map(({ lane }) => lane)).toEqual([1, 2]);
});

test('a long silence in a proceeding is said before the step that ends it, and a short one is not', () => {
  const steps = [
    { step: 'opened' as const, event: ref('a', '2022-02'), gap_before: null },
    { step: 'resumed' as const, event: ref('b', '2022-03'), gap_before: { min: 0, max: 2 } },
    { step: 'closed' as const, event: ref('c', '2024-05'), gap_before: { min: 25, max: 27 } },
  ];
  const proceedings = sampleTimeline.proceedings.map((proceeding) => ({ ...proceeding, steps }));
  const timeline = timelineOf([event('a', '2022-02'), event('b', '2022-03'), event('c', '2024-05')], {
    proceedings,
  });
  expect(itemsOf(timeline).map(({ silence }) => silence)).toEqual([
    null,
    null,
    'No reported step in the proceeding: about 26 months',
  ]);
  const [spine] = timelineShowPage(timeline, m, to).spines;
  expect(spine?.items.map(({ kind }) => kind)).toEqual(['step', 'step', 'silence', 'step']);
});

test('an event that only may lie in the period says so, and the result counts the two apart', () => {
  const page = timelineShowPage(sampleTimeline, m, to);
  const items = page.years.flatMap((year) => year.items);
  expect(items.map(({ possibly }) => possibly)).toEqual([null, 'possibly in this period']);
  expect([page.filter.result, page.filter.period]).toEqual([
    '2 of 4 events',
    '1 certainly, 1 possibly in this period',
  ]);
});

test('each choice of the filter can be undone by a link that keeps the others', () => {
  const { filter } = timelineShowPage(sampleTimeline, m, to);
  expect(filter.chosen).toHaveLength(7);
  const undone = new URL(filter.chosen.find(({ label }) => label === 'release')!.href, 'https://x.example');
  expect(undone.searchParams.has('kind')).toBe(false);
  expect(undone.searchParams.get('person')).toBe('pers1');
  expect(undone.searchParams.has('after')).toBe(false);
});

test('reading an old version keeps every link in it and says which is the newest', () => {
  const page = timelineShowPage(sampleTimeline, m, to);
  expect(page.filter.action).toBe('/cases/sample/v/1');
  expect(page.years[0]?.items[0]?.event.href).toBe('/cases/sample/v/1/events/event1');
  expect(page.hero.outdated?.link.href).toBe('/cases/sample');
});

test('a text in another language than the page’s is marked with its own', () => {
  const page = timelineShowPage(timelineOf([event('a', '2022')]), messages('ru'), links('ru'));
  expect(page.years[0]?.items[0]?.event.title).toEqual({ text: 'Event a', lang: 'en', dir: null });
});
