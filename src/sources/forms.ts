import { z } from 'zod';
import { dateField } from '../dates/field.js';
import { code, given, id, lang, line, list, maybe, prose, sha256, term, url } from '../lib/fields.js';

/** One retrieval of a source. */
export const captureForm = z.strictObject({
  id,
  url,
  archive_url: maybe(url),
  accessed: dateField,
  sha256: maybe(sha256),
});

/**
 * A work that tells us something. `derived_from` is the source it passes on (its origin); `reported_by` the source
 * through which we know it until somebody captures the work itself. `number` is its note number in this case.
 */
export const sourceForm = z.strictObject({
  id,
  code,
  number: maybe(z.number().int().min(1).max(1_000_000)),
  kind: term('source_kinds'),
  title: line(1000),
  authors: list(line()),
  outlet: maybe(line()),
  lang,
  published: dateField,
  derived_from: maybe(id),
  reported_by: maybe(id),
  url: maybe(url),
  access: term('access_classes').default('open'),
  reliability: maybe(z.enum(['A', 'B', 'C', 'D', 'E', 'F'])),
  note: maybe(prose),
  captures: list(captureForm),
});

/** The records that a citation or a claim can be about, as a case file names them. */
export const citable = [
  'case',
  'person',
  'person_name',
  'position',
  'organisation',
  'group',
  'event',
  'participant',
  'event_link',
  'detention',
  'custody_place',
  'charge',
  'proceeding',
  'figure',
] as const;

const words = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/** Why we believe one thing. A quote has at most 25 words (DESIGN: facts may be used, sentences may not). */
export const citationForm = z
  .strictObject({
    id,
    source: id,
    capture: maybe(id),
    about: z.strictObject({
      record: z.enum([...citable, 'claim']),
      id,
      field: maybe(z.string().regex(/^[a-z_]{1,40}$/)),
    }),
    locator: maybe(line()),
    quote: maybe(line(1000).refine((quote) => words(quote) <= 25, 'is longer than 25 words; quote less')),
    quote_lang: maybe(lang),
    quote_translation: maybe(line(1000)),
    relation: z.enum(['supports', 'partly', 'contradicts', 'mentions']).default('supports'),
    credibility: maybe(z.number().int().min(1).max(6)),
    note: maybe(prose),
    retracts: maybe(id),
  })
  .refine((citation) => (citation.quote === null) === (citation.quote_lang === null), {
    path: ['quote_lang'],
    message: 'goes with a quote: give both or neither',
    ...given('quote', 'quote_lang'),
  });

/** One of several values of a field. The value is text, a number, or a date (with its words). */
export const claimForm = z.strictObject({
  id,
  about: z.strictObject({ record: z.enum(citable), id, field: z.string().regex(/^[a-z_]{1,40}$/) }),
  value: z.union([line(2000), z.number(), z.strictObject({ date: dateField.unwrap().unwrap() })]),
  preferred: z.boolean(),
  reason: maybe(prose),
});

export type SourceForm = z.infer<typeof sourceForm>;
export type CitationForm = z.infer<typeof citationForm>;
export type ClaimForm = z.infer<typeof claimForm>;
