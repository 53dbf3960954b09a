import type { CaseBody, DetentionBody } from '../publish/bodies.js';

/** What a reader asks of the register. `from` and `to` bound the custody, as in a timeline. */
export interface RegisterFilter {
  from: string | null;
  to: string | null;
  end_state: DetentionBody['end_state'] | null;
  standing: string | null;
  certainty: 'certain' | 'possible';
  after: string | null;
  before: string | null;
}

/** A detention of the register with its case, and its answer to the filter's window. */
export interface RegisterEntry {
  sort_key: string;
  match: 'certain' | 'possible';
  case: Pick<CaseBody, 'code' | 'slug' | 'title' | 'lang' | 'country'>;
  body: DetentionBody;
}

/** Everything the register of detentions prints. */
export interface Register {
  filter: RegisterFilter;
  entries: RegisterEntry[];
  total: number;
  certain: number;
  possible: number;
  next: string | null;
  previous: string | null;
}
