import { type Request, type Response, Router } from 'express';
import type { Context } from '../context.js';
import { caseTag, codeIn, enterCase } from '../http/case-door.js';
import { cached } from '../http/conditional.js';
import { ask, noQuery } from '../http/query.js';
import { readingOf } from '../http/reading.js';
import { render } from '../http/render.js';
import { route } from '../http/route.js';
import { eventShowPage } from './pages.js';
import { findEvent } from './published.js';

/** One event of a case, current and pinned. */
export function eventRoutes(ctx: Context, build: string): Router {
  const router = Router({ caseSensitive: true });

  const show = async (req: Request, res: Response): Promise<void> => {
    ask(req, noQuery);
    const view = await enterCase(ctx, req, res);
    if (!view) return;
    const found = await findEvent(ctx.reader, view, codeIn(req, 'event'));
    if (cached(req, res, caseTag(res, req, build, view))) return;
    const { m, to } = readingOf(res);
    render(res, 'events/show', eventShowPage(found, m, to));
  };

  route(router, '/cases/:slug/events/:code', show);
  route(router, '/cases/:slug/v/:n/events/:code', show);
  return router;
}
