import type { z } from 'zod';
import { type CaseForm, caseForm } from '../../cases/forms.js';
import { type Fault, formFaults } from './faults.js';
import {
  type CaseFile,
  envelope,
  partNouns,
  type Section,
  sectionForms,
  sectionNames,
  sectionNouns,
} from './format.js';

/** A sound record of a case file and its path in it, such as `events[3]`. */
interface Entry<F> {
  path: string;
  form: F;
}

/** The sound records of a case file, section by section. */
export type Entries = { [S in Section]: Entry<CaseFile[S][number]>[] };

/** Something with an id: what it is and where it stands. */
interface Named {
  noun: string;
  path: string;
}

/** A case file read record by record: what is sound, what has an id, and what is wrong. */
export interface Reading {
  /** What stands around the records; null when that is faulty. */
  envelope: z.infer<typeof envelope> | null;
  head: CaseForm | null;
  entries: Entries;
  /** Everything that has an id, faulty records too, so that a fault in one is not reported again by its neighbours. */
  named: Map<string, Named>;
  /** Nouns of which nothing could be read, because their section is no list. */
  unread: Set<string>;
  faults: Fault[];
}

/** Reads each record of a file by its form. Never throws: what is wrong is in `faults`. */
export function readEntries(value: unknown): Reading {
  const whole = envelope.safeParse(value);
  const reading: Reading = {
    envelope: whole.data ?? null,
    head: null,
    entries: emptyEntries(),
    named: new Map(),
    unread: new Set(),
    faults: whole.success ? [] : formFaults(whole.error.issues, value),
  };
  if (!isObject(value)) return reading;
  reading.head = caseForm.safeParse(value.case).data ?? null;
  name(reading, value.case, 'case', 'case');
  if (!isObject(value.case)) reading.unread.add('case');
  for (const section of sectionNames) readSection(reading, section, value[section]);
  return reading;
}

function readSection(reading: Reading, section: Section, records: unknown): void {
  if (!Array.isArray(records)) {
    if (records !== undefined) markUnread(reading, section);
    return;
  }
  records.forEach((record: unknown, i) => {
    const path = `${section}[${i}]`;
    name(reading, record, sectionNouns[section], path);
    nameParts(reading, section, record, path);
    const form: z.ZodType = sectionForms[section];
    const parsed = form.safeParse(record);
    if (parsed.success) (reading.entries[section] as Entry<unknown>[]).push({ path, form: parsed.data });
    else reading.faults.push(...formFaults(parsed.error.issues, record, path));
  });
}

function markUnread(reading: Reading, section: Section): void {
  for (const noun of [sectionNouns[section], ...Object.values(partsOf(section))]) reading.unread.add(noun);
}

function partsOf(section: Section): Record<string, string> {
  return section in partNouns ? partNouns[section as keyof typeof partNouns] : {};
}

function nameParts(reading: Reading, section: Section, record: unknown, path: string): void {
  if (!isObject(record)) return;
  for (const [list, noun] of Object.entries(partsOf(section))) {
    const items = record[list];
    if (Array.isArray(items))
      items.forEach((item: unknown, i) => {
        name(reading, item, noun, `${path}.${list}[${i}]`);
      });
  }
}

function name(reading: Reading, record: unknown, noun: string, path: string): void {
  if (!isObject(record) || typeof record.id !== 'string') return;
  const other = reading.named.get(record.id);
  if (other)
    reading.faults.push({
      path: `${path}.id`,
      message: `is the id of ${other.path} too; every record has its own`,
    });
  else reading.named.set(record.id, { noun, path });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function emptyEntries(): Entries {
  return {
    places: [],
    organisations: [],
    people: [],
    groups: [],
    sources: [],
    events: [],
    detentions: [],
    proceedings: [],
    figures: [],
    claims: [],
    citations: [],
  };
}
