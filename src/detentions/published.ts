import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db/connect.js';
import { Invalid } from '../lib/errors.js';
import type { CaseBody, DetentionBody } from '../publish/bodies.js';
import { certainlyIn, possiblyIn } from '../timeline/conditions.js';
import type { Register, RegisterEntry, RegisterFilter } from './types.js';

const pageSize = 50;
const always = sql<boolean>`true`;

// A spell of which neither end is dated stands nowhere for certain.
const isDated = sql<boolean>`(d.earliest is not null or d.latest is not null)`;

interface Row {
  sort_key: string;
  code: string;
  certain: boolean;
  head: Pick<CaseBody, 'code' | 'slug' | 'title' | 'lang' | 'country'>;
  body: DetentionBody;
}

/** A page of the register over every case, by key: any page costs the same. Throws Invalid when it begins nowhere. */
export async function readRegister(db: Db, filter: RegisterFilter): Promise<Register> {
  const back = filter.before !== null;
  const mark = back ? filter.before : filter.after;
  const side = mark === null ? always : await besideMark(db, mark, back);
  const order = back ? sql`desc` : sql`asc`;
  const { rows } = await sql<Row>`
    select d.sort_key, d.code, ${certainlyIn(filter, isDated)} as certain, d.body,
      jsonb_build_object('code', c.body->'code', 'slug', c.body->'slug', 'title', c.body->'title',
        'lang', c.body->'lang', 'country', c.body->'country') as head
    from pub.detentions d
    join pub.cases c on c.case_id = d.case_id and c.until_version is null
    where d.until_version is null and ${side} and ${passing(filter)}
    order by d.sort_key ${order}, d.case_id ${order}, d.code ${order}
    limit ${pageSize + 1}`.execute(db);
  const more = rows.length > pageSize;
  const kept = rows.slice(0, pageSize);
  if (back) kept.reverse();
  const markOf = (row: Row | undefined) => (row ? `${row.head.slug}.${row.code}` : null);
  return {
    filter,
    entries: kept.map(toEntry),
    ...(await countRegister(db, filter)),
    next: (back ? mark !== null : more) ? markOf(kept.at(-1)) : null,
    previous: (back ? more : mark !== null) ? markOf(kept[0]) : null,
  };
}

const toEntry = ({ sort_key, certain, head, body }: Row): RegisterEntry => ({
  sort_key,
  match: certain ? 'certain' : 'possible',
  case: head,
  body,
});

function passing(filter: RegisterFilter): RawBuilder<boolean> {
  const certain = filter.certainty === 'certain' ? certainlyIn(filter, isDated) : always;
  const endState = filter.end_state === null ? always : sql<boolean>`d.end_state = ${filter.end_state}`;
  const standing = filter.standing === null ? always : sql<boolean>`d.body->>'standing' = ${filter.standing}`;
  return sql<boolean>`(${possiblyIn(filter)} and ${certain} and ${endState} and ${standing})`;
}

async function besideMark(db: Db, mark: string, back: boolean): Promise<RawBuilder<boolean>> {
  const [slug = '', code = ''] = mark.split('.');
  const { rows } = await sql<{ sort_key: string; case_id: string }>`
    select d.sort_key, d.case_id
    from pub.detentions d join pub.cases c on c.case_id = d.case_id
    where c.slug = ${slug} and d.code = ${code}
    order by d.until_version is null desc, d.since_version desc
    limit 1`.execute(db);
  const found = rows[0];
  if (!found) throw new Invalid([{ field: back ? 'before' : 'after', problem: 'not_found' }]);
  const place = sql`(${found.sort_key}, ${found.case_id}::uuid, ${code})`;
  return back
    ? sql<boolean>`(d.sort_key, d.case_id, d.code) < ${place}`
    : sql<boolean>`(d.sort_key, d.case_id, d.code) > ${place}`;
}

async function countRegister(db: Db, filter: RegisterFilter) {
  const { rows } = await sql<{ total: number; certain: number; possible: number }>`
    select count(*) as total,
      count(*) filter (where ${passing(filter)} and ${certainlyIn(filter, isDated)}) as certain,
      count(*) filter (where ${passing(filter)} and not ${certainlyIn(filter, isDated)}) as possible
    from pub.detentions d where d.until_version is null`.execute(db);
  return rows[0] ?? { total: 0, certain: 0, possible: 0 };
}
