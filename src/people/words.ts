import type { Wording } from '../sources/wording.js';

/** The labels around a person. */
export const peopleWords = ({ m }: Wording) => ({
  part: m.say('people.part'),
  names: m.say('people.names'),
  positions: m.say('people.positions'),
  held_unknown: m.say('people.held_unknown'),
});
