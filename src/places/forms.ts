import { z } from 'zod';
import { code, id, lang, line, maybe, term } from '../lib/fields.js';

/** A place, as a case file and later the desk write it. `parent` is the id of the place that contains it. */
export const placeForm = z
  .strictObject({
    id,
    code,
    name: line(),
    lang,
    kind: term('place_kinds'),
    parent: maybe(id),
    latitude: maybe(z.number().min(-90).max(90)),
    longitude: maybe(z.number().min(-180).max(180)),
    public_precision: z.enum(['exact', 'district', 'region', 'hidden']).default('exact'),
  })
  .refine((place) => (place.latitude === null) === (place.longitude === null), {
    path: ['latitude'],
    message: 'needs a longitude too, or neither',
  });

export type PlaceForm = z.infer<typeof placeForm>;
