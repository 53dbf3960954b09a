import type { Reading } from './entries.js';
import type { Fault } from './faults.js';
import { type Section, sectionNames } from './format.js';
import { type Reference, referencesOf, referencesOfHead } from './references.js';

// These belong to a case only by being referred to; the others belong to it by themselves.
const reached = ['places', 'organisations', 'people', 'groups'] as const satisfies Section[];

/**
 * Records that nothing of the case leads to. They would be stored, and no export of the case would carry them
 * again, so a file that holds one is refused rather than half lost later.
 */
export function orphans(reading: Reading): Fault[] {
  const owner = new Map<string, string>();
  const onward = new Map<string, Reference[]>();
  for (const section of reached) {
    const references = referencesOf(reading, section);
    for (const reference of references) {
      const from = reference.path.slice(0, reference.path.indexOf(']') + 1);
      onward.set(from, [...(onward.get(from) ?? []), reference]);
    }
  }
  for (const [id, { path }] of reading.named) owner.set(id, path.slice(0, path.indexOf(']') + 1) || path);
  const others = sectionNames.filter((section) => !(reached as readonly Section[]).includes(section));
  const queue = [
    ...referencesOfHead(reading),
    ...others.flatMap((section) => referencesOf(reading, section)),
  ];
  const found = new Set<string>();
  for (let reference = queue.pop(); reference; reference = queue.pop()) {
    const path = owner.get(reference.id) ?? '';
    if (found.has(path)) continue;
    found.add(path);
    queue.push(...(onward.get(path) ?? []));
  }
  return reached.flatMap((section) =>
    reading.entries[section]
      .filter(({ path }) => !found.has(path))
      .map(({ path }) => ({ path, message: 'belongs to nothing in this case; refer to it or leave it out' })),
  );
}
