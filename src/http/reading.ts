import type { NextFunction, Request, Response } from 'express';
import { type Language, languages, messages } from '../messages/index.js';
import { links } from '../paths.js';
import type { Reading, Site } from './chrome.js';
import { queryOf } from './query.js';

/** The language that the address names, when it is one of ours. */
function chosenLanguage(req: Request): Language | null {
  const chosen = queryOf(req).values.lang;
  return languages.find((lang) => lang === chosen) ?? null;
}

/**
 * Finds out in which language the reader reads: the one in the address, else the best of Accept-Language, else
 * English. Everything after this answers in that language, errors included.
 */
export function reading(site: Site) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const chosen = chosenLanguage(req);
    const lang = chosen ?? (req.acceptsLanguages(...languages) || 'en');
    const { lang: _, ...query } = queryOf(req).values;
    const found: Reading = { m: messages(lang as Language), to: links(chosen), path: req.path, query, site };
    res.locals.reading = found;
    res.vary('Accept-Language');
    res.set('Content-Language', lang);
    next();
  };
}

/** Who is reading. */
export const readingOf = (res: Response) => res.locals.reading as Reading;
