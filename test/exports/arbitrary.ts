import fc from 'fast-check';
import type { CaseFile } from '../../src/imports/casefile/format.js';
import { vocabularies } from '../../src/lib/vocabulary.js';

// Whole case files at random: every reference leads somewhere, every text is one that the forms accept.
const hex = (n: number, digits: number) => n.toString(16).padStart(digits, '0');
const idOf = (kind: number, n: number) => `${hex(kind, 8)}-0000-4000-8000-${hex(n, 12)}`;

const tidy = (text: string) =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the forms refuse control characters
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .trim();
const line = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => tidy(text) || 'x');
const prose = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n\t').trim());
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });
const lang = fc.constantFrom('en', 'ru', 'kk-Cyrl', 'zh-Hant-TW');
const standing = fc.constantFrom(
  'alleged',
  'reported',
  'corroborated',
  'found_by_court',
  'disputed',
  'retracted',
);
const term = <V extends keyof typeof vocabularies>(name: V) => fc.constantFrom(...vocabularies[name]);

const edtf = fc.constantFrom(
  '2022',
  '2022-01?',
  '2022-01-05~',
  '2021-21',
  '202X',
  '[2022-01-02..2022-01-09]',
  '[..2022-09]',
  '{2020,2021-05}',
  '0001-01-01',
  '9999-12-31',
);
const state = fc.constantFrom('2022-01-05/', '2022-01-05/..', '/2022', '2021?/2022-03~', '../2020-02-29');
const dated = (value: fc.Arbitrary<string>) =>
  maybe(
    fc.record({
      edtf: value,
      words: maybe(line),
      resolved: fc.constantFrom('as_stated', 'inferred_from_publication', 'inferred_from_text', 'computed'),
      note: maybe(prose),
    }),
  );
const point = dated(edtf);
const span = dated(state);

const some = <T>(arbitrary: fc.Arbitrary<T>, most = 4) =>
  fc.array(arbitrary, { minLength: 1, maxLength: most });
const ref = fc.nat(1000);
const nth = (kind: number, list: readonly unknown[], n: number) => idOf(kind, n % list.length);

const parts = fc.record({
  places: some(
    fc.record({
      name: line,
      lang,
      kind: term('place_kinds'),
      at: maybe(fc.tuple(fc.integer({ min: -90e6, max: 90e6 }), fc.integer({ min: -180e6, max: 180e6 }))),
      public_precision: fc.constantFrom('exact', 'district', 'region', 'hidden'),
    }),
  ),
  organisations: some(
    fc.record({
      name: line,
      lang,
      other_names: fc.array(line, { maxLength: 3 }),
      kind: term('organisation_kinds'),
      country: maybe(fc.constant('KZ')),
      up: fc.boolean(),
    }),
  ),
  people: some(
    fc.record({
      protected: fc.boolean(),
      description: maybe(line),
      lang,
      names: some(
        fc.record({
          full_name: line,
          script: fc.constantFrom('Latn', 'Cyrl'),
          lang,
          kind: term('name_kinds'),
        }),
        3,
      ),
      post: maybe(fc.record({ title: line, lang, held: span, organisation: ref })),
      identity: maybe(
        fc.record({
          real_name: line,
          other_names: fc.array(line, { maxLength: 2 }),
          reason: prose,
          decided_by: maybe(line),
          decided_on: maybe(fc.constantFrom('2024-02-29', '0001-01-01')),
          review_on: maybe(fc.constant('2030-01-01')),
        }),
      ),
    }),
  ),
  groups: some(
    fc.record({
      unit: term('counting_units'),
      description: line,
      lang,
      count: fc.oneof(
        fc.constant({ kind: 'unknown', min: null, max: null }),
        fc.nat(2_000_000_000).map((min) => ({ kind: 'about', min, max: null })),
        fc.nat(1000).map((min) => ({ kind: 'between', min, max: min + 7 })),
      ),
      includes: fc.boolean(),
    }),
  ),
  sources: some(
    fc.record({
      number: fc.boolean(),
      kind: term('source_kinds'),
      title: line,
      authors: fc.array(line, { maxLength: 2 }),
      outlet: maybe(line),
      lang,
      published: point,
      up: fc.boolean(),
      by: fc.boolean(),
      url: maybe(fc.webUrl()),
      access: term('access_classes'),
      reliability: maybe(fc.constantFrom('A', 'F')),
      note: maybe(prose),
      captures: fc.array(
        fc.record({
          url: fc.webUrl(),
          archive_url: maybe(fc.webUrl()),
          accessed: point,
          sha256: maybe(fc.constant('0f'.repeat(32))),
        }),
        { maxLength: 2 },
      ),
    }),
  ),
  events: some(
    fc.record({
      kind: term('event_kinds'),
      title: line,
      account: maybe(prose),
      lang,
      happened: point,
      time: maybe(fc.constant({ local: '23:59', zone: 'Asia/Almaty' })),
      place: maybe(ref),
      standing,
      statement: maybe(
        fc.record({ state: fc.constantFrom('voluntary', 'coerced', 'denied'), medium: maybe(term('media')) }),
      ),
      order: fc.integer({ min: -1e6, max: 1e6 }),
      participants: fc.array(
        fc.record({
          who: fc.constantFrom('person', 'organisation', 'group'),
          n: ref,
          role: term('roles'),
          involvement: maybe(term('involvements')),
          note: maybe(line),
        }),
        { maxLength: 3 },
      ),
      link: maybe(
        fc.record({ kind: fc.constantFrom('before', 'causes', 'contradicts'), standing, note: maybe(prose) }),
      ),
    }),
    6,
  ),
  detentions: fc.array(
    fc.record({
      group: fc.boolean(),
      n: ref,
      began: dated(fc.constant('2022-01-01')),
      ended: dated(fc.constantFrom('2022-02', '[2022-01..]')),
      body: maybe(ref),
      legal_basis: maybe(line),
      account: maybe(prose),
      lang,
      treatment: maybe(prose),
      wgad_categories: fc.subarray(['I', 'II', 'III', 'IV', 'V']),
      standing,
      event: maybe(ref),
      stay: maybe(fc.record({ place: ref, held: span, note: maybe(line) })),
      charge: maybe(fc.record({ law: maybe(line), text: line, lang, laid: point, outcome: maybe(line) })),
    }),
    { maxLength: 3 },
  ),
  proceedings: fc.array(
    fc.record({
      title: line,
      lang,
      kind: term('proceeding_kinds'),
      jurisdiction: line,
      body: maybe(ref),
      number: maybe(line),
      steps: fc.boolean(),
      step: term('steps'),
    }),
    { maxLength: 2 },
  ),
  figures: fc.array(
    fc.record({
      subject: line,
      lang,
      unit: term('counting_units'),
      min: fc.maxSafeNat(),
      words: maybe(line),
      as_of: point,
      includes_named_victim: fc.constantFrom('yes', 'no', 'unknown'),
      claimant: fc.constantFrom('person', 'organisation', 'words', 'nobody'),
      n: ref,
      standing,
      note: maybe(prose),
      relation: maybe(fc.constantFrom('same', 'part_of', 'disjoint', 'unknown')),
    }),
    { maxLength: 3 },
  ),
  claims: fc.array(
    fc.record({
      n: ref,
      value: fc.oneof(
        line,
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
        point.map((date) => (date ? { date } : 7)),
      ),
      reason: maybe(prose),
    }),
    { maxLength: 3 },
  ),
  citations: fc.array(
    fc.record({
      n: ref,
      field: fc.boolean(),
      locator: maybe(line),
      quote: maybe(fc.constant('at most twenty-five words')),
      quote_translation: maybe(line),
      relation: fc.constantFrom('supports', 'partly', 'contradicts', 'mentions'),
      credibility: maybe(fc.integer({ min: 1, max: 6 })),
      note: maybe(prose),
    }),
    { maxLength: 4 },
  ),
});

type Parts = typeof parts extends fc.Arbitrary<infer P> ? P : never;

/** Case files at random, with ids of their own. What they hold is not typed: it goes through the import. */
export const caseFiles: fc.Arbitrary<Record<keyof CaseFile, unknown>> = fc
  .tuple(parts, line, prose)
  .map(build);

function build([p, title, summary]: [Parts, string, string]): Record<keyof CaseFile, unknown> {
  const codes = (name: string, i: number) => `${name}${i}xxxx`.slice(0, 6);
  return {
    format: 'qantar-case',
    version: 1,
    licence: undefined,
    case: {
      id: idOf(1, 0),
      code: 'KZ-0001',
      slug: 'random',
      title,
      summary,
      lang: 'en',
      country: 'KZ',
      topic: 'other',
      sealed: true,
      people: p.people.map((_, i) => ({ person: idOf(4, i), part: 'other' })).reverse(),
    },
    places: p.places.map(({ at, ...place }, i) => ({
      id: idOf(2, i),
      code: codes('pl', i),
      ...place,
      latitude: at ? at[0] / 1e6 : null,
      longitude: at ? at[1] / 1e6 : null,
      parent: i > 0 ? idOf(2, i - 1) : null,
    })),
    organisations: p.organisations.map(({ up, ...body }, i) => ({
      id: idOf(3, i),
      code: codes('og', i),
      ...body,
      parent: up && i > 0 ? idOf(3, i - 1) : null,
    })),
    people: p.people.map(({ names, post, identity, ...person }, i) => ({
      id: idOf(4, i),
      code: codes('pe', i),
      ...person,
      unnamed: false,
      label: person.protected ? `Witness ${i}` : null,
      names: names.map((name, j) => ({
        id: idOf(5, i * 10 + j),
        ...name,
        public: !person.protected,
        preferred: false,
      })),
      positions: post
        ? [{ id: idOf(6, i), ...post, organisation: nth(3, p.organisations, post.organisation) }]
        : [],
      protected_identity: person.protected ? identity : null,
    })),
    groups: p.groups.map(({ includes, ...group }, i) => ({
      id: idOf(7, i),
      ...group,
      includes: includes ? [idOf(4, 0)] : [],
    })),
    sources: p.sources.map(({ number, up, by, captures, ...source }, i) => ({
      id: idOf(8, i),
      code: codes('so', i),
      ...source,
      number: number ? i + 1 : null,
      derived_from: up && i > 0 ? idOf(8, i - 1) : null,
      reported_by: by && i + 1 < p.sources.length ? idOf(8, i + 1) : null,
      captures: captures.map((capture, j) => ({ id: idOf(9, i * 10 + j), ...capture })),
    })),
    events: p.events.map(({ participants, link, place, statement, ...event }, i) => ({
      id: idOf(10, i),
      code: codes('ev', i),
      ...event,
      place: i === 0 ? idOf(2, p.places.length - 1) : place === null ? null : nth(2, p.places, place),
      statement: event.kind === 'statement' ? statement : null,
      participants: [...participants, ...(i === 0 ? everybody(p) : [])].map(({ who, n, ...rest }, j) => ({
        id: idOf(11, ((i * 100 + j) * 7919) % 99991),
        person: who === 'person' ? nth(4, p.people, n) : null,
        organisation: who === 'organisation' ? nth(3, p.organisations, n) : null,
        group: who === 'group' ? nth(7, p.groups, n) : null,
        ...rest,
      })),
      links: link && i > 0 ? [{ id: idOf(12, i), event: idOf(10, i - 1), ...link }] : [],
    })),
    detentions: p.detentions.map(({ group, n, body, event, stay, charge, ...spell }, i) => ({
      id: idOf(13, i),
      code: codes('de', i),
      ...spell,
      person: group ? null : nth(4, p.people, n),
      group: group ? nth(7, p.groups, n) : null,
      end_state: spell.ended ? 'ended' : 'ongoing',
      body: body === null ? null : nth(3, p.organisations, body),
      start_event: event === null ? null : nth(10, p.events, event),
      end_event: null,
      custody: [
        ...(stay ? [{ id: idOf(14, i), ...stay, place: nth(2, p.places, stay.place) }] : []),
        ...(i === 0 ? [] : []),
      ],
      charges: charge ? [{ id: idOf(15, i), ...charge }] : [],
    })),
    proceedings: p.proceedings.map(({ steps, step, body, ...proceeding }, i) => ({
      id: idOf(16, i),
      code: codes('pr', i),
      ...proceeding,
      body: body === null ? null : nth(3, p.organisations, body),
      steps: steps ? p.events.map((_, j) => ({ event: idOf(10, j), step })) : [],
    })),
    figures: p.figures.map(({ min, words, claimant, n, relation, ...figure }, i) => ({
      id: idOf(17, i),
      code: codes('fi', i),
      ...figure,
      event: null,
      group: nth(7, p.groups, n),
      count: { kind: 'at_least', min, max: null, words },
      claimed_by: {
        person: claimant === 'person' ? nth(4, p.people, n) : null,
        organisation: claimant === 'organisation' ? nth(3, p.organisations, n) : null,
        words: claimant === 'words' ? 'somebody' : null,
      },
      relations: relation && i > 0 ? [{ figure: idOf(17, i - 1), relation, note: figure.note }] : [],
    })),
    claims: p.claims.map(({ n, ...claim }, i) => ({
      id: idOf(18, i),
      about: { record: 'event', id: nth(10, p.events, n), field: 'happened' },
      ...claim,
      preferred: false,
    })),
    citations: [
      ...p.citations.map(({ n, field, quote, ...citation }, i) => ({
        id: idOf(19, i),
        source: nth(8, p.sources, n),
        capture: null,
        about: { record: 'event', id: nth(10, p.events, n), field: field ? 'title' : null },
        ...citation,
        quote,
        quote_lang: quote === null ? null : 'en',
        retracts: i > 0 ? idOf(19, i - 1) : null,
      })),
      ...p.organisations.map((_, i) => ({
        id: idOf(20, i),
        source: idOf(8, 0),
        about: { record: 'organisation', id: idOf(3, i) },
        relation: 'mentions',
      })),
    ],
  };
}

/** Participants that lead to each group, so that none is left out of the case. */
function everybody(p: Parts) {
  return p.groups.map((_, n) => ({
    who: 'group' as const,
    n,
    role: 'other' as const,
    involvement: null,
    note: null,
  }));
}
