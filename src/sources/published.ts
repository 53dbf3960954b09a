import { listPublished } from '../cases/published.js';
import type { Db } from '../db/connect.js';
import type { SourceBody } from '../publish/bodies.js';
import type { CaseView } from '../timeline/types.js';

/** The sources of a case at a version, by note number. */
export const listSources = (db: Db, view: CaseView): Promise<SourceBody[]> =>
  listPublished(db, view, 'sources');
