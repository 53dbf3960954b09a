/**
 * The public profile (DESIGN section 6, standards 8.2): an allow-list. A column of the working record that is not
 * named here is not even read, so a new column is published nowhere until somebody decides; a test compares the
 * lists with the database and fails until every column is decided.
 */
export const profileName = 'public/1';

export interface TableProfile {
  /** Columns whose values may appear in the published record. */
  readonly published: readonly string[];
  /** Columns that are read to decide or to join, and never appear; each with its use. */
  readonly read: Readonly<Record<string, string>>;
  /** Columns that publishing never reads; each with the reason. */
  readonly withheld: Readonly<Record<string, string>>;
}

const identity = { id: 'joins records; the published record names codes' };
const clock = { recorded_at: 'when the installation learned of it, which can betray how and from whom' };

const written = (name: string) => ['edtf', 'words', 'resolved', 'note'].map((part) => `${name}_${part}`);
const derived = (name: string) =>
  Object.fromEntries(
    ['earliest', 'latest', 'earliest_kind', 'latest_kind', 'sort'].map((part) => [
      `${name}_${part}`,
      'computed anew from the EDTF value',
    ]),
  );

/** What a claim or a citation can be about: the column that points at it. */
export const subjects = [
  'case_id',
  'person_id',
  'person_name_id',
  'position_id',
  'organisation_id',
  'group_id',
  'event_id',
  'participant_id',
  'event_link_id',
  'detention_id',
  'custody_place_id',
  'charge_id',
  'proceeding_id',
  'figure_id',
] as const;

const joins = (...columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [column, 'joins records; the published record names codes']));

const all = (columns: readonly string[], reason: string) =>
  Object.fromEntries(columns.map((column) => [column, reason]));

/** Every table of the working record. */
export const profile = {
  places: {
    published: ['code', 'name', 'lang', 'kind', 'latitude', 'longitude'],
    read: {
      ...identity,
      ...joins('parent_id'),
      public_precision: 'decides how precisely the place is published',
    },
    withheld: clock,
  },
  organisations: {
    published: ['code', 'name', 'lang', 'other_names', 'kind', 'country'],
    read: { ...identity, ...joins('parent_id') },
    withheld: clock,
  },
  people: {
    published: ['code', 'unnamed', 'label', 'description', 'lang'],
    read: { ...identity, protected: 'decides that only the label is published' },
    withheld: clock,
  },
  person_names: {
    published: ['full_name', 'script', 'lang', 'kind'],
    read: {
      ...identity,
      ...joins('person_id'),
      public: 'decides whether the name is published',
      preferred: 'decides which name is shown',
    },
    withheld: clock,
  },
  protected_identities: {
    published: [],
    read: {},
    withheld: {
      ...joins('person_id'),
      ...all(
        ['real_name', 'other_names', 'reason', 'decided_by', 'decided_on', 'review_on'],
        'the real identity of a protected person; the preflight alone reads it, through a role of its own',
      ),
      ...clock,
    },
  },
  positions: {
    published: ['title', 'lang', ...written('held')],
    read: { ...identity, ...joins('person_id', 'organisation_id') },
    withheld: { ...derived('held'), ...clock },
  },
  groups: {
    published: ['unit', 'description', 'lang', 'count_kind', 'count_min', 'count_max'],
    read: identity,
    withheld: clock,
  },
  group_members: { published: [], read: joins('group_id', 'person_id'), withheld: {} },
  sources: {
    published: [
      'code',
      'kind',
      'title',
      'authors',
      'outlet',
      'lang',
      ...written('published'),
      'url',
      'access',
      'reliability',
      'note',
    ],
    read: { ...identity, ...joins('derived_from_id', 'reported_by_id') },
    withheld: { ...derived('published'), ...clock },
  },
  captures: {
    published: ['url', 'archive_url', ...written('accessed'), 'sha256'],
    read: { ...identity, ...joins('source_id') },
    withheld: { ...derived('accessed'), ...clock },
  },
  cases: {
    published: ['code', 'slug', 'title', 'summary', 'lang', 'country', 'topic'],
    read: { ...identity, sealed: 'decides that nothing is published' },
    withheld: clock,
  },
  case_people: { published: ['part', 'sort_order'], read: joins('case_id', 'person_id'), withheld: {} },
  case_sources: { published: ['number'], read: joins('case_id', 'source_id'), withheld: {} },
  events: {
    published: [
      'code',
      'kind',
      'title',
      'account',
      'lang',
      ...written('happened'),
      'time_local',
      'time_zone',
      'standing',
      'statement_state',
      'statement_medium',
    ],
    read: { ...identity, ...joins('place_id') },
    withheld: { ...derived('happened'), happened_span: 'computed anew from the EDTF value', ...clock },
  },
  case_events: {
    published: [],
    read: { ...joins('case_id', 'event_id'), sort_order: 'orders events that the dates leave level' },
    withheld: {},
  },
  participants: {
    published: ['role', 'involvement', 'note'],
    read: {
      ...identity,
      ...joins('event_id', 'person_id', 'organisation_id', 'group_id'),
      sort_order: 'orders the participants of an event',
    },
    withheld: clock,
  },
  event_links: {
    published: ['kind', 'standing', 'note'],
    read: { ...identity, ...joins('event_id', 'other_event_id') },
    withheld: clock,
  },
  detentions: {
    published: [
      'code',
      ...written('began'),
      ...written('ended'),
      'end_state',
      'legal_basis',
      'account',
      'lang',
      'treatment',
      'wgad_categories',
      'standing',
    ],
    read: {
      ...identity,
      ...joins('case_id', 'person_id', 'group_id', 'body_id', 'start_event_id', 'end_event_id'),
    },
    withheld: { ...derived('began'), ...derived('ended'), ...clock },
  },
  custody_places: {
    published: [...written('held'), 'note'],
    read: { ...identity, ...joins('detention_id', 'place_id') },
    withheld: { ...derived('held'), ...clock },
  },
  charges: {
    published: ['law', 'text', 'lang', ...written('laid'), 'outcome'],
    read: { ...identity, ...joins('detention_id') },
    withheld: { ...derived('laid'), ...clock },
  },
  proceedings: {
    published: ['code', 'title', 'lang', 'kind', 'jurisdiction', 'number'],
    read: { ...identity, ...joins('case_id', 'body_id') },
    withheld: clock,
  },
  proceeding_steps: { published: ['step'], read: joins('proceeding_id', 'event_id'), withheld: {} },
  figures: {
    published: [
      'code',
      'subject',
      'lang',
      'unit',
      'count_kind',
      'value_min',
      'value_max',
      'value_words',
      ...written('as_of'),
      'includes_named_victim',
      'claimed_by_words',
      'standing',
      'note',
    ],
    read: {
      ...identity,
      ...joins('case_id', 'event_id', 'group_id', 'claimed_by_person_id', 'claimed_by_organisation_id'),
    },
    withheld: { ...derived('as_of'), ...clock },
  },
  figure_relations: {
    published: ['relation', 'note'],
    read: joins('figure_id', 'other_figure_id'),
    withheld: {},
  },
  claims: {
    published: ['field', 'value', 'preferred', 'reason'],
    read: { ...identity, ...joins('in_case_id', ...subjects) },
    withheld: clock,
  },
  citations: {
    published: [
      'field',
      'locator',
      'quote',
      'quote_lang',
      'quote_translation',
      'relation',
      'credibility',
      'note',
    ],
    read: {
      ...identity,
      ...joins('in_case_id', 'source_id', 'claim_id', ...subjects),
      retracts_id: 'leaves out what was taken back',
    },
    withheld: { capture_id: 'the captures of a source are published with the source', ...clock },
  },
  revisions: {
    published: [],
    read: { seq: 'tells whether the record changed while it was read' },
    withheld: all(
      [
        'at',
        'author',
        'record_table',
        'record_id',
        'case_id',
        'action',
        'reason',
        'before',
        'after',
        'salt',
        'content_hash',
        'previous_hash',
        'hash',
      ],
      'the history of the desk names authors and holds what was never meant for the public',
    ),
  },
} satisfies Record<string, TableProfile>;

export type ProfiledTable = keyof typeof profile;

/** The columns of a table that publishing may select, for a query in which the table goes by `alias`. */
export function columnsOf(table: ProfiledTable, alias: string): string[] {
  const { published, read }: TableProfile = profile[table];
  return [...published, ...Object.keys(read)].map((column) => `${alias}.${column}`);
}
