import { sql } from 'kysely';
import type { Trx } from '../db/connect.js';
import { asProtected } from '../revisions/rows.js';
import { type Word, wordsOf } from './fold.js';
import { holdsName, type Name, readyNames } from './names.js';
import { codeWithinCase } from './refs.js';
import type { WorkingRecord } from './working.js';

/** The real names of one protected person. */
export interface Identity {
  person_id: string;
  names: string[];
}

/** Every real identity of the installation, read under the role made for it. */
export async function readIdentities(trx: Trx): Promise<Identity[]> {
  const { rows } = await asProtected(trx, () =>
    sql<Identity>`select person_id, array[real_name] || other_names as names
      from work.protected_identities`.execute(trx),
  );
  return rows;
}

/** Looks for protected names. Says whose it found by the code in this case, never by name. */
export interface Watch {
  /** Whether anybody is watched for. */
  readonly any: boolean;
  /** Codes of the people whose name a text holds; `elsewhere` for somebody who is protected in another case. */
  find(text: string): string[];
  /** Codes of protected people of the case of whom no name is on record, so that none can be looked for. */
  readonly blind: readonly string[];
}

const longestSeen = 80;
const mostSeen = 50_000;

interface Watched {
  who: string;
  names: Name[];
}

/**
 * A watch over the protected people of a case: each spelling of their names, whole or in part. Of people who are
 * protected in other cases only whole names are looked for, and not one that somebody in this case bears in public.
 */
export function makeWatch(record: WorkingRecord, identities: readonly Identity[]): Watch {
  const here = new Set(record.people.filter((row) => row.protected).map(({ id }) => id));
  const shared = record.names
    .filter((row) => row.public && !here.has(row.person_id))
    .map(({ full_name }) => full_name);
  const known = new Map(identities.map(({ person_id, names }) => [person_id, names]));
  const namesOf = (id: string) => [
    ...(known.get(id) ?? []),
    ...record.names.filter((row) => row.person_id === id).map(({ full_name }) => full_name),
  ];
  const watched: Watched[] = [...here].map((id) => ({
    who: codeWithinCase(id, record.case.id),
    names: readyNames(namesOf(id), shared),
  }));
  for (const { person_id, names } of identities) {
    if (here.has(person_id)) continue;
    const theirs = readyNames(names, [], { aloneToo: false });
    const borne = theirs.filter((name) => !shared.some((text) => holdsName(wordsOf(text), [name])));
    watched.push({ who: 'elsewhere', names: borne });
  }
  // Most texts of a published record are codes and names that come again and again.
  const seen = new Map<string, string[]>();
  const find = (text: string) => {
    const known = text.length <= longestSeen ? seen.get(text) : undefined;
    if (known) return known;
    const found = findIn(wordsOf(text), watched, forms);
    if (seen.size >= mostSeen) seen.clear();
    if (text.length <= longestSeen) seen.set(text, found);
    return found;
  };
  const forms = new Set(watched.flatMap(({ names }) => names.flatMap(formsOf)));
  return {
    any: forms.size > 0,
    blind: [...here].filter((id) => namesOf(id).length === 0).map((id) => codeWithinCase(id, record.case.id)),
    find,
  };
}

const formsOf = ({ parts, joined }: Name) => [...parts.flatMap((part) => part.forms), ...joined];

// Nearly every text holds no word of any name: one look at a set of words spares comparing it with each name.
function findIn(words: readonly Word[], watched: readonly Watched[], forms: ReadonlySet<string>): string[] {
  if (!words.some((word) => word.forms.some((form) => forms.has(form)))) return [];
  return [...new Set(watched.filter(({ names }) => holdsName(words, names)).map(({ who }) => who))];
}
