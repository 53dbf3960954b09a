import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import { root } from '../lib/root.js';
import { cached } from './conditional.js';
import { ask, noQuery } from './query.js';
import { route } from './route.js';

/** What the installation says about itself: is it up, does its database answer, what may robots read, the case file's schema. */
export function siteRoutes(ctx: Context, build: string): Router {
  const router = Router({ caseSensitive: true });

  route(router, '/healthz', (req, res) => {
    ask(req, noQuery);
    res.set('Cache-Control', 'no-store').type('txt').send('up\n');
  });

  route(router, '/readyz', async (req, res) => {
    ask(req, noQuery);
    await sql`select from pub.versions limit 1`.execute(ctx.reader);
    res.set('Cache-Control', 'no-store').type('txt').send('ready\n');
  });

  route(router, '/robots.txt', (req, res) => {
    ask(req, noQuery);
    if (cached(req, res, `"robots-${build}"`)) return;
    res.type('txt').send('User-agent: *\nAllow: /\n');
  });

  route(router, '/casefile/v1/schema.json', (req, res) => {
    ask(req, noQuery);
    if (cached(req, res, `"schema-${build}"`)) return;
    res.type('application/schema+json').send(readFileSync(join(root, 'src/imports/casefile/schema.json')));
  });

  return router;
}
