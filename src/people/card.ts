import { type ShownPosition, shownPosition } from '../events/participants.js';
import { type Written, written } from '../messages/written.js';
import type { PersonBody } from '../publish/bodies.js';
import { type ShownClaims, shownClaims } from '../sources/claims.js';
import { type NoteRef, noteRefs } from '../sources/notes.js';
import type { ShownLink, Wording } from '../sources/wording.js';

/** A name of a person as it is written somewhere. */
export interface ShownName {
  name: Written;
  kind: string;
  script: string;
  refs: NoteRef[];
}

/** A person as a case shows them, ready to print. */
export interface PersonCard {
  code: string;
  link: ShownLink;
  /** Why no real name is shown, where none is. */
  label: string | null;
  part: string | null;
  description: Written | null;
  names: ShownName[];
  positions: ShownPosition[];
  claims: ShownClaims[];
  refs: NoteRef[];
}

/** The name of a script in the reader's language. */
const scriptName = (script: string, r: Wording) =>
  new Intl.DisplayNames(r.m.lang, { type: 'script' }).of(script) ?? script;

function labelOf(person: PersonBody, r: Wording): string | null {
  if (person.unnamed) return r.m.say('people.unnamed');
  return person.labelled ? r.m.say('people.labelled') : null;
}

/** A person of a case: the name shown first, then every other public name with its script, posts, and what supports them. */
export const personCard = (person: PersonBody, r: Wording): PersonCard => ({
  code: person.code,
  link: { label: written(person.name, person.lang, r.m), href: r.to.person(person.code) },
  label: labelOf(person, r),
  part: person.part === null ? null : r.m.term('case_parts', person.part),
  description: person.description === null ? null : written(person.description, r.lang, r.m),
  names: person.names
    .filter(({ full_name }) => full_name !== person.name)
    .map((name) => ({
      name: written(name.full_name, name.lang, r.m),
      kind: r.m.term('name_kinds', name.kind),
      script: scriptName(name.script, r),
      refs: noteRefs(name.notes, r),
    })),
  positions: person.positions.map((position) => shownPosition(position, r)),
  claims: shownClaims(person.claims, r.lang, r),
  refs: noteRefs(person.notes, r),
});
