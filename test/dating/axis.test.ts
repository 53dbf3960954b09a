import fc from 'fast-check';
import { isoDay } from '../../src/dates/calendar.js';
import { parseEdtf } from '../../src/dates/edtf.js';
import { axesOf } from '../../src/dating/axis.js';
import { strokesOf } from '../../src/dating/strokes.js';
import { messages } from '../../src/messages/index.js';
import { edtf } from '../dates/arbitraries.js';

const dateOf = (text: string) => {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

/** The pieces of a date in short: what is sure, what is maybe, how its sides go on, where it is only about. */
function drawn(text: string): string {
  const strokes = strokesOf(dateOf(text));
  if (!strokes) return 'nothing';
  const days = ({ from, to }: { from: number; to: number }) =>
    from === to ? isoDay(from) : `${isoDay(from)}..${isoDay(to)}`;
  return [
    ...strokes.bars.map((bar) => `${bar.sure ? 'sure' : 'maybe'} ${days(bar)}`),
    ...strokes.edges.map((edge) => `edge ${days(edge)}`),
    ...strokes.tails.map(({ at, to, tone }) => `${tone} to the ${to} of ${isoDay(at)}`),
    ...(strokes.sign === '' ? [] : [strokes.sign]),
    ...(strokes.yearless ? ['any year'] : []),
  ].join(' | ');
}

test.each([
  // A day is certain; what is coarser is some day of it.
  ['2022-01-05', 'sure 2022-01-05'],
  ['2022-01', 'maybe 2022-01-01..2022-01-31'],
  ['2019-21', 'maybe 2019-03-01..2019-05-31'],
  ['199X', 'maybe 1990-01-01..1999-12-31'],
  // One of several is never certain, all of them are.
  ['[2020-05-26,2020-05-27]', 'maybe 2020-05-26 | maybe 2020-05-27'],
  ['{2019-06-12,2019-06-13}', 'sure 2019-06-12 | sure 2019-06-13'],
  ['[2021-03-01..2021-03-10]', 'maybe 2021-03-01..2021-03-10'],
  ['{2021-03-01..2021-03-10}', 'sure 2021-03-01..2021-03-10'],
  ['[..2019-04-12]', 'maybe 2019-04-12 | maybe to the past of 2019-04-12'],
  ['[2017..]', 'maybe 2017-01-01..2017-12-31 | maybe to the future of 2017-12-31'],
  // What lasts is certain between the last day it can have begun and the first it can have ended.
  ['2022-01-04/2022-01-05', 'sure 2022-01-04..2022-01-05'],
  [
    '2022-01/2022-03',
    'maybe 2022-01-01..2022-01-30 | sure 2022-01-31..2022-03-01 | maybe 2022-03-02..2022-03-31',
  ],
  ['2022-01-09/2022-01', 'maybe 2022-01-09..2022-01-31'],
  ['2022-01-05/..', 'sure 2022-01-05 | sure to the future of 2022-01-05'],
  ['2022-01-05/', 'sure 2022-01-05 | unknown to the future of 2022-01-05'],
  ['2017/..', 'maybe 2017-01-01..2017-12-31 | sure to the future of 2017-12-31'],
  ['/2021-11', 'maybe 2021-11-01..2021-11-30 | unknown to the past of 2021-11-01'],
  // Marks: nothing is certain, and there are days beside it.
  ['2016-06-14~', 'maybe 2016-06-14 | edge 2016-06-13 | edge 2016-06-15 | ~'],
  ['2020-05-31?', 'maybe 2020-05-31 | edge 2020-05-30 | edge 2020-06-01 | ?'],
  ['2020-05-31%', 'maybe 2020-05-31 | edge 2020-05-29..2020-05-30 | edge 2020-06-01..2020-06-02 | ~?'],
  // Without a year a leap year stands for any, and the next one for what goes over its turn.
  ['XXXX-01-12', 'sure 2000-01-12 | any year'],
  ['XXXX-02-29', 'sure 2000-02-29 | any year'],
  ['XXXX-12-30/XXXX-01-02', 'sure 2000-12-30..2001-01-02 | any year'],
  ['../..', 'nothing'],
  ['XXXX-XX-05', 'nothing'],
  ['XXXX', 'nothing'],
])('%s is drawn as %s', (text, pieces) => {
  expect(drawn(text)).toBe(pieces);
});

const m = messages('en');
const labels = (text: string, name: 'wide' | 'narrow' | 'small') =>
  axesOf(dateOf(text), 'words', [name], m).flatMap(({ texts }) => texts.map(({ text: said }) => said));

test.each([
  ['2022-01-05', ['1 Jan 2022', '31 Jan 2022']],
  ['2022-01-30/2022-02-02', ['1 Jan 2022', '28 Feb 2022']],
  ['2022-01', ['Jan 2022', 'Dec 2022']],
  ['2020-24', ['Jan 2020', 'Dec 2021']],
  ['2019', ['2017', '2021']],
  ['199X', ['1987', '2002']],
  ['19XX', ['1870', '2029']],
  ['XXXX-01-12', ['1 Jan', '31 Jan']],
  // An arrow has room before or behind its day.
  ['[..2019-04-02]', ['1 Mar 2019', '30 Apr 2019']],
  ['2022-01-30/..', ['1 Jan 2022', '28 Feb 2022']],
])('%s stands among its neighbours: %s', (text, ends) => {
  expect(labels(text, 'small')).toEqual(ends);
});

test.each([
  ['en', '2021-05-03/2021-05-05', ['1 May 2021', '31 May 2021']],
  ['ru', '2021-05-03/2021-05-05', ['1 мая 2021 г.', '31 мая 2021 г.']],
  ['kk', '2021-05-03/2021-05-05', ['2021 ж. 1 мам.', '2021 ж. 31 мам.']],
  ['ru', '2021-05', ['янв. 2021 г.', 'дек. 2021 г.']],
  ['ru', 'XXXX-05-03', ['1 мая', '31 мая']],
  ['en', '0050-05-03', ['1 May 50', '31 May 50']],
] as const)('the ends of an axis are in the order and case of %s: %s', (lang, text, ends) => {
  const [axis] = axesOf(dateOf(text), 'words', ['small'], messages(lang));
  expect(axis?.texts.map(({ text: said }) => said.replace(/\s/g, ' '))).toEqual(ends);
});

test('the grid has as many words as there is room for, at round days, months or years', () => {
  expect(labels('2022-01-05', 'wide')).toEqual(['1', 'January 2022', '5', '10', '15', '20', '25']);
  expect(labels('2022-01-05', 'narrow')).toEqual(['1', 'January 2022', '10', '20']);
  expect(labels('2022-02', 'narrow')).toEqual(['Jan', '2022', 'Apr', 'Jul', 'Oct']);
  expect(labels('199X', 'wide').slice(0, 3)).toEqual(['1988', '1990', '1992']);
});

test('a date of any year beside one of a certain year is not drawn', () => {
  expect(axesOf(dateOf('[XXXX-01,00X0..0000,1990]'), 'words', ['wide'], m)).toEqual([]);
});

test('any date is drawn with finite numbers, inside its box, in every size, with its words', () => {
  fc.assert(
    fc.property(edtf, (text) => {
      for (const axis of axesOf(dateOf(text), 'the words', ['wide', 'narrow', 'small'], m)) {
        expect(axis.label).toContain('the words');
        expect(axis.ticks.length).toBeLessThanOrEqual(13);
        const xs = [
          ...axis.bars.flatMap(({ x, width }) => [x, x + width]),
          ...axis.dots.flatMap(({ x, r }) => [x - r, x + r]),
          ...axis.ticks.map(({ x }) => x),
          ...axis.texts.map(({ x }) => x),
          ...axis.edges.flatMap(({ x1, x2 }) => [x1, x2]),
        ];
        for (const x of xs) expect(x >= 0 && x <= axis.width).toBe(true);
        for (const { line, head } of axis.tails) expect(`${line}${head}`).not.toMatch(/NaN|Infinity/);
      }
    }),
    { numRuns: 2_000 },
  );
});
