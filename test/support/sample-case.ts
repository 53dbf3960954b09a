import type { Register } from '../../src/detentions/types.js';
import type {
  CaseBody,
  ClaimBody,
  DateBody,
  DetentionBody,
  EventBody,
  EventRef,
  FigureBody,
  GroupBody,
  NoteBody,
  PersonBody,
  PersonRef,
  PlaceRef,
  ProceedingBody,
  SourceBody,
} from '../../src/publish/bodies.js';
import type { CaseView, Timeline, Version } from '../../src/timeline/types.js';
import type { CaseChanges } from '../../src/versions/types.js';

// One invented case in which every optional part of every body is there. Each of its texts ends in markup, so that a
// page that prints one of them unescaped, in an element, an attribute or a drawing, is found out.

export const canary = `"'><x-canary onx=1>&`;
const t = (text: string) => `${text} ${canary}`;

const date = (edtf: string): DateBody => ({
  edtf,
  words: t('as written'),
  resolved: 'inferred_from_order',
  note: t('why this date'),
});

const note = (n: number, more: Partial<NoteBody> = {}): NoteBody => ({
  n,
  source: `src${n}`,
  field: 'happened',
  relation: 'partly',
  locator: t('page 3'),
  quote: t('a short quote'),
  quote_lang: 'ar',
  quote_translation: t('the same in translation'),
  credibility: 2,
  note: t('a remark'),
  ...more,
});

const claims = (field: string): ClaimBody[] => [
  { field, value: { text: t('one value') }, preferred: true, reason: t('why'), notes: [note(1)] },
  { field, value: { number: 21 }, preferred: false, reason: null, notes: [note(2)] },
  { field, value: { date: date('2022-01') }, preferred: false, reason: t('why not'), notes: [] },
];

const person: PersonRef = { code: 'pers1', name: t('Some One'), lang: 'kk', labelled: false };
const witness: PersonRef = { code: 'pers2', name: t('Witness 2'), lang: 'en', labelled: true };
const office = { code: 'org1', name: t('An office'), lang: 'ru' };

const place: PlaceRef = {
  code: 'place1',
  name: t('A district'),
  lang: 'en',
  kind: 'district',
  within: [{ code: 'place2', name: t('A region'), lang: 'en' }],
  coarsened: true,
};

const group: GroupBody = {
  code: 'grp1',
  unit: 'police_officers',
  description: t('officers, unnamed'),
  lang: 'fa',
  count: { kind: 'between', min: 3, max: 5 },
  includes: [person, witness],
  notes: [note(1)],
};

const ref = (code: string, edtf: string | null): EventRef => ({
  code,
  title: t(`Event ${code}`),
  lang: 'en',
  happened: edtf === null ? null : date(edtf),
});

export const sampleEvent: EventBody = {
  code: 'event1',
  kind: 'statement',
  title: t('A confession is broadcast'),
  account: t('What happened.'),
  lang: 'en',
  happened: date('2022-01-09'),
  slot: null,
  time: { local: '21:30', zone: 'Asia/Almaty' },
  place,
  standing: 'disputed',
  statement: { state: 'coerced', medium: 'television' },
  participants: [
    {
      role: 'speaker',
      involvement: 'present',
      note: t('at second hand'),
      who: { person },
      positions: [
        { title: t('Head'), lang: 'ru', organisation: office, held: date('2020/2022'), notes: [note(1)] },
      ],
      notes: [note(1)],
    },
    { role: 'witness', involvement: null, note: null, who: { person: witness }, positions: [], notes: [] },
    {
      role: 'authority',
      involvement: 'unknown',
      note: null,
      who: { organisation: office },
      positions: [],
      notes: [],
    },
    {
      role: 'alleged_perpetrator',
      involvement: null,
      note: null,
      who: { group },
      positions: [],
      notes: [note(2)],
    },
  ],
  links: (['before', 'after', 'causes', 'part_of', 'contradicts', 'concerns'] as const).flatMap((kind) =>
    [true, false].map((inverse) => ({
      kind,
      inverse,
      event: ref('event2', null),
      standing: 'alleged' as const,
      note: t('why'),
      notes: [note(1)],
    })),
  ),
  steps: [{ proceeding: 'proc1', title: t('A criminal case'), lang: 'en', step: 'opened' }],
  detentions: [{ code: 'det1', mark: 'start' }],
  figures: ['fig1'],
  claims: claims('account'),
  notes: [note(1), note(1, { field: null }), note(2)],
};

const undated: EventBody = {
  ...sampleEvent,
  code: 'event2',
  kind: 'release',
  happened: null,
  slot: { after: ref('event1', '2022-01-09'), before: ref('event3', '2022-02') },
  statement: null,
  standing: 'alleged',
  detentions: [{ code: 'det1', mark: 'end' }],
  links: [],
};

export const sampleDetention: DetentionBody = {
  code: 'det1',
  held: { person },
  began: date('[2022-01-02..2022-01-09]'),
  ended: date('[2022-01-09..]'),
  end_state: 'ended',
  days: { min: 1, max: 8 },
  body: office,
  legal_basis: t('Article 1'),
  account: t('How it went.'),
  lang: 'en',
  treatment: t('What was done.'),
  wgad_categories: ['I', 'III'],
  standing: 'reported',
  custody: [{ place, held: date('2022-01'), note: t('first'), notes: [note(1)] }],
  charges: [
    {
      law: t('Article 2'),
      text: t('A charge'),
      lang: 'ru',
      laid: date('2022-02'),
      outcome: t('dropped'),
      notes: [note(1)],
    },
  ],
  start_event: ref('event1', '2022-01-09'),
  end_event: ref('event2', null),
  claims: claims('began'),
  notes: [note(1)],
};

const groupDetention: DetentionBody = {
  ...sampleDetention,
  code: 'det2',
  held: { group },
  ended: null,
  end_state: 'ongoing',
  days: { min: null, max: null },
  custody: [{ place: null, held: null, note: null, notes: [] }],
};

export const sampleFigure: FigureBody = {
  code: 'fig1',
  subject: t('people killed'),
  lang: 'en',
  unit: 'people',
  count: { kind: 'unknown', min: null, max: null, words: t('thousands') },
  as_of: date('2022-01'),
  includes_named_victim: 'no',
  claimed_by: { words: t('officials') },
  standing: 'disputed',
  note: t('a note'),
  event: ref('event1', '2022-01-09'),
  relations: (['same', 'part_of', 'disjoint', 'unknown'] as const).map((relation) => ({
    figure: 'fig2',
    subject: t('victims'),
    relation,
    inverse: relation === 'part_of',
    note: t('a note'),
  })),
  claims: claims('count'),
  notes: [note(1)],
};

const countedFigure: FigureBody = {
  ...sampleFigure,
  code: 'fig2',
  count: { kind: 'at_least', min: 20_000, max: null, words: t('twenty thousand') },
  claimed_by: { person },
  relations: [],
};

export const samplePerson: PersonBody = {
  code: 'pers1',
  unnamed: false,
  labelled: true,
  name: person.name,
  lang: 'kk',
  names: [
    { full_name: person.name, script: 'Cyrl', lang: 'kk', kind: 'legal', notes: [note(1)] },
    { full_name: t('Another Spelling'), script: 'Latn', lang: 'en', kind: 'press', notes: [note(1)] },
  ],
  description: t('a musician'),
  part: 'victim',
  sort_order: 0,
  positions: [{ title: t('Pianist'), lang: 'en', organisation: office, held: null, notes: [note(1)] }],
  claims: claims('description'),
  notes: [note(1)],
};

const proceeding: ProceedingBody = {
  code: 'proc1',
  title: t('A criminal case'),
  lang: 'en',
  kind: 'criminal',
  jurisdiction: 'KZ',
  body: office,
  number: '1',
  steps: [
    { step: 'opened', event: ref('event1', '2022-01-09'), gap_before: null },
    { step: 'suspended', event: ref('event2', null), gap_before: null },
    { step: 'closed', event: ref('event3', '2024-05-28'), gap_before: { min: 20, max: 27 } },
  ],
  claims: [],
  notes: [note(1)],
};

const source = (n: number, more: Partial<SourceBody>): SourceBody => ({
  n,
  code: `src${n}`,
  kind: 'article',
  title: t(`Report ${n}`),
  authors: [t('An Author')],
  outlet: t('An outlet'),
  lang: 'ar',
  published: date('2022-02-01'),
  url: `https://news.example/${n}?q=${canary}`,
  access: 'paywalled',
  reliability: 'B',
  note: t('a note'),
  derived_from: { n: 1, title: t('Report 1'), outlet: null },
  reported_by: { n: 1, title: t('Report 1'), outlet: null },
  origin: 'src1',
  captures: [],
  ...more,
});

export const sampleSources: SourceBody[] = [
  source(1, {
    derived_from: null,
    reported_by: null,
    captures: [
      {
        url: 'https://news.example/1',
        archive_url: 'https://archive.example/1',
        accessed: date('2022-03'),
        sha256: 'ab'.repeat(32),
      },
      { url: `https://news.example/${canary}`, archive_url: null, accessed: null, sha256: null },
    ],
  }),
  source(2, { outlet: null, authors: [], lang: 'und', published: null, url: null, access: 'open' }),
];

const head: CaseBody = {
  code: 'KZ-9999',
  slug: 'sample',
  title: t('The sample case'),
  summary: t('What is known.'),
  lang: 'en',
  country: 'KZ',
  topic: 'torture',
  status: ['one', 'two'].map((title) => ({
    proceeding: title,
    title: t(title),
    lang: 'en',
    step: 'opened',
    event: ref('event1', '2022-01-09'),
  })),
  counts: { events: 2, detentions: 2, people: 1, sources: 2, origins: 1, figures: 2 },
  years: [{ year: 2022, events: 2 }],
  claims: claims('title'),
  notes: [note(1)],
};

const version = (n: number): Version => ({
  version: n,
  published_at: `2024-0${n}-01T00:00:00.000Z`,
  note: t('What changed'),
  profile: 'public-1',
  warnings: [],
  counts: { events: 2 },
  content_hash: 'a'.repeat(64),
  previous_hash: '0'.repeat(64),
  hash: 'b'.repeat(64),
});

export const sampleView: CaseView = { case_id: 'case', head, version: version(1), newest: 2, pinned: true };

export const sampleTimeline: Timeline = {
  view: sampleView,
  filter: {
    from: '2022-01',
    to: '2022-12',
    kind: 'release',
    person: 'pers1',
    place: 'place2',
    standing: 'alleged',
    certainty: 'certain',
    after: 'key1',
    before: null,
  },
  entries: [
    { sort_key: 'key1', match: 'certain', body: sampleEvent },
    { sort_key: 'key2', match: 'possible', body: undated },
  ],
  total: 4,
  certain: 1,
  possible: 1,
  next: 'key3',
  previous: 'key0',
  facets: {
    kinds: [{ code: 'release', events: 1 }],
    people: [{ ...person, events: 2 }],
    standings: [{ code: 'alleged', events: 1 }],
  },
  detentions: [sampleDetention, groupDetention],
  proceedings: [proceeding],
  figures: [sampleFigure, countedFigure],
  sources: sampleSources,
  people: [samplePerson],
};

export const sampleRegister: Register = {
  filter: {
    from: '2022',
    to: null,
    end_state: 'ended',
    standing: null,
    certainty: 'possible',
    after: null,
    before: null,
  },
  entries: [
    { sort_key: 'key1', match: 'possible', case: head, body: sampleDetention },
    { sort_key: 'key2', match: 'certain', case: head, body: groupDetention },
  ],
  total: 3,
  certain: 1,
  possible: 1,
  next: 'key2',
  previous: 'key0',
};

export const sampleChanges: CaseChanges = {
  view: sampleView,
  versions: [version(2), version(1)],
  comparison: {
    from: 1,
    to: 2,
    total: 3,
    changes: [
      {
        noun: 'events',
        code: 'event1',
        was: sampleEvent,
        now: { ...sampleEvent, title: t('Another title') },
      },
      { noun: 'people', code: 'pers1', was: null, now: samplePerson },
      { noun: 'figures', code: 'fig1', was: sampleFigure, now: null },
    ],
  },
};
