import { writtenColumns } from '../dates/columns.js';
import type { Db } from '../db/connect.js';
import { partsOf, rowsWhere } from '../revisions/rows.js';
import { figureRelationTable, figureTable } from './changes.js';
import { type FigureForm, figureForm } from './forms.js';

/**
 * Figures by id with their relations by the other's id, as their form writes them; in no order. Relations to
 * figures outside `known` are left out, because a file that named them would point to nothing.
 */
export async function readFigures(
  db: Db,
  ids: readonly string[],
  known: ReadonlySet<string>,
): Promise<FigureForm[]> {
  const figures = await rowsWhere(db, figureTable, 'id', ids);
  const relations = await partsOf(db, figureRelationTable, ids);
  return figures.map((row) => {
    const { id, code, subject, lang, unit, includes_named_victim, standing, note } = row;
    return figureForm.parse({
      ...{ id, code, subject, lang, unit, includes_named_victim, standing, note },
      event: row.event_id,
      group: row.group_id,
      count: { kind: row.count_kind, min: row.value_min, max: row.value_max, words: row.value_words },
      as_of: writtenColumns('as_of', row),
      claimed_by: {
        person: row.claimed_by_person_id,
        organisation: row.claimed_by_organisation_id,
        words: row.claimed_by_words,
      },
      relations: (relations.get(String(id)) ?? [])
        .filter(({ other_figure_id }) => known.has(String(other_figure_id)))
        .map(({ other_figure_id, relation, note: why }) => ({
          figure: other_figure_id,
          relation,
          note: why,
        })),
    });
  });
}
