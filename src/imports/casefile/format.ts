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

/**
 * The case file: one JSON document that carries a whole case of the working record with stable ids, so that two
 * installations can exchange it. Records refer to one another by id. What it does not carry: the history of an
 * installation (revisions, published versions), which stays where it was made because its hash chains are anchored there.
 */
export const caseFile = z.strictObject({
  format: z.literal('qantar-case'),
  version: z.literal(1),
  licence: z.string().max(500).optional(),
  case: caseForm,
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

export type CaseFile = z.infer<typeof caseFile>;
