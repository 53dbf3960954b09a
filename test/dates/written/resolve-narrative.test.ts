import { Narrative } from '../../../src/dates/written/resolve/narrative.js';
import { nowhere, type Place } from '../../../src/dates/written/resolve/place.js';
import { resolveIn } from '../../../src/dates/written/resolve/resolve.js';
import type { Said } from '../../../src/dates/written/said.js';
import {
  bound,
  count,
  fromTo,
  night,
  on,
  part,
  published,
  seasonIn,
  several,
  told,
  unit,
  weekday,
} from './said-samples.js';

type Line = [words: string, said: Said, sentence?: number];

/** Reads a text date by date, as the finder does, and gives what each means. */
function read(publication: string | null, lines: Line[], future = false) {
  const narrative = new Narrative();
  return lines.map(([words, said, at], index) => {
    const sentence = at ?? index;
    const start = index * 100;
    const place: Place = { ...nowhere, published: publication, narrative, at: start, sentence, future };
    const { reading, counted } = resolveIn(said, null, place);
    const { edtf, inferred } = reading;
    if (edtf !== null)
      narrative.note({ said, edtf, inferred, start, end: start + words.length, words, sentence });
    return { reading, counted };
  });
}

const dates = (publication: string | null, ...lines: Line[]) =>
  read(publication, lines).map(({ reading }) =>
    [reading.edtf, ...reading.alternatives.map(({ edtf }) => edtf)].join(' '),
  );

describe('a missing year comes from what was told before, if that fits', () => {
  test('an account of January 2022, published in 2024', () => {
    expect(
      dates(
        '2024-05-31',
        ['in January 2022', on(2022, 1), 0],
        ['on May 28', on(null, 5, 28), 1],
        ['in January 2022', on(2022, 1), 3],
        ['On January 9', on(null, 1, 9), 8],
        ['on January 2', on(null, 1, 2), 11],
        ['in February 2022', on(2022, 2), 14],
        ['In May 2022', on(2022, 5), 15],
        ['In April 2024', on(2024, 4), 20],
      ),
    ).toEqual([
      '2022-01',
      '2024-05-28 2022-05-28',
      '2022-01',
      '2022-01-09 2024-01-09',
      '2022-01-02 2024-01-02',
      '2022-02',
      '2022-05',
      '2024-04',
    ]);
  });

  test('the source of the year is named', () => {
    const [, second] = read('2024-05-31', [
      ['January 2022', on(2022, 1)],
      ['January 9', on(null, 1, 9)],
    ]);
    expect(second?.reading).toEqual({
      edtf: '2022-01-09',
      inferred: [{ part: 'year', from: 'narrative', words: 'January 2022' }],
      confidence: 'medium',
      alternatives: [{ edtf: '2024-01-09', code: 'from_publication', why: expect.any(String) }],
    });
  });

  test('a dateline is no story: what would lie after the publication goes back a year', () => {
    expect(
      dates('2010-01-25', ['25 January 2010', on(2010, 1, 25)], ['11 December', on(null, 12, 11)]),
    ).toEqual(['2010-01-25', '2009-12-11']);
  });

  test('a dateline is no story in a sentence of what is to come either', () => {
    const dateline: Line = ['25 January 2010', on(2010, 1, 25)];
    const [, second] = read('2010-01-25', [dateline, ['11 December', on(null, 12, 11)]], true);
    expect(second?.reading).toMatchObject({ edtf: '2009-12-11', alternatives: [{ edtf: '2010-12-11' }] });
  });

  test('a plan lends its year within its own sentence only', () => {
    const plan: Line = ['in November 2006', on(2006, 11), 3];
    const later = read('2005-11-05', [plan, ['on 16 November', on(null, 11, 16), 4]], true);
    expect(later[1]?.reading.edtf).toBe('2005-11-16');
    const beside = read('2005-11-05', [plan, ['on 16 November', on(null, 11, 16), 3]], true);
    expect(beside[1]?.reading.edtf).toBe('2006-11-16');
  });

  test('a range covers its months, also without a publication', () => {
    const quarter = fromTo(on(2013, 1, 1), on(2013, 3, 31));
    expect(
      dates(null, ['1 January to 31 March 2013', quarter, 0], ['18 January', on(null, 1, 18), 40]),
    ).toEqual(['2013-01-01/2013-03-31', '2013-01-18']);
    expect(
      dates(
        null,
        ['November 2013 to February 2014', fromTo(on(2013, 11), on(2014, 2)), 0],
        ['7 January', on(null, 1, 7), 9],
      )[1],
    ).toBe('2014-01-07');
  });

  test('a range of several years tells no year', () => {
    expect(dates(null, ['2010 to 2015', fromTo(on(2010), on(2015))], ['7 January', on(null, 1, 7)])[1]).toBe(
      'XXXX-01-07',
    );
  });

  test('a limit tells the month that it names, not the one beside it', () => {
    const by: Line = ['by September 2022', bound('by', on(2022, 9)), 0];
    expect(dates('2024-05-31', by, ['14 September', on(null, 9, 14), 9])[1]).toBe('2022-09-14 2023-09-14');
    const before: Line = ['before September 2022', bound('before', on(2022, 9)), 0];
    expect(dates('2024-05-31', before, ['14 August', on(null, 8, 14), 9])[1]).toBe('2023-08-14');
  });

  test('the words named are those that state the year', () => {
    const story: Line[] = [
      ['January 2022', on(2022, 1)],
      ['January 9', on(null, 1, 9)],
      ['January 11', on(null, 1, 11)],
    ];
    expect(read('2024-05-31', story)[2]?.reading.inferred).toEqual([
      { part: 'year', from: 'narrative', words: 'January 2022' },
    ]);
  });

  test('a full day goes on for three sentences, and over the end of a year', () => {
    const day: Line = ['3 December 2019', on(2019, 12, 3), 0];
    expect(dates('2022-06-01', day, ['on 20 December', on(null, 12, 20), 9])[1]).toBe(
      '2019-12-20 2021-12-20',
    );
    expect(dates('2022-06-01', day, ['on 9 January', on(null, 1, 9), 3])[1]).toBe('2020-01-09 2022-01-09');
    expect(dates('2022-06-01', day, ['on 9 January', on(null, 1, 9), 4])[1]).toBe('2022-01-09 2019-01-09');
    expect(dates('2022-06-01', day, ['on 9 May', on(null, 5, 9), 1])[1]).toBe('2022-05-09 2019-05-09');
    const spring: Line = ['3 March 2019', on(2019, 3, 3), 0];
    expect(dates('2022-06-01', spring, ['on 9 May', on(null, 5, 9), 2])[1]).toBe('2019-05-09 2022-05-09');
    expect(dates('2022-06-01', spring, ['on 9 February', on(null, 2, 9), 2])[1]).toBe(
      '2022-02-09 2019-02-09',
    );
  });

  test('a month goes on in the months after it, and tells nothing of a day in another', () => {
    const august: Line = ['in August 2019', on(2019, 8), 0];
    const september: Line = ['in September', on(null, 9), 1];
    const december: Line = ['in December', on(null, 12), 1];
    const february: Line = ['in February', on(null, 2), 2];
    expect(dates('2022-01-20', august, september, december, february)).toEqual([
      '2019-08',
      '2019-09 2021-09',
      '2019-12 2021-12',
      '2020-02 2021-02 2022-02',
    ]);
    expect(dates('2022-01-20', august, ['in October', on(null, 10), 4])[1]).toBe('2021-10 2019-10');
    expect(dates('2022-01-20', august, ['on 5 October', on(null, 10, 5), 1])[1]).toBe(
      '2021-10-05 2019-10-05',
    );
  });

  test('a bare year holds in its sentence and the two after it', () => {
    const year: Line = ['In 2019', on(2019), 0];
    expect(dates('2022-06-01', year, ['on 9 May', on(null, 5, 9), 2])[1]).toBe('2019-05-09 2022-05-09');
    expect(dates('2022-06-01', year, ['on 9 May', on(null, 5, 9), 3])[1]).toBe('2022-05-09');
  });

  test('of what fits, the latest told counts', () => {
    expect(
      dates(
        '2024-06-01',
        ['May 2018', on(2018, 5), 0],
        ['In 2020', on(2020), 1],
        ['on 9 May', on(null, 5, 9), 1],
      )[2],
    ).toBe('2020-05-09 2024-05-09');
  });

  test('what was itself inferred from the publication is no story', () => {
    expect(
      dates(
        '2022-01-20',
        ['4 January', on(null, 1, 4), 0],
        ['December', on(null, 12), 1],
        ['last year', unit('year', published(-1)), 2],
        ['15 January', on(null, 1, 15), 2],
      ),
    ).toEqual(['2022-01-04', '2021-12', '2021', '2022-01-15']);
  });

  test('what lies after the publication is told only of what is to come', () => {
    const told: Line = ['December 2022', on(2022, 12), 0];
    expect(dates('2022-06-01', told, ['5 December', on(null, 12, 5), 1])[1]).toBe('2021-12-05');
    const [, second] = read('2022-06-01', [told, ['5 December', on(null, 12, 5), 1]], true);
    expect(second?.reading.edtf).toBe('2022-12-05');
  });

  test('seasons and parts take their year from the story too', () => {
    expect(
      dates('2024-05-31', ['March 2019', on(2019, 3), 0], ['in spring', seasonIn(null, 21), 30])[1],
    ).toBe('2019-21 2024-21');
    expect(
      dates('2024-05-31', ['January 2022', on(2022, 1), 0], ['that winter', seasonIn(null, 24), 30])[1],
    ).toBe('2021-24 2023-24');
    expect(
      dates(
        '2024-05-31',
        ['January 2022', on(2022, 1), 0],
        ['early January', part('early', on(null, 1)), 9],
      )[1],
    ).toBe('[2022-01-01..2022-01-10] [2024-01-01..2024-01-10] 2022-01');
  });
});

describe('what counts from a date told before', () => {
  const day: Line = ['on 5 January 2022', on(2022, 1, 5), 0];
  test.each<[words: string, said: Said, expected: string]>([
    ['the same day', unit('day', told(0)), '2022-01-05'],
    ['накануне', unit('day', told(-1)), '2022-01-04'],
    ['the next day', unit('day', told(1)), '2022-01-06'],
    ['two days later', count('day', told(2)), '2022-01-07'],
    ['two weeks later', count('week', told(2)), '2022-01-19~'],
    ['three months later', count('month', told(3)), '2022-04~'],
    ['a year later', count('year', told(1)), '2023~'],
    ['that week', unit('week', told(0)), '[2022-01-03..2022-01-09]'],
    ['the previous month', unit('month', told(-1)), '2021-12'],
    ['that year', { kind: 'stated', year: { is: 'relative', ...told(0) } }, '2022'],
    ['May of the year before', { ...on(null, 5), year: { is: 'relative', ...told(-1) } }, '2021-05'],
    ['the previous December', on(null, 12, null, { which: told(-1) }), '2021-12'],
    ['that October', on(null, 10, null, { which: told(0) }), '2022-10'],
    ['the following Tuesday', weekday(2, told(1)), '2022-01-11'],
    ['that Friday', weekday(5, told(0)), '2022-01-07'],
    ['later that month', part('rest', unit('month', told(0))), '[2022-01-06..2022-01-31]'],
    ['later that January', part('rest', on(null, 1, null, { which: told(0) })), '[2022-01-06..2022-01-31]'],
    ['the following night', night(unit('day', told(1)), null), '2022-01-06/2022-01-07'],
  ])('%s', (words, said, expected) => {
    const [, second] = read('2024-05-31', [day, [words, said]]);
    expect(second?.reading).toMatchObject({ edtf: expected });
    expect(second?.reading.inferred).toContainEqual(
      expect.objectContaining({ from: 'narrative', words: 'on 5 January 2022' }),
    );
    expect(second?.counted).toMatchObject({ start: 0, end: 17, words: 'on 5 January 2022' });
  });

  test('several days later is no date, and a stretch is offered', () => {
    const [, second] = read('2024-05-31', [day, ['several days later', several('day', told(1))]]);
    expect(second?.reading).toMatchObject({ edtf: null, code: 'vague' });
    expect(second?.reading.alternatives).toMatchObject([{ edtf: '[2022-01-07..2022-01-14]' }]);
  });

  test('that summer is of the year told of', () => {
    expect(dates('2022-01-20', ['In 2012', on(2012)], ['that summer', seasonIn(null, 22, told(0))])[1]).toBe(
      '2012-22',
    );
  });

  test('it counts on: a counted day is told as well', () => {
    expect(
      dates(null, day, ['the next day', unit('day', told(1))], ['two days later', count('day', told(2))]),
    ).toEqual(['2022-01-05', '2022-01-06', '2022-01-08']);
  });

  test('a day inferred from the publication is good to count from', () => {
    expect(dates('2022-01-20', ['on Tuesday', weekday(2)], ['the next day', unit('day', told(1))])).toEqual([
      '2022-01-18',
      '2022-01-19',
    ]);
  });

  test('days are not counted from a month, months are', () => {
    const month: Line = ['in January 2022', on(2022, 1)];
    expect(dates(null, month, ['the next day', unit('day', told(1))])[1]).toBe('');
    expect(dates(null, month, ['two months later', count('month', told(2))])[1]).toBe('2022-03~');
  });

  test('a look back does not move the story', () => {
    const story: Line = ['in early April 2009', part('early', on(2009, 4))];
    const back: Line = ['the previous December', on(null, 12, null, { which: told(-1) })];
    expect(
      dates(null, story, back, ['later that October', part('rest', on(null, 10, null, { which: told(0) }))]),
    ).toEqual(['[2009-04-01..2009-04-10] 2009-04', '2008-12', '2009-10']);
  });

  test('from one of several days it counts from each of them', () => {
    const early: Line = ['in early April 2009', part('early', on(2009, 4))];
    expect(dates(null, early, ['two days later', count('day', told(2))])[1]).toBe('[2009-04-03..2009-04-12]');
    expect(read(null, [early, ['the next day', unit('day', told(1))]])[1]?.reading.confidence).toBe('low');
  });

  test('the day after a night is one of two', () => {
    const four: Line = ['the night of 4-5 January 2022', night(on(2022, 1, 4), on(2022, 1, 5))];
    expect(dates(null, four, ['the next day', unit('day', told(1))])[1]).toBe('[2022-01-05..2022-01-06]');
  });

  test('a stretch is left at its end, and reached at its beginning', () => {
    const days: Line = ['from 3 to 5 May 2020', fromTo(on(2020, 5, 3), on(2020, 5, 5))];
    expect(dates(null, days, ['two days later', count('day', told(2))])[1]).toBe('2020-05-07');
    expect(dates(null, days, ['the day before', unit('day', told(-1))])[1]).toBe('2020-05-02');
  });

  test('with nothing to count from it is refused, and the publication offered', () => {
    const [only] = read('2022-01-20', [['накануне', unit('day', told(-1))]]);
    expect(only?.reading).toMatchObject({
      edtf: null,
      code: 'needs_narrative',
      inferred: [],
      alternatives: [{ edtf: '2022-01-19', code: 'from_publication' }],
    });
    expect(only?.counted).toBeNull();
  });

  test('a bare day belongs to the month told of before', () => {
    expect(dates('2024-05-31', day, ['on the 9th', on(null, null, 9)])[1]).toBe('2022-01-09');
    expect(dates('2024-05-30', ['on the 31st', on(null, null, 31)])[0]).toBe('2024-03-31');
  });
});
