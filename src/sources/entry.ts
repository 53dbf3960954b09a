import type { Messages } from '../messages/index.js';
import { type Written, written } from '../messages/written.js';
import type { SourceBody } from '../publish/bodies.js';
import { sourceTitle } from './notes.js';
import type { Wording } from './wording.js';

/** One retrieval of a source. */
export interface ShownCapture {
  url: string;
  archive_url: string | null;
  accessed: string | null;
  sha256: string | null;
}

/** A numbered source, ready to print. */
export interface ShownSource {
  n: number;
  id: string;
  title: Written;
  by: string | null;
  published: { words: string; certainty: string | null; machine: string | null } | null;
  url: string | null;
  facts: string[];
  note: Written | null;
  captures: ShownCapture[];
}

/** The name of a language in the reader's; null for one that nobody stated. */
export function languageName(lang: string, m: Messages): string | null {
  if (lang === 'und') return null;
  return new Intl.DisplayNames(m.lang, { type: 'language' }).of(lang) ?? lang;
}

function factsOf(source: SourceBody, r: Wording): string[] {
  const { m } = r;
  const passed = (key: 'common.source.reported_by' | 'common.source.derived_from', n: number) =>
    m.say(key, { n });
  const facts = [
    m.term('source_kinds', source.kind),
    languageName(source.lang, m) ?? m.say('common.source.language_unknown'),
    source.access === 'open' ? null : m.term('access_classes', source.access),
    source.reliability === null ? null : m.say('common.source.reliability', { grade: source.reliability }),
    source.reported_by && passed('common.source.reported_by', source.reported_by.n),
    source.derived_from && passed('common.source.derived_from', source.derived_from.n),
    source.captures.length === 0 ? m.say('common.source.not_captured') : null,
  ];
  return facts.filter((fact): fact is string => fact !== null);
}

/** A source as the numbered list shows it: what it is, how we know it, and what we hold of it. */
export function shownSource(source: SourceBody, r: Wording): ShownSource {
  const by = [source.authors.length > 0 ? r.m.list(source.authors) : null, source.outlet];
  return {
    n: source.n,
    id: `source-${source.n}`,
    title: sourceTitle(source, r),
    by: by.filter((part) => part !== null).join(', ') || null,
    published: source.published && r.date(source.published),
    url: source.url,
    facts: factsOf(source, r),
    note: source.note === null ? null : written(source.note, r.lang, r.m),
    captures: source.captures.map((capture) => ({
      url: capture.url,
      archive_url: capture.archive_url,
      accessed:
        capture.accessed === null
          ? null
          : r.m.say('common.source.accessed', { date: r.date(capture.accessed).words }),
      sha256: capture.sha256,
    })),
  };
}
