import { type Request, type Response, Router } from 'express';
import type { Context } from '../context.js';
import { caseTag, enterCase } from '../http/case-door.js';
import { cached } from '../http/conditional.js';
import { ask, noQuery } from '../http/query.js';
import { readingOf } from '../http/reading.js';
import { render } from '../http/render.js';
import { route } from '../http/route.js';
import { sourcesIndexPage } from './pages.js';
import { listSources } from './published.js';

/** The sources of a case, current and pinned. */
export function sourceRoutes(ctx: Context, build: string): Router {
  const router = Router({ caseSensitive: true });

  const index = async (req: Request, res: Response): Promise<void> => {
    ask(req, noQuery);
    const view = await enterCase(ctx, req, res);
    if (!view || cached(req, res, caseTag(res, req, build, view))) return;
    const { m, to } = readingOf(res);
    render(res, 'sources/index', sourcesIndexPage(view, await listSources(ctx.reader, view), m, to));
  };

  route(router, '/cases/:slug/sources', index);
  route(router, '/cases/:slug/v/:n/sources', index);
  return router;
}
