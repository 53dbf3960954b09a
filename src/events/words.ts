import type { Wording } from '../sources/wording.js';

/** The labels around an event. */
export const eventWords = ({ m }: Wording) => ({
  place: m.say('events.place'),
  notes: m.say('common.note.heading'),
  links: m.say('events.links'),
  step: m.say('events.step'),
  claim_reason: m.say('common.claims.reason'),
  as_written: m.say('events.as_written'),
  translation: m.say('common.note.translation'),
});
