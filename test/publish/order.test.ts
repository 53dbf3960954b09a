import fc from 'fast-check';
import { type Precedence, placeEvents, type Unplaced } from '../../src/publish/order.js';

const event = (id: string, date: string | null = null, order = 0): Unplaced => ({
  id,
  code: id,
  date,
  earliest: date?.slice(0, 2) ?? null,
  latest: date?.slice(-2) ?? null,
  order,
});
const before = (first: string, second: string): Precedence => ({ first, second });

function sorted(events: Unplaced[], precedences: Precedence[]): string {
  const places = placeEvents(events, precedences);
  const key = (id: string) => places.get(id)?.key ?? '';
  return events
    .map(({ id }) => id)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .join('');
}

test('events stand by date, then by what precedes what, then by hand, then by code', () => {
  const dated = [event('d', '12', 5), event('c', '12', 5), event('b', '12', 1), event('a', '11', 9)];
  expect(sorted(dated, [])).toBe('abcd');
  expect(sorted(dated, [before('d', 'b')])).toBe('acdb');
  expect(sorted(dated, [before('d', 'a')])).toBe('abcd');
});

test('an undated event stands right after the last event known to precede it', () => {
  expect(
    sorted(
      [event('a', '11'), event('b', '12'), event('c', '13'), event('u')],
      [before('b', 'u'), before('a', 'u')],
    ),
  ).toBe('abuc');
});

test('an undated event of which only what follows is known stands right before that', () => {
  expect(sorted([event('a', '11'), event('b', '12'), event('u')], [before('u', 'b')])).toBe('aub');
});

test('an undated event between undated ones stands between them', () => {
  const events = [event('a', '11'), event('b', '12'), event('u'), event('v'), event('w')];
  expect(sorted(events, [before('a', 'w'), before('w', 'v'), before('v', 'u')])).toBe('awvub');
  expect(sorted(events, [before('w', 'v'), before('v', 'u'), before('u', 'b')])).toBe('awvub');
});

test('an event without a date or a neighbour stands after all others', () => {
  expect(sorted([event('u'), event('a', '19')], [])).toBe('au');
});

test('what precedes what is handed on through undated events to events of one date', () => {
  expect(sorted([event('a', '12'), event('b', '12'), event('u')], [before('b', 'u'), before('u', 'a')])).toBe(
    'bua',
  );
});

test('the neighbours that bound an undated event are the nearest dated ones, through undated ones', () => {
  const events = [event('a', '11'), event('b', '12'), event('c', '13'), event('u'), event('v')];
  const places = placeEvents(events, [
    before('a', 'u'),
    before('b', 'u'),
    before('u', 'v'),
    before('v', 'c'),
  ]);
  expect(places.get('v')).toMatchObject({ after: 'b', before: 'c' });
  expect(places.get('a')).toMatchObject({ after: null, before: null });
});

test('an event whose days leave room stands after what it is said to follow', () => {
  const [arrest, month, later] = [event('a', '15-19'), event('m', '10-31'), event('z', '16')];
  expect(sorted([arrest, month, later], [])).toBe('maz');
  expect(sorted([arrest, month, later], [before('a', 'm')])).toBe('amz');
  expect(sorted([arrest, month, event('n', '10-31'), later], [before('a', 'm'), before('m', 'n')])).toBe(
    'amnz',
  );
});

test('the first day that what precedes leaves an event is handed on', () => {
  const events = [event('a', '15-19'), event('u'), event('m', '10-31'), event('z', '16')];
  const places = placeEvents(events, [before('a', 'u'), before('u', 'm')]);
  expect([...'auz'].map((id) => places.get(id)?.notBefore)).toEqual([null, '15', null]);
  expect(places.get('m')?.notBefore).toBe('15');
});

test('an event whose days leave no room stands by its days, whatever is said', () => {
  expect(sorted([event('a', '15'), event('b', '10-14')], [before('a', 'b')])).toBe('ba');
});

test('a circle is no fault: every event gets a place', () => {
  const events = ['a', 'b', 'c'].map((id) => event(id));
  expect(sorted(events, [before('a', 'b'), before('b', 'c'), before('c', 'a')])).toBe('abc');
});

test('a key is short however long a chain of undated events is', () => {
  const events = Array.from({ length: 2000 }, (_, i) => event(`u${String(i).padStart(4, '0')}`));
  const chain = events.slice(1).map(({ id }, i) => before(events[i]?.id ?? '', id));
  for (const anchored of [[...chain, before('a', 'u0000')], [...chain, before('u1999', 'a')], chain]) {
    const keys = [...placeEvents([event('a', '11'), ...events], anchored).values()].map(({ key }) => key);
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThan(200);
    expect(new Set(keys).size).toBe(2001);
  }
});

// Precedences that a true order of time gives never contradict one another; dates are drawn along the same order.
const histories = fc
  .record({
    days: fc.array(fc.option(fc.integer({ min: 10, max: 14 })), { minLength: 1, maxLength: 12 }),
    pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 16 }),
  })
  .map(({ days, pairs }) => {
    const dated = days.filter((day) => day !== null).sort();
    const events = days.map((day, i) =>
      event(String.fromCharCode(97 + i), day === null ? null : String(dated.shift())),
    );
    const precedences = pairs
      .filter(([a, b]) => a < b && b < events.length)
      .map(([a, b]) => before(events[a]?.id ?? '', events[b]?.id ?? ''));
    return { events, precedences };
  });

test('whatever is said to precede does, where the dates allow it', () => {
  fc.assert(
    fc.property(histories, ({ events, precedences }) => {
      const places = placeEvents(events, precedences);
      for (const { first, second } of precedences)
        expect((places.get(first)?.key ?? '') < (places.get(second)?.key ?? '')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('the order of the input does not matter', () => {
  fc.assert(
    fc.property(histories, ({ events, precedences }) => {
      const straight = placeEvents(events, precedences);
      const turned = placeEvents(events.toReversed(), precedences.toReversed());
      for (const { id } of events) expect(turned.get(id)).toEqual(straight.get(id));
    }),
  );
});

// What truly happened on one day after another, as a record knows it: ranges of days around the true ones, or nothing.
const blurred = fc
  .record({
    events: fc.array(fc.option(fc.tuple(fc.nat(5), fc.nat(5)), { freq: 4 }), { minLength: 2, maxLength: 10 }),
    pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }),
  })
  .map(({ events, pairs }) => ({
    events: events.map((blur, i) =>
      event(String.fromCharCode(97 + i), blur && `${15 + i - blur[0]}-${15 + i + blur[1]}`),
    ),
    precedences: pairs
      .filter(([a, b]) => a < b && b < events.length)
      .map(([a, b]) => before(String.fromCharCode(97 + a), String.fromCharCode(97 + b))),
  }));

test('whatever is truly said to precede does, however little the dates tell', () => {
  fc.assert(
    fc.property(blurred, ({ events, precedences }) => {
      const places = placeEvents(events, precedences);
      for (const { first, second } of precedences)
        expect((places.get(first)?.key ?? '') < (places.get(second)?.key ?? '')).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
