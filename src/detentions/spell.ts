import { sayDuration } from '../dates/duration.js';
import { type Badge, standingBadge } from '../events/badges.js';
import { type ShownPlace, shownPlace } from '../events/entry.js';
import { type ShownGroup, shownGroup } from '../events/participants.js';
import type { ShownDate } from '../messages/dates.js';
import { type Written, written } from '../messages/written.js';
import type { DetentionBody, NoteBody } from '../publish/bodies.js';
import { type ShownClaims, shownClaims } from '../sources/claims.js';
import { type NoteRef, noteRefs, type ShownNote, shownNotes } from '../sources/notes.js';
import { eventLink, personLink, type ShownLink, type Wording } from '../sources/wording.js';

/** A charge, with what is known of its law, its date and its outcome. */
export interface ShownCharge {
  text: Written;
  law: Written | null;
  laid: string | null;
  outcome: Written | null;
  refs: NoteRef[];
}

/** A place of custody with its dates. */
export interface ShownCustody {
  place: ShownPlace | null;
  held: string | null;
  note: Written | null;
  refs: NoteRef[];
}

/** A spell in custody, ready to print. `length` is a range of days, `state` says what is known of its end. */
export interface ShownDetention {
  code: string;
  id: string;
  person: ShownLink | null;
  group: ShownGroup | null;
  began: ShownDate;
  ended: ShownDate | null;
  length: string;
  state: string;
  badge: Badge;
  body: Written | null;
  legal_basis: Written | null;
  account: Written | null;
  treatment: Written | null;
  wgad: string | null;
  custody: ShownCustody[];
  charges: ShownCharge[];
  start_event: ShownLink | null;
  end_event: ShownLink | null;
  claims: ShownClaims[];
  refs: NoteRef[];
  notes: ShownNote[];
}

/** Everything that supports the spell: its own notes and those of its places and charges. */
const marginNotes = (body: DetentionBody): NoteBody[] => [
  ...body.notes,
  ...body.custody.flatMap((custody) => custody.notes),
  ...body.charges.flatMap((charge) => charge.notes),
];

/** How long somebody was held, as a range of days; never counted to today unless the record says they are still held. */
export const saySpell = (body: DetentionBody, r: Wording): string => sayDuration(body.days, r.m.lang);

/** A detention ready to print. */
export function shownDetention(body: DetentionBody, r: Wording): ShownDetention {
  const id = `detention-${body.code}`;
  const text = (value: string | null) => (value === null ? null : written(value, body.lang, r.m));
  const { held } = body;
  return {
    code: body.code,
    id,
    person: 'person' in held ? personLink(held.person, r) : null,
    group: 'group' in held ? shownGroup(held.group, r) : null,
    began: r.date(body.began),
    ended: body.ended === null ? null : r.date(body.ended),
    length: saySpell(body, r),
    state: r.m.say(`detentions.state.${body.end_state}`),
    badge: standingBadge(body.standing, r.m),
    body: body.body && written(body.body.name, body.body.lang, r.m),
    legal_basis: text(body.legal_basis),
    account: text(body.account),
    treatment: text(body.treatment),
    wgad: body.wgad_categories.length > 0 ? r.m.list(body.wgad_categories) : null,
    custody: body.custody.map((custody) => ({
      place: custody.place && shownPlace(custody.place, r),
      held: custody.held && r.date(custody.held).words,
      note: text(custody.note),
      refs: noteRefs(custody.notes, r, id),
    })),
    charges: body.charges.map((charge) => ({
      text: written(charge.text, charge.lang, r.m),
      law: text(charge.law),
      laid: charge.laid && r.date(charge.laid).words,
      outcome: text(charge.outcome),
      refs: noteRefs(charge.notes, r, id),
    })),
    start_event: body.start_event && eventLink(body.start_event, r),
    end_event: body.end_event && eventLink(body.end_event, r),
    claims: shownClaims(body.claims, body.lang, r),
    refs: noteRefs(body.notes, r, id),
    notes: shownNotes(marginNotes(body), body.lang, id, r),
  };
}
