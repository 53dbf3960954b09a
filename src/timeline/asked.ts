import { z } from 'zod';
import { boundsOf } from '../dates/bounds.js';
import { parseEdtf } from '../dates/edtf.js';
import { marksOf } from '../dates/value.js';
import { standing } from '../lib/fields.js';
import { vocabularies } from '../lib/vocabulary.js';
import { languages } from '../messages/index.js';
import type { TimelineFilter } from './types.js';

/** First and last day that a reader's year, month or day covers; null when the text is none of these. */
function daysOf(text: string): { first: string; last: string } | null {
  if (text.length > 10) return null;
  const read = parseEdtf(text);
  if (!read.ok || read.value.kind !== 'date') return null;
  const { earliest, latest } = boundsOf(read.value);
  const exact = /^\d{4}$/.test(read.value.year) && marksOf(read.value).every((mark) => mark === '');
  // PostgreSQL has no year 0, and a masked day is a question that a window cannot ask.
  if (!exact || text.includes('X') || earliest === null || latest === null || text.startsWith('0000'))
    return null;
  return { first: earliest, last: latest };
}

/** A side of a window: a year, a month or a day, as in 2022, 2022-01 or 2022-01-05. */
export const windowSide = z
  .string()
  .trim()
  .refine((text) => daysOf(text) !== null, { params: { problem: 'not_date' } })
  .optional();

/** The code of a record, as addresses carry it. */
export const codeParameter = z
  .string()
  .refine((text) => /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(text), { params: { problem: 'not_code' } })
  .optional();

/** Fields that the timeline and the register share. */
export const windowFields = {
  from: windowSide,
  to: windowSide,
  standing: standing.optional(),
  certainty: z.enum(['certain', 'possible']).optional(),
  after: codeParameter,
  before: codeParameter,
  lang: z.enum(languages).optional(),
};

interface Window {
  from?: string | undefined;
  to?: string | undefined;
  after?: string | undefined;
  before?: string | undefined;
}

/** Refuses a window that ends before it begins, and a page both after and before something. */
export function checkWindow(asked: Window, context: z.RefinementCtx): void {
  const from = asked.from === undefined ? null : daysOf(asked.from);
  const to = asked.to === undefined ? null : daysOf(asked.to);
  if (from && to && from.first > to.last)
    context.addIssue({
      code: 'custom',
      path: ['from'],
      params: { problem: 'from_after_to', from: asked.from, to: asked.to },
    });
  if (asked.after !== undefined && asked.before !== undefined)
    context.addIssue({ code: 'custom', path: ['after'], params: { problem: 'both_ways' } });
}

const { after: _after, before: _before, ...wholeFields } = windowFields;
const choices = {
  kind: z.enum(vocabularies.event_kinds).optional(),
  person: codeParameter,
  place: codeParameter,
};

/** What the address of a timeline takes (DESIGN section 5). */
export const timelineQuery = z.strictObject({ ...windowFields, ...choices }).superRefine(checkWindow);

/** What the data of a case takes: the same filter, and always the whole list. */
export const dataQuery = z.strictObject({ ...wholeFields, ...choices }).superRefine(checkWindow);

/** A filter out of the query that was asked; what was not asked is null. */
export function timelineFilter(asked: Partial<z.infer<typeof timelineQuery>>): TimelineFilter {
  return {
    from: asked.from ?? null,
    to: asked.to ?? null,
    kind: asked.kind ?? null,
    person: asked.person ?? null,
    place: asked.place ?? null,
    standing: asked.standing ?? null,
    certainty: asked.certainty ?? 'possible',
    after: asked.after ?? null,
    before: asked.before ?? null,
  };
}

/** The days of a filter's window as ISO 8601, both inclusive; null where a side is open. */
export function windowOf(filter: { from: string | null; to: string | null }): {
  from: string | null;
  to: string | null;
} {
  return {
    from: filter.from === null ? null : (daysOf(filter.from)?.first ?? null),
    to: filter.to === null ? null : (daysOf(filter.to)?.last ?? null),
  };
}

/** The filter as query parameters, without the place in the list and without what is its default. */
export function filterQuery(filter: TimelineFilter): Record<string, string | null> {
  const { from, to, kind, person, place, standing, certainty } = filter;
  return { from, to, kind, person, place, standing, certainty: certainty === 'certain' ? certainty : null };
}
