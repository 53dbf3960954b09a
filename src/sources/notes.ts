import type { MessageKey } from '../messages/keys.js';
import { type Written, written } from '../messages/written.js';
import type { NoteBody, SourceBody } from '../publish/bodies.js';
import type { Wording } from './wording.js';

/** The number of a note, as it stands after the words it supports. */
export interface NoteRef {
  n: number;
  href: string;
  label: string;
}

/** One citation inside a note: what it supports, where in the source, in which words. */
export interface ShownCitation {
  /** The field it supports, and how, where that is less than support. */
  label: string | null;
  locator: Written | null;
  quote: Written | null;
  translation: Written | null;
  note: Written | null;
}

/** Everything that one source says about one record, under the number of the source. */
export interface ShownNote {
  n: number;
  id: string;
  href: string;
  source: Written;
  published: string | null;
  reported_by: string | null;
  citations: ShownCitation[];
}

const fieldNames = [
  'account',
  'began',
  'body',
  'charge',
  'claim',
  'count',
  'custody',
  'description',
  'ended',
  'end_state',
  'group',
  'happened',
  'held',
  'kind',
  'legal_basis',
  'link',
  'name',
  'participant',
  'place',
  'position',
  'standing',
  'statement',
  'status',
  'summary',
  'title',
  'treatment',
  'value',
] as const;
type FieldName = (typeof fieldNames)[number];

/** A field in the reader's words; one that has no words of its own is named as the record names it. */
export function fieldName(field: string, r: Wording): string {
  const known = (fieldNames as readonly string[]).includes(field);
  return known
    ? r.m.say(`common.field.${field as FieldName}` satisfies MessageKey)
    : field.replaceAll('_', ' ');
}

/** The title of a source. One whose language nobody stated was given its title by us, in the language of the case. */
export const sourceTitle = (source: SourceBody, r: Wording): Written =>
  written(source.title, source.lang === 'und' ? r.lang : source.lang, r.m);

/** The short name of a source: its outlet, else its authors, else its title. */
export function sourceName(source: SourceBody, r: Wording): Written {
  const own = source.outlet ?? (source.authors.length > 0 ? r.m.list(source.authors) : null);
  return own === null ? sourceTitle(source, r) : { text: own, lang: null, dir: null };
}

/** The numbers of some notes, each once, in order. `from` is the id of the margin that holds the notes, if there is one. */
export function noteRefs(notes: NoteBody[], r: Wording, from?: string): NoteRef[] {
  const numbers = [...new Set(notes.map((note) => note.n))].sort((a, b) => a - b);
  return numbers.map((n) => ({
    n,
    href: from ? `#${from}-note-${n}` : r.sourceHref(n),
    label: r.m.say('common.note.number', { n }),
  }));
}

function labelOf(note: NoteBody, r: Wording): string | null {
  const field = note.field === null ? null : fieldName(note.field, r);
  const relation = note.relation === 'supports' ? null : r.m.say(`common.relation.${note.relation}`);
  return field && relation ? `${field} (${relation})` : (field ?? relation);
}

/** When a source appeared, where that is known well enough to help tell sources apart. */
function appeared(source: SourceBody | undefined, r: Wording): string | null {
  if (!source?.published) return null;
  const { words, mark } = r.date(source.published);
  return mark === 'range' ? null : words;
}

function shownCitation(note: NoteBody, lang: string, r: Wording): ShownCitation {
  const { m } = r;
  const text = (value: string | null) => (value === null ? null : written(value, lang, m));
  return {
    label: labelOf(note, r),
    locator: text(note.locator),
    quote: note.quote === null ? null : written(note.quote, note.quote_lang ?? lang, m),
    translation: text(note.quote_translation),
    note: text(note.note),
  };
}

const same = (a: ShownCitation, b: ShownCitation) => JSON.stringify(a) === JSON.stringify(b);

/** Some notes of one record, gathered by source. `lang` is the language of the record, `from` the id of the margin. */
export function shownNotes(notes: NoteBody[], lang: string, from: string, r: Wording): ShownNote[] {
  const bySource = new Map<number, ShownCitation[]>();
  for (const note of notes) {
    const citations = bySource.get(note.n) ?? [];
    const citation = shownCitation(note, lang, r);
    if (!citations.some((other) => same(other, citation))) citations.push(citation);
    bySource.set(note.n, citations);
  }
  return [...bySource]
    .sort(([a], [b]) => a - b)
    .map(([n, citations]) => {
      const source = r.source(n);
      const by = source?.reported_by;
      return {
        n,
        id: `${from}-note-${n}`,
        href: r.sourceHref(n),
        source: source
          ? sourceName(source, r)
          : { text: r.m.say('common.note.number', { n }), lang: null, dir: null },
        published: appeared(source, r),
        reported_by: by ? r.m.say('common.note.reported_by', { n: by.n }) : null,
        citations,
      };
    });
}
