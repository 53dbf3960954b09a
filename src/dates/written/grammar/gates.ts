/**
 * Which rules are worth asking at a token. A rule looks at many words before it says no; a gate is one bit that says so at
 * once. Without gates the grammar takes four times as long.
 */
import type { Hit } from '../lexicon.js';
import type { NumberToken, Token } from '../text.js';

export const gate = {
  month: 1,
  weekday: 2,
  season: 4,
  unit: 8,
  half: 16,
  number: 32,
  decade: 64,
  relative: 128,
  which: 256,
  stretch: 512,
  several: 1024,
  counter: 2048,
  year: 4096,
  wrapper: 8192,
  lead: 16384,
  night: 32768,
  /** Digits, by what they could be: a day, the number of a quarter, a decade, a century, a year, any count. */
  day: 65536,
  few: 1048576,
  tens: 2097152,
  century: 4194304,
  fourDigits: 8388608,
  count: 16777216,
  unknown: 33554432,
  figures: 131072,
  mark: 262144,
  letters: 524288,
} as const;

const jobs: Readonly<Record<string, number>> = {
  this: gate.which,
  last: gate.which,
  next: gate.which,
  that: gate.which,
  previous: gate.which,
  following: gate.which,
  past: gate.stretch,
  coming: gate.stretch,
  several: gate.several,
  ago: gate.counter,
  hence: gate.counter,
  later: gate.counter,
  earlier: gate.counter,
  year: gate.year,
  years: gate.year,
  about: gate.wrapper,
  perhaps: gate.wrapper,
  reported: gate.wrapper,
  before: gate.wrapper,
  by: gate.wrapper,
  after: gate.wrapper,
  notBefore: gate.wrapper,
  since: gate.wrapper,
  until: gate.wrapper,
  from: gate.lead,
  between: gate.lead,
  either: gate.lead,
  night: gate.night,
  nightOnto: gate.night,
  unknown: gate.unknown,
};

const kinds = {
  month: gate.month,
  weekday: gate.weekday,
  season: gate.season,
  unit: gate.unit,
  half: gate.half,
  number: gate.number,
  ordinal: gate.number,
  ownedDay: gate.number,
  decade: gate.decade,
  relative: gate.relative,
  part: gate.wrapper,
  repeated: gate.relative,
  never: 0,
} as const;

// XX, IV, ХІХ; Q3, H1.
const numbersInLetters = /^(?:[xviхі]{1,7}|[qtкhs][1-4])$/;

const firstLetters = 'xviхіqtкhs';

/** Whether a word is a number in letters: a Roman one, or the sign of a quarter or half. */
export function isInLetters(key: string): boolean {
  return key.length <= 7 && firstLetters.includes(key.charAt(0)) && numbersInLetters.test(key);
}

function digitsOf({ value, digits }: NumberToken): number {
  let open: number = gate.count;
  if (digits <= 2 && value >= 1 && value <= 31) open |= gate.day | gate.century;
  if (value >= 1 && value <= 4) open |= gate.few;
  if (value % 10 === 0 && (digits === 2 || digits === 4)) open |= gate.tens;
  return digits === 4 ? open | gate.fourDigits : open;
}

function ownGates(token: Exclude<Token, { kind: 'numeric' }>): number {
  if (token.kind === 'number') return digitsOf(token);
  return token.kind === 'mark' ? gate.mark : isInLetters(token.key) ? gate.letters : 0;
}

/** The gates that stand open at a token with these senses. */
export function gatesOf(token: Token, hits: readonly Hit[]): number {
  if (token.kind === 'numeric') return gate.figures;
  let open = ownGates(token);
  for (const hit of hits) open |= hit.is === 'job' ? (jobs[hit.job] ?? 0) : kinds[hit.is];
  return open;
}
