import type { DetentionBody, EventBody, FigureBody, SourceBody } from '../publish/bodies.js';
import type { CaseView } from '../timeline/types.js';

/** Everything the page of one event prints. `sources` are those of the case; detentions and figures are those that name the event. */
export interface EventInCase {
  view: CaseView;
  event: EventBody;
  detentions: DetentionBody[];
  figures: FigureBody[];
  sources: SourceBody[];
}
