import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tongue } from '../../../src/dates/written/languages/language.js';
import type { Aspect, Circumstances } from '../../../src/dates/written/reading.js';
import { root } from '../../../src/lib/root.js';

/** What the two kinds of row share: the circumstances, and the languages where they are not the table's own ("en,ru"). */
interface Row extends Circumstances {
  readonly text: string;
  readonly lang?: string;
}

/** One expression and how it is read. */
export interface ReadRow extends Row {
  readonly edtf: string | null;
  readonly as?: Aspect;
  /** The parts that the words do not state; absent: not claimed. */
  readonly inferred?: readonly string[];
  /** Dates that must be among the alternatives offered. */
  readonly alternatives?: readonly string[];
  /** The same answer, at least as an alternative, is expected of a reader that is not told the language. */
  readonly any?: boolean;
}

/** A text and all its dates, in order. */
export interface FindRow extends Row {
  readonly dates: readonly {
    readonly words: string;
    readonly edtf: string | null;
    readonly inferred?: readonly string[];
  }[];
}

/** One table of `fixtures/dates/`: the dates of a language, as a linguist reads them. */
export interface Table {
  readonly language: Tongue;
  readonly read: readonly ReadRow[];
  readonly find: readonly FindRow[];
  /** Texts without a date. */
  readonly none: readonly string[];
}

const folder = join(root, 'fixtures/dates');

/** Every table in `fixtures/dates/`, by language. */
export const tables: readonly Table[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Partial<Table>)
  .filter((table): table is Partial<Table> & Pick<Table, 'language'> => table.language !== undefined)
  .map((table) => ({
    language: table.language,
    read: withPublished(table, table.read),
    find: withPublished(table, table.find),
    none: table.none ?? [],
  }));

function withPublished<R extends Row>(table: object, rows: readonly R[] = []): readonly R[] {
  const published = (table as Circumstances).published ?? null;
  return rows.map((row) => ({ published, ...row }));
}

/** The languages that a row is read in. */
export function languagesOf(table: Table, row: Row): Tongue[] {
  return row.lang === undefined ? [table.language] : (row.lang.split(',') as Tongue[]);
}

/** What the words are read beside. */
export function circumstancesOf({ published, year, order }: Row): Circumstances {
  return { published: published ?? null, year: year ?? null, order: order ?? null };
}

/** A name by which a failing row is found again. */
export function nameOf(table: Table, row: ReadRow | FindRow): string {
  const told = Object.entries({
    lang: row.lang,
    as: (row as ReadRow).as,
    published: row.published,
    year: row.year,
    order: row.order,
  })
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `${key} ${value}`);
  return `${table.language}: ${row.text}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
}
