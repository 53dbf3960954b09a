import { z } from 'zod';
import { boundsOf } from '../dates/bounds.js';
import { parseEdtf } from '../dates/edtf.js';
import { longestExpression } from '../dates/written/read.js';
import { languages } from '../messages/index.js';
import { aspects, orders, tongues } from './choices.js';

/** A day of publication: a date between whose first and last day there can be a day, in years that have four digits. */
function isPublicationDay(text: string): boolean {
  const read = parseEdtf(text);
  if (!read.ok) return false;
  const { earliest, latest } = boundsOf(read.value);
  return /^(?!0000)\d{4}-/.test(earliest ?? '') && /^\d{4}-/.test(latest ?? '');
}

/** The fields of the form, in the order in which the page has them. */
const fields = {
  text: z
    .string()
    .refine((text) => text.length <= longestExpression, {
      params: { problem: 'too_long', most: longestExpression },
    })
    .optional(),
  language: z.enum(tongues).optional(),
  published: z
    .string()
    .trim()
    .refine(isPublicationDay, { params: { problem: 'not_date' } })
    .optional(),
  year: z
    .string()
    .trim()
    .refine((text) => /^(?!0000)\d{4}$/.test(text), { params: { problem: 'not_date' } })
    .optional(),
  as: z.enum(aspects).optional(),
  order: z.enum(orders).optional(),
};

/** What the address of this page takes. */
export const datingQuery = z.strictObject({ ...fields, lang: z.enum(languages).optional() });

/** What was asked, every field in order. */
export type Asked = z.infer<typeof datingQuery>;

export type DatingField = keyof typeof fields;

export const datingFields = Object.keys(fields) as DatingField[];

/** What was typed into the form, readable or not. What was not typed is empty. */
export type Typed = Record<DatingField, string>;

// What no HTML page may hold, line breaks among it; a field has one line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const unprintable = /[\u0000-\u001f\u007f-\u009f]/g;

/** What was typed, out of an address, so that a refused form can be shown as it was sent. */
export function typedIn(address: string): Typed {
  const cut = address.indexOf('?');
  const sent = new URLSearchParams(cut < 0 ? '' : address.slice(cut + 1));
  const shown = (field: DatingField) => (sent.get(field) ?? '').toWellFormed().replace(unprintable, '\ufffd');
  return Object.fromEntries(datingFields.map((field) => [field, shown(field)])) as Typed;
}
