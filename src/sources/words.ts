import type { Wording } from './wording.js';

/** The labels around a source. */
export const sourceWords = ({ m }: Wording) => ({
  captures: m.say('common.source.captures'),
  archive: m.say('common.source.archive'),
  hash: m.say('common.source.hash'),
  translation: m.say('common.note.translation'),
});
