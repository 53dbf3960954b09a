import { z } from 'zod';
import { languages } from '../messages/index.js';

const slug = z
  .string()
  .refine((text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80, {
    params: { problem: 'not_code' },
  })
  .optional();

/** What the address of the list of cases takes. */
export const casesQuery = z
  .strictObject({ after: slug, before: slug, lang: z.enum(languages).optional() })
  .superRefine(({ after, before }, context) => {
    if (after !== undefined && before !== undefined)
      context.addIssue({ code: 'custom', path: ['after'], params: { problem: 'both_ways' } });
  });
