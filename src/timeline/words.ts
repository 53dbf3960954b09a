import { detentionWords } from '../detentions/words.js';
import { eventWords } from '../events/words.js';
import { peopleWords } from '../people/words.js';
import type { Wording } from '../sources/wording.js';
import { sourceWords } from '../sources/words.js';
import { figureWords } from './figures.js';
import type { CaseView } from './types.js';

/** The labels of the timeline page: what stands around the record, in the reader's language. */
export function timelineWords(view: CaseView, published: string, r: Wording) {
  const { m } = r;
  return {
    spine: m.say('timeline.spine'),
    timeline: m.say('timeline.heading'),
    empty: m.say('timeline.empty'),
    legend: {
      heading: m.say('timeline.legend.heading'),
      day: m.say('timeline.legend.day'),
      month: m.say('timeline.legend.month'),
      range: m.say('timeline.legend.range'),
      none: m.say('timeline.legend.none'),
      fade: m.say('timeline.legend.fade'),
      lines: m.say('timeline.legend.lines'),
      standing: m.say('timeline.legend.standing'),
    },
    figures: {
      heading: m.say('timeline.figures.heading'),
      rule: m.say('timeline.figures.rule'),
      ...figureWords(r),
    },
    people: m.say('timeline.people.heading'),
    all_people: m.say('timeline.people.all'),
    people_href: r.to.people(r.at),
    detentions: m.say('timeline.detentions.heading'),
    sources: m.say('timeline.sources.heading'),
    origins: m.say('common.count.sources_origins', {
      sources: view.head.counts.sources,
      origins: view.head.counts.origins,
    }),
    all_sources: m.say('timeline.sources.all'),
    sources_href: r.to.sources(r.at),
    version: m.say('timeline.version.footer', { version: view.version.version, date: published }),
    version_note: view.version.note,
    hash: view.version.hash,
    hash_label: m.say('timeline.version.hash'),
    permanent: m.say('timeline.version.permanent'),
    permanent_href: r.to.case({ slug: view.head.slug, version: view.version.version }),
    event: eventWords(r),
    person: peopleWords(r),
    detention: detentionWords(r),
    source: sourceWords(r),
  };
}
