import { listPublished, shownIn } from '../cases/published.js';
import type { Db } from '../db/connect.js';
import { dateBounds, shownDate } from '../messages/dates.js';
import type { Messages } from '../messages/index.js';
import { links } from '../paths.js';
import type { DateBody, PublishedNoun } from '../publish/bodies.js';
import { filterQuery } from './asked.js';
import { listEntries } from './entries.js';
import type { CaseView, TimelineEntry, TimelineFilter } from './types.js';

/** Events fetched at a time: enough to be quick, few enough to hold many downloads in memory. */
const batch = 500;

/** Every event of a version that passes a filter, in order, in batches, whatever is published meanwhile. */
export async function* everyEntry(
  db: Db,
  view: CaseView,
  filter: TimelineFilter,
): AsyncGenerator<TimelineEntry[]> {
  let after: string | null = null;
  do {
    const part: Awaited<ReturnType<typeof listEntries>> = await listEntries(
      db,
      view,
      filter,
      { after, before: null, limit: batch },
      shownIn(view),
    );
    yield part.entries;
    after = part.next;
  } while (after !== null);
}

const mostWordings = 5_000;

const beside = [
  'proceedings',
  'detentions',
  'people',
  'organisations',
  'places',
  'figures',
  'sources',
] as const satisfies PublishedNoun[];

/** The absolute addresses of a version, which never change what they show. */
export function permanent(publicUrl: string, view: CaseView) {
  const to = links(null);
  const at = { slug: view.head.slug, version: view.version.version };
  return {
    case: publicUrl + to.case(at),
    event: (code: string) => publicUrl + to.event(at, code),
    schema: publicUrl + to.schema(),
  };
}

/** What a case is made into data from: the published record, the readers' address, the language of wordings. */
export interface DataRequest {
  db: Db;
  publicUrl: string;
  view: CaseView;
  filter: TimelineFilter;
  m: Messages;
}

/**
 * A case as JSON, in parts: the head, the version with its hashes, everything beside the events, and last the events
 * that pass the filter. It comes from the same queries as the page; every date carries its first and last day
 * and its wording in the reader's language beside the EDTF.
 */
export async function* jsonParts({ db, publicUrl, view, filter, m }: DataRequest): AsyncGenerator<string> {
  const at = permanent(publicUrl, view);
  const said = sayer(m);
  const asked = Object.entries(filterQuery(filter)).filter(([, value]) => value !== null);
  const head = {
    address: at.case,
    language: m.lang,
    case: view.head,
    version: view.version,
    filter: Object.fromEntries(asked),
  };
  // Without its closing brace: the lists follow.
  yield said(head).slice(0, -1);
  for (const noun of beside) yield `,"${noun}":${said(await listPublished(db, view, noun))}`;
  yield ',"events":[';
  let first = true;
  for await (const entries of everyEntry(db, view, filter)) {
    const rows = entries.map(({ body, match }) => said({ ...body, match, address: at.event(body.code) }));
    if (rows.length > 0) yield `${first ? '' : ','}\n${rows.join(',\n')}`;
    first = first && rows.length === 0;
  }
  yield '\n]}\n';
}

const isDate = (value: unknown): value is DateBody =>
  typeof value === 'object' && value !== null && 'edtf' in value && 'resolved' in value;

/** Says records as JSON text, every date in them with its bounds and its wording; the same date is worded once. */
function sayer(m: Messages): (value: unknown) => string {
  const known = new Map<string, object>();
  const more = (date: DateBody): object => {
    const found = known.get(date.edtf);
    if (found) return found;
    const { earliest, latest, earliestKind, latestKind } = dateBounds(date);
    const { words } = shownDate(date, m);
    const made = { earliest, latest, earliest_kind: earliestKind, latest_kind: latestKind, said: words };
    // A case of very many dates must not fill the memory with wordings.
    if (known.size < mostWordings) known.set(date.edtf, made);
    return made;
  };
  return (value) =>
    JSON.stringify(value, (_key, inner: unknown) =>
      isDate(inner) && !('said' in inner) ? { ...inner, ...more(inner) } : inner,
    );
}
