import type { Request, Response } from 'express';
import type { KeptPages } from './kept-pages.js';

const year = 31_536_000;

/**
 * Says how long an answer may be kept and answers 304 when the reader has it already. `forever` is for what can
 * never change: the data of a pinned version, a file named by its hash. Everything else is asked for again each
 * time, which costs one look at the version. A page printed before for the same ETag is sent as it was. True when
 * the response is done.
 */
export function cached(req: Request, res: Response, tag: string, forever = false): boolean {
  res.set('Cache-Control', forever ? `public, max-age=${year}, immutable` : 'public, no-cache');
  res.set('ETag', tag);
  if (req.fresh) {
    res.status(304).end();
    return true;
  }
  const page = (req.app.locals.pages as KeptPages | undefined)?.find(tag);
  if (page === undefined) return false;
  res.type('html').send(page);
  return true;
}
