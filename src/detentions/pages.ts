import type { Messages } from '../messages/index.js';
import { written } from '../messages/written.js';
import type { Links, Query } from '../paths.js';
import { type ShownLink, type Wording, wording } from '../sources/wording.js';
import {
  type Option,
  type Pager,
  periodFields,
  type Select,
  type ShownFilter,
} from '../timeline/filter-form.js';
import { countryName } from '../timeline/hero.js';
import { type ShownDetention, shownDetention } from './spell.js';
import type { Register, RegisterEntry, RegisterFilter } from './types.js';
import { detentionWords } from './words.js';

/** A row of the register. */
export interface RegisterRow {
  case: ShownLink;
  /** The detention on the page of its case. */
  href: string;
  case_code: string;
  country: string;
  possibly: string | null;
  detention: ShownDetention;
}

/** The register of detentions over all cases. */
export interface DetentionsIndexPage {
  title: string;
  rule: string;
  filter: ShownFilter;
  rows: RegisterRow[];
  pager: Pager | null;
  words: ReturnType<typeof wordsOf>;
}

export interface DetentionViews {
  'detentions/index': DetentionsIndexPage;
}

const endStates = ['ongoing', 'ended', 'unknown'] as const;
const standings = ['alleged', 'reported', 'corroborated', 'found_by_court', 'disputed', 'retracted'] as const;

const wordsOf = (m: Messages, r: Wording) => ({
  empty: m.say('detentions.empty'),
  caption: m.say('detentions.caption'),
  detention: detentionWords(r),
});

function queryOf(filter: RegisterFilter): Query {
  const { certainty, after: _after, before: _before, ...chosen } = filter;
  return { ...chosen, certainty: certainty === 'certain' ? certainty : null };
}

function shownRow(entry: RegisterEntry, m: Messages, to: Links): RegisterRow {
  const at = { slug: entry.case.slug, version: null };
  const r = wording({ at, lang: entry.case.lang, sources: [], listed: false }, m, to);
  return {
    case: { label: written(entry.case.title, entry.case.lang, m), href: to.case(at) },
    href: `${to.case(at)}#detention-${entry.body.code}`,
    case_code: entry.case.code,
    country: countryName(entry.case.country, r),
    possibly: entry.match === 'possible' ? m.say('timeline.possibly') : null,
    detention: shownDetention(entry.body, r),
  };
}

function selectsOf(filter: RegisterFilter, m: Messages): Select[] {
  const option = (value: string, label: string, chosen: string | null): Option => ({
    value,
    label,
    lang: null,
    selected: value === (chosen ?? ''),
  });
  return [
    {
      name: 'end_state',
      label: m.say('detentions.state.heading'),
      options: [
        option('', m.say('detentions.filter.any_state'), filter.end_state),
        ...endStates.map((state) => option(state, m.say(`detentions.state.${state}`), filter.end_state)),
      ],
    },
    {
      name: 'standing',
      label: m.say('timeline.filter.standing'),
      options: [
        option('', m.say('timeline.filter.any_standing'), filter.standing),
        ...standings.map((standing) =>
          option(standing, m.say(`common.standing.${standing}`), filter.standing),
        ),
      ],
    },
  ];
}

/** The choices made, each with the address of the register without it. */
function chosenOf(filter: RegisterFilter, selects: Select[], m: Messages, to: Links): ShownFilter['chosen'] {
  const picked = selects.flatMap(({ name, options }) =>
    options
      .filter(({ selected, value }) => selected && value !== '')
      .map(({ label }) => [name, label] as const),
  );
  const period = (['from', 'to'] as const).flatMap((name) =>
    filter[name] ? [[name, m.say(`timeline.filter.${name}_chosen`, { date: filter[name] })] as const] : [],
  );
  return [...period, ...picked].map(([name, label]) => ({
    label,
    remove: m.say('timeline.filter.remove', { label }),
    href: to.detentions({ ...queryOf(filter), [name]: null }),
  }));
}

function shownFilter({ filter, total, certain, possible }: Register, m: Messages, to: Links): ShownFilter {
  const period = periodFields(filter, m);
  const selects = [period.certainty, ...selectsOf(filter, m)];
  const chosen = chosenOf(filter, selects, m, to);
  const isWindowed = filter.from !== null || filter.to !== null;
  return {
    heading: m.say('detentions.filter.heading'),
    action: to.detentions().replace(/\?.*$/, ''),
    hidden: to.lang ? [{ name: 'lang', value: to.lang }] : [],
    texts: period.texts,
    selects,
    hint: m.say('timeline.filter.hint'),
    show: m.say('timeline.filter.show'),
    result:
      chosen.length > 0
        ? m.say('detentions.filter.some', { shown: certain + possible, total })
        : m.say('common.count.detentions', { n: total }),
    period: isWindowed ? m.say('timeline.filter.period', { certain, possible }) : null,
    chosen_label: m.say('timeline.filter.chosen'),
    chosen,
    clear: { label: m.say('timeline.filter.clear'), href: to.detentions() },
  };
}

/** The register: every published detention of every case, with how long as a range and what is known of the end. */
export function detentionsIndexPage(register: Register, m: Messages, to: Links): DetentionsIndexPage {
  const r = wording({ at: { slug: '', version: null }, lang: m.lang, sources: [], listed: false }, m, to);
  const page = (key: 'previous' | 'next', more: Query) => ({
    label: m.say(`timeline.pager.${key}`),
    href: to.detentions({ ...queryOf(register.filter), ...more }),
  });
  const { previous, next } = register;
  return {
    title: m.say('detentions.heading'),
    rule: m.say('detentions.rule'),
    filter: shownFilter(register, m, to),
    rows: register.entries.map((entry) => shownRow(entry, m, to)),
    pager:
      previous === null && next === null
        ? null
        : {
            label: m.say('timeline.pager.label'),
            previous: previous === null ? null : page('previous', { before: previous }),
            next: next === null ? null : page('next', { after: next }),
          },
    words: wordsOf(m, r),
  };
}
