import { z } from 'zod';
import { dateField } from '../dates/field.js';
import { code, given, id, lang, line, list, maybe, prose, standing, term } from '../lib/fields.js';

const isZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** Someone's part in an event: exactly one of person, organisation, group. */
export const participantForm = z
  .strictObject({
    id,
    person: maybe(id),
    organisation: maybe(id),
    group: maybe(id),
    role: term('roles'),
    involvement: maybe(term('involvements')),
    note: maybe(line()),
  })
  .refine((who) => [who.person, who.organisation, who.group].filter(Boolean).length === 1, {
    path: ['person'],
    message: 'names exactly one of person, organisation and group',
    ...given('person', 'organisation', 'group'),
  });

/** How this event relates to another. */
export const eventLinkForm = z.strictObject({
  id,
  event: id,
  kind: z.enum(['before', 'after', 'causes', 'part_of', 'contradicts', 'concerns']),
  standing: standing.default('reported'),
  note: maybe(prose),
});

/** Something that happened or was said. Participants and links keep the order of the file. */
export const eventForm = z
  .strictObject({
    id,
    code,
    kind: term('event_kinds'),
    title: line(),
    account: maybe(prose),
    lang,
    happened: dateField,
    time: maybe(
      z.strictObject({
        local: z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'is not a time of day such as 14:30'),
        zone: z.string().max(64).refine(isZone, 'is not an IANA time zone such as Asia/Almaty'),
      }),
    ),
    place: maybe(id),
    standing,
    statement: maybe(
      z.strictObject({
        state: z.enum([
          'voluntary',
          'coerced',
          'retracted',
          'denied',
          'official',
          'found_by_court',
          'unknown',
        ]),
        medium: maybe(term('media')),
      }),
    ),
    order: z.number().int().min(-1_000_000).max(1_000_000).default(0),
    participants: list(participantForm),
    links: list(eventLinkForm),
  })
  .refine((event) => event.statement === null || event.kind === 'statement', {
    path: ['statement'],
    message: 'is for events of the kind statement only',
    ...given('statement', 'kind'),
  });

export type EventForm = z.infer<typeof eventForm>;
