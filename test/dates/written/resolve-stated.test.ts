import { nowhere } from '../../../src/dates/written/resolve/place.js';
import { resolve } from '../../../src/dates/written/resolve/resolve.js';
import type { Said } from '../../../src/dates/written/said.js';
import {
  allOf,
  away,
  bound,
  decade,
  doubt,
  fromTo,
  inBetween,
  night,
  on,
  oneOf,
  part,
  seasonIn,
} from './said-samples.js';

const read = (said: Said, as: 'point' | 'state' | null) => {
  const reading = resolve(said, as, nowhere);
  return reading.edtf ?? reading.reason;
};
const year = (text: string): Said => ({ kind: 'stated', year: { is: 'century', century: Number(text) } });

describe('what is stated needs no circumstances', () => {
  test.each<[words: string, said: Said, point: string, state: string]>([
    ['5 January 2022', on(2022, 1, 5), '2022-01-05', '2022-01-05'],
    ['January 2022', on(2022, 1), '2022-01', '2022-01'],
    ['2019', on(2019), '2019', '2019'],
    ['the year 7', on(7), '0007', '0007'],
    ['spring 2019', seasonIn(2019, 21), '2019-21', '2019-21'],
    ['Q3 2019', seasonIn(2019, 35), '2019-35', '2019-35'],
    ['first half of 2019', seasonIn(2019, 40), '2019-40', '2019-40'],
    ['the 1990s', decade(1990), '199X', '199X'],
    ['20th century', year('20'), '19XX', '19XX'],
    [
      'from 3 to 5 May 2020',
      fromTo(on(2020, 5, 3), on(2020, 5, 5)),
      '2020-05-03/2020-05-05',
      '2020-05-03/2020-05-05',
    ],
    ['May 2017 to August 2018', fromTo(on(2017, 5), on(2018, 8)), '2017-05/2018-08', '2017-05/2018-08'],
    ['from 2019 to the present', fromTo(on(2019), null), '2019/..', '2019/..'],
    [
      '30 December – 2 January 2022',
      fromTo(on(2022, 12, 30, { yearShared: true }), on(2022, 1, 2)),
      '2021-12-30/2022-01-02',
      '2021-12-30/2022-01-02',
    ],
    [
      '3 – 5 May 2020, year shared',
      fromTo(on(2020, 5, 3, { yearShared: true }), on(2020, 5, 5)),
      '2020-05-03/2020-05-05',
      '2020-05-03/2020-05-05',
    ],
    [
      '30 December – 2 January 2022, without',
      fromTo(on(null, 12, 30), on(2022, 1, 2)),
      '2021-12-30/2022-01-02',
      '2021-12-30/2022-01-02',
    ],
    [
      '30 December 2021 – 2 January',
      fromTo(on(2021, 12, 30), on(null, 1, 2)),
      '2021-12-30/2022-01-02',
      '2021-12-30/2022-01-02',
    ],
    ['winter 2019–2020', fromTo(seasonIn(2019, 24), on(2020)), '2019-24', '2019-24'],
    [
      'between May and July 2019',
      inBetween(on(2019, 5), on(2019, 7)),
      '[2019-05..2019-07]',
      '2019-05/2019-07',
    ],
    [
      'between early May and 3 June 2019',
      inBetween(part('early', on(2019, 5)), on(2019, 6, 3)),
      '[2019-05-01..2019-06-03]',
      '2019-05-01~/2019-06-03',
    ],
    [
      'between May and 3 June 2019',
      inBetween(on(2019, 5), on(2019, 6, 3)),
      '[2019-05-01..2019-06-03]',
      '2019-05/2019-06-03',
    ],
    ['between 2019 and March 2020', inBetween(on(2019), on(2020, 3)), '[2019-01..2020-03]', '2019/2020-03'],
    [
      'between 2019 and spring 2020',
      inBetween(on(2019), seasonIn(2020, 21)),
      '[2019-01..2020-05]',
      '2019/2020-21',
    ],
    ['2017 or 2018', oneOf(on(2017), on(2018)), '[2017,2018]', '[2017,2018]'],
    [
      '12 and 13 June 2019',
      allOf(on(2019, 6, 12, { yearShared: true }), on(2019, 6, 13)),
      '{2019-06-12,2019-06-13}',
      '{2019-06-12,2019-06-13}',
    ],
    [
      '30 December and 2 January 2022',
      allOf(on(2022, 12, 30, { yearShared: true }), on(2022, 1, 2)),
      '{2021-12-30,2022-01-02}',
      '{2021-12-30,2022-01-02}',
    ],
    [
      '3 March and 5 April 2021, year once',
      allOf(on(null, 3, 3), on(2021, 4, 5)),
      '{2021-03-03,2021-04-05}',
      '{2021-03-03,2021-04-05}',
    ],
    [
      '3 March 2021 and 5 April',
      allOf(on(2021, 3, 3), on(null, 4, 5)),
      '{2021-03-03,2021-04-05}',
      '{2021-03-03,2021-04-05}',
    ],
    [
      'early May and late June 2020',
      allOf(part('early', on(2020, 5)), part('late', on(2020, 6))),
      '{2020-05,2020-06}',
      '{2020-05-01~..2020-05-10~,2020-06-21~..2020-06-30~}',
    ],
    [
      '3 to 5 May and 7 May 2020',
      allOf(fromTo(on(2020, 5, 3), on(2020, 5, 5)), on(2020, 5, 7)),
      '{2020-05-03..2020-05-05,2020-05-07}',
      '{2020-05-03..2020-05-05,2020-05-07}',
    ],
    ['5 May or 5 May', oneOf(on(2020, 5, 5), on(2020, 5, 5)), '2020-05-05', '2020-05-05'],
    [
      'night of 4–5 January 2022',
      night(on(2022, 1, 4), on(2022, 1, 5)),
      '2022-01-04/2022-01-05',
      '2022-01-04/2022-01-05',
    ],
    [
      'night onto 1 January 2022',
      night(null, on(2022, 1, 1)),
      '2021-12-31/2022-01-01',
      '2021-12-31/2022-01-01',
    ],
    [
      'night of 29 February 2024',
      night(on(2024, 2, 29), null),
      '2024-02-29/2024-03-01',
      '2024-02-29/2024-03-01',
    ],
    ['before January 1928', bound('before', on(1928, 1)), '[..1927-12]', '../1928-01'],
    ['before 1 March 2021', bound('before', on(2021, 3, 1)), '[..2021-02-28]', '../2021-03-01'],
    ['before 1870', bound('before', on(1870)), '[..1869]', '../1870'],
    ['before summer 2019', bound('before', seasonIn(2019, 22)), '[..2019-21]', '../2019-22'],
    ['before spring 2019', bound('before', seasonIn(2019, 21)), '[..2018-24]', '../2019-21'],
    ['before Q1 2019', bound('before', seasonIn(2019, 33)), '[..2018-36]', '../2019-33'],
    ['before the 1990s', bound('before', decade(1990)), '[..198X]', '../199X'],
    ['no later than 12 April 2019', bound('by', on(2019, 4, 12)), '[..2019-04-12]', '../2019-04-12'],
    ['after 1870', bound('after', on(1870)), '[1871..]', '1870/..'],
    ['after December 2021', bound('after', on(2021, 12)), '[2022-01..]', '2021-12/..'],
    ['1870 or later', bound('notBefore', on(1870)), '[1870..]', '1870/..'],
    ['since January 2022', bound('since', on(2022, 1)), '[2022-01..]', '2022-01/..'],
    ['since the 1990s', bound('since', decade(1990)), '[199X..]', '199X/..'],
    ['until November 2021', bound('until', on(2021, 11)), '[..2021-11]', '/2021-11'],
    ['until late 2018', bound('until', part('late', on(2018))), '[..2018-12]', '/2018-12~'],
    ['before about the 1920s', bound('before', doubt('~', decade(1920))), '[..191X~]', '../192X~'],
    [
      'before early March 2021',
      bound('before', part('early', on(2021, 3))),
      '[..2021-02-28]',
      '../2021-03-10~',
    ],
    ['before the end of 2021', bound('before', part('late', on(2021))), '[..2021-12]', '../2021-12~'],
    ['after the beginning of 2021', bound('after', part('early', on(2021))), '[2021-01..]', '2021-01~/..'],
    ['after mid-March 2021', bound('after', part('mid', on(2021, 3))), '[2021-03-21..]', '2021-03-11~/..'],
    ['on or about 14 June 2016', doubt('~', on(2016, 6, 14)), '2016-06-14~', '2016-06-14~'],
    ['(believed to be) 31 May 2020', doubt('?', on(2020, 5, 31)), '2020-05-31?', '2020-05-31?'],
    ['reportedly 31 May 2020', doubt('reported', on(2020, 5, 31)), '2020-05-31', '2020-05-31'],
    ['perhaps about 1990', doubt('?', doubt('~', on(1990))), '1990%', '1990%'],
    [
      'about early March 2021',
      doubt('~', part('early', on(2021, 3))),
      '[2021-03-01~..2021-03-10~]',
      '2021-03-01~/2021-03-10~',
    ],
    ['two days before 5 January 2022', away('day', -2, on(2022, 1, 5)), '2022-01-03', '2022-01-03'],
    ['a week after 5 January 2022', away('week', 1, on(2022, 1, 5)), '2022-01-12~', '2022-01-12~'],
    ['two months after 5 January 2022', away('month', 2, on(2022, 1, 5)), '2022-03~', '2022-03~'],
    ['two months after January 2022', away('month', 2, on(2022, 1)), '2022-03', '2022-03'],
    ['three years before 2019', away('year', -3, on(2019)), '2016', '2016'],
    ['three years before May 2019', away('year', -3, on(2019, 5)), '2016-05~', '2016-05~'],
    ['a decade after 2001', away('decade', 1, on(2001)), '2011~', '2011~'],
  ])('%s', (_words, said, point, state) => {
    expect([read(said, 'point'), read(said, 'state')]).toEqual([point, state]);
    expect(resolve(said, 'point', nowhere).inferred.filter(({ from }) => from !== 'count')).toEqual([]);
  });
});

describe('as the words have it, only since, until and from-to are states', () => {
  test.each<[words: string, said: Said, edtf: string]>([
    ['since January 2022', bound('since', on(2022, 1)), '2022-01/..'],
    ['until November 2021', bound('until', on(2021, 11)), '/2021-11'],
    ['before November 2021', bound('before', on(2021, 11)), '[..2021-10]'],
    ['between 4 and 6 January 2022', inBetween(on(2022, 1, 4), on(2022, 1, 6)), '[2022-01-04..2022-01-06]'],
    ['from 5 to 18 January 2022', fromTo(on(2022, 1, 5), on(2022, 1, 18)), '2022-01-05/2022-01-18'],
    ['since early March 2021', bound('since', part('early', on(2021, 3))), '2021-03-01~/..'],
  ])('%s', (_words, said, edtf) => expect(read(said, null)).toBe(edtf));
});

test('the night of a day is the one that begins on it, and the one that ends on it is offered', () => {
  expect(resolve(night(on(2022, 1, 4), null), null, nowhere)).toMatchObject({
    edtf: '2022-01-04/2022-01-05',
    confidence: 'high',
    alternatives: [{ edtf: '2022-01-03/2022-01-04', code: 'other_night' }],
  });
  expect(resolve(night(null, on(2022, 1, 5)), null, nowhere).alternatives).toEqual([]);
});

describe('parts', () => {
  test.each<[words: string, said: Said, point: string, state: string]>([
    ['early March 2021', part('early', on(2021, 3)), '[2021-03-01..2021-03-10]', '2021-03-01~/2021-03-10~'],
    ['mid-March 2021', part('mid', on(2021, 3)), '[2021-03-11..2021-03-20]', '2021-03-11~/2021-03-20~'],
    ['late February 2020', part('late', on(2020, 2)), '[2020-02-21..2020-02-29]', '2020-02-21~/2020-02-29~'],
    [
      'first half of March 2021',
      part('firstHalf', on(2021, 3)),
      '[2021-03-01..2021-03-15]',
      '2021-03-01~/2021-03-15~',
    ],
    [
      'second half of February 2021',
      part('secondHalf', on(2021, 2)),
      '[2021-02-16..2021-02-28]',
      '2021-02-16~/2021-02-28~',
    ],
    [
      'first days of March 2021',
      part('firstDays', on(2021, 3)),
      '[2021-03-01..2021-03-05]',
      '2021-03-01~/2021-03-05~',
    ],
    [
      'last days of February 2021',
      part('lastDays', on(2021, 2)),
      '[2021-02-24..2021-02-28]',
      '2021-02-24~/2021-02-28~',
    ],
    [
      'в десятых числах мая',
      part('teens', on(2021, 5)),
      '[2021-05-10..2021-05-19]',
      '2021-05-10~/2021-05-19~',
    ],
    [
      'в двадцатых числах мая',
      part('twenties', on(2021, 5)),
      '[2021-05-20..2021-05-31]',
      '2021-05-20~/2021-05-31~',
    ],
    ['early 2019', part('early', on(2019)), '[2019-01..2019-04]', '2019-01~/2019-04~'],
    ['mid-2019', part('mid', on(2019)), '[2019-05..2019-08]', '2019-05~/2019-08~'],
    ['late 2018', part('late', on(2018)), '[2018-09..2018-12]', '2018-09~/2018-12~'],
    ['first half of 2018', part('firstHalf', on(2018)), '2018-40', '2018-40~'],
    ['last days of 2018', part('lastDays', on(2018)), '[2018-12-27..2018-12-31]', '2018-12-27~/2018-12-31~'],
    ['early 1990s', part('early', decade(1990)), '[1990..1993]', '1990~/1993~'],
    ['mid-1990s', part('mid', decade(1990)), '[1994..1996]', '1994~/1996~'],
    ['late 1990s', part('late', decade(1990)), '[1997..1999]', '1997~/1999~'],
    ['late 20th century', part('late', year('20')), '[1967..1999]', '1967~/1999~'],
    ['early summer 2019', part('early', seasonIn(2019, 22)), '2019-06', '2019-06~'],
    ['late winter 2019–20', part('late', fromTo(seasonIn(2019, 24), on(2020))), '2020-02', '2020-02~'],
    ['mid Q2 2019', part('mid', seasonIn(2019, 34)), '2019-05', '2019-05~'],
    ['early on 6 January 2022', part('early', on(2022, 1, 6)), '2022-01-06', '2022-01-06'],
    ['early January', part('early', on(null, 1)), '[XXXX-01-01..XXXX-01-10]', 'XXXX-01-01~/XXXX-01-10~'],
  ])('%s', (_words, said, point, state) => {
    expect([read(said, 'point'), read(said, 'state')]).toEqual([point, state]);
  });

  test('the whole month or year is offered', () => {
    expect(resolve(part('early', on(2021, 3)), 'point', nowhere)).toEqual({
      edtf: '[2021-03-01..2021-03-10]',
      inferred: [],
      confidence: 'high',
      alternatives: [{ edtf: '2021-03', code: 'whole', why: expect.any(String) }],
    });
  });
});

describe('what is not said is not made up', () => {
  test.each<[words: string, said: Said, edtf: string]>([
    ['12 January', on(null, 1, 12), 'XXXX-01-12'],
    ['January', on(null, 1), 'XXXX-01'],
    ['29 February', on(null, 2, 29), 'XXXX-02-29'],
    ['spring', seasonIn(null, 21), 'XXXX-21'],
    ['before 5 January', bound('before', on(null, 1, 5)), '[..XXXX-01-04]'],
    ['night onto 5 January', night(null, on(null, 1, 5)), 'XXXX-01-04/XXXX-01-05'],
    ['night onto 1 March', night(null, on(null, 3, 1)), 'XXXX-03-01'],
    ['two days before 5 January', away('day', -2, on(null, 1, 5)), 'XXXX-01-03'],
  ])('%s', (_words, said, edtf) => {
    expect(resolve(said, null, nowhere)).toMatchObject({ edtf, confidence: 'low', inferred: [] });
  });
});

describe('refusals', () => {
  test.each<[words: string, said: Said, code: string]>([
    ['date unknown', { kind: 'unknown' }, 'said_unknown'],
    ['30 February 2021', on(2021, 2, 30), 'not_in_calendar'],
    ['30 February', on(null, 2, 30), 'not_in_calendar'],
    ['29 February 2023', on(2023, 2, 29), 'not_in_calendar'],
    ['the year 0', on(0), 'out_of_range'],
    ['the year 10000', on(10_000), 'out_of_range'],
    ['before the year 1', bound('before', on(1)), 'out_of_range'],
    ['before 1 March', bound('before', on(null, 3, 1)), 'needs_year'],
    ['Tuesday', { kind: 'stated', weekday: 2 }, 'needs_publication'],
    [
      'yesterday',
      { kind: 'relative', unit: 'day', by: 'unit', from: 'publication', step: -1 },
      'needs_publication',
    ],
    [
      'the next day',
      { kind: 'relative', unit: 'day', by: 'unit', from: 'narrative', step: 1 },
      'needs_narrative',
    ],
    ['from 5 May 2020 to 3 May 2020', fromTo(on(2020, 5, 5), on(2020, 5, 3)), 'backwards'],
    ['between 2020 and 2019', inBetween(on(2020), on(2019)), 'backwards'],
    ['the 5th', on(null, null, 5), 'vague'],
    ['early since 2019', part('early', bound('since', on(2019))), 'vague'],
    ['nothing', { kind: 'stated' }, 'no_date'],
  ])('%s', (_words, said, code) => {
    const reading = resolve(said, null, nowhere);
    expect(reading).toMatchObject({ edtf: null, code, inferred: [], confidence: 'low' });
    expect(reading.edtf === null && reading.reason).toMatch(/^.{20,}\.$/);
  });
});
