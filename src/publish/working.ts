import type {
  CountBody,
  DateBody,
  DetentionBody,
  EventLinkBody,
  FigureBody,
  NoteBody,
  StandingBody,
} from './bodies.js';
import type { subjects } from './profile.js';

// The rows that publishing reads, with the columns that the profile lets through and no others.

/** The four columns of a written date, as a row carries them. */
type Dated<N extends string> = { [K in `${N}_edtf` | `${N}_words` | `${N}_note`]: string | null } & {
  [K in `${N}_resolved`]: DateBody['resolved'] | null;
};

export interface CaseRow {
  id: string;
  code: string;
  slug: string;
  title: string;
  summary: string;
  lang: string;
  country: string;
  topic: string;
  sealed: boolean;
}

export interface PlaceRow {
  id: string;
  code: string;
  parent_id: string | null;
  name: string;
  lang: string;
  kind: string;
  latitude: string | null;
  longitude: string | null;
  public_precision: 'exact' | 'district' | 'region' | 'hidden';
}

export interface OrganisationRow {
  id: string;
  code: string;
  parent_id: string | null;
  name: string;
  lang: string;
  other_names: string[];
  kind: string;
  country: string | null;
}

export interface PersonRow {
  id: string;
  code: string;
  unnamed: boolean;
  protected: boolean;
  label: string | null;
  description: string | null;
  lang: string;
}

export interface PersonNameRow {
  id: string;
  person_id: string;
  full_name: string;
  script: string;
  lang: string;
  kind: string;
  public: boolean;
  preferred: boolean;
}

export interface PositionRow extends Dated<'held'> {
  id: string;
  person_id: string;
  organisation_id: string | null;
  title: string;
  lang: string;
}

export interface GroupRow {
  id: string;
  unit: string;
  description: string;
  lang: string;
  count_kind: CountBody['kind'];
  count_min: number | null;
  count_max: number | null;
}

export interface SourceRow extends Dated<'published'> {
  id: string;
  code: string;
  kind: string;
  title: string;
  authors: string[];
  outlet: string | null;
  lang: string;
  url: string | null;
  access: string;
  reliability: string | null;
  note: string | null;
  derived_from_id: string | null;
  reported_by_id: string | null;
}

export interface CaptureRow extends Dated<'accessed'> {
  id: string;
  source_id: string;
  url: string;
  archive_url: string | null;
  sha256: string | null;
}

export interface EventRow extends Dated<'happened'> {
  id: string;
  code: string;
  kind: string;
  title: string;
  account: string | null;
  lang: string;
  time_local: string | null;
  time_zone: string | null;
  place_id: string | null;
  standing: StandingBody;
  statement_state: string | null;
  statement_medium: string | null;
  sort_order: number;
}

export interface ParticipantRow {
  id: string;
  event_id: string;
  person_id: string | null;
  organisation_id: string | null;
  group_id: string | null;
  role: string;
  involvement: string | null;
  note: string | null;
}

export interface EventLinkRow {
  id: string;
  event_id: string;
  other_event_id: string;
  kind: EventLinkBody['kind'];
  standing: StandingBody;
  note: string | null;
}

export interface DetentionRow extends Dated<'began'>, Dated<'ended'> {
  id: string;
  code: string;
  person_id: string | null;
  group_id: string | null;
  end_state: DetentionBody['end_state'];
  body_id: string | null;
  legal_basis: string | null;
  account: string | null;
  lang: string;
  treatment: string | null;
  wgad_categories: string[];
  standing: StandingBody;
  start_event_id: string | null;
  end_event_id: string | null;
}

export interface CustodyRow extends Dated<'held'> {
  id: string;
  detention_id: string;
  place_id: string;
  note: string | null;
}

export interface ChargeRow extends Dated<'laid'> {
  id: string;
  detention_id: string;
  law: string | null;
  text: string;
  lang: string;
  outcome: string | null;
}

export interface ProceedingRow {
  id: string;
  code: string;
  title: string;
  lang: string;
  kind: string;
  jurisdiction: string;
  body_id: string | null;
  number: string | null;
}

export interface StepRow {
  proceeding_id: string;
  event_id: string;
  step: string;
}

export interface FigureRow extends Dated<'as_of'> {
  id: string;
  code: string;
  event_id: string | null;
  group_id: string | null;
  subject: string;
  lang: string;
  unit: string;
  count_kind: CountBody['kind'];
  value_min: number | null;
  value_max: number | null;
  value_words: string | null;
  includes_named_victim: FigureBody['includes_named_victim'];
  claimed_by_person_id: string | null;
  claimed_by_organisation_id: string | null;
  claimed_by_words: string | null;
  standing: StandingBody;
  note: string | null;
}

export interface FigureRelationRow {
  figure_id: string;
  other_figure_id: string;
  relation: FigureBody['relations'][number]['relation'];
  note: string | null;
}

type Subject = { [K in (typeof subjects)[number]]: string | null };

export interface ClaimRow extends Subject {
  id: string;
  field: string;
  value: unknown;
  preferred: boolean;
  reason: string | null;
}

export interface CitationRow extends Subject {
  id: string;
  source_id: string;
  claim_id: string | null;
  field: string | null;
  locator: string | null;
  quote: string | null;
  quote_lang: string | null;
  quote_translation: string | null;
  relation: NoteBody['relation'];
  credibility: number | null;
  note: string | null;
}

/** Everything of one case that publishing looks at, each list in a stable order. */
export interface WorkingRecord {
  case: CaseRow;
  casePeople: { person_id: string; part: string; sort_order: number }[];
  caseSources: { source_id: string; number: number | null }[];
  events: EventRow[];
  participants: ParticipantRow[];
  links: EventLinkRow[];
  detentions: DetentionRow[];
  custody: CustodyRow[];
  charges: ChargeRow[];
  proceedings: ProceedingRow[];
  steps: StepRow[];
  figures: FigureRow[];
  figureRelations: FigureRelationRow[];
  groups: GroupRow[];
  groupMembers: { group_id: string; person_id: string }[];
  people: PersonRow[];
  names: PersonNameRow[];
  positions: PositionRow[];
  organisations: OrganisationRow[];
  places: PlaceRow[];
  claims: ClaimRow[];
  citations: CitationRow[];
  sources: SourceRow[];
  captures: CaptureRow[];
}
