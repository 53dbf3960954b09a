import { boundsOf } from '../dates/bounds.js';
import { durationBetween, gapBetween } from '../dates/duration.js';
import { sortKey } from '../dates/order.js';
import { storedDate } from '../dates/store.js';
import type { Term } from '../lib/vocabulary.js';
import type { DateBody, DetentionBody, FigureBody, ProceedingBody } from './bodies.js';
import { dateBody, groupBy } from './notes.js';
import type { Place } from './order.js';
import type { Refs } from './refs.js';
import type { ProducedRow } from './rows.js';
import { dateValue, multirange, rangeBetween } from './spans.js';
import type {
  ChargeRow,
  CustodyRow,
  DetentionRow,
  FigureRelationRow,
  FigureRow,
  ProceedingRow,
  StepRow,
  WorkingRecord,
} from './working.js';

const last = '~';

const byKey = (a: { sort_key: string }, b: { sort_key: string }) => (a.sort_key < b.sort_key ? -1 : 1);

/** A key for a list ordered by date, undated records last; unique in the case by its code. */
function keyByDate(date: DateBody | null, code: string): string {
  return `${date ? sortKey(dateValue(date)) : last}.${code}`;
}

/** The spells in custody of a case, by their beginning. */
export function detentionRows(record: WorkingRecord, refs: Refs): ProducedRow<'detentions'>[] {
  const custody = groupBy(record.custody, (row) => row.detention_id);
  const charges = groupBy(record.charges, (row) => row.detention_id);
  return record.detentions
    .map((row) => ({ row, sort_key: keyByDate(dateBody(row, 'began'), row.code) }))
    .sort(byKey)
    .map(({ row, sort_key }) => {
      const body = detentionBody(row, custody.get(row.id) ?? [], charges.get(row.id) ?? [], refs);
      return { noun: 'detentions', code: row.code, sort_key, columns: detentionColumns(body), body };
    });
}

// The days of the whole spell. An end that has not come is open; one that nobody reported is unknown.
function detentionColumns(body: DetentionBody): Record<string, unknown> {
  const began = body.began && storedDate(dateValue(body.began));
  const ended = body.ended && storedDate(dateValue(body.ended));
  const earliest = began?.earliest ?? null;
  const latest = ended?.latest ?? null;
  return {
    earliest,
    latest,
    earliest_kind: began?.earliest_kind ?? 'unknown',
    latest_kind: latest !== null ? 'known' : body.end_state === 'ongoing' ? 'open' : 'unknown',
    span: multirange([rangeBetween(earliest, latest)]),
    held: 'person' in body.held ? body.held.person.code : body.held.group.code,
    end_state: body.end_state,
  };
}

function detentionBody(
  row: DetentionRow,
  custody: CustodyRow[],
  charges: ChargeRow[],
  refs: Refs,
): DetentionBody {
  const { notes } = refs;
  const began = dateBody(row, 'began');
  const ended = dateBody(row, 'ended');
  const own = notes.of(row.id);
  const { min, max } = durationBetween(began && dateValue(began), ended && dateValue(ended), row.end_state);
  const places = custody.map((spell) => ({ spell, place: refs.place(spell.place_id) }));
  const parts = [...custody.map(({ id }) => id), ...charges.map(({ id }) => id)];
  const coarse = places.some(({ place }) => place === null || place.coarsened);
  return {
    code: row.code,
    held:
      row.person_id === null
        ? { group: refs.group(row.group_id ?? '') }
        : { person: refs.person(row.person_id) },
    began,
    ended,
    end_state: row.end_state,
    days: { min, max },
    body: row.body_id === null ? null : refs.organisation(row.body_id),
    legal_basis: row.legal_basis,
    account: row.account,
    lang: row.lang,
    treatment: row.treatment,
    wgad_categories: row.wgad_categories,
    standing: row.standing,
    custody: places.map(({ spell, place }) => ({
      place,
      held: dateBody(spell, 'held'),
      note: spell.note,
      notes: notes.of(spell.id),
    })),
    charges: charges.map((charge) => ({
      law: charge.law,
      text: charge.text,
      lang: charge.lang,
      laid: dateBody(charge, 'laid'),
      outcome: charge.outcome,
      notes: notes.of(charge.id),
    })),
    start_event: refs.eventHere(row.start_event_id),
    end_event: refs.eventHere(row.end_event_id),
    claims: notes.claims(
      [row.id, ...parts, ...(row.group_id === null ? [] : [row.group_id])],
      coarse ? ['place', 'place_id', 'custody'] : [],
    ),
    notes: own,
  };
}

/** The proceedings of a case with their steps in the order of the timeline. */
export function proceedingRows(
  record: WorkingRecord,
  refs: Refs,
  places: ReadonlyMap<string, Place>,
): ProducedRow<'proceedings'>[] {
  const steps = groupBy(record.steps, (row) => row.proceeding_id);
  const keyOf = (step: StepRow | undefined) => (step && places.get(step.event_id)?.key) ?? last;
  return record.proceedings
    .map((row) => {
      const own = (steps.get(row.id) ?? []).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      return { row, own, sort_key: `${keyOf(own[0])}.${row.code}` };
    })
    .sort(byKey)
    .map(({ row, own, sort_key }) => {
      const body = proceedingBody(row, own, refs, places);
      return { noun: 'proceedings', code: row.code, sort_key, columns: {}, body };
    });
}

function proceedingBody(
  row: ProceedingRow,
  steps: StepRow[],
  refs: Refs,
  places: ReadonlyMap<string, Place>,
): ProceedingBody {
  const own = refs.notes.of(row.id);
  return {
    code: row.code,
    title: row.title,
    lang: row.lang,
    kind: row.kind as Term<'proceeding_kinds'>,
    jurisdiction: row.jurisdiction,
    body: row.body_id === null ? null : refs.organisation(row.body_id),
    number: row.number,
    steps: steps.map((step, index) => {
      const event = refs.event(step.event_id);
      const previous = steps[index - 1];
      return {
        step: step.step as Term<'steps'>,
        event,
        gap_before: previous
          ? silence(dayOfStep(refs, places, previous), dayOfStep(refs, places, step))
          : null,
      };
    }),
    claims: refs.notes.claims([row.id]),
    notes: own,
  };
}

/**
 * When a step was taken. "By September", said to follow what happened in February, cannot lie before February: without
 * that bound a silence after it could be of any length.
 */
function dayOfStep(refs: Refs, places: ReadonlyMap<string, Place>, { event_id }: StepRow): DateBody | null {
  const { happened } = refs.event(event_id);
  const notBefore = places.get(event_id)?.notBefore ?? null;
  if (!happened || notBefore === null) return happened;
  const { earliest, latest } = boundsOf(dateValue(happened));
  if (earliest !== null || latest === null || latest < notBefore) return happened;
  return { ...happened, edtf: `[${notBefore}..${latest}]` };
}

function silence(before: DateBody | null, after: DateBody | null) {
  return before && after ? gapBetween(dateValue(before), dateValue(after)).months : { min: null, max: null };
}

/** The figures of a case, by the day they are of. */
export function figureRows(record: WorkingRecord, refs: Refs): ProducedRow<'figures'>[] {
  const figures = new Map(record.figures.map((row) => [row.id, row]));
  const relations = groupBy(
    record.figureRelations.flatMap((relation) => [
      { at: relation.figure_id, relation, inverse: false },
      { at: relation.other_figure_id, relation, inverse: true },
    ]),
    ({ at }) => at,
  );
  return record.figures
    .map((row) => ({ row, sort_key: keyByDate(dateBody(row, 'as_of'), row.code) }))
    .sort(byKey)
    .map(({ row, sort_key }) => {
      const related = (relations.get(row.id) ?? []).map((seen) => relationBody(seen, figures));
      const body = figureBody(row, related, refs);
      return { noun: 'figures', code: row.code, sort_key, columns: {}, body };
    });
}

function relationBody(
  { relation, inverse }: { relation: FigureRelationRow; inverse: boolean },
  figures: ReadonlyMap<string, FigureRow>,
): FigureBody['relations'][number] {
  const other = figures.get(inverse ? relation.figure_id : relation.other_figure_id);
  return {
    figure: other?.code ?? '',
    subject: other?.subject ?? '',
    relation: relation.relation,
    inverse,
    note: relation.note,
  };
}

function figureBody(row: FigureRow, relations: FigureBody['relations'], refs: Refs): FigureBody {
  const own = refs.notes.of(row.id);
  return {
    code: row.code,
    subject: row.subject,
    lang: row.lang,
    unit: row.unit as Term<'counting_units'>,
    count: { kind: row.count_kind, min: row.value_min, max: row.value_max, words: row.value_words },
    as_of: dateBody(row, 'as_of'),
    includes_named_victim: row.includes_named_victim,
    claimed_by: claimant(row, refs),
    standing: row.standing,
    note: row.note,
    event: refs.eventHere(row.event_id),
    relations,
    claims: refs.notes.claims([row.id]),
    notes: own,
  };
}

function claimant(row: FigureRow, refs: Refs): FigureBody['claimed_by'] {
  if (row.claimed_by_person_id !== null) return { person: refs.person(row.claimed_by_person_id) };
  if (row.claimed_by_organisation_id !== null)
    return { organisation: refs.organisation(row.claimed_by_organisation_id) };
  return row.claimed_by_words === null ? null : { words: row.claimed_by_words };
}
