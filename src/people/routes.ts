import { type Request, type Response, Router } from 'express';
import type { Context } from '../context.js';
import { caseTag, codeIn, enterCase, pageTag } from '../http/case-door.js';
import { cached } from '../http/conditional.js';
import { ask, noQuery } from '../http/query.js';
import { readingOf } from '../http/reading.js';
import { render } from '../http/render.js';
import { route } from '../http/route.js';
import { peopleIndexPage, personShowPage } from './pages.js';
import { findPerson, listPeople } from './published.js';

/** The people of a case, current and pinned, and one person in every case. */
export function peopleRoutes(ctx: Context, build: string): Router {
  const router = Router({ caseSensitive: true });

  const index = async (req: Request, res: Response): Promise<void> => {
    ask(req, noQuery);
    const view = await enterCase(ctx, req, res);
    if (!view || cached(req, res, caseTag(res, req, build, view))) return;
    const { m, to } = readingOf(res);
    render(res, 'people/index', peopleIndexPage(await listPeople(ctx.reader, view), m, to));
  };

  route(router, '/cases/:slug/people', index);
  route(router, '/cases/:slug/v/:n/people', index);
  route(router, '/people/:code', async (req, res) => {
    ask(req, noQuery);
    const found = await findPerson(ctx.reader, codeIn(req, 'person'));
    if (cached(req, res, pageTag(res, req, build, ...found.map(({ view }) => view.version.hash)))) return;
    const { m, to } = readingOf(res);
    render(res, 'people/show', personShowPage(found, m, to));
  });
  return router;
}
