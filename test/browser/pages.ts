import type { FixtureSite } from '../support/site.js';

const founding = '/cases/ruzakhunov';

/** First link of a page to an address that begins as given. */
async function firstLink(site: FixtureSite, page: string, prefix: string): Promise<string> {
  const body = await (await fetch(site.url + page)).text();
  const found = new RegExp(`href="(${prefix}[a-z0-9/]+)"`).exec(body)?.[1];
  if (!found) throw new Error(`${page} has no link to ${prefix}`);
  return found;
}

/** The address of one page of every kind, by name. */
export async function pagesOf(site: FixtureSite): Promise<Record<string, string>> {
  return {
    home: '/',
    cases: '/cases',
    timeline: founding,
    filtered: `${founding}?from=2022-02&to=2022-12`,
    event: await firstLink(site, founding, `${founding}/events/`),
    people: `${founding}/people`,
    person: await firstLink(site, founding, '/people/'),
    sources: `${founding}/sources`,
    changes: `${founding}/changes`,
    version: `${founding}/v/1`,
    detentions: '/detentions',
    dates: '/dates',
    date_read: '/dates?text=03/04/2020&language=en',
    date_open:
      '/dates?text=%D0%BD%D0%B5+%D0%BF%D0%BE%D0%B7%D0%B4%D0%BD%D0%B5%D0%B5+12+%D0%B0%D0%BF%D1%80%D0%B5%D0%BB%D1%8F+2019+%D0%B3.',
    date_refused: '/dates?text=date+unknown',
    method: '/about/method',
  };
}
