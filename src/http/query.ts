import type { Request } from 'express';
import { z } from 'zod';
import { type Fault, Invalid, type Problem } from '../lib/errors.js';
import { languages } from '../messages/index.js';

const longestValue = 500;
const mostParameters = 40;

/**
 * The parser behind `req.query`: a flat object without prototype, one string a key. Express's own would give
 * arrays and nested objects, which no parameter of ours is. Faults are kept under a symbol and come out in `ask`,
 * so that a page that looks at no parameter still refuses a broken address.
 */
export function parseQuery(text: string | undefined): ParsedQuery {
  const values = Object.create(null) as Record<string, string>;
  const faults: Fault[] = [];
  const pairs = (text ?? '').split('&').filter((pair) => pair !== '');
  if (pairs.length > mostParameters)
    return { values, faults: [{ field: '?', problem: 'too_many', values: { most: mostParameters } }] };
  for (const pair of pairs) {
    const cut = pair.indexOf('=');
    const key = decode(cut < 0 ? pair : pair.slice(0, cut));
    const value = decode(cut < 0 ? '' : pair.slice(cut + 1));
    const field = shownKey(key);
    const problem = key === null || value === null ? 'malformed' : problemOf(key, value, key in values);
    if (problem) faults.push({ field, problem, values: { most: longestValue } });
    else values[key as string] = value as string;
  }
  return { values, faults };
}

export interface ParsedQuery {
  values: Record<string, string>;
  faults: Fault[];
}

/** The parsed query of a request. */
export const queryOf = (req: Request) => req.query as unknown as ParsedQuery;

function problemOf(key: string, value: string, known: boolean): Problem | null {
  if (known) return 'repeated';
  if (key.length > 40 || value.length > longestValue) return 'too_long';
  return isPrintable(key) && isPrintable(value) ? null : 'unprintable';
}

// C0 controls, DEL and C1 controls. Half a surrogate pair cannot come out of
// percent-decoding UTF-8 today; the check keeps PostgreSQL from being the one that finds it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const control = /[\u0000-\u001f\u007f-\u009f]/;
const isPrintable = (text: string) => text.isWellFormed() && !control.test(text);

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** A key as it may be shown again: short and printable. */
function shownKey(key: string | null): string {
  if (key === null || !isPrintable(key)) return '?';
  return key.length > 40 ? `${key.slice(0, 40)}…` : key;
}

/** What an address without parameters of its own takes. */
export const noQuery = z.strictObject({ lang: z.enum(languages).optional() });

/**
 * Reads the query by a strict schema whose fields are strings to begin with. An empty value counts as absent, as
 * a form sends its untouched fields. Gives the value, or every fault with what could still be read.
 */
export function readQuery<T extends z.ZodObject>(
  req: Request,
  schema: T,
): { ok: true; value: z.infer<T> } | { ok: false; faults: Fault[] } {
  const { values, faults } = queryOf(req);
  const accepted = Object.keys(schema.shape);
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
  const unknown = Object.keys(values)
    .filter((key) => !accepted.includes(key))
    .map((key) => unknownKey(key, accepted));
  for (const { field } of unknown) delete given[field];
  const result = schema.safeParse(given);
  const found = result.success ? [] : result.error.issues.map(faultOf);
  const all = [...faults, ...unknown, ...found];
  return all.length === 0 && result.success ? { ok: true, value: result.data } : { ok: false, faults: all };
}

/** As `readQuery`; throws Invalid with every fault. */
export function ask<T extends z.ZodObject>(req: Request, schema: T): z.infer<T> {
  const read = readQuery(req, schema);
  if (!read.ok) throw new Invalid(read.faults);
  return read.value;
}

const unknownKey = (key: string, accepted: string[]): Fault => ({
  field: key,
  problem: 'unknown_key',
  values: { accepted: accepted.join(', ') },
});

function faultOf(issue: z.core.$ZodIssue): Fault {
  const field = String(issue.path[0] ?? '?');
  if (issue.code === 'custom' && issue.params?.problem) {
    const { problem, ...values } = issue.params as { problem: Problem } & Record<string, string>;
    return { field, problem, values };
  }
  if (issue.code === 'invalid_value')
    return { field, problem: 'not_choice', values: { choices: issue.values.map(String).join(', ') } };
  return { field, problem: 'malformed' };
}
