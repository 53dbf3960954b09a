import type { Language, Messages } from '../messages/index.js';
import { languages } from '../messages/index.js';
import { type Links, links, type Query, withQuery } from '../paths.js';

/** What surrounds every page: the one thing that views/layout.ejs reads beside the page itself. */
export interface Chrome {
  lang: Language;
  dir: 'ltr' | 'rtl';
  /** Whole text of the title element. */
  title: string;
  description: string | null;
  stylesheet: string;
  icon: string;
  /** Absolute address of the page, without the language. */
  canonical: string;
  alternates: Alternate[];
  robots: string | null;
  words: { skip: string; home: string; main_menu: string; language: string; site: string };
  home: string;
  menu: { label: string; href: string; current: boolean }[];
  languages: { lang: string; name: string; href: string; current: boolean }[];
  /** Lines above the page, such as what is wrong with a filter. */
  notices: string[];
  footer: { lines: string[]; links: { label: string; href: string }[] };
}

/** The same thing in another form. */
export interface Alternate {
  type: string;
  href: string;
  title: string;
}

/** What a route says about its page. */
export interface Head {
  title: string;
  description?: string | null;
  alternates?: Alternate[];
  robots?: string | null;
  notices?: string[];
}

/** Who is reading: in which language, by which addresses, where. */
export interface Reading {
  m: Messages;
  /** Addresses that keep the language when the reader chose it in the address. */
  to: Links;
  /** Path of the request, and its query without the language. */
  path: string;
  query: Query;
  /** What a door needs to know of the installation. */
  site: Site;
}

export interface Site {
  publicUrl: string;
  stylesheet: string;
  icon: string;
}

const nameOf: Record<Language, string> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

/** Builds the surroundings of a page out of who reads it and what its route says about it. */
export function chrome(reading: Reading, head: Head): Chrome {
  const { m, to, path, query, site } = reading;
  return {
    lang: m.lang,
    dir: m.dir,
    title: path === '/' ? head.title : `${head.title} · ${m.say('common.site.name')}`,
    description: head.description ?? null,
    stylesheet: site.stylesheet,
    icon: site.icon,
    canonical: site.publicUrl + withQuery(path, query),
    alternates: head.alternates ?? [],
    robots: head.robots ?? null,
    words: {
      skip: m.say('common.site.skip'),
      home: m.say('common.site.home'),
      main_menu: m.say('common.site.main_menu'),
      language: m.say('common.site.language'),
      site: m.say('common.site.name'),
    },
    home: to.home(),
    menu: menu(m, to, path),
    languages: languages.map((lang) => ({
      lang,
      name: nameOf[lang],
      href: withQuery(path, { ...query, lang }),
      current: lang === m.lang,
    })),
    notices: head.notices ?? [],
    footer: footer(m, to),
  };
}

function menu(m: Messages, to: Links, path: string): Chrome['menu'] {
  const plain = links(null);
  const within = (root: string) => path === root || path.startsWith(`${root}/`);
  return [
    { label: m.say('common.site.cases'), href: to.cases(), current: within(plain.cases()) },
    { label: m.say('common.site.detentions'), href: to.detentions(), current: within(plain.detentions()) },
    { label: m.say('common.site.method'), href: to.method(), current: within(plain.method()) },
  ];
}

function footer(m: Messages, to: Links): Chrome['footer'] {
  return {
    lines: [m.say('common.site.footer')],
    links: [
      { label: m.say('common.site.method'), href: to.method() },
      { label: m.say('common.site.dates'), href: to.dates() },
      { label: m.say('common.site.schema'), href: to.schema() },
    ],
  };
}
