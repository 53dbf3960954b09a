import { type Written, written } from '../messages/written.js';
import type { GroupBody, ParticipantBody, PositionBody } from '../publish/bodies.js';
import { type NoteRef, noteRefs } from '../sources/notes.js';
import { personLink, type ShownLink, type Wording } from '../sources/wording.js';
import { sayCount } from './counts.js';

/** A post that somebody held, with what is known of when. */
export interface ShownPosition {
  title: Written;
  organisation: Written | null;
  held: string | null;
  refs: NoteRef[];
}

/** A group: how many, of what, and which named people are among them. */
export interface ShownGroup {
  count: string | null;
  description: Written;
  unit: string;
  includes_label: string;
  includes: ShownLink[];
  refs: NoteRef[];
}

/** Someone's part in an event, ready to print as "role: who". */
export interface ShownParticipant {
  role: string;
  person: ShownLink | null;
  labelled: string | null;
  organisation: Written | null;
  group: ShownGroup | null;
  involvement: string | null;
  note: Written | null;
  positions: ShownPosition[];
  refs: NoteRef[];
}

export const shownPosition = (position: PositionBody, r: Wording): ShownPosition => ({
  title: written(position.title, position.lang, r.m),
  organisation: position.organisation
    ? written(position.organisation.name, position.organisation.lang, r.m)
    : null,
  held: position.held === null ? null : r.date(position.held).words,
  refs: noteRefs(position.notes, r),
});

/** A group with its count. A count that nobody gave is left out: the description says who they are. */
export const shownGroup = (group: GroupBody, r: Wording): ShownGroup => ({
  count: group.count.kind === 'unknown' && !group.count.words ? null : sayCount(group.count, r.m),
  description: written(group.description, group.lang, r.m),
  unit: r.m.term('counting_units', group.unit),
  includes_label: r.m.say('common.group.includes'),
  includes: group.includes.map((person) => personLink(person, r)),
  refs: noteRefs(group.notes, r),
});

/**
 * A participant of an event whose texts are in `lang`; its note numbers lead to the margin `from`. A degree of
 * involvement that nobody knows is left out of a `brief` list.
 */
export function shownParticipant(
  part: ParticipantBody,
  brief: boolean,
  lang: string,
  from: string,
  r: Wording,
): ShownParticipant {
  const { who } = part;
  const labelled = 'person' in who && who.person.labelled;
  const isNamed = part.involvement !== null && !(brief && part.involvement === 'unknown');
  return {
    role: r.m.term('roles', part.role),
    person: 'person' in who ? personLink(who.person, r) : null,
    labelled: labelled ? r.m.say('common.person.labelled') : null,
    organisation: 'organisation' in who ? written(who.organisation.name, who.organisation.lang, r.m) : null,
    group: 'group' in who ? shownGroup(who.group, r) : null,
    involvement: isNamed ? r.m.term('involvements', part.involvement ?? 'unknown') : null,
    note: part.note === null ? null : written(part.note, lang, r.m),
    positions: part.positions.map((position) => shownPosition(position, r)),
    refs: noteRefs(part.notes, r, from),
  };
}
