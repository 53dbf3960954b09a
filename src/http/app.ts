import { join } from 'node:path';
import express, { type Express } from 'express';
import { aboutRoutes } from '../about/routes.js';
import { caseRoutes } from '../cases/routes.js';
import type { Context } from '../context.js';
import { datingRoutes } from '../dating/routes.js';
import { detentionRoutes } from '../detentions/routes.js';
import { eventRoutes } from '../events/routes.js';
import { homeRoutes } from '../home/routes.js';
import { root } from '../lib/root.js';
import { peopleRoutes } from '../people/routes.js';
import { sourceRoutes } from '../sources/routes.js';
import { timelineRoutes } from '../timeline/routes.js';
import { versionRoutes } from '../versions/routes.js';
import { assetRoutes, readAssets } from './assets.js';
import { buildStamp } from './build.js';
import type { Site } from './chrome.js';
import { answerErrors, nothingHere } from './errors.js';
import { securityHeaders } from './headers.js';
import { createKeptPages } from './kept-pages.js';
import { parseQuery } from './query.js';
import { reading } from './reading.js';
import { requestLog } from './request-log.js';
import { siteRoutes } from './site-routes.js';
import { compileTemplates } from './templates.js';

/** Pages kept in memory: some three hundred long ones. */
const keptBytes = 32_000_000;

/** The public site: reads the published record, sets no cookie, writes nothing. Its routes, in reading order. */
export function createPublicApp(ctx: Context): Express {
  const assets = readAssets(join(root, 'views', 'assets'));
  const build = buildStamp();
  const site: Site = {
    publicUrl: ctx.config.publicUrl,
    stylesheet: assets.href('qantar.css'),
    icon: assets.href('qantar.svg'),
  };

  const app = express();
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing').enable('strict routing');
  app.set('query parser', parseQuery);
  app.locals.pages = createKeptPages(keptBytes);
  app.locals.templates = compileTemplates(join(root, 'views'));

  app.use(requestLog(ctx.log));
  app.use(securityHeaders(ctx.config.publicUrl, assets.fonts));
  app.use(reading(site));

  app.use(assetRoutes(assets));
  app.use(siteRoutes(ctx, build));
  app.use(homeRoutes(ctx, build));
  app.use(aboutRoutes(build));
  app.use(datingRoutes(build));
  app.use(caseRoutes(ctx, build));
  app.use(versionRoutes(ctx, build));
  app.use(timelineRoutes(ctx, build));
  app.use(eventRoutes(ctx, build));
  app.use(peopleRoutes(ctx, build));
  app.use(sourceRoutes(ctx, build));
  app.use(detentionRoutes(ctx, build));

  app.use(nothingHere);
  app.use(answerErrors(ctx.log, site));
  return app;
}
