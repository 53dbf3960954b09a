import { changedColumns } from '../../revisions/rows.js';
import { type Fault, faultText } from './faults.js';
import type { Plan, PlannedTable } from './plan.js';

const shownFaults = 200;
const shownChanges = 200;

/** The faults of a file as lines: the first 200, then how many more there are. */
export function faultLines(faults: readonly Fault[]): string[] {
  const lines = faults.slice(0, shownFaults).map(faultText);
  const more = faults.length - lines.length;
  return more > 0 ? [...lines, `and ${count(more, 'more fault')}`] : lines;
}

/**
 * A plan as lines: how many rows of each noun are new, changed and unchanged, which fields of which records change,
 * and what stays because the file does not hold it. No values: a line may end up in a log.
 */
export function planLines(plan: Plan): string[] {
  const tables = plan.tables.map(tableLine);
  const changes = plan.tables.flatMap((planned) => changeLines(plan, planned));
  const more = changes.length - shownChanges;
  const left = [...plan.leftAlone].map(([name, many]) => `${many} ${spoken(name)}`);
  return [
    `Case ${plan.caseCode}`,
    ...tables,
    ...(changes.length > 0 ? ['Changed:', ...changes.slice(0, shownChanges)] : []),
    ...(more > 0 ? [`  and ${count(more, 'more change')}`] : []),
    ...(left.length > 0 ? [`Left alone, because the file does not hold them: ${left.join(', ')}`] : []),
  ];
}

function tableLine({ table, added, changed, unchanged }: PlannedTable): string {
  const name = spoken(table.name).padEnd(20);
  return `  ${name} ${added.length} new, ${changed.length} changed, ${unchanged} unchanged`;
}

function changeLines(plan: Plan, { table, changed }: PlannedTable): string[] {
  return changed.map((row) => {
    const fields = [...new Set(changedColumns(row).map(fieldOf))];
    const code = table.fixed?.includes('code') ? ` ${row.after.code}` : '';
    const others = plan.shared.get(row.path);
    const shared = others ? ` (also in ${others.length === 1 ? 'case' : 'cases'} ${others.join(', ')})` : '';
    return `  ${row.path}${code}: ${fields.join(', ')}${shared}`;
  });
}

/** The field of a form that a column belongs to: `happened_edtf` is part of `happened`, `place_id` is `place`. */
function fieldOf(column: string): string {
  const dated = /^(happened|published|accessed|began|ended|held|laid|as_of)_/.exec(column);
  return dated?.[1] ?? column.replace(/_id$/, '');
}

/** A number of things in English, such as `1 fault` and `2 faults`. */
export function count(many: number, what: string): string {
  return `${many.toLocaleString('en')} ${what}${many === 1 ? '' : 's'}`;
}

function spoken(name: string): string {
  return name.replaceAll('_', ' ');
}
