import { findWritten } from '../../../src/dates/written/find.js';
import { readWritten } from '../../../src/dates/written/read.js';
import type { Found, Reading } from '../../../src/dates/written/reading.js';
import {
  circumstancesOf,
  type FindRow,
  languagesOf,
  nameOf,
  type ReadRow,
  type Table,
  tables,
} from './tables.js';

const partsOf = ({ inferred }: Reading) => [...new Set(inferred.map(({ part }) => part))].sort();
const offered = ({ alternatives }: Reading) => alternatives.map(({ edtf }) => edtf);

const named = <R extends ReadRow | FindRow>(table: Table, rows: readonly R[]) =>
  rows.map((row): [string, R] => [nameOf(table, row), row]);

/** Offsets that hold for any finding in any text. */
function expectExact(text: string, found: readonly Found[]): void {
  let end = 0;
  for (const one of found) {
    expect(text.slice(one.start, one.end)).toBe(one.words);
    expect(one.quote).toContain(one.words);
    expect(one.start).toBeGreaterThanOrEqual(end);
    expect(one.end).toBeGreaterThan(one.start);
    end = one.end;
  }
}

test('no row stands twice in a table', () => {
  for (const table of tables) {
    for (const rows of [table.read, table.find]) {
      const names = rows.map((row) => nameOf(table, row));
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
    expect(table.none.filter((text, i) => table.none.indexOf(text) !== i)).toEqual([]);
  }
});

describe.each(tables.map((table): [string, Table] => [table.language, table]))('%s', (_, table) => {
  if (table.read.length > 0)
    test.each(named(table, table.read))('reads %s', (_name, row) => {
      const options = { ...circumstancesOf(row), as: row.as ?? null };
      const reading = readWritten(row.text, { ...options, languages: languagesOf(table, row) });
      expect(reading.edtf).toBe(row.edtf);
      if (reading.edtf === null) expect(reading.reason).not.toBe('');
      if (row.inferred) expect(partsOf(reading)).toEqual([...row.inferred].sort());
      expect(offered(reading)).toEqual(expect.arrayContaining([...(row.alternatives ?? [])]));
      const unguided = readWritten(row.text, options);
      if (row.any) expect([unguided.edtf, ...offered(unguided)]).toContain(row.edtf);
    });

  if (table.find.length > 0)
    test.each(named(table, table.find))('finds in %s', (_name, row) => {
      const options = { ...circumstancesOf(row), languages: languagesOf(table, row) };
      const found = findWritten(row.text, options);
      expect(found.map(({ words, reading }) => ({ words, edtf: reading.edtf }))).toEqual(
        row.dates.map(({ words, edtf }) => ({ words, edtf })),
      );
      row.dates.forEach(({ inferred }, i) => {
        if (inferred) expect(partsOf(found[i]!.reading)).toEqual([...inferred].sort());
      });
      expectExact(row.text, found);
      expectExact(row.text, findWritten(row.text, circumstancesOf(row)));
    });

  if (table.none.length > 0)
    test.each(table.none)('sees no date in %s', (text) => {
      const languages = [table.language];
      expect(findWritten(text, { languages })).toEqual([]);
      expect(readWritten(text, { languages }).edtf).toBeNull();
    });
});
