import type { Entries, Reading } from './entries.js';
import type { Fault } from './faults.js';
import type { Section } from './format.js';

/** One record naming another: where, by which id, and what that must be. */
export interface Reference {
  path: string;
  id: string;
  noun: string;
}

type Find = (path: string, id: string | null, noun: string) => void;

// What the records of a section refer to. A section without references has no entry.
const finders: { [S in Section]?: (form: Entries[S][number]['form'], at: string, find: Find) => void } = {
  places: (place, at, find) => find(`${at}.parent`, place.parent, 'place'),
  organisations: (body, at, find) => find(`${at}.parent`, body.parent, 'organisation'),
  people: (person, at, find) =>
    person.positions.forEach((post, i) => {
      find(`${at}.positions[${i}].organisation`, post.organisation, 'organisation');
    }),
  groups: (group, at, find) =>
    group.includes.forEach((id, i) => {
      find(`${at}.includes[${i}]`, id, 'person');
    }),
  sources: (source, at, find) => {
    find(`${at}.derived_from`, source.derived_from, 'source');
    find(`${at}.reported_by`, source.reported_by, 'source');
  },
  events: (event, at, find) => {
    find(`${at}.place`, event.place, 'place');
    event.participants.forEach((who, i) => {
      find(`${at}.participants[${i}].person`, who.person, 'person');
      find(`${at}.participants[${i}].organisation`, who.organisation, 'organisation');
      find(`${at}.participants[${i}].group`, who.group, 'group');
    });
    event.links.forEach((link, i) => {
      find(`${at}.links[${i}].event`, link.event, 'event');
    });
  },
  detentions: (spell, at, find) => {
    find(`${at}.person`, spell.person, 'person');
    find(`${at}.group`, spell.group, 'group');
    find(`${at}.body`, spell.body, 'organisation');
    find(`${at}.start_event`, spell.start_event, 'event');
    find(`${at}.end_event`, spell.end_event, 'event');
    spell.custody.forEach((stay, i) => {
      find(`${at}.custody[${i}].place`, stay.place, 'place');
    });
  },
  proceedings: (proceeding, at, find) => {
    find(`${at}.body`, proceeding.body, 'organisation');
    proceeding.steps.forEach((step, i) => {
      find(`${at}.steps[${i}].event`, step.event, 'event');
    });
  },
  figures: (figure, at, find) => {
    find(`${at}.event`, figure.event, 'event');
    find(`${at}.group`, figure.group, 'group');
    find(`${at}.claimed_by.person`, figure.claimed_by.person, 'person');
    find(`${at}.claimed_by.organisation`, figure.claimed_by.organisation, 'organisation');
    figure.relations.forEach((relation, i) => {
      find(`${at}.relations[${i}].figure`, relation.figure, 'figure');
    });
  },
  claims: (claim, at, find) => find(`${at}.about.id`, claim.about.id, claim.about.record),
  citations: (citation, at, find) => {
    find(`${at}.source`, citation.source, 'source');
    find(`${at}.capture`, citation.capture, 'capture');
    find(`${at}.about.id`, citation.about.id, citation.about.record);
    find(`${at}.retracts`, citation.retracts, 'citation');
  },
};

/** What the sound records of one section refer to. */
export function referencesOf(reading: Reading, section: Section): Reference[] {
  const found: Reference[] = [];
  const find: Find = (path, id, noun) => {
    if (id !== null) found.push({ path, id, noun });
  };
  const finder = finders[section] as ((form: unknown, at: string, find: Find) => void) | undefined;
  for (const { path, form } of reading.entries[section]) finder?.(form, path, find);
  return found;
}

/** What the head of the case refers to: its people. */
export function referencesOfHead({ head }: Reading): Reference[] {
  return (head?.people ?? []).map(({ person }, i) => ({
    path: `case.people[${i}].person`,
    id: person,
    noun: 'person',
  }));
}

/** References that lead to nothing in the file, or to something else than they must. */
export function brokenReferences(reading: Reading, references: readonly Reference[]): Fault[] {
  return references.flatMap(({ path, id, noun }) => {
    if (reading.unread.has(noun)) return [];
    const found = reading.named.get(id);
    if (!found) return [{ path, message: `must name ${spoken(noun)} of this file, and ${id} is none` }];
    if (found.noun === noun) return [];
    return [{ path, message: `names ${found.path}, which is ${spoken(found.noun)}, not ${spoken(noun)}` }];
  });
}

/** A noun as it is said, with its article: `event_link` as `an event link`. */
export function spoken(noun: string): string {
  return `${/^[aeo]/.test(noun) ? 'an' : 'a'} ${noun.replaceAll('_', ' ')}`;
}
