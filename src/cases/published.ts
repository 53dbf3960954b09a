import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db/connect.js';
import { NotFound } from '../lib/errors.js';
import type { CaseBody, PublishedBodies, PublishedNoun } from '../publish/bodies.js';
import type { CaseView, Version } from '../timeline/types.js';

/** The columns of a version, as `Version` names them. `v` is the alias of pub.versions. */
const versionColumns = sql`
  v.version, v.published_at, v.note, v.profile, v.warnings, v.counts, v.content_hash, v.previous_hash, v.hash`;

type ViewRow = Version & { case_id: string; head: CaseBody; newest: number };

/**
 * The case at an address: its newest version, or the one that the reader named. A slug that the case has given up
 * still finds it; the caller compares `view.head.slug`. Throws NotFound, naming the case or the version.
 */
export async function findCaseView(db: Db, slug: string, version: number | null): Promise<CaseView> {
  const current = version === null ? await currentView(db, slug) : undefined;
  if (current) return toView(current, false);
  const known = await sql<{ case_id: string; current_slug: string }>`
    select c.case_id, now.slug as current_slug
    from pub.cases c join pub.cases now on now.case_id = c.case_id and now.until_version is null
    where c.slug = ${slug}
    order by c.until_version is null desc, c.since_version desc
    limit 1`.execute(db);
  const found = known.rows[0];
  if (!found) throw new NotFound('case');
  if (version === null) return findCaseView(db, found.current_slug, null);
  const pinned = await pinnedView(db, found.case_id, version);
  if (!pinned) throw new NotFound('version');
  // The head as it was, at the address that it has now: a link out of an old version must lead somewhere.
  return toView({ ...pinned, head: { ...pinned.head, slug: found.current_slug } }, true);
}

async function currentView(db: Db, slug: string): Promise<ViewRow | undefined> {
  const { rows } = await sql<ViewRow>`
    select c.case_id, c.body as head, v.version as newest, ${versionColumns}
    from pub.cases c
    cross join lateral (
      select * from pub.versions v where v.case_id = c.case_id order by v.version desc limit 1
    ) v
    where c.slug = ${slug} and c.until_version is null`.execute(db);
  return rows[0];
}

async function pinnedView(db: Db, caseId: string, version: number): Promise<ViewRow | undefined> {
  const { rows } = await sql<ViewRow>`
    select c.case_id, c.body as head, ${versionColumns},
      (select max(n.version) from pub.versions n where n.case_id = c.case_id) as newest
    from pub.cases c join pub.versions v on v.case_id = c.case_id and v.version = ${version}
    where c.case_id = ${caseId} and c.since_version <= ${version}
      and (c.until_version is null or c.until_version >= ${version})`.execute(db);
  return rows[0];
}

function toView({ case_id, head, newest, ...version }: ViewRow, pinned: boolean): CaseView {
  return { case_id, head, version, newest, pinned };
}

/** The newest version of a case. */
export async function newestVersion(db: Db, caseId: string): Promise<number> {
  const { rows } = await sql<{ newest: number }>`
    select max(version) as newest from pub.versions where case_id = ${caseId}`.execute(db);
  return rows[0]?.newest ?? 0;
}

/** The condition for rows that the version of the view shows, whatever has been published since. */
export function shownIn(view: CaseView): RawBuilder<boolean> {
  const { version } = view.version;
  return sql<boolean>`(case_id = ${view.case_id} and since_version <= ${version}
    and (until_version is null or until_version >= ${version}))`;
}

/** The bodies of one noun that the version of the view shows, in the order of the list. */
export async function listPublished<N extends PublishedNoun>(
  db: Db,
  view: CaseView,
  noun: N,
  where: RawBuilder<boolean> = sql<boolean>`true`,
): Promise<PublishedBodies[N][]> {
  const { rows } = await sql<{ body: PublishedBodies[N] }>`
    select body from ${sql.table(`pub.${noun}`)}
    where ${shownIn(view)} and ${where}
    order by sort_key, code`.execute(db);
  return rows.map(({ body }) => body);
}

/** A case of the list, with when it was last published. */
export interface ListedCase {
  head: CaseBody;
  version: number;
  published_at: string;
}

/** The page of the list of cases that begins after (or ends before) a slug; fifty and one more, to see if there is more. */
export async function listCases(
  db: Db,
  page: { after: string | null; before: string | null; limit: number },
): Promise<{ cases: ListedCase[]; next: string | null; previous: string | null }> {
  const back = page.before !== null;
  const side = back
    ? sql`c.slug < ${page.before}`
    : page.after === null
      ? sql`true`
      : sql`c.slug > ${page.after}`;
  const { rows } = await sql<ListedCase>`
    select c.body as head, v.version, v.published_at
    from pub.cases c
    cross join lateral (
      select version, published_at from pub.versions v where v.case_id = c.case_id order by version desc limit 1
    ) v
    where c.until_version is null and ${side}
    order by c.slug ${back ? sql`desc` : sql`asc`}
    limit ${page.limit + 1}`.execute(db);
  const more = rows.length > page.limit;
  const cases = rows.slice(0, page.limit);
  if (back) cases.reverse();
  const first = cases[0]?.head.slug ?? null;
  const last = cases.at(-1)?.head.slug ?? null;
  return {
    cases,
    next: back || more ? last : null,
    previous: back ? (more ? first : null) : page.after === null ? null : first,
  };
}

/** The cases that were published last, newest first. */
export async function latestCases(db: Db, limit: number): Promise<ListedCase[]> {
  const { rows } = await sql<ListedCase>`
    select c.body as head, v.version, v.published_at
    from pub.versions v
    join pub.cases c on c.case_id = v.case_id and c.until_version is null
    where not exists (select from pub.versions n where n.case_id = v.case_id and n.version > v.version)
    order by v.published_at desc, v.case_id
    limit ${limit}`.execute(db);
  return rows;
}

// A version bears the time at which its publication began, and another that began later may be done before it.
const publishedAtOnce = 20;

/** A text that changes whenever anything is published: what the pages over all cases depend on. */
export async function publishedStamp(db: Db): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select coalesce(string_agg(hash, ' ' order by hash), 'empty') as stamp from (
      select hash from pub.versions order by published_at desc, case_id limit ${publishedAtOnce}
    ) newest`.execute(db);
  return rows[0]?.stamp ?? 'empty';
}
