import type { Term } from '../lib/vocabulary.js';

// What the bodies of the published record are put together from.

/** Everything one reader-facing date needs. `slot` stands in for a missing date: the room its neighbours leave. */
export interface DateBody {
  edtf: string;
  words: string | null;
  resolved:
    | 'as_stated'
    | 'inferred_from_publication'
    | 'inferred_from_text'
    | 'inferred_from_order'
    | 'computed';
  note: string | null;
}

/** One numbered note: `n` is the number of the source in this case. */
export interface NoteBody {
  n: number;
  source: string;
  field: string | null;
  relation: 'supports' | 'partly' | 'contradicts' | 'mentions';
  locator: string | null;
  quote: string | null;
  quote_lang: string | null;
  quote_translation: string | null;
  credibility: number | null;
  note: string | null;
}

/** One of several values of a field: sources differ. */
export interface ClaimBody {
  field: string;
  value: { text: string } | { number: number } | { date: DateBody };
  preferred: boolean;
  reason: string | null;
  notes: NoteBody[];
}

export interface CountBody {
  kind: 'exactly' | 'at_least' | 'about' | 'between' | 'unknown';
  min: number | null;
  max: number | null;
  words?: string | null;
}

export interface GroupBody {
  code: string;
  unit: Term<'counting_units'>;
  description: string;
  lang: string;
  count: CountBody;
  includes: PersonRef[];
  notes: NoteBody[];
}

/** A person as mentioned elsewhere: the preferred public name, or the label. */
export interface PersonRef {
  code: string;
  name: string;
  lang: string;
  labelled: boolean;
}

export interface OrganisationRef {
  code: string;
  name: string;
  lang: string;
}

export interface PlaceRef {
  code: string;
  name: string;
  lang: string;
  kind: Term<'place_kinds'>;
  /** Containing places, smallest first, as far as the public precision allows. */
  within: { code: string; name: string; lang: string }[];
  coarsened: boolean;
}

export interface ParticipantBody {
  role: Term<'roles'>;
  involvement: Term<'involvements'> | null;
  note: string | null;
  who: { person: PersonRef } | { organisation: OrganisationRef } | { group: GroupBody };
  /** Posts of the person that the record knows, each with its own uncertain dates. */
  positions: PositionBody[];
  notes: NoteBody[];
}

export interface PositionBody {
  title: string;
  lang: string;
  organisation: OrganisationRef | null;
  held: DateBody | null;
  notes: NoteBody[];
}

export type StandingBody =
  | 'alleged'
  | 'reported'
  | 'corroborated'
  | 'found_by_court'
  | 'disputed'
  | 'retracted';

export interface EventRef {
  code: string;
  title: string;
  lang: string;
  happened: DateBody | null;
}

export interface EventLinkBody {
  /** How it reads from this event; `inverse` when the link was recorded from the other event to this one. */
  kind: 'before' | 'after' | 'causes' | 'part_of' | 'contradicts' | 'concerns';
  inverse: boolean;
  event: EventRef;
  standing: StandingBody;
  note: string | null;
  notes: NoteBody[];
}
