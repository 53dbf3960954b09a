import fc from 'fast-check';
import { boundsOf, fuzzyBoundsOf } from '../../src/dates/bounds.js';
import { sayDate } from '../../src/dates/describe.js';
import { longestEdtf, parseEdtf, printEdtf } from '../../src/dates/edtf.js';
import { sortKey } from '../../src/dates/order.js';
import { overlap } from '../../src/dates/overlap.js';
import { edtf, junk } from './arbitraries.js';

const megabyte = 1_000_000;
const set = (member: string, count: number) => `[${Array.from({ length: count }, () => member).join(',')}]`;

// Texts that cost a careless parser, and values whose days take searching.
const hostile: Record<string, string> = {
  'a million brackets': '['.repeat(megabyte),
  'a million digits': '1'.repeat(megabyte),
  'a million unstated digits': 'X'.repeat(megabyte),
  'a million halves of surrogate pairs': '\ud800'.repeat(megabyte),
  'a million line breaks': '\n'.repeat(megabyte),
  'a million of the days of chrono': '1 day '.repeat(megabyte / 6),
  'nested sets as long as a text may be': '[{'.repeat(longestEdtf / 2),
  'dots as long as a text may be': '.'.repeat(longestEdtf),
  'commas as long as a text may be': `[${','.repeat(longestEdtf - 2)}]`,
  'slashes as long as a text may be': '/'.repeat(longestEdtf),
  'marks as long as a text may be': '?'.repeat(longestEdtf),
  'hyphens as long as a text may be': '2004-'.repeat(204),
  'an exponent as long as a text may be': `Y1E${'9'.repeat(longestEdtf - 3)}`,
  'a time as long as a text may be': `2004-01-01T${':'.repeat(longestEdtf - 11)}`,
  'no leap year ends in 1': 'XXX1-02-29',
  'no 30 February': 'XXXX-02-30',
  'leap days of any year': set('XXXX-02-29', 92),
  'leap days of the fourth years of centuries': set('XX04-02-29', 92),
  'unstated digits everywhere': set('%-XXX4-0X-2X', 78),
  'long ranges': set('0001-01-01..9999-12-31', 44),
};

const tries = 20;

// The least of some runs: the work itself, without what else the machine was doing. Stops at the first run that is
// fast enough.
function milliseconds(work: () => void, allowed: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < tries && least >= allowed; run++) {
    const begin = performance.now();
    work();
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}

function use(text: string): void {
  const read = parseEdtf(text);
  if (!read.ok) return;
  printEdtf(read.value);
  boundsOf(read.value);
  fuzzyBoundsOf(read.value);
  sortKey(read.value);
  overlap(read.value, { from: '2022-01-01', to: '2022-01-02' });
  sayDate(read.value, 'kk');
}

const allowed = (text: string) => 2 * Math.max(1, Math.ceil(text.length / 64));

test.each(Object.keys(hostile))('%s take no more than 2 ms per 64 characters, all uses together', (name) => {
  const text = hostile[name]!;
  expect(milliseconds(() => use(text), allowed(text))).toBeLessThan(allowed(text));
});

test('neither does any generated date or junk', () => {
  fc.assert(
    fc.property(fc.oneof(edtf, junk), (text) => {
      expect(milliseconds(() => use(text), allowed(text))).toBeLessThan(allowed(text));
    }),
    { numRuns: 3000 },
  );
});

test('a text of the greatest length is read, one longer is refused by its length', () => {
  const days = set('2022-01-05', 93);
  const padded = days.replace('2022-01-05]', '?2022-01-05]');
  expect(days).toHaveLength(longestEdtf);
  expect(parseEdtf(days).ok).toBe(true);
  expect(parseEdtf(padded)).toEqual({
    ok: false,
    reason: 'The text has 1025 characters; a date has 1024 at most.',
  });
});
