import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { isUnavailable } from '../db/connect.js';
import { BadRequest, Expected, Invalid, MethodNotAllowed, NotFound, Unavailable } from '../lib/errors.js';
import type { Log } from '../lib/log.js';
import { messages } from '../messages/index.js';
import { links } from '../paths.js';
import type { Site } from './chrome.js';
import { errorPage } from './error-pages.js';
import { render } from './render.js';

/** Last of the routes: nothing is at this address. */
export function nothingHere(): never {
  throw new NotFound('page');
}

/**
 * The one place that answers errors: a page, or JSON for who asked for JSON. Needs no database, tells nothing of
 * the inside, and gives an id under which the log has the rest. Once an answer has begun it can only be cut off,
 * so that nobody takes half a file for a whole one.
 */
export function answerErrors(log: Log, site: Site) {
  return (thrown: unknown, req: Request, res: Response, _next: NextFunction): void => {
    const error = expected(thrown);
    const id = randomBytes(6).toString('hex');
    report(log, thrown, error, id);
    if (res.headersSent) {
      res.destroy();
      return;
    }
    res.locals.reading ??= { m: messages('en'), to: links(null), path: '/', query: {}, site };
    headersOf(error, res);
    answer(error, id, req, res);
  };
}

function headersOf(error: Expected | null, res: Response): void {
  res.status(error?.status ?? 500);
  res.removeHeader('ETag');
  res.removeHeader('Content-Disposition');
  res.set('Cache-Control', 'no-store').vary('Accept');
  if (error instanceof MethodNotAllowed) res.set('Allow', error.allow);
  if (error instanceof Unavailable) res.set('Retry-After', String(error.retryAfter));
}

function answer(error: Expected | null, id: string, req: Request, res: Response): void {
  const { m, to } = res.locals.reading;
  const page = errorPage(error, id, m, to);
  if (!wantsJson(req)) {
    render(res, 'errors/show', page, { robots: 'noindex' });
    return;
  }
  const { status, message, next } = page;
  const faults = error instanceof Invalid ? { faults: faultsOf(error, page.faults) } : {};
  res.json({ error: { status, message, next, id, ...faults } });
}

const faultsOf = (error: Invalid, sentences: string[]) =>
  error.faults.map(({ field, problem }, index) => ({ field, problem, message: sentences[index] }));

/** Whether the client asked for data: by the address of a data file, or by preferring JSON to a page. */
export function wantsJson(req: Request): boolean {
  return req.path.endsWith('.json') || req.accepts(['html', 'json']) === 'json';
}

/**
 * What a thrown thing means for the reader; null is a bug of ours. PostgreSQL's classes 22 (data), 23
 * (constraint) and 54 (limits) are the client's values got past the door: a refusal, and a line in the log.
 */
function expected(thrown: unknown): Expected | null {
  if (thrown instanceof Expected) return thrown;
  if (isUnavailable(thrown)) return new Unavailable();
  if (!(thrown instanceof Error)) return null;
  const { code, status } = thrown as { code?: unknown; status?: unknown };
  if (typeof code === 'string' && /^(22|23|54)[0-9A-Z]{3}$/.test(code)) return new BadRequest();
  if (typeof code === 'string' && code === '08P01') return new BadRequest();
  return typeof status === 'number' && status >= 400 && status < 500 ? new BadRequest(status) : null;
}

/** Bugs with their trace, refusals of the database with their code; never a message, which may quote a value. */
function report(log: Log, thrown: unknown, error: Expected | null, id: string): void {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : undefined;
  if (error === null) {
    const trace =
      thrown instanceof Error ? thrown.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : [];
    log.error(
      { id, code, name: thrown instanceof Error ? thrown.name : typeof thrown, trace },
      'a fault of ours',
    );
  } else if (error instanceof Unavailable) log.warn({ id, code }, 'the database is away');
  else if (code !== undefined) log.warn({ id, code }, 'the database refused a value that the door let in');
  else log.info({ id, status: error.status, reason: error.reason }, 'refused');
}
