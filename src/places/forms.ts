import { z } from 'zod';
import { code, given, id, lang, line, maybe, term } from '../lib/fields.js';

// Six decimals are a tenth of a metre, and what the record keeps; more would be lost without a word.
const degrees = (most: number) =>
  z
    .number()
    .min(-most)
    .max(most)
    .refine((value) => Number(value.toFixed(6)) === value, 'has more than six decimals; round it');

/** A place, as a case file and later the desk write it. `parent` is the id of the place that contains it. */
export const placeForm = z
  .strictObject({
    id,
    code,
    name: line(),
    lang,
    kind: term('place_kinds'),
    parent: maybe(id),
    latitude: maybe(degrees(90)),
    longitude: maybe(degrees(180)),
    public_precision: z.enum(['exact', 'district', 'region', 'hidden']).default('exact'),
  })
  .refine((place) => (place.latitude === null) === (place.longitude === null), {
    path: ['latitude'],
    message: 'needs a longitude too, or neither',
    ...given('latitude', 'longitude'),
  });

export type PlaceForm = z.infer<typeof placeForm>;
