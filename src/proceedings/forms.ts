import { z } from 'zod';
import { code, id, lang, line, list, maybe, term } from '../lib/fields.js';

/** A legal proceeding; its steps are events of the case, and its status is the last step by event time. */
export const proceedingForm = z.strictObject({
  id,
  code,
  title: line(),
  lang,
  kind: term('proceeding_kinds'),
  jurisdiction: line(120),
  body: maybe(id),
  number: maybe(line(120)),
  steps: list(z.strictObject({ event: id, step: term('steps') })),
});

export type ProceedingForm = z.infer<typeof proceedingForm>;
