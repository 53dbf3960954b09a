import fc from 'fast-check';
import { parseEdtf } from '../../../src/dates/edtf.js';
import { findWritten } from '../../../src/dates/written/find.js';
import type { Tongue } from '../../../src/dates/written/languages/language.js';
import { readWritten } from '../../../src/dates/written/read.js';
import { circumstancesOf, type FindRow, languagesOf, type ReadRow, type Table, tables } from './tables.js';

// What must not change a reading: the kind of a space, unseen characters, the digits' script, capitals, what stands before or after.

interface Case<R> {
  readonly table: Table;
  readonly row: R;
}

// EDTF and days as eight digits are for machines, and have one spelling.
const reads: Case<ReadRow>[] = tables.flatMap((table) =>
  table.read.filter(({ text }) => !parseEdtf(text).ok && !/^\d+$/.test(text)).map((row) => ({ table, row })),
);
const finds: Case<FindRow>[] = tables.flatMap((table) => table.find.map((row) => ({ table, row })));

const read = ({ table, row }: Case<ReadRow>, text: string) =>
  readWritten(text, { ...circumstancesOf(row), as: row.as ?? null, languages: languagesOf(table, row) }).edtf;
const find = ({ table, row }: Case<FindRow>, text: string) =>
  findWritten(text, { ...circumstancesOf(row), languages: languagesOf(table, row) });
const dates = (one: Case<FindRow>, text: string) =>
  find(one, text).map(({ words, reading }) => ({ words, edtf: reading.edtf }));

const otherDigits = (text: string, zero: number) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const changes: Record<string, (text: string) => string> = {
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'narrow spaces that do not break': (text) => text.replaceAll(' ', '\u202f'),
  'thin spaces': (text) => text.replaceAll(' ', '\u2009'),
  'two spaces, and a line that ends': (text) => text.replace(/ +/g, ' \n'),
  'soft hyphens in long words': (text) => text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2'),
  'Arabic-Indic digits': (text) => otherDigits(text, 0x660),
  'Persian digits': (text) => otherDigits(text, 0x6f0),
  'digits of full width': (text) => otherDigits(text, 0xff10),
  'direction marks around': (text) => `\u200f${text}\u200e`,
  'accents as marks of their own': (text) => text.normalize('NFD'),
  'white space around': (text) => `  \t${text}\n`,
};

test.each(Object.entries(changes))('%s change no reading of the tables', (_, change) => {
  const apart = reads.flatMap((one) => {
    const [plain, changed] = [read(one, one.row.text), read(one, change(one.row.text))];
    return plain === changed ? [] : [`${one.table.language} ${one.row.text}: ${plain}, ${changed}`];
  });
  expect(apart).toEqual([]);
});

test.each(Object.entries(changes))(
  '%s change nothing that is found in the texts of the tables',
  (_, change) => {
    const apart = finds.flatMap((one) => {
      const edtf = (text: string) => dates(one, text).map((date) => date.edtf);
      const [plain, changed] = [edtf(one.row.text), edtf(change(one.row.text))];
      return String(plain) === String(changed)
        ? []
        : [`${one.table.language} ${one.row.text}: ${plain} — ${changed}`];
    });
    expect(apart).toEqual([]);
  },
);

// Three sentences without a date in each language, to stand before or after a text.
const dateless: Record<Tongue, string> = {
  en: 'Nobody said why. The lawyer, 34, waited outside.',
  ru: 'Никто не объяснил причину. Адвокат ждал на улице.',
  uk: 'Ніхто не пояснив причини. Адвокат чекав надворі.',
  kk: 'Ешкім себебін айтқан жоқ. Адвокат сыртта күтіп тұрды.',
  ky: 'Эч ким себебин айткан жок. Адвокат тышта күтүп турду.',
  ar: 'لم يوضح أحد السبب. انتظر المحامي في الخارج.',
  es: 'Nadie explicó por qué. El abogado esperaba fuera.',
  fr: 'Personne n’a dit pourquoi. L’avocat attendait dehors.',
  de: 'Niemand nannte den Grund. Der Anwalt wartete draußen.',
  it: 'Nessuno ha spiegato il motivo. L’avvocato aspettava fuori.',
};

test('sentences without a date before a text move what is found, and change nothing else', () => {
  const apart = finds.flatMap((one) => {
    const before = `${dateless[one.table.language]} `;
    const placed = (text: string, by: number) =>
      find(one, text).map(({ start, words, reading }) => `${start - by} ${words} ${reading.edtf}`);
    const [plain, moved] = [placed(one.row.text, 0), placed(before + one.row.text, before.length)];
    return String(plain) === String(moved) ? [] : [`${one.row.text}: ${plain} — ${moved}`];
  });
  expect(apart).toEqual([]);
});

test('what follows behind a blank line changes nothing that is found before it', () => {
  if (finds.length === 0) return;
  const article = fc.constantFrom(...finds);
  fc.assert(
    fc.property(article, article, (one, other) => {
      const found = find(one, `${one.row.text}\n\n${other.row.text}`);
      const first = found.filter(({ start }) => start < one.row.text.length);
      expect(first.map(({ start, end, words }) => ({ start, end, words }))).toEqual(
        find(one, one.row.text).map(({ start, end, words }) => ({ start, end, words })),
      );
    }),
    { numRuns: 2000 },
  );
});

test('an expression that is found alone is read as it is found', () => {
  const apart = reads
    // Figures that are run together are read as a cell, which has one order of day and month; a text may have several.
    .filter(({ row }) => row.edtf !== null && (row.as ?? null) === null && !/\d[-/]|[-/]\d/.test(row.text))
    .flatMap(({ table, row }) => {
      const options = { ...circumstancesOf(row), languages: languagesOf(table, row) };
      const found = findWritten(row.text, options);
      const whole = found.length === 1 && found[0]!.words === row.text;
      if (!whole || found[0]!.reading.edtf === readWritten(row.text, options).edtf) return [];
      return [`${row.text}: ${found[0]!.reading.edtf}`];
    });
  expect(apart).toEqual([]);
});

test('capitals change no reading that has a day, month and year', () => {
  const apart = reads
    .filter(({ row }) => /^\d{4}-\d\d-\d\d$/.test(row.edtf ?? '') && /\p{Nd}{4}/u.test(row.text))
    .flatMap((one) => {
      const [plain, loud] = [read(one, one.row.text), read(one, one.row.text.toUpperCase())];
      return plain === loud ? [] : [`${one.row.text}: ${plain}, ${loud}`];
    });
  expect(apart).toEqual([]);
});
