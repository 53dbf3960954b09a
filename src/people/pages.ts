import { type ShownDetention, shownDetention } from '../detentions/spell.js';
import { detentionWords } from '../detentions/words.js';
import { type ShownEvent, shownEvent } from '../events/entry.js';
import { eventWords } from '../events/words.js';
import type { Messages } from '../messages/index.js';
import { type Written, written } from '../messages/written.js';
import type { Links } from '../paths.js';
import type { EventBody } from '../publish/bodies.js';
import { type ShownLink, type Wording, wording } from '../sources/wording.js';
import { type PersonCard, personCard } from './card.js';
import type { PeopleInCase, PersonInCase } from './types.js';
import { peopleWords } from './words.js';

/** The people of a case. */
export interface PeopleIndexPage {
  title: string;
  heading: string;
  case: ShownLink;
  case_code: string;
  people: PersonCard[];
  words: ReturnType<typeof indexWords>;
}

/** An event of a person, with the part they have in it. */
export interface PersonsEvent {
  roles: string;
  event: ShownEvent;
}

/** A person as one case shows them. */
export interface PersonsCase {
  case: ShownLink;
  case_code: string;
  card: PersonCard;
  events: PersonsEvent[];
  detentions: ShownDetention[];
}

/** A person in every published case. */
export interface PersonShowPage {
  title: string;
  name: Written;
  label: string | null;
  cases: PersonsCase[];
  words: ReturnType<typeof showWords>;
}

export interface PeopleViews {
  'people/index': PeopleIndexPage;
  'people/show': PersonShowPage;
}

const indexWords = (r: Wording, people: number) => ({
  back: r.m.say('events.back'),
  count: r.m.say('people.count', { n: people }),
  empty: r.m.say('people.empty'),
  person: peopleWords(r),
});

const showWords = (r: Wording) => ({
  events: r.m.say('people.events'),
  detentions: r.m.say('people.detentions'),
  role: r.m.say('people.role'),
  no_events: r.m.say('people.no_events'),
  overline: r.m.say('people.person'),
  person: peopleWords(r),
  event: eventWords(r),
  detention: detentionWords(r),
});

const wordingOf = ({ view, sources }: Pick<PersonInCase, 'view' | 'sources'>, m: Messages, to: Links) =>
  wording(
    {
      at: { slug: view.head.slug, version: view.pinned ? view.version.version : null },
      lang: view.head.lang,
      sources,
      listed: false,
    },
    m,
    to,
  );

/** The page of a case's people, in the order of the record: the named victim first, then as the case ranks them. */
export function peopleIndexPage(found: PeopleInCase, m: Messages, to: Links): PeopleIndexPage {
  const r = wordingOf(found, m, to);
  const { head } = found.view;
  return {
    title: `${m.say('people.heading')} · ${head.title}`,
    heading: m.say('people.heading'),
    case: { label: written(head.title, head.lang, m), href: to.case(r.at) },
    case_code: head.code,
    people: found.people.map((person) => personCard(person, r)),
    words: indexWords(r, found.people.length),
  };
}

function rolesIn(event: EventBody, code: string, r: Wording): string {
  const roles = event.participants.flatMap(({ who, role }) =>
    'person' in who && who.person.code === code ? [r.m.term('roles', role)] : [],
  );
  return [...new Set(roles)].join(', ');
}

function shownCase(found: PersonInCase, m: Messages, to: Links): PersonsCase {
  const r = wordingOf(found, m, to);
  const { head } = found.view;
  return {
    case: { label: written(head.title, head.lang, m), href: to.case(r.at) },
    case_code: head.code,
    card: personCard(found.person, r),
    events: found.events.map((event) => ({
      roles: rolesIn(event, found.person.code, r),
      event: shownEvent(event, { brief: true }, r),
    })),
    detentions: found.detentions.map((spell) => shownDetention(spell, r)),
  };
}

/** The page of a person: under each case the names, posts, events and detentions that the case knows. */
export function personShowPage(found: PersonInCase[], m: Messages, to: Links): PersonShowPage {
  const [first] = found;
  if (!first) throw new Error('A person is shown through at least one case');
  const cases = found.map((one) => shownCase(one, m, to));
  return {
    title: first.person.name,
    name: written(first.person.name, first.person.lang, m),
    label: cases[0]?.card.label ?? null,
    cases,
    words: showWords(wordingOf(first, m, to)),
  };
}
