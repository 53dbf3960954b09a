import type { PublishedBodies, PublishedNoun } from '../publish/bodies.js';
import type { CaseView, Version } from '../timeline/types.js';

/** A record that differs between two versions: null where a version does not show it. */
export type Change = {
  [N in PublishedNoun]: {
    noun: N;
    code: string;
    was: PublishedBodies[N] | null;
    now: PublishedBodies[N] | null;
  };
}[PublishedNoun];

/** Two versions of a case and what differs, as far as one page shows it. */
export interface Comparison {
  from: number;
  to: number;
  changes: Change[];
  /** How many records differ in all. */
  total: number;
}

/** Everything the page of changes prints. */
export interface CaseChanges {
  view: CaseView;
  /** Newest first. */
  versions: Version[];
  comparison: Comparison | null;
}
