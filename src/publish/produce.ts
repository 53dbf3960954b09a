import { eventRows, placesOnTimeline } from './events.js';
import { caseRow, countYears, newTally, originsOf, sourceRows } from './head.js';
import { organisationRows, peopleRows, placeRows } from './parties.js';
import { makeRefs } from './refs.js';
import type { ProducedRow } from './rows.js';
import { detentionRows, figureRows, proceedingRows } from './spells.js';
import type { WorkingRecord } from './working.js';

/** Everything that a version would show, and the note numbers that it uses. */
export interface Production {
  /** The rows, noun after noun. Made one by one, so that a large case is never held as a whole; read them once. */
  rows: Generator<ProducedRow>;
  /** Note number by source id; complete when the last row is made. */
  numbers: ReadonlyMap<string, number>;
}

/** Applies the public profile to a working record. Pure: the same record gives the same rows. */
export function produce(record: WorkingRecord): Production {
  const refs = makeRefs(record);
  return { rows: inOrder(record, refs), numbers: refs.notes.numbers };
}

function* inOrder(record: WorkingRecord, refs: ReturnType<typeof makeRefs>): Generator<ProducedRow> {
  const places = placesOnTimeline(record);
  const tally = newTally();
  for (const row of eventRows(record, refs, places)) {
    tally.counts.events++;
    countYears(tally, row.body);
    yield row;
  }
  const detentions = detentionRows(record, refs);
  const proceedings = proceedingRows(record, refs, places);
  tally.proceedings = proceedings.map(({ body }) => body);
  const figures = figureRows(record, refs);
  const people = peopleRows(record, refs);
  const organisations = organisationRows(record, refs);
  const parties = [...people, ...organisations, ...placeRows(record, refs)];
  const rows: ProducedRow[] = [...detentions, ...proceedings, ...figures, ...parties];
  const own = refs.notes.of(record.case.id);
  const claims = refs.notes.claims([record.case.id]);
  const sources = sourceRows(record, refs.notes);
  yield* rows;
  yield* sources;
  Object.assign(tally.counts, {
    detentions: detentions.length,
    figures: figures.length,
    people: people.length,
    sources: sources.length,
  });
  const origins = originsOf(record.sources);
  const distinct = new Set(
    record.sources.filter(({ code }) => refs.notes.cited.has(code)).map(({ id }) => origins.get(id)),
  );
  yield caseRow(record, claims, own, distinct.size, tally);
}
