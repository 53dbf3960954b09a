import { machineDate } from '../../src/dates/machine.js';
import { sortKey } from '../../src/dates/order.js';
import { storable, storedDate } from '../../src/dates/store.js';
import { dateOf } from './fixtures.js';

test('a date becomes the columns of a table', () => {
  expect(storedDate(dateOf('?2004-06~'))).toEqual({
    edtf: '2004%-~06',
    level: 2,
    precision: 'month',
    qualifier: 'mixed',
    earliest: '2004-06-01',
    latest: '2004-06-30',
    earliest_kind: 'known',
    latest_kind: 'known',
    fuzzy_earliest: '2002-06-01',
    fuzzy_latest: '2006-06-30',
    sort_key: sortKey(dateOf('2004-06')),
  });
});

test('a date without its year has no bounds in a table, so that no filter takes it for year 0', () => {
  expect(storable(dateOf('XXXX-12-25'))).toBeNull();
  expect(storedDate(dateOf('XXXX-12-25'))).toMatchObject({
    earliest: null,
    latest: null,
    earliest_kind: 'unknown',
    latest_kind: 'unknown',
  });
});

test('an end that is open is stored as open, one that is unknown as unknown', () => {
  expect(storedDate(dateOf('2022-01-05/..'))).toMatchObject({ latest: null, latest_kind: 'open' });
  expect(storedDate(dateOf('2022-01-05/'))).toMatchObject({ latest: null, latest_kind: 'unknown' });
});

test('fuzzy bounds stop where the columns end', () => {
  expect(storedDate(dateOf('9999~'))).toMatchObject({
    fuzzy_earliest: '9998-01-01',
    fuzzy_latest: '9999-12-31',
  });
});

test.each(['0001', '9999', '0001-01-01', '../9999', '[..2022]', '/..', 'XXXX'])(
  '%s can be stored',
  (text) => {
    expect(storable(dateOf(text))).toBeNull();
  },
);

test.each(['0000', '-0001', 'Y10000', '000X', '0000/2022', '[-0044,2022]', '9999-24'])(
  '%s cannot be stored, and the reason names the years',
  (text) => {
    expect(storable(dateOf(text))).toContain('0001 to 9999');
  },
);

test.each([
  ['2022-01-05', '2022-01-05'],
  ['2022-01', '2022-01'],
  ['2022', '2022'],
  ['1985-04-12T23:20:30', '1985-04-12T23:20:30'],
  ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30Z'],
  ['1985-04-12T23:20:30-04', '1985-04-12T23:20:30-04:00'],
  ['1985-04-12T23:20:30+04:30', '1985-04-12T23:20:30+04:30'],
])('%s is a machine date: %s', (text, machine) => {
  expect(machineDate(dateOf(text))).toBe(machine);
});

test.each([
  '2022-01~',
  '2022?',
  '2022-01-XX',
  '201X',
  '2022-21',
  '2022-01/2022-02',
  '2022-01-05/..',
  '[2022-01-02..2022-01-09]',
  '{2022-01,2022-02}',
  'Y12345',
  '0000',
  '-0044-03-15',
  '1985-04-12T24:00:00',
])('%s is no machine date', (text) => {
  expect(machineDate(dateOf(text))).toBeNull();
});

test('a time of day that stands beside the date orders events of one day', () => {
  const day = dateOf('2022-01-05');
  const keys = [
    sortKey(day),
    sortKey(day, { time: '08:00' }),
    sortKey(dateOf('2022-01-05T08:30:00')),
    sortKey(day, { time: '23:59' }),
  ];
  expect([...keys].reverse().sort()).toEqual(keys);
  expect(sortKey(day, { time: 'noon' })).toBe(sortKey(day));
});
