import { sayInstant } from '../messages/dates.js';
import { type Written, written } from '../messages/written.js';
import { type ShownClaims, shownClaims } from '../sources/claims.js';
import { type NoteRef, noteRefs } from '../sources/notes.js';
import type { ShownLink, Wording } from '../sources/wording.js';
import type { CaseView } from './types.js';

/** The head of a case: what it is about, where it stands, which version this is and how much it holds. */
export interface Hero {
  overline: string;
  title: Written;
  summary: Written;
  refs: NoteRef[];
  claims: ShownClaims[];
  facts_label: string;
  status: {
    label: string;
    items: { step: string; date: string | null; proceeding: Written | null }[];
    none: string;
  };
  version: { label: string; text: string; changes: ShownLink };
  record: { label: string; text: string };
  /** Said when the reader is not on the newest version. */
  outdated: { text: string; link: ShownLink } | null;
  data: { label: string; href: string }[];
}

/** The name of a country (ISO 3166-1 alpha-2) in the reader's language. */
export const countryName = (code: string, r: Wording): string =>
  new Intl.DisplayNames(r.m.lang, { type: 'region' }).of(code) ?? code;

const plain = (text: string): Written => ({ text, lang: null, dir: null });

function statusOf({ head }: CaseView, r: Wording): Hero['status'] {
  const several = head.status.length > 1;
  return {
    label: r.m.say('timeline.status.label'),
    items: head.status.map((status) => ({
      step: r.m.term('steps', status.step),
      date: status.event.happened && r.date(status.event.happened).words,
      proceeding: several ? written(status.title, status.lang, r.m) : null,
    })),
    none: r.m.say('timeline.status.none'),
  };
}

function recordOf({ head }: CaseView, r: Wording): string {
  const { events, detentions, sources, origins } = head.counts;
  return [
    r.m.say('common.count.events', { n: events }),
    r.m.say('common.count.detentions', { n: detentions }),
    r.m.say('common.count.sources_origins', { sources, origins }),
  ].join(' · ');
}

function outdatedOf(view: CaseView, r: Wording): Hero['outdated'] {
  if (view.version.version === view.newest) return null;
  return {
    text: r.m.say('timeline.version.outdated', { version: view.version.version }),
    link: {
      label: plain(r.m.say('timeline.version.newest', { version: view.newest })),
      href: r.to.case({ slug: view.head.slug, version: null }),
    },
  };
}

/** The head of a case, ready to print. */
export function hero(view: CaseView, r: Wording): Hero {
  const { head, version } = view;
  return {
    overline: [head.code, countryName(head.country, r), r.m.term('case_topics', head.topic)].join(' · '),
    title: written(head.title, head.lang, r.m),
    summary: written(head.summary, head.lang, r.m),
    refs: noteRefs(head.notes, r),
    claims: shownClaims(head.claims, head.lang, r),
    facts_label: r.m.say('timeline.facts'),
    status: statusOf(view, r),
    version: {
      label: r.m.say('timeline.version.label'),
      text: r.m.say('timeline.version.text', {
        version: version.version,
        date: sayInstant(version.published_at, r.m),
      }),
      changes: { label: plain(r.m.say('timeline.version.changes')), href: r.to.changes(head.slug) },
    },
    record: { label: r.m.say('timeline.record'), text: recordOf(view, r) },
    outdated: outdatedOf(view, r),
    data: (['json', 'csv'] as const).map((format) => ({
      label: r.m.say(`timeline.data.${format}`),
      href: r.to.caseFile(r.at, format),
    })),
  };
}
