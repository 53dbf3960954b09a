import type { DetentionBody, EventBody, PersonBody, SourceBody } from '../publish/bodies.js';
import type { CaseView } from '../timeline/types.js';

/** Everything the page of a case's people prints. */
export interface PeopleInCase {
  view: CaseView;
  people: PersonBody[];
  sources: SourceBody[];
}

/** A person as one case shows them, with every event they take part in and every detention of theirs there. */
export interface PersonInCase {
  view: CaseView;
  person: PersonBody;
  events: EventBody[];
  detentions: DetentionBody[];
  sources: SourceBody[];
}
