import type { Messages } from '../messages/index.js';
import { written } from '../messages/written.js';
import type { Links, Query } from '../paths.js';
import { type ShownLink, type Wording, wording } from '../sources/wording.js';
import { countryName } from '../timeline/hero.js';
import { type ShownDetention, shownDetention } from './spell.js';
import type { Register, RegisterEntry, RegisterFilter } from './types.js';
import { detentionWords } from './words.js';

/** A row of the register. */
export interface RegisterRow {
  case: ShownLink;
  case_code: string;
  country: string;
  possibly: string | null;
  detention: ShownDetention;
}

interface Choice {
  value: string;
  label: string;
  selected: boolean;
}

/** The register of detentions over all cases. */
export interface DetentionsIndexPage {
  title: string;
  rule: string;
  filter: {
    action: string;
    hidden: { name: string; value: string }[];
    from: string;
    to: string;
    end_states: Choice[];
    standings: Choice[];
    certainty: Choice[];
    result: string;
    period: string | null;
    clear: string | null;
  };
  rows: RegisterRow[];
  pager: { label: string; previous: Choice1 | null; next: Choice1 | null } | null;
  words: ReturnType<typeof wordsOf>;
}

type Choice1 = { label: string; href: string };

export interface DetentionViews {
  'detentions/index': DetentionsIndexPage;
}

const endStates = ['ongoing', 'ended', 'unknown'] as const;
const standings = ['alleged', 'reported', 'corroborated', 'found_by_court', 'disputed', 'retracted'] as const;

const wordsOf = (m: Messages, r: Wording) => ({
  empty: m.say('detentions.empty'),
  caption: m.say('detentions.caption'),
  filter: {
    heading: m.say('detentions.filter.heading'),
    from: m.say('timeline.filter.from'),
    to: m.say('timeline.filter.to'),
    hint: m.say('timeline.filter.hint'),
    state: m.say('detentions.state.heading'),
    standing: m.say('timeline.filter.standing'),
    certainty: m.say('timeline.filter.certainty'),
    show: m.say('timeline.filter.show'),
    clear: m.say('timeline.filter.clear'),
  },
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
    case_code: entry.case.code,
    country: countryName(entry.case.country, r),
    possibly: entry.match === 'possible' ? m.say('timeline.possibly') : null,
    detention: shownDetention(entry.body, r),
  };
}

function shownFilter({ filter, total, certain, possible }: Register, m: Messages, to: Links) {
  const windowed = filter.from !== null || filter.to !== null;
  const chosen =
    windowed || filter.end_state !== null || filter.standing !== null || filter.certainty === 'certain';
  return {
    action: to.detentions().replace(/\?.*$/, ''),
    hidden: to.lang ? [{ name: 'lang', value: to.lang }] : [],
    from: filter.from ?? '',
    to: filter.to ?? '',
    end_states: [
      { value: '', label: m.say('detentions.filter.any_state'), selected: filter.end_state === null },
      ...endStates.map((value) => ({
        value,
        label: m.say(`detentions.state.${value}`),
        selected: value === filter.end_state,
      })),
    ],
    standings: [
      { value: '', label: m.say('timeline.filter.any_standing'), selected: filter.standing === null },
      ...standings.map((value) => ({
        value,
        label: m.say(`common.standing.${value}`),
        selected: value === filter.standing,
      })),
    ],
    certainty: (['possible', 'certain'] as const).map((value) => ({
      value: value === 'certain' ? value : '',
      label: m.say(`timeline.filter.${value}`),
      selected: value === filter.certainty,
    })),
    result: chosen
      ? m.say('detentions.filter.some', { shown: certain + possible, total })
      : m.say('common.count.detentions', { n: total }),
    period: windowed ? m.say('timeline.filter.period', { certain, possible }) : null,
    clear: chosen ? to.detentions() : null,
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
