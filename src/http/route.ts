import type { NextFunction, Request, Response, Router } from 'express';
import { MethodNotAllowed } from '../lib/errors.js';

export type Handler = (req: Request, res: Response, next: NextFunction) => void | Promise<void>;

/** A page of the public site: GET and HEAD; every other method is refused by name, with what is allowed. */
export function route(router: Router, path: string, handler: Handler): void {
  router
    .route(path)
    .get(handler)
    .all(() => {
      throw new MethodNotAllowed('GET, HEAD');
    });
}
