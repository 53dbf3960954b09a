import { createHash } from 'node:crypto';

/**
 * A JSON value as the one text that stands for it, for hashing: keys sorted by UTF-16 code unit, no white space,
 * numbers and strings as ECMAScript prints them (RFC 8785). Keys whose value is undefined are left out, as in
 * JSON. Throws TypeError on what JSON cannot carry: NaN, infinities, half a surrogate pair, dates, functions.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalText(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isPlainObject(value)) {
    const parts = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => `${canonicalText(key)}:${canonicalJson(value[key])}`);
    return `{${parts.join(',')}}`;
  }
  throw new TypeError(`JSON has no ${typeof value} such as ${String(value)}`);
}

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON has no number ${value}`);
  return JSON.stringify(value);
}

function canonicalText(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('JSON has no half of a surrogate pair');
  return JSON.stringify(text);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
