import type { Messages } from '../messages/index.js';
import type { MessageKey } from '../messages/keys.js';
import type { Query } from '../paths.js';
import type { Wording } from '../sources/wording.js';
import type { Timeline, TimelineFilter } from './types.js';

/** A choice of a filter, with how many events it would show. */
export interface Option {
  value: string;
  label: string;
  lang: string | null;
  selected: boolean;
}

/** A choice among several. */
export interface Select {
  name: string;
  label: string;
  options: Option[];
}

/** The filter as a form that works by itself, as links that undo one choice each, and in words. */
export interface ShownFilter {
  heading: string;
  action: string;
  hidden: { name: string; value: string }[];
  texts: { name: 'from' | 'to'; label: string; value: string }[];
  selects: Select[];
  hint: string;
  show: string;
  result: string;
  period: string | null;
  chosen_label: string;
  chosen: { label: string; remove: string; href: string }[];
  clear: { label: string; href: string };
}

/** Previous and next page. */
export interface Pager {
  label: string;
  previous: { label: string; href: string } | null;
  next: { label: string; href: string } | null;
}

/** The filter as query parameters of an address; what is not chosen is left out, and so is the page. */
function chosenQuery(filter: TimelineFilter): Query {
  const { certainty, after: _after, before: _before, ...chosen } = filter;
  return { ...chosen, certainty: certainty === 'certain' ? certainty : null };
}

/** What a choice is called before the number of its events is added. */
interface Choice {
  code: string;
  name: string;
  lang: string | null;
  events: number;
}

function choices({ facets }: Timeline, m: Messages) {
  const named = (prefix: string) => (facet: { code: string; events: number }) => ({
    ...facet,
    name: m.say(`${prefix}.${facet.code}` as MessageKey),
    lang: null,
  });
  return {
    kind: facets.kinds.map(named('vocabulary.event_kinds')),
    person: facets.people.map((facet) => ({ ...facet, lang: facet.lang === m.lang ? null : facet.lang })),
    standing: facets.standings.map(named('common.standing')),
  };
}

const options = (list: Choice[], any: string, chosen: string | null, m: Messages): Option[] => [
  { value: '', label: any, lang: null, selected: chosen === null },
  ...list.map(({ code, name, lang, events }) => ({
    value: code,
    label: m.say('timeline.filter.option', { label: name, events: m.number(events) }),
    lang,
    selected: code === chosen,
  })),
];

function placeName(timeline: Timeline, code: string): string | null {
  for (const { body } of timeline.entries)
    for (const place of body.place ? [body.place, ...body.place.within] : [])
      if (place.code === code) return place.name;
  return null;
}

type Choices = ReturnType<typeof choices>;

/** The choices made, each with the address of the page without it. */
function chosenOf(timeline: Timeline, all: Choices, r: Wording): ShownFilter['chosen'] {
  const { filter } = timeline;
  const { m } = r;
  const name = (list: Choice[], code: string | null) =>
    code && (list.find((choice) => choice.code === code)?.name ?? code);
  const labels: [string, string | null][] = [
    ['from', filter.from && m.say('timeline.filter.from_chosen', { date: filter.from })],
    ['to', filter.to && m.say('timeline.filter.to_chosen', { date: filter.to })],
    ['kind', name(all.kind, filter.kind)],
    ['person', name(all.person, filter.person)],
    ['place', filter.place && (placeName(timeline, filter.place) ?? filter.place)],
    ['standing', name(all.standing, filter.standing)],
    ['certainty', filter.certainty === 'certain' ? m.say('timeline.filter.certain') : null],
  ];
  return labels.flatMap(([field, label]) =>
    label
      ? {
          label,
          remove: m.say('timeline.filter.remove', { label }),
          href: r.to.case(r.at, { ...chosenQuery(filter), [field]: null }),
        }
      : [],
  );
}

/** The two ends of the period that a filter asks about, and whether what only may lie in it counts. */
export function periodFields(
  filter: Pick<TimelineFilter, 'from' | 'to' | 'certainty'>,
  m: Messages,
): { texts: ShownFilter['texts']; certainty: Select } {
  return {
    texts: (['from', 'to'] as const).map((name) => ({
      name,
      label: m.say(`timeline.filter.${name}`),
      value: filter[name] ?? '',
    })),
    certainty: {
      name: 'certainty',
      label: m.say('timeline.filter.certainty'),
      options: (['possible', 'certain'] as const).map((value) => ({
        value: value === 'certain' ? value : '',
        label: m.say(`timeline.filter.${value}`),
        lang: null,
        selected: value === filter.certainty,
      })),
    },
  };
}

/** The filter of a timeline, ready to print. */
export function shownFilter(timeline: Timeline, r: Wording): ShownFilter {
  const { filter, total, certain, possible } = timeline;
  const { m } = r;
  const all = choices(timeline, m);
  const chosen = chosenOf(timeline, all, r);
  const isWindowed = filter.from !== null || filter.to !== null;
  const period = periodFields(filter, m);
  const select = (name: 'kind' | 'person' | 'standing'): Select => ({
    name,
    label: m.say(`timeline.filter.${name}`),
    options: options(all[name], m.say(`timeline.filter.any_${name}`), filter[name], m),
  });
  return {
    heading: m.say('timeline.filter.heading'),
    action: r.to.case(r.at).replace(/\?.*$/, ''),
    hidden: [
      ...(filter.place ? [{ name: 'place', value: filter.place }] : []),
      ...(r.to.lang ? [{ name: 'lang', value: r.to.lang }] : []),
    ],
    texts: period.texts,
    selects: [period.certainty, select('kind'), select('person'), select('standing')],
    hint: m.say('timeline.filter.hint'),
    show: m.say('timeline.filter.show'),
    result:
      chosen.length > 0
        ? m.say('timeline.filter.some', { shown: certain + possible, total })
        : m.say('timeline.filter.all', { total }),
    period: isWindowed ? m.say('timeline.filter.period', { certain, possible }) : null,
    chosen_label: m.say('timeline.filter.chosen'),
    chosen,
    clear: { label: m.say('timeline.filter.clear'), href: r.to.case(r.at) },
  };
}

/** The neighbouring pages of a timeline under its filter; null when everything is on this one. */
export function pager(timeline: Timeline, r: Wording): Pager | null {
  const { previous, next } = timeline;
  if (previous === null && next === null) return null;
  const page = (key: 'previous' | 'next', more: Query) => ({
    label: r.m.say(`timeline.pager.${key}`),
    href: r.to.case(r.at, { ...chosenQuery(timeline.filter), ...more }),
  });
  return {
    label: r.m.say('timeline.pager.label'),
    previous: previous === null ? null : page('previous', { before: previous }),
    next: next === null ? null : page('next', { after: next }),
  };
}
