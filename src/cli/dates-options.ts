/** What is told beside the words: the options of `dates read` and `dates find`, and the keys of their JSON lines. */
import { parseArgs } from 'node:util';
import { quoted } from '../dates/refusal.js';
import type { Lang } from '../dates/words/words.js';
import { tongues } from '../dates/written/languages/index.js';
import type { Tongue } from '../dates/written/languages/language.js';
import type { Order, ReadOptions } from '../dates/written/reading.js';
import { faultLine, type Io } from './command.js';
import { type Published, publicationDay, readPublished, readZone } from './dates-published.js';

/** What was told. What is absent was not. */
export interface Told {
  readonly lang?: readonly Tongue[];
  readonly published?: Published;
  readonly zone?: string;
  readonly year?: number;
  readonly as?: 'point' | 'state';
  readonly order?: Order;
}

/** A value that is not allowed; the message says what is. */
export class Misfit extends Error {}

const aspects = ['point', 'state'] as const;
const orders = ['day-month', 'month-day', 'month-year'] as const;

// Each takes a value that is neither absent nor null, under the name that the message gives it.
const readers: { [Key in keyof Told]-?: (given: unknown, name: string) => NonNullable<Told[Key]> } = {
  lang: readLanguages,
  published: (given, name) =>
    need(
      readPublished(given),
      `${name} is a date in EDTF (2022-01-20, 2022-01) or a moment such as 2022-01-20T22:30:00Z`,
      given,
    ),
  zone: (given, name) =>
    need(readZone(given), `${name} is a time zone such as Asia/Almaty or Europe/Kyiv`, given),
  year: (given, name) =>
    need(
      Number.isInteger(given) && Number(given) >= 1 && Number(given) <= 9999 ? Number(given) : null,
      `${name} is a year from 1 to 9999`,
      given,
    ),
  as: (given, name) => oneOf(aspects, given, name),
  order: (given, name) => oneOf(orders, given, name),
};

/** Every option, in the order in which help names them. */
export const everyKey = Object.keys(readers) as readonly (keyof Told)[];

/**
 * The options of a line that is a JSON object, over those of the command line. A key that is null is not given, and one
 * that is not among `allowed` means nothing. Throws a `Misfit`.
 */
export function readKeys(
  line: Readonly<Record<string, unknown>>,
  defaults: Told,
  allowed: readonly (keyof Told)[],
): Told {
  const own = allowed.filter((key) => line[key] !== undefined && line[key] !== null);
  if (own.length === 0) return defaults;
  return { ...defaults, ...Object.fromEntries(own.map((key) => [key, readers[key](line[key], key)])) };
}

/** The options of a command line that takes those of `allowed`; null when they are wrong, having said so in one line. */
export function readFlags(
  argv: string[],
  action: string,
  allowed: readonly (keyof Told)[],
  io: Io,
): Told | null {
  try {
    const values = Object.entries(parsed(argv, action, allowed));
    return Object.fromEntries(values.map(([name, value]) => [name, readFlag(name as keyof Told, value)]));
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    io.stderr.write(`qantar dates ${action}: ${error.message}; qantar dates --help explains\n`);
    return null;
  }
}

function parsed(argv: string[], action: string, allowed: readonly string[]): Record<string, unknown> {
  try {
    const options = Object.fromEntries(allowed.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args: argv, options }).values;
  } catch (error) {
    const takes = allowed.length === 0 ? 'no options' : allowed.map((name) => `--${name}`).join(', ');
    throw new Misfit(`${faultLine(error).split(/[.;] /)[0]}; dates ${action} takes ${takes}`);
  }
}

function readFlag(name: keyof Told, value: unknown): Told[keyof Told] {
  const isNumber = name === 'year' && /^\d{1,4}$/.test(String(value));
  return readers[name](isNumber ? Number(value) : value, `--${name}`);
}

/** What was told, as the reader of dates takes it. */
export function readOptions({ lang, published, zone, year, as, order }: Told): ReadOptions {
  return {
    languages: lang ?? [],
    published: published ? publicationDay(published, zone) : null,
    year: year ?? null,
    as: as ?? null,
    order: order ?? null,
  };
}

const nearest: Partial<Record<Tongue, Lang>> = { ru: 'ru', uk: 'ru', kk: 'kk', ky: 'kk' };

/** The language of the interface that is nearest to the first one told. */
export function wordingIn({ lang }: Told): Lang {
  return (lang?.[0] && nearest[lang[0]]) || 'en';
}

// Regions do not matter here: en-GB is English.
function readLanguages(given: unknown, name: string): Tongue[] {
  const list = typeof given === 'string' ? given.split(',') : given;
  const codes = Array.isArray(list) ? list.map(tongueOf) : [null];
  const known = codes.filter((code) => code !== null);
  if (known.length === codes.length) return [...new Set(known)];
  throw new Misfit(
    `${name} is one or more of ${tongues.join(', ')} with commas between, not ${shown(given)}`,
  );
}

function tongueOf(given: unknown): Tongue | null {
  const code = typeof given === 'string' ? given.trim().toLowerCase().split(/[-_]/)[0] : null;
  return tongues.find((tongue) => tongue === code) ?? null;
}

function oneOf<Value extends string>(allowed: readonly Value[], given: unknown, name: string): Value {
  const found = allowed.find((value) => value === given);
  return need(found ?? null, `${name} is one of ${allowed.join(', ')}`, given);
}

function need<Value>(value: Value | null, rule: string, given: unknown): Value {
  if (value === null) throw new Misfit(`${rule}, not ${shown(given)}`);
  return value;
}

function shown(given: unknown): string {
  if (typeof given === 'string') return quoted(given);
  if (Array.isArray(given)) return `a list`;
  return typeof given === 'object' ? 'an object' : String(given);
}
