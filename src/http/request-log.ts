import type { NextFunction, Request, Response } from 'express';
import type { Log } from '../lib/log.js';

/**
 * One line a request: method, the pattern of the route, status, milliseconds. Who asked, with what, and for which
 * case is not written down (a seized log must not tell who reads what).
 */
export function requestLog(log: Log) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const began = performance.now();
    res.once('close', () => {
      const ms = Math.round(performance.now() - began);
      const route: unknown = req.route?.path ?? null;
      log.info(
        { method: req.method, route, status: res.statusCode, ms, whole: res.writableFinished },
        'request',
      );
    });
    next();
  };
}
