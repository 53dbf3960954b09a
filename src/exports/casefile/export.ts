import { readCase, readNoteNumbers } from '../../cases/working.js';
import type { Trx } from '../../db/connect.js';
import { readDetentions } from '../../detentions/working.js';
import { readEvents } from '../../events/working.js';
import { readFigures } from '../../figures/working.js';
import type { CaseFile, Section } from '../../imports/casefile/format.js';
import { sectionNames } from '../../imports/casefile/format.js';
import { readOrganisations } from '../../organisations/working.js';
import { readGroups, readPeople, readProtectedIdentities } from '../../people/working.js';
import { readPlaces } from '../../places/working.js';
import { readProceedings } from '../../proceedings/working.js';
import { readCitations, readClaims, readSources } from '../../sources/working.js';
import { type Reach, reachOf } from './reach.js';

/** What an export carried, for the line that tells about it. */
export interface Exported {
  records: number;
  identities: number;
}

export interface ExportOptions {
  /** Whether the real identities of protected people travel too. */
  identities: boolean;
}

type Readers = { [S in Section]: (ids: string[]) => Promise<CaseFile[S][number][]> };

// Records in memory at a time; a case of any size is written with the memory of one batch and the ids of the case.
const batchSize = 500;

/**
 * Writes the case file of a case, piece by piece, to `write`: keys in the order of the forms, events in the order
 * of the timeline, other records by code or id, nulls and defaults spelt out, two spaces, a final newline.
 * The transaction is a snapshot (repeatable read), so the file is one state of the case. Throws when the case is
 * gone.
 */
export async function exportCase(
  trx: Trx,
  caseId: string,
  { identities }: ExportOptions,
  write: (text: string) => Promise<void>,
): Promise<Exported> {
  const head = await readCase(trx, caseId);
  if (!head) throw new Error(`The case ${caseId} is gone.`);
  const reach = await reachOf(trx, caseId);
  const exported = { records: 1, identities: 0 };
  const readers = await readersOf(trx, caseId, reach, identities, (count) => {
    exported.identities += count;
  });
  await write(`{\n  "format": "qantar-case",\n  "version": 1,\n  "case": ${indented(head, '  ')}`);
  for (const section of sectionNames) {
    await write(`,\n  "${section}": [`);
    exported.records += await writeSection(reach[section], readers[section], write);
    await write(reach[section].length > 0 ? '\n  ]' : ']');
  }
  await write('\n}\n');
  return exported;
}

async function readersOf(
  trx: Trx,
  caseId: string,
  reach: Reach,
  identities: boolean,
  onIdentities: (count: number) => void,
): Promise<Readers> {
  const known = { events: new Set(reach.events), figures: new Set(reach.figures) };
  const numbers = await readNoteNumbers(trx, caseId);
  return {
    places: (ids) => readPlaces(trx, ids),
    organisations: (ids) => readOrganisations(trx, ids),
    people: async (ids) => {
      if (!identities) return readPeople(trx, ids);
      const real = await readProtectedIdentities(trx, ids);
      onIdentities(real.size);
      return readPeople(trx, ids, real);
    },
    groups: (ids) => readGroups(trx, ids),
    sources: (ids) => readSources(trx, ids, numbers),
    events: (ids) => readEvents(trx, caseId, ids, known.events),
    detentions: (ids) => readDetentions(trx, ids),
    proceedings: (ids) => readProceedings(trx, ids),
    figures: (ids) => readFigures(trx, ids, known.figures),
    claims: (ids) => readClaims(trx, ids),
    citations: (ids) => readCitations(trx, ids),
  };
}

async function writeSection(
  ids: readonly string[],
  read: (ids: string[]) => Promise<{ id: string }[]>,
  write: (text: string) => Promise<void>,
): Promise<number> {
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    const byId = new Map((await read(batch)).map((record) => [record.id, record]));
    const texts = batch.map((id, i) => `${start + i > 0 ? ',' : ''}\n    ${indented(byId.get(id), '    ')}`);
    await write(texts.join(''));
  }
  return ids.length;
}

/** JSON of two spaces a level, set in by what its first line already has. */
function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
}
