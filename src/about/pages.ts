import type { Messages } from '../messages/index.js';
import type { Links } from '../paths.js';

/** How the record is kept and how to read it. */
export interface AboutMethodPage {
  title: string;
  lead: string;
  contents: string;
  sections: { id: string; heading: string; paragraphs: string[] }[];
  links: { label: string; href: string }[];
}

export interface AboutViews {
  'about/method': AboutMethodPage;
}

const sections = [
  'dates',
  'window',
  'standing',
  'notes',
  'differ',
  'custody',
  'protected',
  'versions',
  'data',
  'privacy',
] as const;

/** The page about the method. */
export function aboutMethodPage(m: Messages, to: Links): AboutMethodPage {
  return {
    title: m.say('about.title'),
    lead: m.say('about.lead'),
    contents: m.say('about.contents'),
    sections: sections.map((section) => ({
      id: section,
      heading: m.say(`about.${section}.heading`),
      paragraphs: m.say(`about.${section}.text`).split('\n'),
    })),
    links: [
      { label: m.say('about.schema'), href: to.schema() },
      { label: m.say('about.cases'), href: to.cases() },
    ],
  };
}
