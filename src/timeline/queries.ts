import { type RawBuilder, sql } from 'kysely';
import { listPublished, newestVersion, shownIn } from '../cases/published.js';
import type { Db } from '../db/connect.js';
import { filterQuery } from './asked.js';
import { listEntries } from './entries.js';
import { type Counted, countEvents } from './facets.js';
import { createRecent } from './recent.js';
import type { CaseView, Timeline, TimelineFilter } from './types.js';

/** Entries of one page. */
const pageSize = 50;

type Surroundings = Pick<Timeline, 'detentions' | 'proceedings' | 'figures' | 'sources' | 'people'>;

/**
 * Reads timelines. What a version says never changes, so what every page of it shows beside its entries, and the
 * counts under a filter, are kept under the hash of the version: the second page of a case costs one range scan.
 */
export function timelineReader() {
  const counts = createRecent<Counted>(400);
  const surroundings = createRecent<Surroundings>(40);

  return async function readTimeline(db: Db, view: CaseView, filter: TimelineFilter): Promise<Timeline> {
    const part = await readSteadily(db, view, (shown) =>
      listEntries(db, view, filter, { ...filter, limit: pageSize }, shown),
    );
    // Kept under the hash of the version, so counted by the version's numbers and never by what is current.
    const counted = await counts.get(`${view.version.hash} ${JSON.stringify(filterQuery(filter))}`, () =>
      countEvents(db, view, filter, shownIn(view)),
    );
    const beside = await surroundings.get(view.version.hash, () => readSurroundings(db, view));
    return {
      view,
      filter,
      entries: part.entries,
      next: part.next,
      previous: part.previous,
      total: view.head.counts.events,
      ...counted,
      ...beside,
    };
  };
}

/**
 * Reads what a version shows. For the newest version the condition is that a row is current, which small partial
 * indexes serve; should a new version come in between, the read is done again by the numbers of the version.
 */
export async function readSteadily<T>(
  db: Db,
  view: CaseView,
  read: (shown: RawBuilder<boolean>) => Promise<T>,
): Promise<T> {
  if (view.version.version !== view.newest) return read(shownIn(view));
  const result = await read(sql<boolean>`(case_id = ${view.case_id} and until_version is null)`);
  return (await newestVersion(db, view.case_id)) === view.newest ? result : read(shownIn(view));
}

async function readSurroundings(db: Db, view: CaseView): Promise<Surroundings> {
  return {
    detentions: await listPublished(db, view, 'detentions'),
    proceedings: await listPublished(db, view, 'proceedings'),
    figures: await listPublished(db, view, 'figures'),
    sources: await listPublished(db, view, 'sources'),
    people: await listPublished(db, view, 'people'),
  };
}
