import { z } from 'zod';
import { caseForm } from '../../cases/forms.js';
import { detentionForm } from '../../detentions/forms.js';
import { eventForm } from '../../events/forms.js';
import { figureForm } from '../../figures/forms.js';
import { list } from '../../lib/fields.js';
import { organisationForm } from '../../organisations/forms.js';
import { groupForm, personForm } from '../../people/forms.js';
import { placeForm } from '../../places/forms.js';
import { proceedingForm } from '../../proceedings/forms.js';
import { citationForm, claimForm, sourceForm } from '../../sources/forms.js';

/** The form of the records of each section of a case file, in the order of the file. */
export const sectionForms = {
  places: placeForm,
  organisations: organisationForm,
  people: personForm,
  groups: groupForm,
  sources: sourceForm,
  events: eventForm,
  detentions: detentionForm,
  proceedings: proceedingForm,
  figures: figureForm,
  claims: claimForm,
  citations: citationForm,
} as const;

/** A section of a case file. */
export type Section = keyof typeof sectionForms;

/** The sections, in the order of the file. */
export const sectionNames = Object.keys(sectionForms) as Section[];

/** What a record of each section is called where another record refers to it. */
export const sectionNouns = {
  places: 'place',
  organisations: 'organisation',
  people: 'person',
  groups: 'group',
  sources: 'source',
  events: 'event',
  detentions: 'detention',
  proceedings: 'proceeding',
  figures: 'figure',
  claims: 'claim',
  citations: 'citation',
} as const satisfies Record<Section, string>;

/** Lists inside a record whose items have ids of their own, and what such an item is called. */
export const partNouns = {
  people: { names: 'person_name', positions: 'position' },
  sources: { captures: 'capture' },
  events: { participants: 'participant', links: 'event_link' },
  detentions: { custody: 'custody_place', charges: 'charge' },
} as const satisfies Partial<Record<Section, Record<string, string>>>;

const head = {
  format: z.literal('qantar-case'),
  version: z.literal(1),
  licence: z.string().max(500).optional(),
  case: caseForm,
};

/**
 * The case file: one JSON document that carries a whole case of the working record with stable ids, so that two
 * installations can exchange it. Records refer to one another by id. What it does not carry: the history of an
 * installation (revisions, published versions), which stays where it was made because its hash chains are anchored there.
 */
export const caseFile = z.strictObject({
  ...head,
  places: list(placeForm),
  organisations: list(organisationForm),
  people: list(personForm),
  groups: list(groupForm),
  sources: list(sourceForm),
  events: list(eventForm),
  detentions: list(detentionForm),
  proceedings: list(proceedingForm),
  figures: list(figureForm),
  claims: list(claimForm),
  citations: list(citationForm),
});

const records = list(z.unknown());

/** A case file whose records are still unread, so that each of them can be judged by itself. */
export const envelope = z.strictObject({
  ...head,
  places: records,
  organisations: records,
  people: records,
  groups: records,
  sources: records,
  events: records,
  detentions: records,
  proceedings: records,
  figures: records,
  claims: records,
  citations: records,
});

export type CaseFile = z.infer<typeof caseFile>;
