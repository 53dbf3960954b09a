import { type ShownDetention, saySpell, shownDetention } from '../detentions/spell.js';
import { type ShownEvent, shownEvent } from '../events/entry.js';
import { dateBounds, sayInstant } from '../messages/dates.js';
import type { Messages } from '../messages/index.js';
import { type Written, written } from '../messages/written.js';
import type { Links } from '../paths.js';
import { type PersonCard, personCard } from '../people/card.js';
import type { DetentionBody, EventBody } from '../publish/bodies.js';
import { type ShownSource, shownSource } from '../sources/entry.js';
import { type Wording, wording } from '../sources/wording.js';
import { type ShownFigure, shownFigure } from './figures.js';
import { type Pager, pager, type ShownFilter, shownFilter } from './filter-form.js';
import { type Hero, hero } from './hero.js';
import { type Overview, overviews } from './overview.js';
import { type Rail, rails } from './rails.js';
import { type Spine, saySilence, shownSpine } from './spine.js';
import type { Timeline } from './types.js';
import { timelineWords } from './words.js';

/** What a custody rail says beside the event that begins or ends it. */
export interface CustodyLine {
  label: string;
  who: Written;
  href: string;
  length: string | null;
}

/** An event in the list, with what stands around it. */
export interface Item {
  silence: string | null;
  possibly: string | null;
  rails: Rail[];
  custody: CustodyLine[];
  event: ShownEvent;
}

/** The events of a year, under its heading. */
export interface Year {
  id: string;
  heading: string;
  items: Item[];
}

/** The timeline of a case. */
export interface TimelineShowPage {
  title: string;
  hero: Hero;
  spines: Spine[];
  overviews: Overview[];
  filter: ShownFilter;
  years: Year[];
  pager: Pager | null;
  figures: ShownFigure[];
  people: PersonCard[];
  detentions: ShownDetention[];
  sources: ShownSource[];
  words: ReturnType<typeof timelineWords>;
}

export interface TimelineViews {
  'timeline/show': TimelineShowPage;
}

/** The year under which an event stands: its earliest, else the one being listed, else its latest. */
function yearOf(event: EventBody, current: number | null): number | null {
  if (event.happened === null) return current;
  const { earliest, latest } = dateBounds(event.happened);
  if (earliest !== null) return Number.parseInt(earliest, 10);
  return current ?? (latest === null ? null : Number.parseInt(latest, 10));
}

/** The silence before the step that an event is, if it is long. */
function silenceBefore(event: EventBody, timeline: Timeline, m: Messages): string | null {
  for (const proceeding of timeline.proceedings)
    for (const step of proceeding.steps)
      if (step.event.code === event.code) {
        const length = saySilence(step.gap_before, m);
        if (length !== null) return m.say('timeline.silence.before', { length });
      }
  return null;
}

const whoIsHeld = ({ held }: DetentionBody, m: Messages): Written =>
  'person' in held
    ? written(held.person.name, held.person.lang, m)
    : written(held.group.description, held.group.lang, m);

function custodyLines(event: EventBody, timeline: Timeline, r: Wording): CustodyLine[] {
  return event.detentions.flatMap(({ code, mark }) => {
    const spell = timeline.detentions.find((detention) => detention.code === code);
    if (!spell) return [];
    const alone = mark === 'start' && spell.end_event === null;
    return {
      label: r.m.say(`timeline.custody.${mark}`),
      who: whoIsHeld(spell, r.m),
      href: `#detention-${code}`,
      length: mark === 'end' || alone ? saySpell(spell, r) : null,
    };
  });
}

function yearsOf(timeline: Timeline, r: Wording): Year[] {
  const years: Year[] = [];
  const bodies = timeline.entries.map(({ body }) => body);
  const beside = rails(timeline.detentions, bodies, timeline.next !== null);
  let current: number | null = null;
  timeline.entries.forEach(({ body, match }, index) => {
    const year = yearOf(body, current);
    if (years.length === 0 || year !== current) {
      const heading = year === null ? r.m.say('timeline.undated') : String(year);
      years.push({ id: `year-${year ?? 'none'}-${years.length}`, heading, items: [] });
      current = year;
    }
    years.at(-1)?.items.push({
      silence: silenceBefore(body, timeline, r.m),
      possibly: match === 'possible' ? r.m.say('timeline.possibly') : null,
      rails: beside[index] ?? [],
      custody: custodyLines(body, timeline, r),
      event: shownEvent(body, year === null ? { brief: true } : { brief: true, omitYear: year }, r),
    });
  });
  return years;
}

/** The page of a case: everything that the published record shows of it, in the reader's words. */
export function timelineShowPage(timeline: Timeline, m: Messages, to: Links): TimelineShowPage {
  const { view } = timeline;
  const r = wording(
    {
      at: { slug: view.head.slug, version: view.pinned ? view.version.version : null },
      lang: view.head.lang,
      sources: timeline.sources,
      listed: true,
      events: new Set(timeline.entries.map(({ body }) => body.code)),
      figures: new Set(timeline.figures.map(({ code }) => code)),
    },
    m,
    to,
  );
  return {
    title: view.head.title,
    hero: hero(view, r),
    spines: timeline.proceedings.map((proceeding) => shownSpine(proceeding, r)),
    overviews: overviews(timeline, r),
    filter: shownFilter(timeline, r),
    years: yearsOf(timeline, r),
    pager: pager(timeline, r),
    figures: timeline.figures.map((figure) => shownFigure(figure, r)),
    people: timeline.people.map((person) => personCard(person, r)),
    detentions: timeline.detentions.map((spell) => shownDetention(spell, r)),
    sources: timeline.sources.map((source) => shownSource(source, r)),
    words: timelineWords(view, sayInstant(view.version.published_at, m), r),
  };
}
