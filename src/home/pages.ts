import { type CaseCard, caseCard } from '../cases/pages.js';
import type { ListedCase } from '../cases/published.js';
import type { Messages } from '../messages/index.js';
import type { Links } from '../paths.js';

/** The first page of the site. */
export interface HomeShowPage {
  title: string;
  heading: string;
  lead: string;
  promises: { heading: string; text: string }[];
  cases_heading: string;
  cases: CaseCard[];
  empty: string | null;
  words: { status: string };
  links: { label: string; href: string }[];
}

export interface HomeViews {
  'home/show': HomeShowPage;
}

const promises = ['dates', 'sources', 'disputes', 'versions'] as const;

/** The first page: what this is, what it promises, and the cases published last. */
export function homeShowPage(latest: ListedCase[], m: Messages, to: Links): HomeShowPage {
  return {
    title: m.say('home.title'),
    heading: m.say('home.heading'),
    lead: m.say('home.lead'),
    promises: promises.map((promise) => ({
      heading: m.say(`home.${promise}.heading`),
      text: m.say(`home.${promise}.text`),
    })),
    cases_heading: m.say('home.latest'),
    cases: latest.map((found) => caseCard(found, m, to)),
    empty: latest.length === 0 ? m.say('cases.empty') : null,
    words: { status: m.say('cases.status_heading') },
    links: [
      { label: m.say('home.all_cases'), href: to.cases() },
      { label: m.say('home.register'), href: to.detentions() },
      { label: m.say('home.method'), href: to.method() },
    ],
  };
}
