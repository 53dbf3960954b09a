import { z } from 'zod';
import { languages } from '../messages/index.js';

const version = z
  .string()
  .refine((text) => /^[1-9][0-9]{0,8}$/.test(text), { params: { problem: 'not_number' } })
  .transform(Number)
  .optional();

/** What the address of the changes takes: two versions to compare. */
export const changesQuery = z
  .strictObject({ from: version, to: version, lang: z.enum(languages).optional() })
  .superRefine(({ from, to }, context) => {
    if (from !== undefined && to !== undefined && from > to)
      context.addIssue({ code: 'custom', path: ['from'], params: { problem: 'from_after_to', from, to } });
  });
