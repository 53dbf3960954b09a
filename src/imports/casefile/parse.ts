import { circles } from './circles.js';
import { type Entries, type Reading, readEntries } from './entries.js';
import type { Fault } from './faults.js';
import { disagreeingClaims, unknownFields } from './fields.js';
import { type CaseFile, type Section, sectionNames } from './format.js';
import { orphans } from './orphans.js';
import { brokenReferences, referencesOf, referencesOfHead } from './references.js';
import {
  custodyOutOfOrder,
  repeatedCodes,
  repeatedItems,
  repeatedRelations,
  stepsOf,
  strayCaptures,
} from './rules.js';

/**
 * Judges the JSON value of a case file by itself, without a database: the forms of its records, then what the
 * records say of one another. Every fault is in the answer, in the order of the file.
 */
export function parseCaseFile(value: unknown): { ok: true; file: CaseFile } | { ok: false; faults: Fault[] } {
  const reading = readEntries(value);
  const faults = [...reading.faults, ...betweenRecords(reading)];
  // Only in a sound file does "nothing refers to it" mean what it says.
  if (faults.length === 0) faults.push(...orphans(reading));
  if (faults.length > 0 || !reading.envelope) return { ok: false, faults: inFileOrder(faults) };
  return { ok: true, file: { ...reading.envelope, ...soundRecords(reading.entries) } };
}

type Records = { [S in Section]: CaseFile[S] };

function soundRecords(entries: Entries): Records {
  const records = sectionNames.map((section) => [section, entries[section].map(({ form }) => form)]);
  return Object.fromEntries(records) as Records;
}

function betweenRecords(reading: Reading): Fault[] {
  const references = [
    ...referencesOfHead(reading),
    ...sectionNames.flatMap((section) => referencesOf(reading, section)),
  ];
  const steps = stepsOf(reading.entries);
  return [
    ...repeatedCodes(reading),
    ...brokenReferences(reading, references),
    ...repeatedItems(reading),
    ...repeatedRelations(reading),
    ...circles(steps.places, 'makes a place lie within itself'),
    ...circles(steps.organisations, 'makes a body a unit of itself'),
    ...circles(steps.origins, 'makes a source its own origin'),
    ...circles(steps.reporters, 'makes a source known only through itself'),
    ...circles(steps.order, 'makes an event come before itself'),
    ...circles(steps.parts, 'makes an event a part of itself'),
    ...circles(steps.causes, 'makes an event its own cause'),
    ...circles(steps.selves, 'links an event to itself'),
    ...circles(steps.retractions, 'makes a citation take itself back'),
    ...custodyOutOfOrder(reading),
    ...strayCaptures(reading),
    ...unknownFields(reading),
    ...disagreeingClaims(reading),
  ];
}

function inFileOrder(faults: readonly Fault[]): Fault[] {
  const rank = (path: string) => {
    const section = sectionNames.findIndex((name) => path.startsWith(`${name}[`));
    return [section, Number(/^[a-z]+\[([0-9]+)\]/.exec(path)?.[1] ?? -1)] as const;
  };
  return faults
    .map((fault) => ({ fault, at: rank(fault.path) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ fault }) => fault);
}
