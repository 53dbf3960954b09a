import { z } from 'zod';
import { country, id, lang, line, list, prose, term } from '../lib/fields.js';

/** The head of a case: what the dossier is about and who belongs to it. */
export const caseForm = z.strictObject({
  id,
  code: z.string().regex(/^[A-Z]{2}-[0-9]{4,6}$/, 'is not a case code such as KZ-0001'),
  slug: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an address of lower-case letters, digits and hyphens'),
  title: line(),
  summary: prose,
  lang,
  country,
  topic: term('case_topics'),
  sealed: z.boolean().default(false),
  people: list(z.strictObject({ person: id, part: term('case_parts') })),
});

export type CaseForm = z.infer<typeof caseForm>;
