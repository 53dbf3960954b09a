import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEdtf } from '../../src/dates/edtf.js';
import type { DateValue } from '../../src/dates/value.js';
import { root } from '../../src/lib/root.js';

/** A table of `fixtures/`, as JSON. */
export function fixture<Table>(path: string): Table {
  return JSON.parse(readFileSync(join(root, 'fixtures', path), 'utf8'));
}

/** The value of a text that must be a date. */
export function dateOf(text: string): DateValue {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(`${text}: ${read.reason}`);
  return read.value;
}
