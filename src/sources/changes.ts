import { dateColumns } from '../dates/columns.js';
import type { RecordTable, Row, TableRow } from '../revisions/rows.js';
import type { CitationForm, ClaimForm, SourceForm } from './forms.js';

export const sourceTable: RecordTable = {
  name: 'sources',
  key: ['id'],
  fixed: ['code'],
  selfReferring: true,
  inCase: false,
};

export const captureTable: RecordTable = {
  name: 'captures',
  key: ['id'],
  owner: 'source_id',
  inCase: false,
};

export const claimTable: RecordTable = { name: 'claims', key: ['id'], owner: 'in_case_id', inCase: true };

export const citationTable: RecordTable = {
  name: 'citations',
  key: ['id'],
  owner: 'in_case_id',
  selfReferring: true,
  inCase: true,
  appendOnly: true,
};

/** The column of claims and citations that points to a record of each noun. */
export const aboutColumns = {
  case: 'case_id',
  person: 'person_id',
  person_name: 'person_name_id',
  position: 'position_id',
  organisation: 'organisation_id',
  group: 'group_id',
  event: 'event_id',
  participant: 'participant_id',
  event_link: 'event_link_id',
  detention: 'detention_id',
  custody_place: 'custody_place_id',
  charge: 'charge_id',
  proceeding: 'proceeding_id',
  figure: 'figure_id',
} as const satisfies Record<ClaimForm['about']['record'], string>;

/** The rows that a source becomes: the work and its captures. Its note number belongs to the case. */
export function sourceRows(source: SourceForm): TableRow[] {
  const { number, published, derived_from, reported_by, captures, ...columns } = source;
  const row = {
    ...columns,
    ...dateColumns('published', published),
    derived_from_id: derived_from,
    reported_by_id: reported_by,
  };
  return [
    { table: sourceTable, at: '', row },
    ...captures.map(({ accessed, ...rest }, i) => ({
      table: captureTable,
      at: `captures[${i}]`,
      row: { ...rest, source_id: source.id, ...dateColumns('accessed', accessed) },
    })),
  ];
}

/** The row that a claim becomes, weighed in one case. */
export function claimRows(claim: ClaimForm, caseId: string): TableRow[] {
  const { id, about, value, preferred, reason } = claim;
  const row = {
    id,
    in_case_id: caseId,
    ...aboutRow(about),
    field: about.field,
    value,
    preferred,
    reason,
  };
  return [{ table: claimTable, at: '', row }];
}

/** The row that a citation becomes, cited in one case. */
export function citationRows(citation: CitationForm, caseId: string): TableRow[] {
  const { source, capture, about, retracts, ...columns } = citation;
  const row = {
    ...columns,
    in_case_id: caseId,
    source_id: source,
    capture_id: capture,
    ...aboutRow(about),
    claim_id: about.record === 'claim' ? about.id : null,
    field: about.field,
    retracts_id: retracts,
  };
  return [{ table: citationTable, at: '', row }];
}

function aboutRow(about: CitationForm['about']): Row {
  return Object.fromEntries(
    Object.entries(aboutColumns).map(([record, column]) => [
      column,
      record === about.record ? about.id : null,
    ]),
  );
}
