import type { ClaimBody, DateBody, NoteBody } from './bodies.js';
import { subjects } from './profile.js';
import type { CitationRow, ClaimRow, SourceRow, WorkingRecord } from './working.js';

/** Reads the date that a row carries under a name; null when nothing dates it. */
export function dateBody(row: object, name: string): DateBody | null {
  const columns = row as Record<string, unknown>;
  const edtf = columns[`${name}_edtf`];
  if (typeof edtf !== 'string') return null;
  return {
    edtf,
    words: (columns[`${name}_words`] as string | null) ?? null,
    resolved: (columns[`${name}_resolved`] as DateBody['resolved'] | null) ?? 'as_stated',
    note: (columns[`${name}_note`] as string | null) ?? null,
  };
}

/** Whether the public may know who stands behind a source; standards 8.2: never for what was told in confidence. */
export const isOpenSource = ({ access }: Pick<SourceRow, 'access'>) =>
  access !== 'confidential' && access !== 'held_privately';

/** The notes and claims of a case, and the numbers of its sources. */
export interface Notes {
  /** Notes of one record, by id. A source met for the first time gets the next number. */
  of(recordId: string): NoteBody[];
  /** Claims about the records of the given ids, without those about the fields left out. */
  claims(recordIds: readonly string[], leftOut?: readonly string[]): ClaimBody[];
  /** Note number of a source of the case, given on first use. */
  number(sourceId: string): number;
  /** Every number given so far, old ones included, by source id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Codes of the sources that the notes made so far name. */
  readonly cited: ReadonlySet<string>;
}

/** `nameOf` finds the public name of a record that a claim gives as its value, by id; null when it is not public. */
export function makeNotes(record: WorkingRecord, nameOf: (id: string) => string | null): Notes {
  const numbers = new Map<string, number>();
  for (const { source_id, number } of record.caseSources) if (number !== null) numbers.set(source_id, number);
  let highest = Math.max(0, ...numbers.values());
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  const cited = new Set<string>();
  const citations = groupBy(record.citations, (row) => row.claim_id ?? subjectOf(row));
  const claims = groupBy(record.claims, subjectOf);

  const number = (sourceId: string) => {
    const given = numbers.get(sourceId);
    if (given !== undefined) return given;
    numbers.set(sourceId, ++highest);
    return highest;
  };
  const of = (recordId: string) =>
    (citations.get(recordId) ?? [])
      .flatMap((row) => {
        const source = sources.get(row.source_id);
        if (!source) return [];
        cited.add(source.code);
        return [noteBody(row, source, number(source.id))];
      })
      .sort((a, b) => a.n - b.n);
  const claimBodies = (recordIds: readonly string[], leftOut: readonly string[] = []) =>
    recordIds
      .flatMap((id) => claims.get(id) ?? [])
      .filter((row) => !leftOut.includes(row.field))
      .flatMap((row) => {
        const value = claimValue(row.value, nameOf);
        return value ? [claimBody(row, value, of(row.id))] : [];
      });
  return { of, number, numbers, cited, claims: claimBodies };
}

function subjectOf(row: ClaimRow | CitationRow): string {
  for (const column of subjects) {
    const id = row[column];
    if (id) return id;
  }
  return '';
}

function noteBody(row: CitationRow, source: SourceRow, n: number): NoteBody {
  const { relation, field, credibility } = row;
  // Words and place of a confidential source tell who spoke.
  const open = source.access !== 'confidential';
  return {
    n,
    source: source.code,
    field,
    relation,
    locator: open ? row.locator : null,
    quote: open ? row.quote : null,
    quote_lang: open ? row.quote_lang : null,
    quote_translation: open ? row.quote_translation : null,
    credibility,
    note: open ? row.note : null,
  };
}

function claimBody(row: ClaimRow, value: ClaimBody['value'], notes: NoteBody[]): ClaimBody {
  return { field: row.field, value, preferred: row.preferred, reason: row.reason, notes };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function claimValue(value: unknown, nameOf: (id: string) => string | null): ClaimBody['value'] | null {
  if (typeof value === 'number') return { number: value };
  if (typeof value === 'string') {
    const text = uuid.test(value) ? nameOf(value) : value;
    return text === null ? null : { text };
  }
  if (typeof value !== 'object' || value === null) return null;
  const given = ('date' in value ? value.date : value) as Partial<DateBody> | null;
  if (typeof given?.edtf !== 'string') return null;
  const { edtf, words, resolved, note } = given;
  return { date: { edtf, words: words ?? null, resolved: resolved ?? 'as_stated', note: note ?? null } };
}

/** Items by key, each list in the order given. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list) list.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
