import { Router } from 'express';
import type { Context } from '../context.js';
import { caseTag, enterCase } from '../http/case-door.js';
import { cached } from '../http/conditional.js';
import { sayFault } from '../http/error-pages.js';
import { wantsJson } from '../http/errors.js';
import { readQuery } from '../http/query.js';
import { readingOf } from '../http/reading.js';
import { render } from '../http/render.js';
import { route } from '../http/route.js';
import { type Fault, Invalid } from '../lib/errors.js';
import type { Version } from '../timeline/types.js';
import { changesQuery } from './asked.js';
import { changesShowPage } from './pages.js';
import { compareVersions, listVersions } from './published.js';

/** The versions of a case, and what changed between two of them. */
export function versionRoutes(ctx: Context, build: string): Router {
  const router = Router({ caseSensitive: true });

  route(router, '/cases/:slug/changes', async (req, res) => {
    const asked = readQuery(req, changesQuery);
    const view = await enterCase(ctx, req, res);
    if (!view) return;
    const versions = await listVersions(ctx.reader, view.case_id);
    const faults = asked.ok ? missing(versions, asked.value) : asked.faults;
    if (faults.length > 0 && wantsJson(req)) throw new Invalid(faults);
    if (faults.length === 0 && cached(req, res, caseTag(res, req, build, view))) return;
    if (faults.length > 0) res.status(400).set('Cache-Control', 'no-store');
    const { m, to } = readingOf(res);
    const pair = faults.length === 0 && asked.ok ? compared(versions, asked.value) : null;
    const comparison = pair && (await compareVersions(ctx.reader, view.case_id, pair.from, pair.to));
    render(res, 'versions/index', changesShowPage({ view, versions, comparison }, m, to), {
      notices: faults.map((fault) => sayFault(fault, m)),
    });
  });
  return router;
}

interface Pair {
  from?: number | undefined;
  to?: number | undefined;
}

function missing(versions: Version[], asked: Pair): Fault[] {
  const known = new Set(versions.map(({ version }) => version));
  return (['from', 'to'] as const)
    .filter((side) => asked[side] !== undefined && !known.has(asked[side]))
    .map((field) => ({ field, problem: 'not_found' }));
}

/** The versions to compare: those asked for, else the newest with the one before it; null while there is only one. */
function compared(versions: Version[], asked: Pair): { from: number; to: number } | null {
  const to = asked.to ?? versions[0]?.version ?? 1;
  const from = asked.from ?? Math.max(to - 1, 1);
  return from < to ? { from, to } : null;
}
