import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Request, type Response, Router } from 'express';
import { NotFound } from '../lib/errors.js';
import { cached } from './conditional.js';
import { route } from './route.js';

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};

/** The files of views/assets, held in memory: they are few, small, and never change while we run. */
export interface Assets {
  /** The address of a file. It holds the hash of all of them, so that it may be kept for a year. */
  href(name: string): string;
  find(name: string): { bytes: Buffer; type: string; tag: string } | undefined;
  stamp: string;
  fonts: boolean;
}

/** Reads the files of a folder. Only known kinds of file are served. */
export function readAssets(folder: string): Assets {
  const files = new Map<string, { bytes: Buffer; type: string; tag: string }>();
  const all = createHash('sha256');
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  for (const entry of entries.filter((found) => found.isFile()).sort(byPath)) {
    const path = join(entry.parentPath, entry.name);
    const type = types[entry.name.replace(/^.*\./, '')];
    if (!type) continue;
    const bytes = readFileSync(path);
    const tag = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    files.set(relative(folder, path).replaceAll('\\', '/'), { bytes, type, tag });
    all.update(tag);
  }
  const stamp = all.digest('hex').slice(0, 12);
  return {
    href: (name) => `/assets/${stamp}/${name}`,
    find: (name) => files.get(name),
    stamp,
    fonts: [...files.values()].some(({ type }) => type.startsWith('font/')),
  };
}

const byPath = (a: { parentPath: string; name: string }, b: { parentPath: string; name: string }) =>
  join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;

/** `/assets/<hash>/<file>` for a year, `/assets/<file>` until it changes, and the icon where browsers look for it. */
export function assetRoutes(assets: Assets): Router {
  const router = Router({ caseSensitive: true });
  const send = (req: Request, res: Response, name: string, forever: boolean) => {
    const file = assets.find(name);
    if (!file) throw new NotFound('page');
    if (cached(req, res, `"${file.tag}"`, forever)) return;
    res.set('Content-Type', file.type).send(file.bytes);
  };
  route(router, '/assets/*name', (req, res) => {
    const [first = '', ...rest] = req.params.name as unknown as string[];
    const stamped = first === assets.stamp;
    send(req, res, stamped ? rest.join('/') : [first, ...rest].join('/'), stamped);
  });
  route(router, '/favicon.svg', (req, res) => send(req, res, 'qantar.svg', false));
  return router;
}
