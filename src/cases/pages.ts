import { sayInstant, shownDate, undated } from '../messages/dates.js';
import type { Messages } from '../messages/index.js';
import { type Written, written } from '../messages/written.js';
import type { Links } from '../paths.js';
import type { Pager } from '../timeline/filter-form.js';
import type { ListedCase } from './published.js';

/** A case as lists show it. */
export interface CaseCard {
  code: string;
  title: Written;
  href: string;
  summary: Written;
  /** Where each proceeding stands: its last step and when. */
  status: { proceeding: Written; words: string }[];
  counts: string;
  published: string;
}

/** The list of cases. */
export interface CasesIndexPage {
  title: string;
  lead: string;
  cases: CaseCard[];
  empty: string | null;
  words: { status: string };
  pager: Pager | null;
}

export interface CaseViews {
  'cases/index': CasesIndexPage;
}

/** A card for one case of a list. */
export function caseCard({ head, version, published_at }: ListedCase, m: Messages, to: Links): CaseCard {
  return {
    code: head.code,
    title: written(head.title, head.lang, m),
    href: to.case({ slug: head.slug, version: null }),
    summary: written(head.summary, head.lang, m),
    status: head.status.map((status) => ({
      proceeding: written(status.title, status.lang, m),
      words: m.say('cases.status', {
        step: m.term('steps', status.step),
        date: (status.event.happened ? shownDate(status.event.happened, m) : undated(m)).words,
      }),
    })),
    counts: m.say('cases.counts', { events: head.counts.events, sources: head.counts.sources }),
    published: m.say('cases.published', { version, date: sayInstant(published_at, m) }),
  };
}

/** A page of the list of cases. */
export function casesIndexPage(
  listed: { cases: ListedCase[]; next: string | null; previous: string | null },
  m: Messages,
  to: Links,
): CasesIndexPage {
  const { cases, next, previous } = listed;
  return {
    title: m.say('cases.title'),
    lead: m.say('cases.lead'),
    cases: cases.map((found) => caseCard(found, m, to)),
    empty: cases.length === 0 ? m.say('cases.empty') : null,
    words: { status: m.say('cases.status_heading') },
    pager:
      next === null && previous === null
        ? null
        : {
            label: m.say('cases.pages'),
            previous:
              previous === null
                ? null
                : { label: m.say('cases.previous'), href: to.cases({ before: previous }) },
            next: next === null ? null : { label: m.say('cases.next'), href: to.cases({ after: next }) },
          },
  };
}
