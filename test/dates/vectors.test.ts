import {
  boundsOf,
  fuzzyBoundsOf,
  levelOf,
  membersOf,
  precisionOf,
  qualifierOf,
} from '../../src/dates/bounds.js';
import { sayCertainty } from '../../src/dates/describe.js';
import { durationBetween, type EndState, gapBetween, sayDuration, sayGap } from '../../src/dates/duration.js';
import { parseEdtf, printEdtf } from '../../src/dates/edtf.js';
import { compareDates } from '../../src/dates/order.js';
import { fuzzyOverlap, overlap } from '../../src/dates/overlap.js';
import type { Lang } from '../../src/dates/words/words.js';
import { dateOf, fixture } from './fixtures.js';

type Said = Record<Lang, string>;
interface Days {
  min: number | null;
  max: number | null;
}
interface WindowRow {
  edtf: string;
  from: string | null;
  to: string | null;
  answer: string;
}
interface Vectors {
  accepted: ({ edtf: string } & Record<string, unknown>)[];
  refused: { edtf: string; why: string }[];
  overlap: WindowRow[];
  fuzzyOverlap: WindowRow[];
  order: string[];
  durations: ({ start: string | null; end: string | null; endState: EndState } & Days)[];
  gaps: ({ from: string; to: string; days: Days; months: Days } & Said)[];
  durationWords: (Days & { approximate?: boolean } & Said)[];
  certainty: ({ edtf: string } & Said)[];
}

const vectors = fixture<Vectors>('edtf/vectors.json');
const langs: Lang[] = ['en', 'ru', 'kk'];
const inEach = (say: (lang: Lang) => string) => Object.fromEntries(langs.map((lang) => [lang, say(lang)]));
const optional = (text: string | null) => (text === null ? null : dateOf(text));
const windowOf = ({ from, to }: WindowRow) => ({ ...(from && { from }), ...(to && { to }) });

test.each(vectors.accepted)('$edtf has the bounds $earliest to $latest', ({ note, ...row }) => {
  const read = parseEdtf(row.edtf);
  if (!read.ok) throw new Error(read.reason);
  const { value } = read;
  const fuzzy = fuzzyBoundsOf(value);
  expect({
    edtf: row.edtf,
    canonical: printEdtf(value),
    level: read.level2 ? 2 : levelOf(value),
    precision: precisionOf(value),
    qualifier: qualifierOf(value),
    ...boundsOf(value),
    fuzzyEarliest: fuzzy.earliest,
    fuzzyLatest: fuzzy.latest,
  }).toEqual(row);
});

test.each(vectors.refused)('$edtf is refused with a reason in one line ($why)', ({ edtf }) => {
  const read = parseEdtf(edtf);
  if (read.ok) throw new Error(`read as ${printEdtf(read.value)}`);
  expect(read.reason).toMatch(/^[^\n]*[.;] ?[^\n]*\.$/);
  expect(read.reason.length).toBeLessThan(250);
});

test.each(vectors.overlap)('$edtf from $from to $to: $answer', (row) => {
  expect(overlap(dateOf(row.edtf), windowOf(row))).toBe(row.answer);
});

test.each(vectors.fuzzyOverlap)('$edtf, fuzzily, from $from to $to: $answer', (row) => {
  expect(fuzzyOverlap(dateOf(row.edtf), windowOf(row))).toBe(row.answer);
});

test('a window whose side is not a day is refused', () => {
  expect(() => overlap(dateOf('2022'), { from: '2022-02-30' })).toThrow(RangeError);
});

test('a timeline stands in the order of the table, whatever order it came in', () => {
  const shuffled = [...vectors.order].reverse();
  expect(shuffled.sort((a, b) => compareDates(dateOf(a), dateOf(b)))).toEqual(vectors.order);
});

test('an event without a date comes after every date', () => {
  expect(vectors.order.map((text) => compareDates(null, dateOf(text)))).toEqual(vectors.order.map(() => 1));
});

test.each(vectors.durations)('from $start to $end, $endState: $min to $max days', (row) => {
  const { start, end, endState, min, max } = row;
  expect(durationBetween(optional(start), optional(end), endState)).toMatchObject({ min, max });
});

test('a duration from a marked date is approximate', () => {
  const duration = durationBetween(dateOf('2022-01-05~'), dateOf('2022-01-09'), 'ended');
  expect(duration).toEqual({ min: 5, max: 5, approximate: true });
});

test.each(vectors.gaps)(
  'from $from to $to lie $days days, in words',
  ({ from, to, days, months, ...said }) => {
    const gap = gapBetween(dateOf(from), dateOf(to));
    expect(gap).toMatchObject({ days, months });
    expect(inEach((lang) => sayGap(gap, lang))).toEqual(said);
  },
);

test.each(vectors.durationWords)('$min to $max days are said', ({ en, ru, kk, ...range }) => {
  expect(inEach((lang) => sayDuration(range, lang))).toEqual({ en, ru, kk });
});

test.each(vectors.certainty)('$edtf is remarked on: $en', ({ edtf, ...said }) => {
  expect(inEach((lang) => sayCertainty(dateOf(edtf), lang))).toEqual(said);
});

test('a set gives its members, and any other value itself', () => {
  const set = dateOf('[1667,1668,1670..1672]');
  expect(membersOf(set)).toEqual([
    dateOf('1667'),
    dateOf('1668'),
    expect.objectContaining({ kind: 'range' }),
  ]);
  expect(membersOf(dateOf('2022'))).toEqual([dateOf('2022')]);
});
