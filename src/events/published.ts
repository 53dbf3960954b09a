import { sql } from 'kysely';
import { listPublished } from '../cases/published.js';
import type { Db } from '../db/connect.js';
import { NotFound } from '../lib/errors.js';
import type { CaseView } from '../timeline/types.js';
import type { EventInCase } from './types.js';

/** One event of a case at a version, with the detentions and figures that name it. Throws NotFound. */
export async function findEvent(db: Db, view: CaseView, code: string): Promise<EventInCase> {
  const [event] = await listPublished(db, view, 'events', sql<boolean>`code = ${code}`);
  if (!event) throw new NotFound('event');
  const marked = event.detentions.map((mark) => mark.code);
  const none = sql<boolean>`false`;
  return {
    view,
    event,
    detentions: await listPublished(
      db,
      view,
      'detentions',
      marked.length > 0 ? sql<boolean>`code = any(${marked})` : none,
    ),
    figures: await listPublished(
      db,
      view,
      'figures',
      event.figures.length > 0 ? sql<boolean>`code = any(${event.figures})` : none,
    ),
    sources: await listPublished(db, view, 'sources'),
  };
}
