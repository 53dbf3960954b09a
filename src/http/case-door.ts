import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { findCaseView } from '../cases/published.js';
import type { Context } from '../context.js';
import { NotFound } from '../lib/errors.js';
import type { CaseAddress } from '../paths.js';
import type { CaseView } from '../timeline/types.js';
import { readingOf } from './reading.js';

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const versionForm = /^[1-9][0-9]{0,8}$/;
const codeForm = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;

/** One parameter of a path, or NotFound when it cannot be the name of anything. */
function parameter(req: Request, name: string, form: RegExp, missing: NotFound['missing']): string {
  const value = req.params[name];
  if (typeof value !== 'string' || value.length > 80 || !form.test(value)) throw new NotFound(missing);
  return value;
}

/** The code of a record in the path. Throws NotFound for what cannot be a code. */
export const codeIn = (req: Request, missing: 'event' | 'person'): string =>
  parameter(req, 'code', codeForm, missing);

/**
 * The case that the path names, at the version it names. Answers null after sending the reader on, when the case
 * has another slug by now. Throws NotFound.
 */
export async function enterCase(ctx: Context, req: Request, res: Response): Promise<CaseView | null> {
  const slug = parameter(req, 'slug', slugForm, 'case');
  const version = req.params.n === undefined ? null : Number(parameter(req, 'n', versionForm, 'version'));
  const view = await findCaseView(ctx.reader, slug, version);
  if (view.head.slug === slug) return view;
  const rest = req.originalUrl.slice(`/cases/${slug}`.length);
  res.set('Cache-Control', 'public, max-age=3600').redirect(301, `/cases/${view.head.slug}${rest}`);
  return null;
}

/** The address of what a view shows: pinned when the reader asked for the version. */
export const addressOf = (view: CaseView): CaseAddress => ({
  slug: view.head.slug,
  version: view.pinned ? view.version.version : null,
});

/**
 * The ETag of a page: what it was made from and for whom. `stamp` is the hash of the published record it shows;
 * the newest version counts too, because an older one says that there is a newer.
 */
export function pageTag(res: Response, req: Request, build: string, ...stamp: (string | number)[]): string {
  const { m, to } = readingOf(res);
  const parts = [build, m.lang, to.lang ?? '-', req.originalUrl, ...stamp];
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}"`;
}

/** The ETag of a page of a case. */
export const caseTag = (res: Response, req: Request, build: string, view: CaseView): string =>
  pageTag(res, req, build, view.version.hash, view.newest);
