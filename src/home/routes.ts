import { Router } from 'express';
import { latestCases, publishedStamp } from '../cases/published.js';
import type { Context } from '../context.js';
import { pageTag } from '../http/case-door.js';
import { cached } from '../http/conditional.js';
import { ask, noQuery } from '../http/query.js';
import { readingOf } from '../http/reading.js';
import { render } from '../http/render.js';
import { route } from '../http/route.js';
import { homeShowPage } from './pages.js';

const shown = 8;

/** The first page. */
export function homeRoutes(ctx: Context, build: string): Router {
  const router = Router({ caseSensitive: true });

  route(router, '/', async (req, res) => {
    ask(req, noQuery);
    const stamp = await publishedStamp(ctx.reader);
    if (cached(req, res, pageTag(res, req, build, stamp))) return;
    const { m, to } = readingOf(res);
    const page = homeShowPage(await latestCases(ctx.reader, shown), m, to);
    render(res, 'home/show', page, { description: page.lead });
  });
  return router;
}
