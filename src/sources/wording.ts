import { type ShownDate, shownDate, undated } from '../messages/dates.js';
import type { Messages } from '../messages/index.js';
import { type Written, written } from '../messages/written.js';
import type { CaseAddress, Links } from '../paths.js';
import type { DateBody, EventRef, PersonRef, SourceBody } from '../publish/bodies.js';

/**
 * What turns a published body into words on one page: the language, the addresses, the sources that notes point to
 * and where on the site an event and a source are found from this page.
 */
export interface Wording {
  m: Messages;
  to: Links;
  at: CaseAddress;
  source(n: number): SourceBody | undefined;
  /** The language of the case: of texts that do not name their own. */
  lang: string;
  sourceHref(n: number): string;
  eventHref(code: string): string;
  figureHref(code: string): string;
  /** A date in words; a year that the reader sees already can be left out. */
  date(date: DateBody | null, omitYear?: number): ShownDate;
}

/** Where the page lists its sources and shows its events; without a list, a note leads to the sources of the case. */
export interface Place {
  at: CaseAddress;
  lang: string;
  sources: SourceBody[];
  /** Whether the numbered sources are on the page itself. */
  listed: boolean;
  /** Codes of the events that are on the page itself. */
  events?: ReadonlySet<string>;
  /** Codes of the figures that are on the page itself. */
  figures?: ReadonlySet<string>;
}

/** Prepares the wording of one page. Pure; each date is worded once a page. */
export function wording(place: Place, m: Messages, to: Links): Wording {
  const byNumber = new Map(place.sources.map((source) => [source.n, source]));
  const worded = new Map<string, ShownDate>();
  const page = place.listed ? '' : to.sources(place.at);
  return {
    m,
    to,
    at: place.at,
    lang: place.lang,
    source: (n) => byNumber.get(n),
    sourceHref: (n) => `${page}#source-${n}`,
    figureHref: (code) => `${place.figures?.has(code) ? '' : to.case(place.at)}#figure-${code}`,
    eventHref: (code) => (place.events?.has(code) ? `#event-${code}` : to.event(place.at, code)),
    date: (date, omitYear) => {
      if (date === null) return undated(m);
      const key = `${date.edtf} ${date.resolved} ${omitYear}`;
      const known = worded.get(key) ?? shownDate(date, m, omitYear);
      worded.set(key, known);
      return known;
    },
  };
}

/** A name that leads to its page, or an event's title. */
export interface ShownLink {
  label: Written;
  href: string;
}

/** An event as mentioned elsewhere. */
export const eventLink = (event: EventRef, r: Wording): ShownLink => ({
  label: written(event.title, event.lang, r.m),
  href: r.eventHref(event.code),
});

/** A person as mentioned elsewhere. */
export const personLink = (person: PersonRef, r: Wording): ShownLink => ({
  label: written(person.name, person.lang, r.m),
  href: r.to.person(person.code),
});
