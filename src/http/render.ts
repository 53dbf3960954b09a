import type { Response } from 'express';
import { chrome, type Head } from './chrome.js';
import type { KeptPages } from './kept-pages.js';
import { readingOf } from './reading.js';
import type { Templates } from './templates.js';
import type { ViewName, Views } from './views.js';

/**
 * Answers with a page: the view, and the layout around it. The only way from a page to a reader. `head` is what
 * surrounds the page beside its title; the status of the response is left as it is.
 */
export function render<V extends ViewName>(
  res: Response,
  view: V,
  page: Views[V] & { title: string },
  head: Omit<Head, 'title'> = {},
): void {
  const templates = res.app.locals.templates as Templates;
  const around = chrome(readingOf(res), { ...head, title: page.title });
  const body = templates.render(view, { page, chrome: around });
  const html = Buffer.from(templates.render('layout', { page, chrome: around, body }));
  const tag = res.get('ETag');
  if (tag !== undefined && res.statusCode === 200)
    (res.app.locals.pages as KeptPages | undefined)?.keep(tag, html);
  res.type('html').send(html);
}
