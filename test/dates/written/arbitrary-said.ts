import fc from 'fast-check';
import { dayNumber, isoDay } from '../../../src/dates/calendar.js';
import type { Circumstances } from '../../../src/dates/written/reading.js';
import { Narrative } from '../../../src/dates/written/resolve/narrative.js';
import type { Place } from '../../../src/dates/written/resolve/place.js';
import type { Said, SaidYear, Stated, Step } from '../../../src/dates/written/said.js';

const plainYear = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1985, max: 2026 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, 99, 9998, 9999, 10_000, -3) },
);
const step: fc.Arbitrary<Step> = fc.record({
  from: fc.constantFrom('publication', 'narrative'),
  step: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -4, max: 4 }) },
    { weight: 1, arbitrary: fc.constantFrom(-9999, 99_999, 2 ** 31) },
  ),
});
const saidYear: fc.Arbitrary<SaidYear> = fc.oneof(
  { weight: 5, arbitrary: plainYear.map((year) => ({ is: 'full', year }) as const) },
  fc.integer({ min: 0, max: 99 }).map((digits) => ({ is: 'short', digits }) as const),
  fc.integer({ min: 0, max: 203 }).map((tens) => ({ is: 'decade', from: tens * 10 }) as const),
  fc.integer({ min: 0, max: 9 }).map((tens) => ({ is: 'decade', from: tens * 10, short: true }) as const),
  fc.integer({ min: 0, max: 101 }).map((century) => ({ is: 'century', century }) as const),
  step.map((one) => ({ is: 'relative', ...one }) as const),
);
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const yes = sometimes(fc.constant(true as const));

// What is undefined is left out, as the grammar does.
const only = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

export const stated: fc.Arbitrary<Stated> = fc
  .record({
    year: sometimes(saidYear),
    month: sometimes(fc.integer({ min: 0, max: 13 })),
    day: sometimes(fc.integer({ min: 0, max: 32 })),
    weekday: sometimes(fc.integer({ min: 0, max: 8 })),
    season: fc.option(fc.integer({ min: 20, max: 42 }), { nil: undefined, freq: 4 }),
    which: fc.option(step, { nil: undefined, freq: 4 }),
    eitherOrder: yes,
    yearShared: yes,
  })
  .map((record) => only({ kind: 'stated', ...record }) as Stated);

const unit = fc.constantFrom(
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
);
const partName = fc.constantFrom(
  'early',
  'mid',
  'late',
  'firstHalf',
  'secondHalf',
  'firstDays',
  'lastDays',
  'teens',
  'twenties',
  'rest',
  'gone',
);

/** Whatever the words can say, nonsense among it. */
export const said = fc.letrec<{ said: Said }>((tie) => {
  const one = tie('said');
  const end = fc.option(one, { nil: null, freq: 4 });
  return {
    said: fc.oneof(
      { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
      stated,
      fc
        .tuple(step, unit, fc.constantFrom('unit', 'count'), yes)
        .map(([at, name, by, vague]) => only({ kind: 'relative', ...at, unit: name, by, vague }) as Said),
      fc
        .tuple(step, unit, yes)
        .map(([at, name, vague]) => only({ kind: 'lapse', ...at, unit: name, vague }) as Said),
      fc.record({ kind: fc.constant('away'), unit, count: fc.integer({ min: -40, max: 40 }), of: one }),
      fc.record({ kind: fc.constant('part'), part: partName, of: one }),
      fc.record({ kind: fc.constant('span'), how: fc.constantFrom('from', 'between'), from: end, to: end }),
      fc.record({ kind: fc.constant('night'), from: end, to: end }),
      fc.record({ kind: fc.constant('choice'), all: fc.boolean(), members: fc.array(one, { maxLength: 3 }) }),
      fc.record({
        kind: fc.constant('bound'),
        how: fc.constantFrom('before', 'by', 'after', 'notBefore', 'since', 'until'),
        of: one,
      }),
      fc.record({ kind: fc.constant('doubt'), mark: fc.constantFrom('~', '?', 'reported'), of: one }),
      fc.constant({ kind: 'unknown' }),
    ) as fc.Arbitrary<Said>,
  };
}).said;

const iso = fc.integer({ min: dayNumber(1990, 1, 1), max: dayNumber(2026, 12, 31) }).map(isoDay);

/** What may be known beside the words. */
export const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  published: fc.oneof(
    { weight: 4, arbitrary: iso },
    fc.constantFrom(
      null,
      '2022',
      '2022-01',
      '[2024-05-29..2024-06-02]',
      '2020/..',
      'XXXX-01-05',
      '0001-01-01',
      '9999-12-31',
      'no date',
    ),
  ),
  year: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: plainYear }),
  order: fc.constantFrom(null, 'day-month', 'month-day', 'month-year'),
});

const edtf = fc.oneof(
  { weight: 4, arbitrary: iso },
  iso.map((day) => day.slice(0, 7)),
  iso.map((day) => day.slice(0, 4)),
  fc.constantFrom(
    '2013-01-01/2013-03-31',
    '199X',
    '[2020-03-04,2020-04-03]',
    '2019-24',
    'XXXX-01-05',
    '2020/..',
    '2022-01-20T10:00:00',
    'junk',
  ),
);

/** A place in a text that has told some dates. */
export const place: fc.Arbitrary<Place> = fc
  .tuple(circumstances, fc.boolean(), fc.array(fc.tuple(edtf, fc.boolean()), { maxLength: 4 }), fc.boolean())
  .map(([known, future, mentions, isText]) => {
    const narrative = isText ? new Narrative() : null;
    for (const [index, [text, fromPublication]] of mentions.entries()) {
      const inferred = fromPublication ? [{ part: 'year', from: 'publication' } as const] : [];
      narrative?.note({
        said: { kind: 'unknown' },
        edtf: text,
        inferred,
        start: index,
        end: index + 1,
        words: text,
        sentence: index,
      });
    }
    return { ...known, future, narrative, at: 10, sentence: 5 };
  });

/** A day of the calendar. */
export const fullDay = iso;
