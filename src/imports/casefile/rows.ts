import { caseRows, caseSourceRows } from '../../cases/changes.js';
import { detentionRows } from '../../detentions/changes.js';
import { eventRows } from '../../events/changes.js';
import { figureRows } from '../../figures/changes.js';
import { organisationRows } from '../../organisations/changes.js';
import { groupRows, personRows } from '../../people/changes.js';
import { placeRows } from '../../places/changes.js';
import { proceedingRows } from '../../proceedings/changes.js';
import type { RecordTable, Row, TableRow } from '../../revisions/rows.js';
import { citationRows, claimRows, sourceRows } from '../../sources/changes.js';
import type { CaseFile } from './format.js';

/** The rows that a file has for one table, each with its path in the file. */
export interface TableRows {
  table: RecordTable;
  rows: Row[];
  paths: string[];
}

// A row is stored after those that it points to.
const order = [
  'cases',
  'places',
  'organisations',
  'people',
  'protected_identities',
  'person_names',
  'positions',
  'groups',
  'group_members',
  'sources',
  'captures',
  'case_people',
  'case_sources',
  'events',
  'case_events',
  'participants',
  'event_links',
  'detentions',
  'custody_places',
  'charges',
  'proceedings',
  'proceeding_steps',
  'figures',
  'figure_relations',
  'claims',
  'citations',
];

/** Every row that a case file becomes, table by table, in an order in which they can be stored. */
export function fileRows(file: CaseFile): TableRows[] {
  const tables = new Map<string, TableRows>();
  const add = (path: string, rows: readonly TableRow[]) => {
    for (const { table, at, row } of rows) {
      const kept = tables.get(table.name) ?? { table, rows: [], paths: [] };
      tables.set(table.name, kept);
      kept.rows.push(row);
      kept.paths.push(at === '' ? path : `${path}.${at}`);
    }
  };
  const caseId = file.case.id;
  add('case', caseRows(file.case));
  const addAll = <F>(section: string, forms: readonly F[], rows: (form: F) => TableRow[]) => {
    forms.forEach((form, i) => {
      add(`${section}[${i}]`, rows(form));
    });
  };
  addAll('places', file.places, placeRows);
  addAll('organisations', file.organisations, organisationRows);
  addAll('people', file.people, personRows);
  addAll('groups', file.groups, groupRows);
  addAll('sources', file.sources, (form) => [
    ...sourceRows(form),
    ...caseSourceRows(caseId, form.id, form.number),
  ]);
  addAll('events', file.events, (form) => eventRows(form, caseId));
  addAll('detentions', file.detentions, (form) => detentionRows(form, caseId));
  addAll('proceedings', file.proceedings, (form) => proceedingRows(form, caseId));
  addAll('figures', file.figures, (form) => figureRows(form, caseId));
  addAll('claims', file.claims, (form) => claimRows(form, caseId));
  addAll('citations', file.citations, (form) => citationRows(form, caseId));
  return order.flatMap((name) => tables.get(name) ?? []);
}
