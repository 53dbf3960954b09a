import { faultText } from '../../src/imports/casefile/faults.js';
import { parseCaseFile } from '../../src/imports/casefile/parse.js';
import { fullFile, put } from './files.js';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const faultsAfter = (changes: Record<string, unknown>): string[] => {
  const file: unknown = fullFile();
  for (const [path, value] of Object.entries(changes)) put(file, path, value);
  const result = parseCaseFile(file);
  return result.ok ? [] : result.faults.map(faultText);
};

test('the full file has no fault', () => {
  expect(faultsAfter({})).toEqual([]);
});

// What is changed in the full file, and the one fault that must come of it.
const table: [string, Record<string, unknown>, string | RegExp][] = [
  ['another format', { format: 'other' }, 'format: is "other", not "qantar-case"'],
  ['a later version', { version: 2 }, 'version: is 2, not 1'],
  ['no head', { case: undefined }, 'case: is missing'],
  ['a section that is no list', { places: {} }, 'places: is an object, not a list'],
  ['an unknown section', { evidence: [] }, /^evidence: is not a field of this record/],
  ['an unknown field', { 'events[1].colour': 'red' }, /^events\[1\]\.colour: is not a field/],
  ['a field with an odd name', { 'events[1].two words': 1 }, /^events\[1\]\["two words"\]: is not a field/],
  ['a record that is no object', { 'claims[1]': 7 }, 'claims[1]: is 7, not an object'],
  ['a missing field', { 'events[1].title': undefined }, 'events[1].title: is missing'],
  ['a number for a text', { 'events[1].title': 5 }, 'events[1].title: is 5, not a text'],
  [
    'a word outside the vocabulary',
    { 'events[1].kind': 'party' },
    /^events\[1\]\.kind: is "party", not one of travel,/,
  ],
  ['an impossible day', { 'events[0].happened.edtf': '2022-02-30' }, /^events\[0\]\.happened\.edtf: /],
  ['a bad date in a claim', { 'claims[1].value.date.edtf': 'May' }, /^claims\[1\]\.value\.date\.edtf: /],
  ['a claim of no shape', { 'claims[3].value': true }, 'claims[3].value: is true, which fits no form of it'],
  [
    'a script in an address',
    { 'sources[0].url': 'javascript:alert(1)' },
    'sources[0].url: is not an http or https address',
  ],
  [
    'half a surrogate pair',
    { 'people[0].description': 'a\ud800' },
    /^people\[0\]\.description: holds half a surrogate/,
  ],
  ['a NUL', { 'events[1].account': 'a\u0000b' }, /^events\[1\]\.account: holds a control character/],
  [
    'a fraction of a person',
    { 'groups[2].count.min': 1.5 },
    'groups[2].count.min: is 1.5, not a whole number',
  ],
  ['a latitude past the pole', { 'places[1].latitude': 91 }, 'places[1].latitude: must be at most 90'],
  [
    'more decimals than are kept',
    { 'places[1].latitude': 1.23456789 },
    /^places\[1\]\.latitude: has more than six decimals/,
  ],
  [
    'half a coordinate',
    { 'places[1].latitude': null },
    'places[1].latitude: needs a longitude too, or neither',
  ],
  [
    'two kinds of participant',
    { 'events[0].participants[0].group': id(403) },
    /^events\[0\]\.participants\[0\]\.person: names exactly one/,
  ],
  [
    'a public name of a protected person',
    { 'people[2].names[0].public': true },
    /^people\[2\]\.names: holds a public name/,
  ],
  [
    'an identity of somebody not protected',
    { 'people[0].protected_identity': { real_name: 'x', reason: 'y' } },
    /^people\[0\]\.protected_identity: is for protected/,
  ],
  [
    'a quote of 26 words',
    { 'citations[0].quote': 'w '.repeat(26).trim() },
    /^citations\[0\]\.quote: is longer than 25 words/,
  ],
  [
    'an id given twice',
    { 'citations[1].id': id(601) },
    `citations[1].id: is the id of events[0] too; every record has its own`,
  ],
  [
    'a code given twice',
    { 'events[1].code': 'evea' },
    'events[1].code: is the code of another record too: events[0].code',
  ],
  [
    'a note number given twice',
    { 'sources[1].number': 1 },
    'sources[1].number: is the note number of another source too: sources[0].number',
  ],
  [
    'a person twice in the case',
    { 'case.people[1].person': id(301) },
    'case.people[1].person: is in this list already: case.people[0].person',
  ],
  [
    'a member twice',
    { 'groups[0].includes': [id(304), id(304)] },
    'groups[0].includes[1]: is in this list already: groups[0].includes[0]',
  ],
  [
    'a step twice',
    { 'proceedings[0].steps[1].event': id(602) },
    'proceedings[0].steps[1].event: is in this list already: proceedings[0].steps[0].event',
  ],
  [
    'two preferred names in a script',
    { 'people[0].names[2].preferred': true },
    /^people\[0\]\.names\[2\]\.preferred: is set for another name/,
  ],
  [
    'the same link twice',
    { 'events[0].links[1].event': id(602), 'events[0].links[1].kind': 'before' },
    'events[0].links[1]: says the same as events[0].links[0]',
  ],
  [
    'a reference to nothing',
    { 'events[1].place': id(9) },
    `events[1].place: must name a place of this file, and ${id(9)} is none`,
  ],
  [
    'a reference to another noun',
    { 'events[1].place': id(201) },
    'events[1].place: names organisations[0], which is an organisation, not a place',
  ],
  [
    'a citation of nothing',
    { 'citations[0].about.id': id(9) },
    `citations[0].about.id: must name an event of this file, and ${id(9)} is none`,
  ],
  [
    'a citation of another noun',
    {
      'citations[0].about.id': id(602),
      'citations[0].about.record': 'person',
      'citations[0].about.field': null,
    },
    'citations[0].about.id: names events[1], which is an event, not a person',
  ],
  [
    'a citation of a field that is none',
    { 'citations[0].about.field': 'colour' },
    /^citations\[0\]\.about\.field: is no field of an event/,
  ],
  [
    'a citation of a real identity',
    { 'citations[3].about.field': 'protected_identity' },
    /^citations\[3\]\.about\.field: is no field of a person/,
  ],
  [
    'a capture of another source',
    { 'citations[2].capture': id(511) },
    'citations[2].capture: belongs to another source, sources[0]',
  ],
  [
    'a citation that takes itself back',
    { 'citations[1].retracts': id(1102) },
    'citations[1].retracts: makes a citation take itself back',
  ],
  [
    'a place within itself',
    { 'places[0].parent': id(103) },
    /^places\[\d\]\.parent: makes a place lie within itself/,
  ],
  [
    'a body that is its own unit',
    { 'organisations[0].parent': id(201) },
    'organisations[0].parent: makes a body a unit of itself',
  ],
  [
    'a source that is its own origin',
    { 'sources[1].derived_from': id(501) },
    /^sources\[\d\]\.derived_from: makes a source its own origin/,
  ],
  [
    'a source known only through itself',
    { 'sources[0].reported_by': id(502) },
    /^sources\[\d\]\.reported_by: makes a source known only through itself/,
  ],
  [
    'an event before itself',
    { 'events[1].links': [{ id: id(629), event: id(601), kind: 'before' }] },
    /^events\[\d\]\.links\[0\]\.event: makes an event come before itself/,
  ],
  [
    'an event after what is after it',
    { 'events[0].links[1].event': id(602), 'events[0].links[1].kind': 'after' },
    /^events\[0\]\.links\[\d\]\.event: makes an event come before itself/,
  ],
  [
    'an event linked to itself',
    { 'events[0].links[1].event': id(601) },
    'events[0].links[1].event: links an event to itself',
  ],
  [
    'a figure related to itself',
    { 'figures[0].relations[1].figure': id(901) },
    'figures[0].relations[1]: relates the figure to itself',
  ],
  [
    'a relation said from both sides',
    { 'figures[1].relations': [{ figure: id(901), relation: 'part_of' }] },
    'figures[1].relations[0]: relates two figures that are related already by figures[0].relations[0]',
  ],
  [
    'an end before the beginning',
    { 'detentions[0].ended.edtf': '2022-05-27' },
    'detentions[0].ended: lies before the beginning of the detention',
  ],
  [
    'two preferred values',
    { 'claims[1].preferred': true },
    'claims[1].preferred: is set for another value of this field too: claims[0].preferred',
  ],
  [
    'a preferred value that is not shown',
    { 'claims[0].value.date.edtf': '2022-05-26' },
    'claims[0].value: is preferred, but the record shows "2022-05-28"',
  ],
  [
    'a record that nothing leads to',
    { 'groups[0].includes': [] },
    'people[3]: belongs to nothing in this case; refer to it or leave it out',
  ],
];

test.each(table)('refuses %s and names where', (_, changes, fault) => {
  expect(faultsAfter(changes)).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)]);
});

test('every fault is named at once, those between records too', () => {
  const faults = faultsAfter({
    'places[0].kind': 'moon',
    'people[2].label': null,
    'people[2].colour': 1,
    'events[0].happened.edtf': 'soon',
    'events[0].participants[0].role': 'clown',
    'events[1].place': id(9),
    'detentions[0].end_state': 'ongoing',
    'figures[0].count.min': null,
    'citations[0].quote_lang': null,
  });
  expect(faults.map((fault) => fault.slice(0, fault.indexOf(': ')))).toEqual([
    'places[0].kind',
    'people[2].colour',
    'people[2].label',
    'events[0].happened.edtf',
    'events[0].participants[0].role',
    'events[1].place',
    'detentions[0].ended',
    'figures[0].count',
    'citations[0].quote_lang',
  ]);
});

test('a fault in a record is not reported again by those that refer to it', () => {
  expect(faultsAfter({ 'places[2].kind': 'moon', 'people[0].lang': 'x' })).toHaveLength(2);
});

test.each([
  null,
  7,
  'text',
  [],
  {},
  { case: [] },
  { format: 'qantar-case', version: 1, case: null, events: [null] },
])('refuses %j', (value) => {
  expect(parseCaseFile(value).ok).toBe(false);
});

test('a chain of twenty thousand events is judged without running out of stack', () => {
  const file = fullFile();
  const event = { ...structuredClone(file.events[1]), participants: [], links: [] };
  const length = 20_000;
  const chain = Array.from({ length }, (_, i) => ({
    ...event,
    id: id(5_000_000 + i),
    code: `x${i}xxx`,
    links: [
      {
        id: id(6_000_000 + i),
        event: id(5_000_000 + ((i + 1) % length)),
        kind: 'before',
        standing: 'reported',
        note: null,
      },
    ],
  }));
  const result = parseCaseFile({ ...file, events: [...file.events, ...chain] });
  expect(result.ok ? [] : result.faults.map(({ message }) => message)).toEqual([
    'makes an event come before itself',
  ]);
});
