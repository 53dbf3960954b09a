import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db/connect.js';
import { conditionsOf } from './conditions.js';
import type { CaseView, Facets, TimelineFilter } from './types.js';

/** How many events pass a filter, surely and possibly, and how many each other choice would show. */
export interface Counted {
  certain: number;
  possible: number;
  facets: Facets;
}

const mostPeople = 60;

/**
 * Counts what passes a filter. Each facet is counted under the choices made for the others: the kinds under the
 * person and standing that were chosen, and so on. Reads the events of the case once.
 */
export async function countEvents(
  db: Db,
  view: CaseView,
  filter: TimelineFilter,
  shown: RawBuilder<boolean>,
): Promise<Counted> {
  const { kind, person, standing, place, window, certain } = conditionsOf(filter);
  const { rows } = await sql<{ facet: string; code: string; events: number }>`
    with found as materialized (
      select kind, standing, people, ${kind} as of_kind, ${person} as of_person, ${standing} as of_standing,
        ${certain} as certain
      from pub.events where ${shown} and ${window} and ${place}
    )
    select 'match' as facet, case when certain then 'certain' else 'possible' end as code, count(*) as events
      from found where of_kind and of_person and of_standing group by 2
    union all
    select 'kind', kind, count(*) from found where of_person and of_standing group by kind
    union all
    select 'standing', standing, count(*) from found where of_kind and of_person group by standing
    union all (
      select 'person', taking.part, count(*) from found, unnest(people) as taking(part)
      where of_kind and of_standing group by taking.part order by 3 desc, 2 limit ${mostPeople}
    )`.execute(db);
  const of = (facet: string) => rows.filter((row) => row.facet === facet).sort(byCount);
  const matched = new Map(of('match').map(({ code, events }) => [code, events]));
  return {
    certain: matched.get('certain') ?? 0,
    possible: matched.get('possible') ?? 0,
    facets: {
      kinds: of('kind').map(choice),
      standings: of('standing').map(choice),
      people: await named(db, view, of('person').map(choice)),
    },
  };
}

const choice = ({ code, events }: { code: string; events: number }) => ({ code, events });

const byCount = (a: { code: string; events: number }, b: { code: string; events: number }) =>
  b.events - a.events || (a.code < b.code ? -1 : 1);

/** People and organisations by name, as the version shows them. A group has no name to choose it by. */
async function named(
  db: Db,
  view: CaseView,
  counted: { code: string; events: number }[],
): Promise<Facets['people']> {
  const codes = counted.map(({ code }) => code);
  const { version } = view.version;
  const { rows } = await sql<{ code: string; name: string; lang: string }>`
    select code, body->>'name' as name, body->>'lang' as lang
    from (
      select case_id, code, since_version, until_version, body from pub.people
      union all
      select case_id, code, since_version, until_version, body from pub.organisations
    ) known
    where case_id = ${view.case_id} and code = any(${codes}::text[]) and since_version <= ${version}
      and (until_version is null or until_version >= ${version})`.execute(db);
  const names = new Map(rows.map((row) => [row.code, row]));
  return counted.flatMap(({ code, events }) => {
    const known = names.get(code);
    return known ? [{ ...known, events }] : [];
  });
}
