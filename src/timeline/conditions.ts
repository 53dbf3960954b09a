import { type RawBuilder, sql } from 'kysely';
import { windowOf } from './asked.js';
import type { TimelineFilter } from './types.js';

type Condition = RawBuilder<boolean>;

const always = sql<boolean>`true`;

/** A filter's window as a PostgreSQL daterange; a side that was not asked is open. */
export function windowRange(filter: { from: string | null; to: string | null }): RawBuilder<string> {
  const { from, to } = windowOf(filter);
  return sql<string>`daterange(${from}::date, ${to}::date, '[]')`;
}

/** Whether a row can fall in the window: its days and the window have one in common. */
export function possiblyIn(filter: { from: string | null; to: string | null }): Condition {
  if (filter.from === null && filter.to === null) return always;
  return sql<boolean>`span && ${windowRange(filter)}`;
}

/**
 * Whether a row falls in the window whatever its date turns out to be: every day that it can be lies inside, and
 * on each side where the window ends the row's own end is known. What nothing dates is never certain: the slot
 * that its neighbours leave is an inference about order. `dated` says how to tell.
 */
export function certainlyIn(filter: { from: string | null; to: string | null }, dated: Condition): Condition {
  const { from, to } = windowOf(filter);
  if (from === null && to === null) return always;
  return sql<boolean>`(span <@ ${windowRange(filter)}
    and (${from}::date is null or earliest_kind = 'known')
    and (${to}::date is null or latest_kind = 'known')
    and ${dated})`;
}

/** How to tell a dated event. */
export const eventIsDated = sql<boolean>`jsonb_typeof(body->'happened') = 'object'`;

/** The conditions of a filter, each by itself, so that a facet can leave its own out. */
export interface Conditions {
  window: Condition;
  certain: Condition;
  kind: Condition;
  person: Condition;
  place: Condition;
  standing: Condition;
}

export function conditionsOf(filter: TimelineFilter): Conditions {
  const certain = certainlyIn(filter, eventIsDated);
  return {
    window:
      filter.certainty === 'certain'
        ? sql<boolean>`(${possiblyIn(filter)} and ${certain})`
        : possiblyIn(filter),
    certain,
    kind: filter.kind === null ? always : sql<boolean>`kind = ${filter.kind}`,
    person: filter.person === null ? always : sql<boolean>`people @> array[${filter.person}]::text[]`,
    place: filter.place === null ? always : sql<boolean>`places @> array[${filter.place}]::text[]`,
    standing: filter.standing === null ? always : sql<boolean>`standing = ${filter.standing}`,
  };
}

/** All conditions of a filter in one. */
export function allOf({ window, kind, person, place, standing }: Conditions): Condition {
  return sql<boolean>`(${window} and ${kind} and ${person} and ${place} and ${standing})`;
}
