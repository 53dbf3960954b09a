import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { boundsOf } from '../../src/dates/bounds.js';
import { parseEdtf } from '../../src/dates/edtf.js';
import { sortKey } from '../../src/dates/order.js';
import type { Db } from '../../src/db/connect.js';
import { canonicalJson, sha256Hex } from '../../src/lib/canonical.js';
import type {
  CaseBody,
  DateBody,
  DetentionBody,
  EventBody,
  NoteBody,
  PersonBody,
  PublishedBodies,
  PublishedNoun,
  SourceBody,
} from '../../src/publish/bodies.js';
import { multirange, rangeBetween, rangesOf } from '../../src/publish/spans.js';

// Rows of the published record written directly, for tests of what is read from it: a test of a page says which
// dates and notes it needs, without a working record behind them.

/** A date as it is published. */
export const date = (edtf: string, words: string | null = null): DateBody => ({
  edtf,
  words,
  resolved: 'as_stated',
  note: null,
});

/** A note of source number `n`. */
export const note = (n: number): NoteBody => ({
  n,
  source: `src${n}`,
  field: null,
  relation: 'supports',
  locator: null,
  quote: null,
  quote_lang: null,
  quote_translation: null,
  credibility: null,
  note: null,
});

export const event = (code: string, edtf: string | null, more: Partial<EventBody> = {}): EventBody => ({
  code,
  kind: 'other',
  title: `Event ${code}`,
  account: null,
  lang: 'en',
  happened: edtf === null ? null : date(edtf),
  slot: null,
  time: null,
  place: null,
  standing: 'reported',
  statement: null,
  participants: [],
  links: [],
  steps: [],
  detentions: [],
  figures: [],
  claims: [],
  notes: [note(1)],
  ...more,
});

export const person = (code: string, name: string, more: Partial<PersonBody> = {}): PersonBody => ({
  code,
  unnamed: false,
  labelled: false,
  name,
  lang: 'en',
  names: [{ full_name: name, script: 'Latn', lang: 'en', kind: 'press', notes: [note(1)] }],
  description: null,
  part: 'witness',
  sort_order: 0,
  positions: [],
  claims: [],
  notes: [note(1)],
  ...more,
});

export const source = (n: number, more: Partial<SourceBody> = {}): SourceBody => ({
  n,
  code: `src${n}`,
  kind: 'article',
  title: `Report ${n}`,
  authors: [],
  outlet: 'An outlet',
  lang: 'en',
  published: date('2022-02-01'),
  url: 'https://news.example/report',
  access: 'open',
  reliability: null,
  note: null,
  derived_from: null,
  reported_by: null,
  origin: `src${n}`,
  captures: [],
  ...more,
});

export const detention = (
  code: string,
  held: PersonBody,
  began: string | null,
  ended: string | null,
  end_state: DetentionBody['end_state'],
): DetentionBody => ({
  code,
  held: { person: { code: held.code, name: held.name, lang: held.lang, labelled: held.labelled } },
  began: began === null ? null : date(began),
  ended: ended === null ? null : date(ended),
  end_state,
  days: { min: null, max: null },
  body: null,
  legal_basis: null,
  account: null,
  lang: 'en',
  treatment: null,
  wgad_categories: [],
  standing: 'reported',
  custody: [],
  charges: [],
  start_event: null,
  end_event: null,
  claims: [],
  notes: [note(1)],
});

/** What a version of a case shows beside its head. */
export type Rows = { [N in Exclude<PublishedNoun, 'cases'>]?: PublishedBodies[N][] };

/** A case that tests publish. */
export interface SampleCase {
  case_id: string;
  slug: string;
  code: string;
  version: number;
  hash: string;
}

/** A case with an address and nothing in it; `publish` gives it versions. */
export const sampleCase = (slug: string, code = 'KZ-0001'): SampleCase => ({
  case_id: randomUUID(),
  slug,
  code,
  version: 0,
  hash: '0'.repeat(64),
});

/** Publishes the next version of a case with exactly these rows: closes what changed, inserts what is new. */
export async function publish(
  db: Db,
  of: SampleCase,
  rows: Rows,
  head: Partial<CaseBody> = {},
): Promise<void> {
  of.version += 1;
  const previous = of.hash;
  of.hash = sha256Hex(`${of.case_id} ${of.version} ${previous}`);
  const all = { ...rows, cases: [caseBody(of, rows, head)] };
  await db.transaction().execute(async (trx) => {
    for (const [noun, bodies] of Object.entries(all) as [PublishedNoun, { code: string }[]][])
      await replace(trx, of, noun, bodies);
    await sql`
      insert into pub.versions values (${of.case_id}, ${of.version}, ${new Date().toISOString()},
        ${`Version ${of.version}`}, 'public-1', '[]', ${JSON.stringify({ events: rows.events?.length ?? 0 })},
        ${of.hash}, ${previous}, ${of.hash})`.execute(trx);
  });
}

function caseBody(of: SampleCase, rows: Rows, more: Partial<CaseBody>): CaseBody {
  return {
    code: of.code,
    slug: of.slug,
    title: `The case ${of.slug}`,
    summary: 'What is known of it.',
    lang: 'en',
    country: 'KZ',
    topic: 'torture',
    status: [],
    counts: {
      events: rows.events?.length ?? 0,
      detentions: rows.detentions?.length ?? 0,
      people: rows.people?.length ?? 0,
      sources: rows.sources?.length ?? 0,
      origins: rows.sources?.length ?? 0,
      figures: rows.figures?.length ?? 0,
    },
    years: [],
    claims: [],
    notes: [],
    ...more,
  };
}

async function replace(
  trx: Db,
  of: SampleCase,
  noun: PublishedNoun,
  bodies: { code: string }[],
): Promise<void> {
  const table = sql.table(`pub.${noun}`);
  const hashes = new Map(bodies.map((body) => [body.code, sha256Hex(canonicalJson(body))]));
  const { rows } = await sql<{ code: string; hash: string }>`
    select code, hash from ${table} where case_id = ${of.case_id} and until_version is null`.execute(trx);
  const kept = new Set(rows.filter(({ code, hash }) => hashes.get(code) === hash).map(({ code }) => code));
  await sql`update ${table} set until_version = ${of.version - 1}
    where case_id = ${of.case_id} and until_version is null and not code = any(${[...kept]}::text[])`.execute(
    trx,
  );
  for (const body of bodies.filter(({ code }) => !kept.has(code))) {
    const columns = {
      case_id: of.case_id,
      code: body.code,
      since_version: of.version,
      hash: hashes.get(body.code),
      body: JSON.stringify(body),
      ...columnsOf(noun, body),
    };
    const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)));
    await sql`insert into ${table} (${names}) values (${sql.join(Object.values(columns))})`.execute(trx);
  }
}

function columnsOf(noun: PublishedNoun, body: { code: string }): Record<string, unknown> {
  if (noun === 'cases') return { sort_key: body.code, slug: (body as CaseBody).slug };
  if (noun === 'events') return eventColumns(body as EventBody);
  if (noun === 'detentions') return detentionColumns(body as DetentionBody);
  if (noun === 'sources') return { sort_key: String((body as SourceBody).n).padStart(7, '0') };
  return { sort_key: body.code };
}

const read = (written: DateBody) => {
  const parsed = parseEdtf(written.edtf);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
};

function eventColumns(body: EventBody): Record<string, unknown> {
  const value = body.happened && read(body.happened);
  const bounds = value && boundsOf(value);
  return {
    sort_key: `${sortKey(value)}.${body.code}`,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    earliest_kind: bounds?.earliestKind ?? null,
    latest_kind: bounds?.latestKind ?? null,
    span: value ? multirange(rangesOf(value)) : '{(,)}',
    kind: body.kind,
    standing: body.standing,
    people: body.participants.map(({ who }) =>
      'person' in who ? who.person.code : 'organisation' in who ? who.organisation.code : who.group.code,
    ),
    places: body.place ? [body.place.code, ...body.place.within.map(({ code }) => code)] : [],
  };
}

function detentionColumns(body: DetentionBody): Record<string, unknown> {
  const began = body.began && boundsOf(read(body.began));
  const ended = body.ended && boundsOf(read(body.ended));
  return {
    sort_key: `${sortKey(body.began && read(body.began))}.${body.code}`,
    earliest: began?.earliest ?? null,
    latest: ended?.latest ?? null,
    earliest_kind: began?.earliestKind ?? 'unknown',
    latest_kind: ended?.latestKind ?? (body.end_state === 'ongoing' ? 'open' : 'unknown'),
    span: multirange([rangeBetween(began?.earliest ?? null, ended?.latest ?? null)]),
    held: 'person' in body.held ? body.held.person.code : body.held.group.code,
    end_state: body.end_state,
  };
}
