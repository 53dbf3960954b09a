import { Router } from 'express';
import { publishedStamp } from '../cases/published.js';
import type { Context } from '../context.js';
import { pageTag } from '../http/case-door.js';
import { cached } from '../http/conditional.js';
import { sayFault } from '../http/error-pages.js';
import { wantsJson } from '../http/errors.js';
import { readQuery } from '../http/query.js';
import { readingOf } from '../http/reading.js';
import { render } from '../http/render.js';
import { route } from '../http/route.js';
import { Invalid } from '../lib/errors.js';
import { registerFilter, registerQuery } from './asked.js';
import { detentionsIndexPage } from './pages.js';
import { readRegister } from './published.js';

/** The register of detentions over every case. */
export function detentionRoutes(ctx: Context, build: string): Router {
  const router = Router({ caseSensitive: true });

  route(router, '/detentions', async (req, res) => {
    const asked = readQuery(req, registerQuery);
    if (!asked.ok && wantsJson(req)) throw new Invalid(asked.faults);
    const stamp = await publishedStamp(ctx.reader);
    if (asked.ok && cached(req, res, pageTag(res, req, build, stamp))) return;
    if (!asked.ok) res.status(400).set('Cache-Control', 'no-store');
    const { m, to, query } = readingOf(res);
    const register = await readRegister(ctx.reader, registerFilter(asked.ok ? asked.value : {}));
    render(res, 'detentions/index', detentionsIndexPage(register, m, to), {
      notices: asked.ok ? [] : asked.faults.map((fault) => sayFault(fault, m)),
      robots: Object.keys(query).length === 0 ? null : 'noindex',
    });
  });
  return router;
}
