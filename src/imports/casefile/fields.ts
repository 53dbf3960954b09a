import type { z } from 'zod';
import { caseForm } from '../../cases/forms.js';
import { chargeForm, custodyPlaceForm, detentionForm } from '../../detentions/forms.js';
import { eventForm, eventLinkForm, participantForm } from '../../events/forms.js';
import { figureForm } from '../../figures/forms.js';
import { organisationForm } from '../../organisations/forms.js';
import { groupForm, personForm, personNameForm, positionForm } from '../../people/forms.js';
import { proceedingForm } from '../../proceedings/forms.js';
import { claimForm } from '../../sources/forms.js';
import type { Entries, Reading } from './entries.js';
import { type Fault, short } from './faults.js';
import { partNouns } from './format.js';
import { spoken } from './references.js';

const forms: Record<Entries['citations'][number]['form']['about']['record'], z.ZodObject> = {
  case: caseForm,
  person: personForm,
  person_name: personNameForm,
  position: positionForm,
  organisation: organisationForm,
  group: groupForm,
  event: eventForm,
  participant: participantForm,
  event_link: eventLinkForm,
  detention: detentionForm,
  custody_place: custodyPlaceForm,
  charge: chargeForm,
  proceeding: proceedingForm,
  figure: figureForm,
  claim: claimForm,
};

// Not statements about the world (identity, code, language), not to be cited (a protected identity), or lists whose
// items are cited by themselves.
const uncited = new Set([
  'id',
  'code',
  'slug',
  'lang',
  'sealed',
  'protected',
  'protected_identity',
  ...Object.values(partNouns).flatMap(Object.keys),
]);

function fieldsOf(record: keyof typeof forms): string[] {
  return Object.keys(forms[record].shape).filter((field) => !uncited.has(field));
}

/** Citations and claims about a field that records of that kind do not have. */
export function unknownFields({ entries }: Reading): Fault[] {
  return [...entries.citations, ...entries.claims].flatMap(({ path, form }) => {
    const { record, field } = form.about;
    const fields = fieldsOf(record);
    if (field === null || fields.includes(field)) return [];
    const message = `is no field of ${spoken(record)} that can be cited; those are ${fields.join(', ')}`;
    return [{ path: `${path}.about.field`, message }];
  });
}

/** Of the values of one field at most one is preferred, and the record shows that one. */
export function disagreeingClaims(reading: Reading): Fault[] {
  const forms = formsById(reading);
  const preferred = new Map<string, string>();
  return reading.entries.claims.flatMap(({ path, form }) => {
    if (!form.preferred) return [];
    const key = `${form.about.id} ${form.about.field}`;
    const other = preferred.get(key);
    if (other !== undefined)
      return [
        {
          path: `${path}.preferred`,
          message: `is set for another value of this field too: ${other}.preferred`,
        },
      ];
    preferred.set(key, path);
    const record = forms.get(form.about.id);
    const own = record?.[form.about.field];
    if (own === undefined || shows(own, form.value, forms)) return [];
    return [{ path: `${path}.value`, message: `is preferred, but the record shows ${shown(own)}` }];
  });
}

type Form = Record<string, unknown>;

function formsById({ head, entries }: Reading): Map<string, Form> {
  const found = new Map<string, Form>();
  const add = (form: Form) => found.set(String(form.id), form);
  if (head) add(head);
  for (const [section, records] of Object.entries(entries)) {
    const lists = section in partNouns ? Object.keys(partNouns[section as keyof typeof partNouns]) : [];
    for (const { form } of records as { form: Form }[]) {
      add(form);
      for (const list of lists) for (const part of form[list] as Form[]) add(part);
    }
  }
  return found;
}

/** Whether what a record holds in a field is what a claim says: a date by its value, a record by its id or name. */
function shows(own: unknown, value: unknown, forms: Map<string, Form>): boolean {
  if (own === value || String(own) === value) return true;
  if (isForm(value) && isForm(value.date)) return isForm(own) && own.edtf === value.date.edtf;
  if (isForm(own)) return Object.values(own).some((inner) => inner !== null && shows(inner, value, forms));
  const named = typeof own === 'string' ? forms.get(own) : undefined;
  if (!named) return false;
  const names = Array.isArray(named.names) ? named.names.map((name: Form) => name.full_name) : [];
  return [named.name, named.title, named.label, named.description, ...names].includes(value);
}

function shown(own: unknown): string {
  if (isForm(own)) return short(own.edtf ?? Object.values(own).find((inner) => inner !== null));
  return own === null ? 'nothing' : short(own);
}

function isForm(value: unknown): value is Form {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
