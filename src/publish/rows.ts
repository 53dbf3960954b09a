import { canonicalJson, sha256Hex } from '../lib/canonical.js';
import type { PublishedBodies, PublishedNoun } from './bodies.js';

/**
 * The nouns of the published record, in the order in which they are made: notes get their numbers on first use, so
 * the timeline comes first; the sources come when every note is known, and the head of the case counts the rest.
 */
export const nouns = [
  'events',
  'detentions',
  'proceedings',
  'figures',
  'people',
  'organisations',
  'places',
  'sources',
  'cases',
] as const satisfies readonly PublishedNoun[];

/** Columns that a noun has beside the common ones, with their types; what the columns say is part of the hash. */
export const ownColumns: Record<PublishedNoun, Readonly<Record<string, string>>> = {
  cases: { slug: 'text' },
  events: {
    earliest: 'date',
    latest: 'date',
    earliest_kind: 'text',
    latest_kind: 'text',
    span: 'datemultirange',
    kind: 'text',
    standing: 'text',
    people: 'text[]',
    places: 'text[]',
  },
  detentions: {
    earliest: 'date',
    latest: 'date',
    earliest_kind: 'text',
    latest_kind: 'text',
    span: 'datemultirange',
    held: 'text',
    end_state: 'text',
  },
  people: {},
  organisations: {},
  places: {},
  proceedings: {},
  figures: {},
  sources: {},
};

/** A row of the published record before it has versions. */
export interface ProducedRow<N extends PublishedNoun = PublishedNoun> {
  noun: N;
  code: string;
  sort_key: string;
  /** The columns of `ownColumns`; days as ISO 8601, spans as PostgreSQL prints them. */
  columns: Record<string, unknown>;
  body: PublishedBodies[N];
}

/**
 * The hash of a row: SHA-256 of the canonical JSON (RFC 8785) of one object with case_id, noun, code, sort_key, body and
 * the noun's own columns; since_version and until_version are left out, because they say when, not what.
 */
export function rowHash(caseId: string, row: ProducedRow): string {
  const { noun, code, sort_key, columns, body } = row;
  return sha256Hex(canonicalJson({ ...columns, case_id: caseId, noun, code, sort_key, body }));
}
