import type {
  CaseBody,
  DetentionBody,
  EventBody,
  FigureBody,
  PersonBody,
  ProceedingBody,
  SourceBody,
} from '../publish/bodies.js';

/** One publication of a case, as a row of pub.versions. Hashes are hexadecimal SHA-256; the time is ISO 8601 in UTC. */
export interface Version {
  version: number;
  published_at: string;
  note: string;
  profile: string;
  warnings: { check: string; message: string; reason: string }[];
  counts: Record<string, number>;
  content_hash: string;
  previous_hash: string;
  hash: string;
}

/** A case at one version, as a reader asked for it. */
export interface CaseView {
  case_id: string;
  head: CaseBody;
  version: Version;
  /** Newest version of the case; equal to `version.version` on the current page. */
  newest: number;
  /** True when the reader named the version in the address (`/v/:n`): every link then stays in that version. */
  pinned: boolean;
}

/**
 * What a reader asks of a timeline (DESIGN section 5). `from` and `to` are EDTF of day, month or year precision and
 * bound the window inclusively; `certainty: 'certain'` leaves out what only possibly falls in it.
 */
export interface TimelineFilter {
  from: string | null;
  to: string | null;
  kind: string | null;
  person: string | null;
  place: string | null;
  standing: string | null;
  certainty: 'certain' | 'possible';
  /** Code of the event after which (or before which) the page begins; null for the first page. */
  after: string | null;
  before: string | null;
}

/** An entry with its answer to the filter's window: certainly in it, or possibly. */
export interface TimelineEntry {
  sort_key: string;
  match: 'certain' | 'possible';
  body: EventBody;
}

/** How many events each choice of a filter would show, under the other choices made. */
export interface Facets {
  kinds: { code: string; events: number }[];
  people: { code: string; name: string; lang: string; events: number }[];
  standings: { code: string; events: number }[];
}

/** Everything the timeline page of a case prints. */
export interface Timeline {
  view: CaseView;
  filter: TimelineFilter;
  entries: TimelineEntry[];
  /** Events of the case, and those that pass the filter: certain ones and merely possible ones. */
  total: number;
  certain: number;
  possible: number;
  /** Codes of events, for the addresses of the neighbouring pages; null where there is none. */
  next: string | null;
  previous: string | null;
  facets: Facets;
  detentions: DetentionBody[];
  proceedings: ProceedingBody[];
  figures: FigureBody[];
  sources: SourceBody[];
  people: PersonBody[];
}
