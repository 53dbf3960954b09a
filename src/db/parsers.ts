import { type RawBuilder, sql } from 'kysely';
import pg from 'pg';

// How PostgreSQL values become JavaScript values: the one place. A day is never an instant, so `date` stays the
// text PostgreSQL printed; a Date object would move it by the time zone of the reader and lose years past 9999.

const { builtins } = pg.types;
const dateArray = 1182;
const timestamptzArray = 1185;
const int8Array = 1016;
// node-postgres names only scalar types, but knows the arrays by their number.
const textArray = 1009 as Parameters<typeof pg.types.getTypeParser>[0];

type Parser = (text: string) => unknown;

/** `2022-01-05 10:00:00.5+00` as `2022-01-05T10:00:00.5Z`; infinities and years PostgreSQL prints with BC stay text. */
function instant(text: string): string {
  const utc = /^(\d{4,6}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)\+00$/.exec(text);
  if (utc) return `${utc[1]}T${utc[2]}Z`;
  const parsed = new Date(text);
  return Number.isNaN(parsed.getTime()) ? text : parsed.toISOString();
}

/** A number while every digit is exact, else the digits as text. */
function wholeNumber(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

const asIs: Parser = (text) => text;

function listOf(parse: Parser): Parser {
  const strings = pg.types.getTypeParser(textArray, 'text') as (text: string) => (string | null)[];
  return (text) => strings(text).map((item) => (item === null ? null : parse(item)));
}

const parsers = new Map<number, Parser>([
  [builtins.DATE, asIs],
  [builtins.TIMESTAMP, (text) => text.replace(' ', 'T')],
  [builtins.TIMESTAMPTZ, instant],
  [builtins.INT8, wholeNumber],
  [builtins.NUMERIC, asIs],
  [dateArray, listOf(asIs)],
  [timestamptzArray, listOf(instant)],
  [int8Array, listOf(wholeNumber)],
]);

/** The type parsers of every connection: ours first, node-postgres' own for the rest. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? pg.types.getTypeParser(oid, format as 'text'),
};

/**
 * A json or jsonb column as the text PostgreSQL holds. For bodies that are only printed: parsing and
 * printing again would double the cost of a timeline page.
 */
export function jsonText(column: string): RawBuilder<string> {
  return sql<string>`${sql.ref(column)}::text`;
}
