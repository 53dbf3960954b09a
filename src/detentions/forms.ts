import { z } from 'zod';
import { dateField } from '../dates/field.js';
import { code, given, id, lang, line, list, maybe, prose, standing } from '../lib/fields.js';

/** A place of custody; `held` is a lasting state. */
export const custodyPlaceForm = z.strictObject({ id, place: id, held: dateField, note: maybe(line()) });

/** A charge against the detained person. */
export const chargeForm = z.strictObject({
  id,
  law: maybe(line()),
  text: line(2000),
  lang,
  laid: dateField,
  outcome: maybe(line()),
});

/** A spell in custody of a person or a group. Ongoing, ended and unknown are three different end states. */
export const detentionForm = z
  .strictObject({
    id,
    code,
    person: maybe(id),
    group: maybe(id),
    began: dateField,
    ended: dateField,
    end_state: z.enum(['ongoing', 'ended', 'unknown']),
    body: maybe(id),
    legal_basis: maybe(line(2000)),
    account: maybe(prose),
    lang,
    treatment: maybe(prose),
    wgad_categories: list(z.enum(['I', 'II', 'III', 'IV', 'V'])),
    standing,
    start_event: maybe(id),
    end_event: maybe(id),
    custody: list(custodyPlaceForm),
    charges: list(chargeForm),
  })
  .refine((spell) => (spell.person === null) !== (spell.group === null), {
    path: ['person'],
    message: 'names exactly one of person and group',
    ...given('person', 'group'),
  })
  .refine((spell) => spell.end_state !== 'ongoing' || spell.ended === null, {
    path: ['ended'],
    message: 'must be null while the detention is ongoing',
    ...given('ended', 'end_state'),
  });

export type DetentionForm = z.infer<typeof detentionForm>;
