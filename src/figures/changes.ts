import { dateColumns } from '../dates/columns.js';
import type { RecordTable, TableRow } from '../revisions/rows.js';
import type { FigureForm } from './forms.js';

export const figureTable: RecordTable = {
  name: 'figures',
  key: ['id'],
  owner: 'case_id',
  fixed: ['code'],
  inCase: true,
};

export const figureRelationTable: RecordTable = {
  name: 'figure_relations',
  key: ['figure_id', 'other_figure_id'],
  owner: 'figure_id',
  inCase: true,
};

/** The rows that a figure of a case becomes: itself and how it overlaps with other figures. */
export function figureRows(figure: FigureForm, caseId: string): TableRow[] {
  const { event, group, count, as_of, claimed_by, relations, ...columns } = figure;
  const row = {
    ...columns,
    case_id: caseId,
    event_id: event,
    group_id: group,
    count_kind: count.kind,
    value_min: count.min,
    value_max: count.max,
    value_words: count.words,
    ...dateColumns('as_of', as_of),
    claimed_by_person_id: claimed_by.person,
    claimed_by_organisation_id: claimed_by.organisation,
    claimed_by_words: claimed_by.words,
  };
  return [
    { table: figureTable, at: '', row },
    ...relations.map(({ figure: other, relation, note }, i) => ({
      table: figureRelationTable,
      at: `relations[${i}]`,
      row: { figure_id: figure.id, other_figure_id: other, relation, note },
    })),
  ];
}
