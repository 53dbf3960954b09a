import { z } from 'zod';
import { code, country, id, lang, line, list, maybe, term } from '../lib/fields.js';

/** A body or unit. `parent` is the id of the body it belongs to. */
export const organisationForm = z.strictObject({
  id,
  code,
  name: line(),
  lang,
  other_names: list(line()),
  kind: term('organisation_kinds'),
  country: maybe(country),
  parent: maybe(id),
});

export type OrganisationForm = z.infer<typeof organisationForm>;
