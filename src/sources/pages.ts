import type { Messages } from '../messages/index.js';
import { type Written, written } from '../messages/written.js';
import type { Links } from '../paths.js';
import type { SourceBody } from '../publish/bodies.js';
import type { CaseView } from '../timeline/types.js';
import { type ShownSource, shownSource } from './entry.js';
import { wording } from './wording.js';
import { sourceWords } from './words.js';

/** The numbered sources of a case. */
export interface SourcesIndexPage {
  title: string;
  code: string;
  case: { title: Written; href: string };
  heading: string;
  /** How many reports there are, and how many origins they go back to. */
  summary: string;
  rule: string;
  pinned: string | null;
  empty: string | null;
  sources: ShownSource[];
  words: ReturnType<typeof sourceWords>;
}

export interface SourceViews {
  'sources/index': SourcesIndexPage;
}

/** The page of a case's sources at one version. */
export function sourcesIndexPage(
  view: CaseView,
  sources: SourceBody[],
  m: Messages,
  to: Links,
): SourcesIndexPage {
  const { head, version, pinned } = view;
  const at = { slug: head.slug, version: pinned ? version.version : null };
  const r = wording({ at, lang: head.lang, sources, listed: true }, m, to);
  return {
    title: m.say('sources.title', { case: head.title }),
    code: head.code,
    case: { title: written(head.title, head.lang, m), href: to.case(at) },
    heading: m.say('sources.heading'),
    summary: m.say('sources.summary', {
      sources: sources.length,
      origins: new Set(sources.map(({ origin }) => origin)).size,
    }),
    rule: m.say('sources.rule'),
    pinned: pinned ? m.say('cases.pinned', { version: version.version, newest: view.newest }) : null,
    empty: sources.length === 0 ? m.say('sources.empty') : null,
    sources: sources.map((source) => shownSource(source, r)),
    words: sourceWords(r),
  };
}
