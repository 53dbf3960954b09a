import { eventShowPage } from '../../src/events/pages.js';
import { messages } from '../../src/messages/index.js';
import { links } from '../../src/paths.js';
import type { EventBody } from '../../src/publish/bodies.js';
import { event, note, source } from '../support/published.js';
import { sampleEvent, sampleFigure, sampleView } from '../support/sample-case.js';

const m = messages('en');
const pageOf = (body: EventBody, sources = [source(1), source(2)]) =>
  eventShowPage({ view: sampleView, event: body, detentions: [], figures: [], sources }, m, links(null));

test('a coerced, retracted or denied statement is marked and said not to be shown as fact', () => {
  for (const state of ['coerced', 'retracted', 'denied']) {
    const page = pageOf(event('a', '2022', { kind: 'statement', statement: { state, medium: null } }));
    expect(page.event.statement?.caution).toContain('not shown as fact');
  }
  const free = pageOf(
    event('a', '2022', { kind: 'statement', statement: { state: 'voluntary', medium: null } }),
  );
  expect(free.event.statement?.caution).toBeNull();
});

test('notes are gathered by source, in the order of their numbers, and name what they support', () => {
  const notes = [
    { ...note(2), field: 'place', relation: 'partly' as const },
    { ...note(1), locator: 'page 3' },
    { ...note(2), relation: 'contradicts' as const },
  ];
  const page = pageOf(event('a', '2022', { notes }));
  expect(page.event.notes.map(({ n, citations }) => [n, citations.map(({ label }) => label)])).toEqual([
    [1, [null]],
    [2, ['the place (supports in part)', 'contradicts']],
  ]);
  expect(page.event.refs.map(({ n, href }) => [n, href])).toEqual([
    [1, '#event-a-note-1'],
    [2, '#event-a-note-2'],
  ]);
});

test('the page lists the sources that it cites and those through which they are known, and no others', () => {
  const second = source(2, { reported_by: { n: 3, title: 'Report 3', outlet: null } });
  const page = pageOf(event('a', '2022', { notes: [note(2)] }), [source(1), second, source(3)]);
  expect(page.sources.map(({ n }) => n)).toEqual([2, 3]);
});

test('where sources differ, the preferred value comes first, with who says what and why', () => {
  const [differ] = pageOf(sampleEvent).event.claims;
  expect(differ?.title).toBe('Sources differ: the account');
  expect(differ?.claims.map(({ preferred }) => preferred)).toEqual([true, false, false]);
  expect(differ?.claims.map(({ value }) => value.text).slice(1)).toEqual(['21', 'January 2022']);
});

test('a place that is not published exactly says so', () => {
  expect(pageOf(sampleEvent).event.place?.coarsened).toBe('no more precise than: district');
});

test('a figure that the page does not hold is led to on the page of its case', () => {
  const found = {
    view: sampleView,
    event: sampleEvent,
    detentions: [],
    figures: [sampleFigure],
    sources: [source(1)],
  };
  const [figure] = eventShowPage(found, m, links(null)).figures;
  expect(figure?.relations[0]?.href).toBe('/cases/sample/v/1#figure-fig2');
});

test('a count is said as it was given', () => {
  const group = (count: object) => {
    const [, , , officers] = sampleEvent.participants;
    if (!officers || !('group' in officers.who)) throw new Error('no group');
    const who = { group: { ...officers.who.group, count: count as typeof officers.who.group.count } };
    return pageOf({ ...sampleEvent, participants: [{ ...officers, who }] }).event.participants[0]?.group
      ?.count;
  };
  expect(group({ kind: 'exactly', min: 10, max: null })).toBe('10');
  expect(group({ kind: 'at_least', min: 1000, max: null })).toBe('at least 1,000');
  expect(group({ kind: 'about', min: 40, max: null })).toBe('about 40');
  expect(group({ kind: 'between', min: 2, max: 4 })).toBe('2 to 4');
  expect(group({ kind: 'unknown', min: null, max: null })).toBeNull();
});
