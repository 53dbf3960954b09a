import { type Vocabulary, vocabularies } from '../lib/vocabulary.js';
import type { Messages } from '../messages/index.js';
import type { MessageKey } from '../messages/keys.js';
import type { PublishedNoun } from '../publish/bodies.js';
import { linesOf } from './describe.js';
import type { Change } from './types.js';

/** A field that differs, each side in words. For a list only the members that differ. */
export interface ChangedField {
  label: string;
  was: string[];
  now: string[];
}

/** The vocabulary of a coded field, where the noun has one. */
const coded: Partial<Record<PublishedNoun, Record<string, Vocabulary>>> = {
  cases: { topic: 'case_topics' },
  events: { kind: 'event_kinds' },
  people: { part: 'case_parts' },
  organisations: { kind: 'organisation_kinds' },
  places: { kind: 'place_kinds' },
  proceedings: { kind: 'proceeding_kinds' },
  figures: { unit: 'counting_units' },
  sources: { kind: 'source_kinds', access: 'access_classes' },
};

/** Numbers and keys that follow from other fields, or that say nothing to a reader. */
const unsaid = new Set(['code', 'slug', 'counts', 'years', 'sort_order', 'origin', 'figures', 'slot']);

/** The fields in which the two sides of a change differ, in words. Empty for what was added or removed. */
export function changedFields({ noun, was, now }: Change, m: Messages): ChangedField[] {
  if (was === null || now === null) return [];
  const [before, after] = [was, now] as unknown as [Record<string, unknown>, Record<string, unknown>];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => !unsaid.has(key) && JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => {
      const [old, fresh] = [before[key], after[key]].map((value) => valueLines(noun, key, value, m));
      return { label: label(key, m), ...difference(old ?? [], fresh ?? []) };
    })
    .filter(({ was: old, now: fresh }) => old.length > 0 || fresh.length > 0);
}

function difference(was: string[], now: string[]): { was: string[]; now: string[] } {
  if (was.length <= 1 && now.length <= 1) return { was, now };
  return {
    was: was.filter((line) => !now.includes(line)),
    now: now.filter((line) => !was.includes(line)),
  };
}

function valueLines(noun: PublishedNoun, key: string, value: unknown, m: Messages): string[] {
  if (typeof value !== 'string') return linesOf(value, m);
  const vocabulary = coded[noun]?.[key];
  if (vocabulary && (vocabularies[vocabulary] as readonly string[]).includes(value))
    return [m.term(vocabulary, value as never)];
  if (key === 'standing') return [m.say(`common.standing.${value}` as MessageKey)];
  if (key === 'end_state') return [m.say(`versions.end_state.${value}` as MessageKey)];
  return linesOf(value, m);
}

/** Fields whose label is that of another. */
const sameLabel: Record<string, string> = {
  began: 'start',
  ended: 'end',
  start_event: 'start',
  end_event: 'end',
};

const labelled = new Set([
  'title',
  'summary',
  'account',
  'happened',
  'time',
  'place',
  'standing',
  'statement',
  'participants',
  'links',
  'steps',
  'detentions',
  'claims',
  'notes',
  'kind',
  'held',
  'start',
  'end',
  'end_state',
  'days',
  'body',
  'legal_basis',
  'treatment',
  'custody',
  'charges',
  'name',
  'names',
  'description',
  'part',
  'positions',
  'count',
  'unit',
  'subject',
  'as_of',
  'claimed_by',
  'note',
  'event',
  'relations',
  'authors',
  'outlet',
  'published',
  'url',
  'access',
  'reliability',
  'derived_from',
  'reported_by',
  'captures',
  'status',
  'topic',
  'country',
  'lang',
  'n',
]);

function label(key: string, m: Messages): string {
  const known = sameLabel[key] ?? key;
  return m.say(`versions.field.${labelled.has(known) ? known : 'other'}` as MessageKey);
}
