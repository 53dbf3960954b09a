import type { AboutViews } from '../about/pages.js';
import type { CaseViews } from '../cases/pages.js';
import type { DatingViews } from '../dating/pages.js';
import type { DetentionViews } from '../detentions/pages.js';
import type { EventViews } from '../events/pages.js';
import type { HomeViews } from '../home/pages.js';
import type { PeopleViews } from '../people/pages.js';
import type { SourceViews } from '../sources/pages.js';
import type { TimelineViews } from '../timeline/pages.js';
import type { VersionViews } from '../versions/pages.js';
import type { ErrorViews } from './error-pages.js';

/** Every view and the page it prints. `render` takes nothing else. */
export type Views = AboutViews &
  CaseViews &
  DatingViews &
  DetentionViews &
  ErrorViews &
  EventViews &
  HomeViews &
  PeopleViews &
  SourceViews &
  TimelineViews &
  VersionViews;

export type ViewName = keyof Views & string;
