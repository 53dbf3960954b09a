import { Router } from 'express';
import { pageTag } from '../http/case-door.js';
import { cached } from '../http/conditional.js';
import { ask, noQuery } from '../http/query.js';
import { readingOf } from '../http/reading.js';
import { render } from '../http/render.js';
import { route } from '../http/route.js';
import { aboutMethodPage } from './pages.js';

/** What the site says about itself. It needs no database. */
export function aboutRoutes(build: string): Router {
  const router = Router({ caseSensitive: true });

  route(router, '/about/method', (req, res) => {
    ask(req, noQuery);
    if (cached(req, res, pageTag(res, req, build))) return;
    const { m, to } = readingOf(res);
    render(res, 'about/method', aboutMethodPage(m, to));
  });
  return router;
}
