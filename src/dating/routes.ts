import { Router } from 'express';
import { pageTag } from '../http/case-door.js';
import { cached } from '../http/conditional.js';
import { wantsJson } from '../http/errors.js';
import { readQuery } from '../http/query.js';
import { readingOf } from '../http/reading.js';
import { render } from '../http/render.js';
import { route } from '../http/route.js';
import { Invalid } from '../lib/errors.js';
import { datingFields, datingQuery, typedIn } from './asked.js';
import { datingShowPage } from './pages.js';

/** Reads a date that somebody types. It needs no database, and what is typed is written down nowhere. */
export function datingRoutes(build: string): Router {
  const router = Router({ caseSensitive: true });

  route(router, '/dates', (req, res) => {
    const asked = readQuery(req, datingQuery);
    const faults = asked.ok ? [] : asked.faults;
    const isOurs = faults.every(({ field }) => datingFields.some((known) => known === field));
    if (!isOurs || (faults.length > 0 && wantsJson(req))) throw new Invalid(faults);
    if (asked.ok && cached(req, res, pageTag(res, req, build))) return;
    // The form is shown again with what was typed, which is no answer to keep.
    if (!asked.ok) res.status(422).set('Cache-Control', 'no-store');
    const { m, to, query } = readingOf(res);
    const typed = typedIn(req.originalUrl);
    render(
      res,
      'dating/show',
      datingShowPage({ typed, asked: asked.ok ? asked.value : null, faults }, m, to),
      {
        description: m.say('dating.lead'),
        robots: Object.keys(query).length === 0 ? null : 'noindex',
      },
    );
  });
  return router;
}
