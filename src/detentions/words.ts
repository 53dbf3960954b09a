import type { Wording } from '../sources/wording.js';

/** The labels around a detention. */
export const detentionWords = ({ m }: Wording) => ({
  held: m.say('detentions.held'),
  began: m.say('detentions.began'),
  ended: m.say('detentions.ended'),
  length: m.say('detentions.length'),
  state: m.say('detentions.state.heading'),
  custody: m.say('detentions.custody'),
  body: m.say('detentions.body'),
  legal_basis: m.say('detentions.legal_basis'),
  charges: m.say('detentions.charges'),
  outcome: m.say('detentions.outcome'),
  treatment: m.say('detentions.treatment'),
  wgad: m.say('detentions.wgad'),
  case: m.say('detentions.case'),
  end_unknown: m.say('detentions.end_unknown'),
});
