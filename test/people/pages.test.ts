import { messages } from '../../src/messages/index.js';
import { links } from '../../src/paths.js';
import { peopleIndexPage, personShowPage } from '../../src/people/pages.js';
import { detention, event, person, source } from '../support/published.js';
import { sampleView } from '../support/sample-case.js';

const m = messages('en');
const sources = [source(1)];

const cardOf = (body: ReturnType<typeof person>) =>
  peopleIndexPage({ view: sampleView, people: [body], sources }, m, links(null)).people[0]!;

test('a protected person is shown under a label, and the page says why', () => {
  const card = cardOf(person('wit', 'Witness 2', { labelled: true, names: [] }));
  expect(card.link.label.text).toBe('Witness 2');
  expect(card.label).toContain('not published');
  expect(card.names).toEqual([]);
});

test('an unnamed person is not called protected', () => {
  expect(cardOf(person('law', 'His lawyer', { unnamed: true, labelled: true, names: [] })).label).toBe(
    'The source gives no name.',
  );
});

test('every other public name is listed with its kind and its script', () => {
  const names = [
    { full_name: 'Some One', script: 'Latn', lang: 'en', kind: 'press' as const, notes: [] },
    { full_name: 'Біреу', script: 'Cyrl', lang: 'kk', kind: 'legal' as const, notes: [] },
  ];
  expect(cardOf(person('p', 'Some One', { names })).names).toEqual([
    { name: { text: 'Біреу', lang: 'kk', dir: null }, kind: 'legal name', script: 'Cyrillic', refs: [] },
  ]);
});

test('the page of a person tells, case by case, the part they had in each event', () => {
  const body = person('pers', 'Some One');
  const who = { person: { code: 'pers', name: 'Some One', lang: 'en', labelled: false } };
  const part = (role: 'victim' | 'speaker') => ({
    role,
    involvement: null,
    note: null,
    who,
    positions: [],
    notes: [],
  });
  const found = {
    view: sampleView,
    person: body,
    events: [event('a', '2022', { participants: [part('victim'), part('speaker')] })],
    detentions: [detention('det', body, '2022', null, 'unknown')],
    sources,
  };
  const page = personShowPage([found, { ...found, events: [], detentions: [] }], m, links(null));
  expect(page.cases.map(({ events }) => events.map(({ roles }) => roles))).toEqual([['victim, speaker'], []]);
  expect(page.cases.map(({ detentions }) => detentions.length)).toEqual([1, 0]);
});
