import { type Request, type Response, Router } from 'express';
import type { Context } from '../context.js';
import { addressOf, caseTag, enterCase } from '../http/case-door.js';
import { cached } from '../http/conditional.js';
import { sayFault } from '../http/error-pages.js';
import { wantsJson } from '../http/errors.js';
import { ask, readQuery } from '../http/query.js';
import { readingOf } from '../http/reading.js';
import { render } from '../http/render.js';
import { route } from '../http/route.js';
import { sendParts } from '../http/stream.js';
import { Invalid } from '../lib/errors.js';
import { dataQuery, filterQuery, timelineFilter, timelineQuery } from './asked.js';
import { csvParts } from './csv.js';
import { jsonParts } from './data.js';
import { timelineShowPage } from './pages.js';
import { timelineReader } from './queries.js';
import type { CaseView } from './types.js';

const formats = { json: jsonParts, csv: csvParts };

/** The timeline of a case, current and pinned, as a page and as data. */
export function timelineRoutes(ctx: Context, build: string): Router {
  const router = Router({ caseSensitive: true });
  const readTimeline = timelineReader();

  const show = async (req: Request, res: Response): Promise<void> => {
    const asked = readQuery(req, timelineQuery);
    const view = await enterCase(ctx, req, res);
    if (!view) return;
    if (!asked.ok && wantsJson(req)) throw new Invalid(asked.faults);
    const filter = timelineFilter(asked.ok ? asked.value : {});
    if (asked.ok && cached(req, res, caseTag(res, req, build, view))) return;
    if (!asked.ok) res.status(400).set('Cache-Control', 'no-store');
    const { m, to } = readingOf(res);
    const timeline = await readTimeline(ctx.reader, view, filter);
    render(res, 'timeline/show', timelineShowPage(timeline, m, to), {
      description: view.head.summary,
      alternates: alternatesOf(res, view, filterQuery(filter)),
      notices: asked.ok ? [] : asked.faults.map((fault) => sayFault(fault, m)),
      // A filtered list is one of very many views of the same entries.
      robots: Object.keys(readingOf(res).query).length === 0 ? null : 'noindex',
    });
  };

  const data = (format: keyof typeof formats) => async (req: Request, res: Response) => {
    const filter = timelineFilter(ask(req, dataQuery));
    const view = await enterCase(ctx, req, res);
    if (!view || cached(req, res, caseTag(res, req, build, view), view.pinned)) return;
    res.type(format);
    if (format === 'csv') res.attachment(`${view.head.slug}-v${view.version.version}.csv`);
    const { m } = readingOf(res);
    const { publicUrl } = ctx.config;
    await sendParts(req, res, formats[format]({ db: ctx.reader, publicUrl, view, filter, m }));
  };

  route(router, '/cases/:slug.json', data('json'));
  route(router, '/cases/:slug.csv', data('csv'));
  route(router, '/cases/:slug/v/:n.json', data('json'));
  route(router, '/cases/:slug/v/:n.csv', data('csv'));
  route(router, '/cases/:slug', show);
  route(router, '/cases/:slug/v/:n', show);
  return router;
}

function alternatesOf(res: Response, view: CaseView, query: Record<string, string | null>) {
  const { m, to } = readingOf(res);
  const at = addressOf(view);
  return [
    { type: 'application/json', href: to.caseFile(at, 'json', query), title: m.say('cases.as_json') },
    { type: 'text/csv', href: to.caseFile(at, 'csv', query), title: m.say('cases.as_csv') },
  ];
}
