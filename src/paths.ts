/**
 * Every public address as a function. `links(lang)` carries the language that the reader chose in the address, so
 * that it is kept from page to page without a cookie; a reader who chose none gets plain addresses.
 */

/** A case as an address names it: pinned to a version when the reader is reading that version. */
export interface CaseAddress {
  slug: string;
  version: number | null;
}

/** Query parameters; null and undefined ones are left out. */
export type Query = Record<string, string | number | null | undefined>;

export interface Links {
  /** The language that every address carries, or null when the reader chose none. */
  lang: string | null;
  home(): string;
  cases(query?: Query): string;
  case(at: CaseAddress, query?: Query): string;
  event(at: CaseAddress, code: string): string;
  people(at: CaseAddress): string;
  sources(at: CaseAddress): string;
  changes(slug: string, query?: Query): string;
  /** The data of a case, under the same filter as its page. */
  caseFile(at: CaseAddress, format: 'json' | 'csv', query?: Query): string;
  person(code: string): string;
  detentions(query?: Query): string;
  /** The page that reads a date, with what is typed into its form. */
  dates(query?: Query): string;
  method(): string;
  schema(): string;
}

const caseRoot = ({ slug, version }: CaseAddress) =>
  version === null ? `/cases/${slug}` : `/cases/${slug}/v/${version}`;

/** A path with its query; parameters without a value are left out. */
export function withQuery(path: string, query: Query): string {
  const chosen = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== undefined) chosen.set(name, String(value));
  return chosen.size === 0 ? path : `${path}?${chosen}`;
}

/** The addresses of the site for a reader who chose `lang` in the address, or null who did not. */
export function links(lang: string | null): Links {
  const to = (path: string, query: Query = {}) => withQuery(path, { ...query, lang });
  return {
    lang,
    home: () => to('/'),
    cases: (query) => to('/cases', query),
    case: (at, query) => to(caseRoot(at), query),
    event: (at, code) => to(`${caseRoot(at)}/events/${code}`),
    people: (at) => to(`${caseRoot(at)}/people`),
    sources: (at) => to(`${caseRoot(at)}/sources`),
    changes: (slug, query) => to(`/cases/${slug}/changes`, query),
    caseFile: (at, format, query) => to(`${caseRoot(at)}.${format}`, query),
    person: (code) => to(`/people/${code}`),
    detentions: (query) => to('/detentions', query),
    dates: (query) => to('/dates', query),
    method: () => to('/about/method'),
    schema: () => '/casefile/v1/schema.json',
  };
}
