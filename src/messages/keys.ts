import type about from './en/about.json';
import type cases from './en/cases.json';
import type common from './en/common.json';
import type dating from './en/dating.json';
import type detentions from './en/detentions.json';
import type errors from './en/errors.json';
import type events from './en/events.json';
import type home from './en/home.json';
import type people from './en/people.json';
import type sources from './en/sources.json';
import type timeline from './en/timeline.json';
import type versions from './en/versions.json';
import type vocabulary from './en/vocabulary.json';

/** The English files: the list of what can be said. The other languages are held to it by test/messages. */
interface Files {
  about: typeof about;
  cases: typeof cases;
  common: typeof common;
  dating: typeof dating;
  detentions: typeof detentions;
  errors: typeof errors;
  events: typeof events;
  home: typeof home;
  people: typeof people;
  sources: typeof sources;
  timeline: typeof timeline;
  versions: typeof versions;
  vocabulary: typeof vocabulary;
}

/** `<slice>.<key>` of every message. */
export type MessageKey = {
  [Slice in keyof Files]: `${Slice}.${keyof Files[Slice] & string}`;
}[keyof Files];
