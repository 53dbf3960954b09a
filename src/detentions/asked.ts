import { z } from 'zod';
import { checkWindow, windowFields } from '../timeline/asked.js';
import type { RegisterFilter } from './types.js';

/** A place in the register: the address of the case and the code of the detention in it. */
export const registerMark = z
  .string()
  .refine((text) => /^[a-z0-9-]{1,80}\.[A-Za-z0-9-]{1,64}$/.test(text), { params: { problem: 'not_code' } })
  .optional();

/** What the address of the register takes. */
export const registerQuery = z
  .strictObject({
    ...windowFields,
    after: registerMark,
    before: registerMark,
    end_state: z.enum(['ongoing', 'ended', 'unknown']).optional(),
  })
  .superRefine(checkWindow);

/** A filter out of the query that was asked; what was not asked is null. */
export function registerFilter(asked: Partial<z.infer<typeof registerQuery>>): RegisterFilter {
  return {
    from: asked.from ?? null,
    to: asked.to ?? null,
    end_state: asked.end_state ?? null,
    standing: asked.standing ?? null,
    certainty: asked.certainty ?? 'possible',
    after: asked.after ?? null,
    before: asked.before ?? null,
  };
}
