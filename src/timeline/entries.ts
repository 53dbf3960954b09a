import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db/connect.js';
import { Invalid } from '../lib/errors.js';
import type { EventBody } from '../publish/bodies.js';
import { allOf, conditionsOf } from './conditions.js';
import type { CaseView, TimelineEntry, TimelineFilter } from './types.js';

/** A part of the list: what comes after an event, or before it. */
export interface Part {
  after: string | null;
  before: string | null;
  limit: number;
}

export interface Entries {
  entries: (TimelineEntry & { code: string })[];
  /** Codes for the addresses of the neighbouring parts; null where there is none. */
  next: string | null;
  previous: string | null;
}

/**
 * A part of the timeline of a case, in order: one range scan of pub.events_order whatever the part. `shown` is the
 * condition for the rows of the version. Throws Invalid when the event to begin at was never in the case.
 */
export async function listEntries(
  db: Db,
  view: CaseView,
  filter: TimelineFilter,
  part: Part,
  shown: RawBuilder<boolean>,
): Promise<Entries> {
  const back = part.before !== null;
  const mark = back ? part.before : part.after;
  const side = mark === null ? sql<boolean>`true` : await besideMark(db, view, mark, back);
  const conditions = conditionsOf(filter);
  const order = back ? sql`desc` : sql`asc`;
  const { rows } = await sql<{ sort_key: string; code: string; certain: boolean; body: EventBody }>`
    select sort_key, code, ${conditions.certain} as certain, body
    from pub.events
    where ${shown} and ${side} and ${allOf(conditions)}
    order by sort_key ${order}, code ${order}
    limit ${part.limit + 1}`.execute(db);
  const more = rows.length > part.limit;
  const kept = rows.slice(0, part.limit);
  if (back) kept.reverse();
  const entries = kept.map(({ certain, ...row }) => ({
    ...row,
    match: certain ? ('certain' as const) : ('possible' as const),
  }));
  return {
    entries,
    next: (back ? mark !== null : more) ? (entries.at(-1)?.code ?? null) : null,
    previous: (back ? more : mark !== null) ? (entries[0]?.code ?? null) : null,
  };
}

/** Rows after, or before, an event named by its code. Its place is found by its key, so any part costs the same. */
async function besideMark(db: Db, view: CaseView, code: string, back: boolean): Promise<RawBuilder<boolean>> {
  const { rows } = await sql<{ sort_key: string }>`
    select sort_key from pub.events
    where case_id = ${view.case_id} and code = ${code}
    order by since_version <= ${view.version.version} desc, since_version desc
    limit 1`.execute(db);
  const mark = rows[0];
  if (!mark) throw new Invalid([{ field: back ? 'before' : 'after', problem: 'not_found' }]);
  return back
    ? sql<boolean>`(sort_key, code) < (${mark.sort_key}, ${code})`
    : sql<boolean>`(sort_key, code) > (${mark.sort_key}, ${code})`;
}
