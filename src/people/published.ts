import { sql } from 'kysely';
import { findCaseView, listPublished } from '../cases/published.js';
import type { Db } from '../db/connect.js';
import { NotFound } from '../lib/errors.js';
import type { CaseView } from '../timeline/types.js';
import type { PeopleInCase, PersonInCase } from './types.js';

/** Everybody a case shows at a version. */
export async function listPeople(db: Db, view: CaseView): Promise<PeopleInCase> {
  return {
    view,
    people: await listPublished(db, view, 'people'),
    sources: await listPublished(db, view, 'sources'),
  };
}

const mostCases = 50;

/**
 * A person in every case that shows them under this code now, the case published last first. A protected person
 * has a code of their own in each case, so that nobody can put two cases together. Throws NotFound.
 */
export async function findPerson(db: Db, code: string): Promise<PersonInCase[]> {
  const { rows } = await sql<{ slug: string }>`
    select c.slug
    from pub.people p
    join pub.cases c on c.case_id = p.case_id and c.until_version is null
    where p.code = ${code} and p.until_version is null
    order by (select max(v.published_at) from pub.versions v where v.case_id = p.case_id) desc, p.case_id
    limit ${mostCases}`.execute(db);
  const found: PersonInCase[] = [];
  for (const { slug } of rows) {
    const inCase = await personIn(db, await findCaseView(db, slug, null), code);
    if (inCase) found.push(inCase);
  }
  if (found.length === 0) throw new NotFound('person');
  return found;
}

async function personIn(db: Db, view: CaseView, code: string): Promise<PersonInCase | null> {
  const [person] = await listPublished(db, view, 'people', sql<boolean>`code = ${code}`);
  if (!person) return null;
  return {
    view,
    person,
    events: await listPublished(db, view, 'events', sql<boolean>`people @> array[${code}]`),
    detentions: await listPublished(db, view, 'detentions', sql<boolean>`held = ${code}`),
    sources: await listPublished(db, view, 'sources'),
  };
}
