import type { Term } from '../lib/vocabulary.js';
import type {
  ClaimBody,
  CountBody,
  DateBody,
  EventLinkBody,
  EventRef,
  GroupBody,
  NoteBody,
  OrganisationRef,
  ParticipantBody,
  PersonRef,
  PlaceRef,
  PositionBody,
  StandingBody,
} from './parts.js';

export type * from './parts.js';

/**
 * What the published record holds, ready to read: the `body` of each row of the schema pub. Bodies name codes,
 * never work ids, and carry no words of the interface: dates are EDTF, kinds and roles are vocabulary codes, and
 * the reader's language is applied when a page is made. A field that is not in these types is published nowhere.
 */

/** An entry of the timeline. */
export interface EventBody {
  code: string;
  kind: Term<'event_kinds'>;
  title: string;
  account: string | null;
  lang: string;
  happened: DateBody | null;
  /** For an undated event: the events that bound it, if any. */
  slot: { after: EventRef | null; before: EventRef | null } | null;
  time: { local: string; zone: string } | null;
  place: PlaceRef | null;
  standing: StandingBody;
  statement: { state: string; medium: Term<'media'> | null } | null;
  participants: ParticipantBody[];
  links: EventLinkBody[];
  steps: { proceeding: string; title: string; lang: string; step: Term<'steps'> }[];
  /** Detentions that this event begins or ends. */
  detentions: { code: string; mark: 'start' | 'end' }[];
  /** Codes of figures about this event. */
  figures: string[];
  claims: ClaimBody[];
  notes: NoteBody[];
}

export interface DetentionBody {
  code: string;
  held: { person: PersonRef } | { group: GroupBody };
  began: DateBody | null;
  ended: DateBody | null;
  end_state: 'ongoing' | 'ended' | 'unknown';
  /** Length in days as a range, from the dates alone; null is not known. */
  days: { min: number | null; max: number | null };
  body: OrganisationRef | null;
  legal_basis: string | null;
  account: string | null;
  lang: string;
  treatment: string | null;
  wgad_categories: string[];
  standing: StandingBody;
  custody: { place: PlaceRef | null; held: DateBody | null; note: string | null; notes: NoteBody[] }[];
  charges: {
    law: string | null;
    text: string;
    lang: string;
    laid: DateBody | null;
    outcome: string | null;
    notes: NoteBody[];
  }[];
  start_event: EventRef | null;
  end_event: EventRef | null;
  claims: ClaimBody[];
  notes: NoteBody[];
}

export interface PersonBody {
  code: string;
  unnamed: boolean;
  labelled: boolean;
  name: string;
  lang: string;
  /** Every public name, the shown one first. Empty for an unnamed or protected person. */
  names: { full_name: string; script: string; lang: string; kind: Term<'name_kinds'>; notes: NoteBody[] }[];
  description: string | null;
  part: Term<'case_parts'> | null;
  sort_order: number;
  positions: PositionBody[];
  claims: ClaimBody[];
  notes: NoteBody[];
}

export interface OrganisationBody {
  code: string;
  name: string;
  lang: string;
  other_names: string[];
  kind: Term<'organisation_kinds'>;
  country: string | null;
  within: OrganisationRef[];
  notes: NoteBody[];
}

export interface PlaceBody extends PlaceRef {
  latitude: number | null;
  longitude: number | null;
}

export interface ProceedingBody {
  code: string;
  title: string;
  lang: string;
  kind: Term<'proceeding_kinds'>;
  jurisdiction: string;
  body: OrganisationRef | null;
  number: string | null;
  /** In timeline order. `gap_before` is the silence since the step before, in months, as a range. */
  steps: {
    step: Term<'steps'>;
    event: EventRef;
    gap_before: { min: number | null; max: number | null } | null;
  }[];
  claims: ClaimBody[];
  notes: NoteBody[];
}

export interface FigureBody {
  code: string;
  subject: string;
  lang: string;
  unit: Term<'counting_units'>;
  count: CountBody;
  as_of: DateBody | null;
  includes_named_victim: 'yes' | 'no' | 'unknown';
  claimed_by: { person: PersonRef } | { organisation: OrganisationRef } | { words: string } | null;
  standing: StandingBody;
  note: string | null;
  event: EventRef | null;
  relations: {
    figure: string;
    subject: string;
    relation: 'same' | 'part_of' | 'disjoint' | 'unknown';
    inverse: boolean;
    note: string | null;
  }[];
  claims: ClaimBody[];
  notes: NoteBody[];
}

export interface SourceBody {
  /** Note number of the source in this case. */
  n: number;
  code: string;
  kind: Term<'source_kinds'>;
  title: string;
  authors: string[];
  outlet: string | null;
  lang: string;
  published: DateBody | null;
  url: string | null;
  access: Term<'access_classes'>;
  reliability: string | null;
  note: string | null;
  /** The source it passes on, and the source through which we know it; by note number where the case cites them. */
  derived_from: { n: number; title: string; outlet: string | null } | null;
  reported_by: { n: number; title: string; outlet: string | null } | null;
  /** Code of the source at the end of the chain of derived_from: sources with one origin count once. */
  origin: string;
  captures: { url: string; archive_url: string | null; accessed: DateBody | null; sha256: string | null }[];
}

/** The head of a case. */
export interface CaseBody {
  code: string;
  slug: string;
  title: string;
  summary: string;
  lang: string;
  country: string;
  topic: Term<'case_topics'>;
  /** Last step of each proceeding by event time, in words of the vocabulary. */
  status: { proceeding: string; title: string; lang: string; step: Term<'steps'>; event: EventRef }[];
  counts: {
    events: number;
    detentions: number;
    people: number;
    sources: number;
    origins: number;
    figures: number;
  };
  /** Years in which events may fall, with how many: the index of a large case. */
  years: { year: number; events: number }[];
  claims: ClaimBody[];
  notes: NoteBody[];
}

/** The nouns of the published record and the body of each. */
export interface PublishedBodies {
  cases: CaseBody;
  events: EventBody;
  detentions: DetentionBody;
  people: PersonBody;
  organisations: OrganisationBody;
  places: PlaceBody;
  proceedings: ProceedingBody;
  figures: FigureBody;
  sources: SourceBody;
}

export type PublishedNoun = keyof PublishedBodies;
