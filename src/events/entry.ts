import type { ShownDate } from '../messages/dates.js';
import { type Written, written } from '../messages/written.js';
import type { EventBody, EventLinkBody, NoteBody, PlaceRef } from '../publish/bodies.js';
import { type ShownClaims, shownClaims } from '../sources/claims.js';
import { type NoteRef, noteRefs, type ShownNote, shownNotes } from '../sources/notes.js';
import { eventLink, type ShownLink, type Wording } from '../sources/wording.js';
import { type Badge, type ShownStatement, shownStatement, standingBadge } from './badges.js';
import { type ShownParticipant, shownParticipant } from './participants.js';

/** A place with what contains it, and a word where more is known than shown. */
export interface ShownPlace {
  name: Written;
  within: Written[];
  kind: string;
  coarsened: string | null;
  filter: string;
}

/** How an event relates to another one. */
export interface ShownEventLink {
  kind: string;
  event: ShownLink;
  /** How firmly the link stands, where it is more or less than reported. */
  badge: Badge | null;
  note: Written | null;
  refs: NoteRef[];
}

/** How a date came about: the words of the source and our note on them. */
export interface ShownDating {
  label: string;
  words: Written | null;
  note: Written | null;
}

/** An event ready to print, in a timeline or on its own page. */
export interface ShownEvent {
  code: string;
  id: string;
  href: string;
  kind: ShownLink;
  title: Written;
  account: Written | null;
  date: ShownDate;
  time: string | null;
  slot: {
    after: ShownLink | null;
    before: ShownLink | null;
    after_label: string;
    before_label: string;
  } | null;
  badge: Badge;
  statement: ShownStatement | null;
  place: ShownPlace | null;
  participants: ShownParticipant[];
  links: ShownEventLink[];
  steps: { proceeding: Written; step: string }[];
  claims: ShownClaims[];
  refs: NoteRef[];
  dating: ShownDating | null;
  notes: ShownNote[];
}

/** A place. The link shows what else of the case happened there. */
export const shownPlace = (place: PlaceRef, r: Wording): ShownPlace => ({
  name: written(place.name, place.lang, r.m),
  within: place.within.map((outer) => written(outer.name, outer.lang, r.m)),
  kind: r.m.term('place_kinds', place.kind),
  coarsened: place.coarsened
    ? r.m.say('common.place.coarsened', { kind: r.m.term('place_kinds', place.kind) })
    : null,
  filter: r.to.case(r.at, { place: place.code }),
});

function shownLink(link: EventLinkBody, lang: string, r: Wording): ShownEventLink {
  return {
    kind: r.m.say(link.inverse ? `events.link.${link.kind}_inverse` : `events.link.${link.kind}`),
    event: eventLink(link.event, r),
    badge: link.standing === 'reported' ? null : standingBadge(link.standing, r.m),
    note: link.note === null ? null : written(link.note, lang, r.m),
    refs: noteRefs(link.notes, r),
  };
}

function shownDating(event: EventBody, r: Wording): ShownDating | null {
  const { happened } = event;
  if (happened === null || (happened.words === null && happened.note === null)) return null;
  return {
    label: r.m.say('events.dating'),
    words: happened.words === null ? null : written(happened.words, event.lang, r.m),
    note: happened.note === null ? null : written(happened.note, event.lang, r.m),
  };
}

function slotOf(event: EventBody, r: Wording): ShownEvent['slot'] {
  if (event.slot === null || (event.slot.after === null && event.slot.before === null)) return null;
  return {
    after: event.slot.after && eventLink(event.slot.after, r),
    before: event.slot.before && eventLink(event.slot.before, r),
    after_label: r.m.say('events.slot.after'),
    before_label: r.m.say('events.slot.before'),
  };
}

/** Every note that the entry shows in its margin: the event's own and those of its participants. */
const marginNotes = (event: EventBody): NoteBody[] => [
  ...event.notes,
  ...event.participants.flatMap((part) => part.notes),
];

const isOrder = (link: EventLinkBody) => link.kind === 'before' || link.kind === 'after';

/** How much of an event is shown. */
export interface Manner {
  brief: boolean;
  omitYear?: number;
}

/**
 * An event ready to print. In a timeline (`brief`) the links that only order events are left out, because the list
 * shows the order; an undated event keeps them as its slot.
 */
export function shownEvent(event: EventBody, as: Manner, r: Wording): ShownEvent {
  const id = `event-${event.code}`;
  const { lang } = event;
  return {
    code: event.code,
    id,
    href: r.to.event(r.at, event.code),
    kind: {
      label: { text: r.m.term('event_kinds', event.kind), lang: null, dir: null },
      href: r.to.case(r.at, { kind: event.kind }),
    },
    title: written(event.title, lang, r.m),
    account: event.account === null ? null : written(event.account, lang, r.m),
    date: r.date(event.happened, as.omitYear),
    time: event.time && r.m.say('events.time', { local: event.time.local, zone: event.time.zone }),
    slot: slotOf(event, r),
    badge: standingBadge(event.standing, r.m),
    statement: shownStatement(event.statement, r.m),
    place: event.place && shownPlace(event.place, r),
    participants: event.participants.map((part) => shownParticipant(part, as.brief, lang, id, r)),
    links: event.links.filter((link) => !as.brief || !isOrder(link)).map((link) => shownLink(link, lang, r)),
    steps: event.steps.map((step) => ({
      proceeding: written(step.title, step.lang, r.m),
      step: r.m.term('steps', step.step),
    })),
    claims: shownClaims(event.claims, lang, r),
    refs: noteRefs(event.notes, r, id),
    dating: shownDating(event, r),
    notes: shownNotes(marginNotes(event), lang, id, r),
  };
}
