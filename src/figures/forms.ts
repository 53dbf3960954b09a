import { z } from 'zod';
import { dateField } from '../dates/field.js';
import {
  code,
  countFits,
  countKind,
  given,
  id,
  lang,
  line,
  list,
  maybe,
  prose,
  standing,
  term,
} from '../lib/fields.js';

const whole = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** A count that somebody claimed, and how it overlaps with other counts of the case. */
export const figureForm = z
  .strictObject({
    id,
    code,
    event: maybe(id),
    group: maybe(id),
    subject: line(),
    lang,
    unit: term('counting_units'),
    count: z.strictObject({ kind: countKind, min: maybe(whole), max: maybe(whole), words: maybe(line(120)) }),
    as_of: dateField,
    includes_named_victim: z.enum(['yes', 'no', 'unknown']).default('unknown'),
    claimed_by: z
      .strictObject({ person: maybe(id), organisation: maybe(id), words: maybe(line()) })
      .refine((by) => [by.person, by.organisation, by.words].filter(Boolean).length <= 1, {
        message: 'names at most one claimant',
        ...given('person', 'organisation', 'words'),
      })
      .default({ person: null, organisation: null, words: null }),
    standing,
    note: maybe(prose),
    relations: list(
      z.strictObject({
        figure: id,
        relation: z.enum(['same', 'part_of', 'disjoint', 'unknown']),
        note: maybe(prose),
      }),
    ),
  })
  .superRefine((figure, context) => {
    const { count } = figure;
    if (!countFits(count) || (count.kind === 'unknown' && count.words === null))
      context.addIssue({
        code: 'custom',
        path: ['count'],
        message:
          'does not fit its kind: unknown has words only, between has min and max in order, the others have min only',
      });
  }, given('count'));

export type FigureForm = z.infer<typeof figureForm>;
