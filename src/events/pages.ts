import { type ShownDetention, shownDetention } from '../detentions/spell.js';
import { detentionWords } from '../detentions/words.js';
import type { Messages } from '../messages/index.js';
import { written } from '../messages/written.js';
import type { Links } from '../paths.js';
import type { EventBody, SourceBody } from '../publish/bodies.js';
import { type ShownSource, shownSource } from '../sources/entry.js';
import { type ShownLink, wording } from '../sources/wording.js';
import { sourceWords } from '../sources/words.js';
import { figureWords, type ShownFigure, shownFigure } from '../timeline/figures.js';
import { type ShownEvent, shownEvent } from './entry.js';
import type { EventInCase } from './types.js';
import { eventWords } from './words.js';

/** One event with everything that the record knows of it. */
export interface EventShowPage {
  title: string;
  case: ShownLink;
  /** The event in its timeline. */
  back: { href: string };
  case_code: string;
  event: ShownEvent;
  detentions: ShownDetention[];
  figures: ShownFigure[];
  sources: ShownSource[];
  words: ReturnType<typeof wordsOf>;
}

export interface EventViews {
  'events/show': EventShowPage;
}

type Page = ReturnType<typeof wording>;

const wordsOf = (r: Page) => ({
  back: r.m.say('events.back'),
  detentions: r.m.say('events.detentions'),
  figures: r.m.say('events.figures'),
  sources: r.m.say('events.sources'),
  participants: r.m.say('events.participants'),
  involvement: r.m.say('events.involvement'),
  event: eventWords(r),
  detention: detentionWords(r),
  figure: figureWords(r),
  source: sourceWords(r),
});

/** Numbers of the sources that anything on the page of an event cites, with those through which they are known. */
function cited(found: EventInCase): Set<number> {
  const numbers = new Set<number>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (value !== null && typeof value === 'object') {
      if ('n' in value && 'relation' in value && typeof value.n === 'number') numbers.add(value.n);
      for (const item of Object.values(value)) visit(item);
    }
  };
  visit([found.event, found.detentions, found.figures] satisfies [EventBody, unknown, unknown]);
  for (const source of found.sources)
    if (numbers.has(source.n))
      for (const by of [source.reported_by, source.derived_from]) if (by) numbers.add(by.n);
  return numbers;
}

const listedOn = (found: EventInCase): SourceBody[] => {
  const numbers = cited(found);
  return found.sources.filter((source) => numbers.has(source.n));
};

/** The page of one event: the entry, the detentions and figures that it belongs to, and the sources that it cites. */
export function eventShowPage(found: EventInCase, m: Messages, to: Links): EventShowPage {
  const { view, event } = found;
  const at = { slug: view.head.slug, version: view.pinned ? view.version.version : null };
  const place = {
    at,
    lang: view.head.lang,
    sources: found.sources,
    listed: true,
    events: new Set([event.code]),
    figures: new Set(found.figures.map(({ code }) => code)),
  };
  const r = wording(place, m, to);
  return {
    title: `${event.title} · ${view.head.title}`,
    case: { label: written(view.head.title, view.head.lang, m), href: to.case(at) },
    back: { href: `${to.case(at)}#event-${event.code}` },
    case_code: view.head.code,
    event: shownEvent(event, { brief: false }, r),
    detentions: found.detentions.map((spell) => shownDetention(spell, r)),
    figures: found.figures.map((figure) => shownFigure(figure, r)),
    sources: listedOn(found).map((source) => shownSource(source, r)),
    words: wordsOf(r),
  };
}
