import { z } from 'zod';
import { line, maybe, prose } from '../lib/fields.js';
import { parseEdtf, printEdtf } from './edtf.js';
import { storable } from './store.js';

/** How the words of a source became an EDTF value (DESIGN section 3). */
export const resolutions = [
  'as_stated',
  'inferred_from_publication',
  'inferred_from_text',
  'inferred_from_order',
  'computed',
] as const;

const edtf = z
  .string()
  .max(200)
  .superRefine((text, context) => {
    const parsed = parseEdtf(text);
    const reason = parsed.ok ? storable(parsed.value) : parsed.reason;
    if (reason) context.addIssue({ code: 'custom', message: reason });
  })
  .transform((text) => {
    const parsed = parseEdtf(text);
    return parsed.ok ? printEdtf(parsed.value) : text;
  });

/**
 * An uncertain date as it is written down: the EDTF value (canonical on the way out), the words of the source,
 * how one became the other, and a note. Null means that nothing dates the record.
 */
export const dateField = z
  .strictObject({
    edtf,
    words: maybe(line()),
    resolved: z.enum(resolutions).default('as_stated'),
    note: maybe(prose),
  })
  .nullable()
  .default(null);

/** An uncertain date with its words, as `dateField` reads it. */
export type WrittenDate = NonNullable<z.infer<typeof dateField>>;
