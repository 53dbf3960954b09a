import type { Term } from '../lib/vocabulary.js';
import type { CaseBody, EventBody, NoteBody, ProceedingBody, SourceBody } from './bodies.js';
import { dateBody, groupBy, isOpenSource, type Notes } from './notes.js';
import type { ProducedRow } from './rows.js';
import { dateValue, rangesOf, yearsOf } from './spans.js';
import type { CaptureRow, SourceRow, WorkingRecord } from './working.js';

/** The end of each chain of `derived_from`, by source id: sources with one origin count once. */
export function originsOf(sources: readonly SourceRow[]): Map<string, string> {
  const byId = new Map(sources.map((row) => [row.id, row]));
  return new Map(
    sources.map((row) => {
      let origin = row;
      const seen = new Set([row.id]);
      for (;;) {
        const next = origin.derived_from_id === null ? undefined : byId.get(origin.derived_from_id);
        if (!next || seen.has(next.id)) return [row.id, origin.code];
        seen.add(next.id);
        origin = next;
      }
    }),
  );
}

/**
 * The sources that have a note number, and those that they pass on or are known through, by number. Sources whose
 * number was given by an earlier version and that nothing cites any more are left out; their number stays theirs.
 */
export function sourceRows(record: WorkingRecord, notes: Notes): ProducedRow<'sources'>[] {
  const byId = new Map(record.sources.map((row) => [row.id, row]));
  const captures = groupBy(record.captures, (row) => row.source_id);
  const origins = originsOf(record.sources);
  const reached = new Set<string>();
  const queue = record.sources
    .filter(({ code }) => notes.cited.has(code))
    .sort((a, b) => notes.number(a.id) - notes.number(b.id));
  for (let row = queue.shift(); row; row = queue.shift()) {
    if (reached.has(row.id)) continue;
    reached.add(row.id);
    notes.number(row.id);
    for (const id of [row.derived_from_id, row.reported_by_id]) {
      const next = id === null ? undefined : byId.get(id);
      if (next) queue.push(next);
    }
  }
  return record.sources
    .filter(({ id }) => reached.has(id))
    .sort((a, b) => notes.number(a.id) - notes.number(b.id))
    .map((row) => ({
      noun: 'sources',
      code: row.code,
      sort_key: String(notes.number(row.id)).padStart(10, '0'),
      columns: {},
      body: sourceBody(row, origins.get(row.id) ?? row.code, captures.get(row.id) ?? [], notes, byId),
    }));
}

function sourceBody(
  row: SourceRow,
  origin: string,
  captures: CaptureRow[],
  notes: Notes,
  byId: ReadonlyMap<string, SourceRow>,
): SourceBody {
  const open = isOpenSource(row);
  const secret = row.access === 'confidential';
  const mention = (id: string | null) => {
    const other = id === null ? undefined : byId.get(id);
    return other ? { n: notes.number(other.id), ...titleOf(other) } : null;
  };
  return {
    n: notes.number(row.id),
    code: row.code,
    kind: row.kind as Term<'source_kinds'>,
    ...titleOf(row),
    authors: open ? row.authors : [],
    lang: row.lang,
    published: secret ? null : dateBody(row, 'published'),
    url: open ? row.url : null,
    access: row.access as Term<'access_classes'>,
    reliability: row.reliability,
    note: secret ? null : row.note,
    derived_from: mention(row.derived_from_id),
    reported_by: mention(row.reported_by_id),
    origin,
    captures: open
      ? captures.map((capture) => ({
          url: capture.url,
          archive_url: capture.archive_url,
          accessed: dateBody(capture, 'accessed'),
          sha256: capture.sha256,
        }))
      : [],
  };
}

/** Title and outlet; of a confidential source the public reads its kind alone, and the title is empty. */
function titleOf(row: SourceRow): { title: string; outlet: string | null } {
  return row.access === 'confidential'
    ? { title: '', outlet: null }
    : { title: row.title, outlet: row.outlet };
}

/** What the head of a case is told about the rows made before it. */
export interface Tally {
  counts: Omit<CaseBody['counts'], 'origins'>;
  years: Map<number, number>;
  proceedings: ProceedingBody[];
}

/** An empty tally. */
export function newTally(): Tally {
  const counts = { events: 0, detentions: 0, people: 0, sources: 0, figures: 0 };
  return { counts, years: new Map(), proceedings: [] };
}

/** Counts an event under every year in which it may fall. */
export function countYears(tally: Tally, body: EventBody): void {
  if (!body.happened) return;
  for (const year of yearsOf(rangesOf(dateValue(body.happened))))
    tally.years.set(year, (tally.years.get(year) ?? 0) + 1);
}

/** The head of the case. */
export function caseRow(
  record: WorkingRecord,
  claims: CaseBody['claims'],
  own: NoteBody[],
  origins: number,
  tally: Tally,
): ProducedRow<'cases'> {
  const { code, slug, title, summary, lang, country, topic } = record.case;
  const body: CaseBody = {
    code,
    slug,
    title,
    summary,
    lang,
    country,
    topic: topic as Term<'case_topics'>,
    status: tally.proceedings.flatMap(statusOf),
    counts: { ...tally.counts, origins },
    years: [...tally.years].sort(([a], [b]) => a - b).map(([year, events]) => ({ year, events })),
    claims,
    notes: own,
  };
  return { noun: 'cases', code, sort_key: code, columns: { slug }, body };
}

function statusOf({ code, title, lang, steps }: ProceedingBody): CaseBody['status'] {
  const last = steps.at(-1);
  return last ? [{ proceeding: code, title, lang, step: last.step, event: last.event }] : [];
}
