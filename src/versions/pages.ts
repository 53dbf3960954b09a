import { sayInstant } from '../messages/dates.js';
import type { Messages } from '../messages/index.js';
import { type Written, written } from '../messages/written.js';
import type { Links } from '../paths.js';
import type { Version } from '../timeline/types.js';
import { type ChangedField, changedFields } from './fields.js';
import type { CaseChanges, Change, Comparison } from './types.js';

/** A version in the list. */
export interface ShownVersion {
  label: string;
  href: string;
  published: string;
  note: string;
  hash: string;
  counts: string;
  /** Where its difference from the version before is shown; null for the first. */
  changes: { label: string; href: string } | null;
}

/** One record that differs. */
export interface ShownChange {
  state: 'added' | 'changed' | 'removed';
  label: string;
  noun: string;
  title: Written;
  href: string | null;
  fields: ChangedField[];
}

/** The versions of a case and what changed between two of them. */
export interface VersionsIndexPage {
  title: string;
  code: string;
  case: { title: Written; href: string };
  heading: string;
  lead: string;
  form: {
    action: string;
    lang: string | null;
    from: { label: string; choices: { value: number; label: string; selected: boolean }[] };
    to: { label: string; choices: { value: number; label: string; selected: boolean }[] };
    show: string;
  } | null;
  comparison: { heading: string; summary: string; more: string | null; changes: ShownChange[] } | null;
  first: string | null;
  versions: ShownVersion[];
  words: { versions: string; hash: string; was: string; now: string; nothing: string };
}

export interface VersionViews {
  'versions/index': VersionsIndexPage;
}

/** The page of a case's versions. */
export function changesShowPage(
  { view, versions, comparison }: CaseChanges,
  m: Messages,
  to: Links,
): VersionsIndexPage {
  const { head } = view;
  return {
    title: m.say('versions.title', { case: head.title }),
    code: head.code,
    case: { title: written(head.title, head.lang, m), href: to.case({ slug: head.slug, version: null }) },
    heading: m.say('versions.heading'),
    lead: m.say('versions.lead'),
    form: versions.length < 2 ? null : form(head.slug, versions, comparison, m, to),
    comparison: comparison && shownComparison(head.slug, comparison, m, to),
    first: versions.length < 2 ? m.say('versions.first') : null,
    versions: versions.map((version) => shownVersion(head.slug, version, m, to)),
    words: {
      versions: m.say('versions.list'),
      hash: m.say('versions.hash'),
      was: m.say('versions.was'),
      now: m.say('versions.now'),
      nothing: m.say('versions.nothing'),
    },
  };
}

function form(slug: string, versions: Version[], comparison: Comparison | null, m: Messages, to: Links) {
  const choices = (chosen: number | undefined) =>
    versions.map(({ version, published_at }) => ({
      value: version,
      label: m.say('versions.choice', { version, date: sayInstant(published_at, m) }),
      selected: version === chosen,
    }));
  return {
    action: to.changes(slug).replace(/\?.*$/, ''),
    lang: to.lang,
    from: { label: m.say('versions.from'), choices: choices(comparison?.from) },
    to: { label: m.say('versions.to'), choices: choices(comparison?.to) },
    show: m.say('versions.show'),
  };
}

function shownComparison(
  slug: string,
  { from, to: upTo, changes, total }: Comparison,
  m: Messages,
  to: Links,
) {
  return {
    heading: m.say('versions.between', { from, to: upTo }),
    summary: m.say('versions.summary', { total }),
    more: total > changes.length ? m.say('versions.more', { hidden: total - changes.length }) : null,
    changes: changes.map((change) => shownChange(slug, upTo, change, m, to)),
  };
}

function shownChange(slug: string, version: number, change: Change, m: Messages, to: Links): ShownChange {
  const state = change.was === null ? 'added' : change.now === null ? 'removed' : 'changed';
  const [text, lang] = titleOf(change);
  return {
    state,
    label: m.say(`versions.state.${state}`),
    noun: m.say(`versions.noun.${change.noun}`),
    title: written(text, lang, m),
    href: state === 'removed' || change.noun !== 'events' ? null : to.event({ slug, version }, change.code),
    fields: changedFields(change, m),
  };
}

/** What a record is called, and in which language. */
function titleOf(change: Change): [string, string] {
  const body = (change.now ?? change.was ?? {}) as unknown as { lang?: string } & Record<string, unknown>;
  const held = body.held as { person?: { name: string }; group?: { description: string } } | undefined;
  const name = body.title ?? body.name ?? body.subject ?? held?.person?.name ?? held?.group?.description;
  return [typeof name === 'string' ? name : change.code, body.lang ?? 'und'];
}

function shownVersion(slug: string, version: Version, m: Messages, to: Links): ShownVersion {
  const n = version.version;
  return {
    label: m.say('versions.version', { version: n }),
    href: to.case({ slug, version: n }),
    published: sayInstant(version.published_at, m),
    note: version.note,
    hash: version.hash,
    counts: m.say('cases.counts', {
      events: version.counts.events ?? 0,
      sources: version.counts.sources ?? 0,
    }),
    changes:
      n === 1 ? null : { label: m.say('versions.compare'), href: to.changes(slug, { from: n - 1, to: n }) },
  };
}
