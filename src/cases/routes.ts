import { Router } from 'express';
import type { Context } from '../context.js';
import { pageTag } from '../http/case-door.js';
import { cached } from '../http/conditional.js';
import { ask } from '../http/query.js';
import { readingOf } from '../http/reading.js';
import { render } from '../http/render.js';
import { route } from '../http/route.js';
import { casesQuery } from './asked.js';
import { casesIndexPage } from './pages.js';
import { listCases, publishedStamp } from './published.js';

const pageSize = 50;

/** The list of cases. */
export function caseRoutes(ctx: Context, build: string): Router {
  const router = Router({ caseSensitive: true });

  route(router, '/cases', async (req, res) => {
    const { after = null, before = null } = ask(req, casesQuery);
    const stamp = await publishedStamp(ctx.reader);
    if (cached(req, res, pageTag(res, req, build, stamp))) return;
    const { m, to } = readingOf(res);
    const listed = await listCases(ctx.reader, { after, before, limit: pageSize });
    render(res, 'cases/index', casesIndexPage(listed, m, to));
  });
  return router;
}
