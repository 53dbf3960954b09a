import type { Reading } from '../../../src/dates/written/reading.js';
import { nowhere, type Place } from '../../../src/dates/written/resolve/place.js';
import { resolve } from '../../../src/dates/written/resolve/resolve.js';
import type { Said, Stated } from '../../../src/dates/written/said.js';
import {
  allOf,
  away,
  bound,
  count,
  decade,
  fromTo,
  lapse,
  night,
  on,
  oneOf,
  part,
  published,
  seasonIn,
  several,
  short,
  unit,
  weekday,
} from './said-samples.js';

// A Thursday.
const today: Place = { ...nowhere, published: '2022-01-20' };
const future: Place = { ...today, future: true };
const within = (range: string): Place => ({ ...nowhere, published: range });
const said = ({ edtf, confidence, alternatives }: Reading) =>
  [edtf, confidence, ...alternatives.map((one) => one.edtf)].join(' ');

describe('a year that is missing is the latest not after publication', () => {
  test.each<[words: string, said: Said, place: Place, expected: string]>([
    ['4 January', on(null, 1, 4), today, '2022-01-04 medium'],
    [
      'late January, which is still to come',
      part('late', on(null, 1)),
      today,
      '[2021-01-21..2021-01-31] medium 2021-01',
    ],
    ['mid-January', part('mid', on(null, 1)), today, '[2022-01-11..2022-01-20] medium 2022-01'],
    ['later in January', part('rest', on(null, 1)), today, '[2022-01-21..2022-01-31] medium'],
    ['20 January, the same day', on(null, 1, 20), today, '2022-01-20 medium'],
    ['21 January', on(null, 1, 21), today, '2021-01-21 medium 2022-01-21'],
    ['4 May, long before the next one', on(null, 5, 4), today, '2021-05-04 medium'],
    ['January', on(null, 1), today, '2022-01 medium'],
    ['February', on(null, 2), today, '2021-02 medium 2022-02'],
    ['29 February', on(null, 2, 29), today, '2020-02-29 medium'],
    ['will on 21 January', on(null, 1, 21), future, '2022-01-21 medium'],
    ['will on 4 August', on(null, 8, 4), future, '2022-08-04 medium'],
    ['4 January beside a will', on(null, 1, 4), future, '2022-01-04 medium 2023-01-04'],
    ['will in January', on(null, 1), future, '2022-01 medium'],
    ['29 February beside a will', on(null, 2, 29), future, '2020-02-29 medium 2024-02-29'],
    ['in summer', seasonIn(null, 22), today, '2021-22 medium'],
    ['in winter', seasonIn(null, 24), today, '2021-24 medium'],
    ['in Q1', seasonIn(null, 33), today, '2022-33 medium'],
    ['before 5 January', bound('before', on(null, 1, 5)), today, '[..2022-01-04] medium'],
    ['в ночь на 5 января', night(null, on(null, 1, 5)), today, '2022-01-04/2022-01-05 medium'],
    ['early December', part('early', on(null, 12)), today, '[2021-12-01..2021-12-10] medium 2021-12'],
    [
      '30 December to 2 January',
      fromTo(on(null, 12, 30), on(null, 1, 2)),
      today,
      '2021-12-30/2022-01-02 medium',
    ],
    [
      '19 to 23 January, across the publication',
      fromTo(on(null, 1, 19), on(null, 1, 23)),
      today,
      '2022-01-19/2022-01-23 medium',
    ],
    [
      '19 and 21 January, across the publication',
      allOf(on(null, 1, 19), on(null, 1, 21)),
      today,
      '{2022-01-19,2022-01-21} medium',
    ],
    [
      '5 January and 3 December',
      allOf(on(null, 1, 5), on(null, 12, 3)),
      today,
      '{2022-01-05,2021-12-03} medium',
    ],
    ['two days before 5 January', away('day', -2, on(null, 1, 5)), today, '2022-01-03 medium'],
  ])('%s', (_words, words, place, expected) => expect(said(resolve(words, 'point', place))).toBe(expected));

  test('it says what was inferred and from what', () => {
    expect(resolve(on(null, 1, 4), null, today).inferred).toEqual([{ part: 'year', from: 'publication' }]);
  });
});

describe('a limit lies ahead as often as behind: the nearer, and the other is offered', () => {
  test.each<[words: string, said: Said, place: Place, expected: string]>([
    ['until 20 March', bound('until', on(null, 3, 20)), today, '/2022-03-20 medium /2021-03-20'],
    ['until November', bound('until', on(null, 11)), today, '/2021-11 medium /2022-11'],
    ['by 1 February', bound('by', on(null, 2, 1)), today, '[..2022-02-01] medium [..2021-02-01]'],
    ['before 20 March', bound('before', on(null, 3, 20)), today, '[..2021-03-19] medium'],
    ['by Friday', bound('by', weekday(5)), today, '[..2022-01-21] medium [..2022-01-14]'],
    ['until Tuesday', bound('until', weekday(2)), today, '/2022-01-18 medium /2022-01-25'],
    ['since February', bound('since', on(null, 2)), today, '2021-02/.. medium 2022-02/..'],
    ['since 1 March', bound('since', on(null, 3, 1)), today, '2021-03-01/.. medium'],
    [
      'until 5 March of the year given',
      bound('until', on(null, 3, 5)),
      { ...today, year: 2020 },
      '/2020-03-05 medium',
    ],
  ])('%s', (_words, words, place, expected) => expect(said(resolve(words, null, place))).toBe(expected));
});

describe('the year that was given comes before the publication', () => {
  test.each<[words: string, said: Said, year: number, expected: string]>([
    ['4 January', on(null, 1, 4), 2020, '2020-01-04 medium'],
    ['30 December, which was not yet', on(null, 12, 30), 2022, '2022-12-30 medium 2021-12-30'],
    ['29 February', on(null, 2, 29), 2020, '2020-02-29 medium'],
    ['spring', seasonIn(null, 21), 2020, '2020-21 medium'],
  ])('%s', (_words, words, year, expected) => {
    const reading = resolve(words, null, { ...today, year });
    expect(said(reading)).toBe(expected);
    expect(reading.inferred).toEqual([{ part: 'year', from: 'case' }]);
  });
});

describe('days of the week', () => {
  test.each<[words: string, said: Said, place: Place, expected: string]>([
    ['on Tuesday', weekday(2), today, '2022-01-18 medium'],
    ['on Thursday, the day of publication', weekday(4), today, '2022-01-20 medium'],
    ['will on Thursday, the day of publication', weekday(4), future, '2022-01-20 medium 2022-01-27'],
    ['will on Tuesday', weekday(2), future, '2022-01-25 medium'],
    ['last Tuesday', weekday(2, published(-1)), today, '2022-01-18 medium'],
    ['last Thursday', weekday(4, published(-1)), today, '2022-01-13 medium'],
    ['this Saturday', weekday(6, published(0)), today, '2022-01-22 medium'],
    ['next Tuesday', weekday(2, published(1)), today, '2022-01-25 medium'],
    ['on Wednesday and Thursday', allOf(weekday(3), weekday(4)), today, '{2022-01-19,2022-01-20} medium'],
    ['on Thursday and Friday', allOf(weekday(4), weekday(5)), today, '{2022-01-13,2022-01-14} medium'],
    [
      'will on Thursday or Friday',
      oneOf(weekday(4), weekday(5)),
      future,
      '[2022-01-20,2022-01-21] medium [2022-01-27,2022-01-28]',
    ],
    ['from Monday to Friday', fromTo(weekday(1), weekday(5)), today, '2022-01-17/2022-01-21 medium'],
    ['Tuesday 5 January: 2021 fits', on(null, 1, 5, { weekday: 2 }), today, '2021-01-05 medium 2022-01-05'],
    ['Wednesday 5 January: 2022 fits', on(null, 1, 5, { weekday: 3 }), today, '2022-01-05 medium'],
    ['Tuesday 5 January 2021', on(2021, 1, 5, { weekday: 2 }), today, '2021-01-05 high'],
    ['Friday 5 January 2021, which was a Tuesday', on(2021, 1, 5, { weekday: 5 }), today, '2021-01-05 low'],
    ['Tuesday 5 January, nothing known', on(null, 1, 5, { weekday: 2 }), nowhere, 'XXXX-01-05 low'],
  ])('%s', (_words, words, place, expected) => expect(said(resolve(words, null, place))).toBe(expected));
});

describe('a day of a month that is counted to', () => {
  test.each<[words: string, step: number, place: Place, expected: string]>([
    ['the 15th of this month', 0, today, '2022-01-15 medium'],
    ['the 15th of last month', -1, today, '2021-12-15 medium'],
    ['the 15th of this month', 0, within('[2024-05-29..2024-06-02]'), '[2024-05-15..2024-06-15] low'],
    ['the 15th of last month, which nobody can date', -1, nowhere, ' low'],
  ])('%s', (_words, step, place, expected) => {
    expect(said(resolve(on(null, null, 15, { which: published(step) }), null, place))).toBe(expected);
  });

  test('a day that the month does not have is refused', () => {
    const thirtyFirst = on(null, null, 31, { which: published(-2) });
    expect(resolve(thirtyFirst, null, today)).toMatchObject({ edtf: null, code: 'not_in_calendar' });
  });
});

describe('last, this and next', () => {
  const month = (number: number, step: number): Stated => on(null, number, null, { which: published(step) });
  test.each<[words: string, said: Said, expected: string]>([
    ['last October', month(10, -1), '2021-10'],
    ['last January', month(1, -1), '2021-01'],
    ['this October', month(10, 0), '2022-10'],
    ['this January', month(1, 0), '2022-01'],
    ['next January', month(1, 1), '2023-01'],
    ['next May', month(5, 1), '2022-05'],
    ['May of the year before last', month(5, -2), '2020-05'],
    ['last summer', seasonIn(null, 22, published(-1)), '2021-22'],
    ['last winter, said in winter', seasonIn(null, 24, published(-1)), '2020-24'],
    ['this winter, said in January', seasonIn(null, 24, published(0)), '2021-24'],
    ['next spring', seasonIn(null, 21, published(1)), '2022-21'],
    ['last year', { kind: 'stated', year: { is: 'relative', ...published(-1) } }, '2021'],
    ['May of last year', { ...on(null, 5), year: { is: 'relative', ...published(-1) } }, '2021-05'],
    [
      'the end of last year',
      part('late', { kind: 'stated', year: { is: 'relative', ...published(-1) } }),
      '[2021-09..2021-12]',
    ],
    [
      'by the end of last year',
      bound('by', part('late', { kind: 'stated', year: { is: 'relative', ...published(-1) } })),
      '[..2021-12]',
    ],
  ])('%s', (_words, words, expected) => {
    expect(resolve(words, null, today)).toMatchObject({ edtf: expected, confidence: 'medium' });
  });
});

describe('counted from the day of publication', () => {
  test.each<[words: string, said: Said, point: string, state: string]>([
    ['today', unit('day', published(0)), '2022-01-20', '2022-01-20'],
    ['yesterday', unit('day', published(-1)), '2022-01-19', '2022-01-19'],
    ['this week', unit('week', published(0)), '[2022-01-17..2022-01-23]', '2022-01-17/2022-01-23'],
    ['last week', unit('week', published(-1)), '[2022-01-10..2022-01-16]', '2022-01-10/2022-01-16'],
    ['last weekend', unit('weekend', published(-1)), '[2022-01-15..2022-01-16]', '2022-01-15/2022-01-16'],
    ['last month', unit('month', published(-1)), '2021-12', '2021-12'],
    ['next quarter', unit('quarter', published(1)), '2022-34', '2022-34'],
    ['last season', unit('season', published(-1)), '2021-23', '2021-23'],
    ['this season', unit('season', published(0)), '2021-24', '2021-24'],
    ['last year', unit('year', published(-1)), '2021', '2021'],
    ['last decade', unit('decade', published(-1)), '201X', '201X'],
    ['last century', unit('century', published(-1)), '19XX', '19XX'],
    ['three days ago', count('day', published(-3)), '2022-01-17', '2022-01-17'],
    ['two weeks ago', count('week', published(-2)), '2022-01-06~', '2022-01-06~'],
    ['three months ago', count('month', published(-3)), '2021-10~', '2021-10~'],
    ['five years ago', count('year', published(-5)), '2017~', '2017~'],
    ['two decades ago', count('decade', published(-2)), '200X~', '200X~'],
    [
      'in the last three days',
      lapse('day', published(-3)),
      '[2022-01-17..2022-01-20]',
      '2022-01-17/2022-01-20',
    ],
    [
      'over the coming two weeks',
      lapse('week', published(2)),
      '[2022-01-20..2022-02-03]',
      '2022-01-20/2022-02-03',
    ],
    [
      'over the past month',
      lapse('month', published(-1)),
      '[2021-12-20..2022-01-20]',
      '2021-12-20/2022-01-20',
    ],
    ['over the past year', lapse('year', published(-1)), '[2021-01..2022-01]', '2021-01/2022-01'],
    [
      'later this year',
      part('rest', unit('year', published(0))),
      '[2022-01-21..2022-12-31]',
      '2022-01-21/2022-12-31',
    ],
    [
      'earlier this month',
      part('gone', unit('month', published(0))),
      '[2022-01-01..2022-01-20]',
      '2022-01-01/2022-01-20',
    ],
    [
      'early this week',
      part('early', unit('week', published(0))),
      '[2022-01-17..2022-01-18]',
      '2022-01-17~/2022-01-18~',
    ],
    ['since last month', bound('since', unit('month', published(-1))), '[2021-12..]', '2021-12/..'],
  ])('%s', (_words, words, point, state) => {
    const readings = (['point', 'state'] as const).map((as) => resolve(words, as, today));
    expect(readings.map(({ edtf }) => edtf)).toEqual([point, state]);
    expect(readings[0]).toMatchObject({ confidence: 'medium' });
    expect(readings[0]?.inferred).toContainEqual(expect.objectContaining({ from: 'publication' }));
  });

  test.each<[words: string, place: Place, expected: string]>([
    ['this weekend, on a Thursday', today, '[2022-01-22..2022-01-23] medium'],
    [
      'this weekend, on a Monday',
      within('2022-01-24'),
      '[2022-01-22..2022-01-23] medium [2022-01-29..2022-01-30]',
    ],
    [
      'will this weekend, on a Monday',
      { ...within('2022-01-24'), future: true },
      '[2022-01-29..2022-01-30] medium [2022-01-22..2022-01-23]',
    ],
  ])('%s', (_words, place, expected) => {
    expect(said(resolve(unit('weekend', published(0)), 'point', place))).toBe(expected);
  });

  test('a publication with a time of day is that day', () => {
    expect(resolve(unit('day', published(0)), null, within('2022-01-20T23:30:00+05:00')).edtf).toBe(
      '2022-01-20',
    );
  });

  test('several days ago is no date, and a stretch is offered', () => {
    expect(resolve(several('day', published(-1)), null, today)).toMatchObject({
      edtf: null,
      code: 'vague',
      confidence: 'low',
      alternatives: [{ edtf: '[2022-01-11..2022-01-18]', code: 'other' }],
    });
  });
});

describe('a publication that is itself uncertain', () => {
  test.each<[words: string, said: Said, range: string, expected: string]>([
    ['today', unit('day', published(0)), '2022-01', '2022-01 medium'],
    ['today', unit('day', published(0)), '[2024-05-29..2024-06-02]', '[2024-05-29..2024-06-02] medium'],
    ['yesterday', unit('day', published(-1)), '[2024-05-29..2024-06-02]', '[2024-05-28..2024-06-01] low'],
    ['this week', unit('week', published(0)), '[2024-05-29..2024-06-02]', '[2024-05-27..2024-06-02] medium'],
    ['last week', unit('week', published(-1)), '[2024-05-29..2024-06-04]', '[2024-05-20..2024-06-02] low'],
    ['last month', unit('month', published(-1)), '[2024-05-29..2024-06-02]', '[2024-04..2024-05] low'],
    ['last year', unit('year', published(-1)), '[2024-05-29..2024-06-02]', '2023 medium'],
    ['on Tuesday', weekday(2), '[2024-05-29..2024-06-02]', '2024-05-28 medium'],
    ['on Friday', weekday(5), '[2024-05-29..2024-06-02]', '[2024-05-24..2024-05-31] low'],
    ['28 May', on(null, 5, 28), '[2024-05-29..2024-06-02]', '2024-05-28 medium'],
    ['31 May', on(null, 5, 31), '[2024-05-29..2024-06-02]', '2024-05-31 low 2023-05-31'],
    ['2 January', on(null, 1, 2), '2022-01', '2022-01-02 low 2021-01-02'],
    ['2 January', on(null, 1, 2), '2022', '2022-01-02 low 2021-01-02 2023-01-02'],
    ['5 January, published since 2020', on(null, 1, 5), '2020/..', 'XXXX-01-05 low'],
    [
      'in the last three days',
      lapse('day', published(-3)),
      '[2024-05-29..2024-06-02]',
      '[2024-05-26..2024-06-02] medium',
    ],
  ])('%s, published %s', (_words, words, range, expected) => {
    expect(said(resolve(words, null, within(range)))).toBe(expected);
  });
});

describe('two digits of a year', () => {
  test.each<[words: string, said: Said, place: Place, expected: string, from: string]>([
    ["'22", short(22), today, '2022', 'publication'],
    ["'23", short(23), today, '1923', 'publication'],
    ["'23, to come", short(23), future, '2023', 'publication'],
    ["'98", short(98), today, '1998', 'publication'],
    ["'49", short(49), nowhere, '2049', 'window'],
    ["'50", short(50), nowhere, '1950', 'window'],
    ["'18, case of 2020", short(18), { ...nowhere, year: 2020 }, '2018', 'case'],
    ["'99, case of 2003", short(99), { ...nowhere, year: 2003 }, '1999', 'case'],
    ["'17, case of 1915", short(17), { ...today, year: 1915 }, '1917', 'case'],
    [
      'the 90s',
      { kind: 'stated', year: { is: 'decade', from: 90, short: true } },
      today,
      '199X',
      'publication',
    ],
    [
      'the 20s',
      { kind: 'stated', year: { is: 'decade', from: 20, short: true } },
      today,
      '202X',
      'publication',
    ],
  ])('%s', (_words, words, place, expected, from) => {
    const reading = resolve(words, null, place);
    expect(reading).toMatchObject({ edtf: expected, confidence: 'medium' });
    expect(reading.inferred).toEqual([{ part: 'century', from }]);
  });

  test('the other century is offered where the rule looks far back', () => {
    expect(said(resolve(short(23), null, today))).toBe('1923 medium 2023');
    expect(said(resolve(short(60), null, today))).toBe('1960 medium');
    expect(said(resolve(short(50), null, nowhere))).toBe('1950 medium 2050');
  });

  test('a full decade infers nothing', () => {
    expect(resolve(decade(1990), null, today)).toMatchObject({ confidence: 'high', inferred: [] });
  });
});

describe('numbers in either order', () => {
  const numbers = (year: number | null, day: number, month: number, more: Partial<Stated> = {}): Stated =>
    on(year, month, day, { eitherOrder: true, ...more });
  test.each<[words: string, said: Said, place: Place, expected: string]>([
    ['03/04/2020', numbers(2020, 3, 4), nowhere, '[2020-03-04,2020-04-03] low 2020-04-03 2020-03-04'],
    [
      '03/04/2020 day first',
      numbers(2020, 3, 4),
      { ...nowhere, order: 'day-month' },
      '2020-04-03 medium 2020-03-04',
    ],
    [
      '03/04/2020 month first',
      numbers(2020, 3, 4),
      { ...nowhere, order: 'month-day' },
      '2020-03-04 medium 2020-04-03',
    ],
    ['13/04/2020', numbers(2020, 13, 4), nowhere, '2020-04-13 high'],
    ['04/13/2020', numbers(2020, 4, 13), nowhere, '2020-04-13 high'],
    [
      '04/13/2020 in a column of days first',
      numbers(2020, 4, 13),
      { ...nowhere, order: 'day-month' },
      '2020-04-13 high',
    ],
    ['04/04/2020', numbers(2020, 4, 4), nowhere, '2020-04-04 high'],
    ['10/01/2022 before 20 January', numbers(2022, 10, 1), today, '2022-01-10 medium 2022-10-01'],
    ['01/10/2022 before 20 January', numbers(2022, 1, 10), today, '2022-01-10 medium 2022-10-01'],
    [
      '10/01/2022, to come',
      numbers(2022, 10, 1),
      future,
      '[2022-01-10,2022-10-01] low 2022-01-10 2022-10-01',
    ],
    ['Tue 03/03 is one', numbers(2020, 3, 3, { weekday: 2 }), nowhere, '2020-03-03 high'],
    ['Fri 03/04/2020', numbers(2020, 3, 4, { weekday: 5 }), nowhere, '2020-04-03 medium 2020-03-04'],
    [
      '03/04 without a year',
      numbers(null, 3, 4),
      nowhere,
      '[XXXX-03-04,XXXX-04-03] low XXXX-04-03 XXXX-03-04',
    ],
    ['31/02/2020', numbers(2020, 31, 2), nowhere, ' low'],
    [
      'from 03/04 to 05/06/2020',
      fromTo(numbers(2020, 3, 4), numbers(2020, 5, 6)),
      nowhere,
      '2020-03-04/2020-06-05 low 2020-04-03/2020-06-05 2020-03-04/2020-05-06',
    ],
  ])('%s', (_words, words, place, expected) => expect(said(resolve(words, null, place))).toBe(expected));
});

describe('winter', () => {
  test.each<[words: string, said: Said, place: Place, expected: string]>([
    ['winter 2020', seasonIn(2020, 24), nowhere, '2020-24 low 2019-24'],
    ['winter 2022, published in January 2022', seasonIn(2022, 24), today, '2021-24 medium 2022-24'],
    ['winter 2021, published in January 2022', seasonIn(2021, 24), today, '2021-24 low 2020-24'],
    ['before winter 2020', bound('before', seasonIn(2020, 24)), nowhere, '[..2020-23] low [..2019-23]'],
  ])('%s', (_words, words, place, expected) => expect(said(resolve(words, 'point', place))).toBe(expected));
});
