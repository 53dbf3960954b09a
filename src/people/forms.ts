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
  script,
  term,
} from '../lib/fields.js';

/** One name of a person, whole and as written. */
export const personNameForm = z.strictObject({
  id,
  full_name: line(),
  script,
  lang,
  kind: term('name_kinds'),
  public: z.boolean().default(false),
  preferred: z.boolean().default(false),
});

/** A post that the person held; `held` is a lasting state (EDTF interval), unknown ends included. */
export const positionForm = z.strictObject({
  id,
  organisation: maybe(id),
  title: line(),
  lang,
  held: dateField,
});

// The calendar of the record begins with the year 0001.
const day = z.iso.date().refine((date) => date >= '0001', 'lies before the year 0001');

/** The real identity of a protected person; travels only in files that say so. */
export const protectedIdentityForm = z.strictObject({
  real_name: line(),
  other_names: list(line()),
  reason: prose,
  decided_by: maybe(line()),
  decided_on: maybe(day),
  review_on: maybe(day),
});

/** A human being. Unnamed and protected people carry a public label. */
export const personForm = z
  .strictObject({
    id,
    code,
    unnamed: z.boolean().default(false),
    protected: z.boolean().default(false),
    label: maybe(line(120)),
    description: maybe(line(1000)),
    lang,
    names: list(personNameForm),
    positions: list(positionForm),
    protected_identity: maybe(protectedIdentityForm),
  })
  .superRefine(
    (person, context) => {
      const fault = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      if ((person.unnamed || person.protected) && person.label === null)
        fault('label', 'is missing: an unnamed or protected person is shown under a label such as Witness 2');
      if (person.unnamed && person.names.length > 0) fault('names', 'must be empty for an unnamed person');
      if (!person.unnamed && !person.protected && person.names.length === 0)
        fault('names', 'is empty: give a name, or mark the person unnamed');
      if (person.protected && person.names.some((name) => name.public))
        fault(
          'names',
          'holds a public name of a protected person; make it not public or lift the protection',
        );
      if (!person.protected && person.protected_identity)
        fault('protected_identity', 'is for protected people only; set "protected": true');
    },
    given('unnamed', 'protected', 'label', 'names', 'protected_identity'),
  );

/** A number of people who act or suffer together; `includes` are the ids of named people among them. */
export const groupForm = z
  .strictObject({
    id,
    unit: term('counting_units'),
    description: line(),
    lang,
    count: z.strictObject({
      kind: countKind,
      min: maybe(z.number().int().min(0).max(2_000_000_000)),
      max: maybe(z.number().int().min(0).max(2_000_000_000)),
    }),
    includes: list(id),
  })
  .superRefine((group, context) => {
    if (!countFits(group.count))
      context.addIssue({
        code: 'custom',
        path: ['count'],
        message:
          'does not fit its kind: unknown has no number, between has min and max in order, the others have min only',
      });
  }, given('count'));

export type PersonForm = z.infer<typeof personForm>;
export type GroupForm = z.infer<typeof groupForm>;
