import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundsOf } from '../../../src/dates/bounds.js';
import { isoDay, readIsoDay } from '../../../src/dates/calendar.js';
import { readWritten } from '../../../src/dates/written/read.js';
import { root } from '../../../src/lib/root.js';
import { dateOf, fixture } from '../fixtures.js';
import { accuracy, judge, type Mark, noScore, type Score } from './marked.js';
import { bodyOf } from './texts.js';

const english = { languages: ['en'] } as const;
const lines = (path: string) => readFileSync(join(root, 'fixtures/dates/texts', path), 'utf8').trim();

function tell(what: string, score: Score): void {
  const figures = Object.entries(score).map(([name, cases]) => `${cases.length} ${name}`);
  const cases = [...score.wrong, ...score.missed, ...score.invented].map((line) => `\n    ${line}`);
  process.stdout.write(`  ${what}: ${figures.join(', ')}${cases.join('')}\n`);
}

// TIMEX3: a week is 2004-W47, a weekend 2010-W04-WE, a quarter 2006-Q4; the rest is EDTF already.
function edtfOf(timex: string): string | null {
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(timex);
  if (week) {
    // 4 January is always in week 1, and day 0 of the calendar is a Thursday.
    const fourth = readIsoDay(`${week[1]}-01-04`)!;
    const monday = fourth - ((fourth + 3) % 7) + (Number(week[2]) - 1) * 7;
    return `[${isoDay(week[3] ? monday + 5 : monday)}..${isoDay(monday + 6)}]`;
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(timex);
  if (quarter) return `${quarter[1]}-${32 + Number(quarter[2])}`;
  return /^\d{4}(-\d\d){0,2}$/.test(timex) ? timex : null;
}

interface Article {
  readonly published?: string;
  readonly text: string;
  readonly dates: readonly { readonly text: string; readonly value: string }[];
}

describe('Wikinews, as its annotators marked it', () => {
  const month = /January|February|March|April|May|June|July|August|September|October|November|December/;
  const [absolute, relative, fullDays] = [noScore(), noScore(), noScore()];
  for (const { text, published, dates } of fixture<Article[]>('dates/texts/wikinews-with-dates.json')) {
    for (const { text: words, value } of dates) {
      const edtf = edtfOf(value);
      if (edtf === null) continue;
      const options = { ...english, published: published ?? null };
      const isAbsolute = /\d/.test(words) || month.test(words);
      judge(isAbsolute ? absolute : relative, text, [{ words, edtf }], options);
      if (month.test(words) && /\d{4}/.test(words) && /\b\d\d?\b/.test(words))
        judge(fullDays, text, [{ words, edtf }], options);
    }
  }
  // Most dates of these articles are not marked, so that a finding beside the marks says nothing.
  for (const score of [absolute, relative, fullDays]) score.invented.length = 0;

  test('at least 90% of absolute expressions are right', () => {
    tell('wikinews, absolute', absolute);
    expect(absolute.right.length).toBeGreaterThan(20);
    expect(accuracy(absolute)).toBeGreaterThanOrEqual(0.9);
  });

  test('every day written out in full is right', () => {
    expect(fullDays.right.length).toBeGreaterThan(0);
    expect([...fullDays.wrong, ...fullDays.missed]).toEqual([]);
  });

  test('at least 60% of relative expressions are right', () => {
    tell('wikinews, relative', relative);
    expect(relative.right.length).toBeGreaterThan(5);
    expect(accuracy(relative)).toBeGreaterThanOrEqual(0.6);
  });
});

describe('incidents of 2020', () => {
  const { cells, descriptions } = fixture<{
    cells: { text: string; date: string | null }[];
    descriptions: { text: string; dates: Mark[] }[];
  }>('dates/texts/incidents-2020pb.json');

  test('every date cell is the day that its row has, marked uncertain where the cell is', () => {
    expect(cells).toHaveLength(233);
    for (const { text, date } of cells) {
      const mark = text.startsWith('(Believed to be)') ? '?' : '';
      const reading = readWritten(text, { ...english, year: 2020 });
      expect({ text, edtf: reading.edtf }).toEqual({ text, edtf: date === null ? null : `${date}${mark}` });
    }
  });

  test('the dates of descriptions are found, and none beside them', () => {
    const score = noScore();
    for (const { text, dates } of descriptions) judge(score, text, dates, { ...english, year: 2020 });
    tell('incidents of 2020', score);
    expect(score.wrong).toEqual([]);
    expect(accuracy(score)).toBeGreaterThanOrEqual(0.95);
    expect(score.invented).toEqual([]);
  });
});

test('a Russian column of days is read exactly, cell by cell', () => {
  const cells = lines('detentions-ovd-2013.txt').split('\n');
  expect(cells).toHaveLength(235);
  for (const cell of cells) {
    const [day, month, year] = cell.split('.');
    const reading = readWritten(cell, { languages: ['ru'], order: 'day-month' });
    expect({ cell, edtf: reading.edtf }).toEqual({ cell, edtf: `${year}-${month}-${day}` });
  }
});

test('obituaries and news of the Voice of America: days in full always, of the rest nine in ten, and nothing invented', () => {
  const [days, rest] = [noScore(), noScore()];
  for (const { file, published, dates } of fixture<
    { file: string; published: string | null; dates: Mark[] }[]
  >('dates/texts/voa.json')) {
    const body = bodyOf(file);
    const options = { ...english, published };
    judge(rest, body, dates, options);
    const full = dates.filter(({ words }) => /[A-Z]\w+ \d\d?, \d{4}/.test(words));
    judge(days, body, full, options);
  }
  tell('Voice of America', rest);
  expect([...days.wrong, ...days.missed]).toEqual([]);
  expect(accuracy(rest)).toBeGreaterThanOrEqual(0.9);
  expect(rest.invented).toEqual([]);
});

test('marks that the tests compare with are dates', () => {
  expect(edtfOf('2004-W47')).toBe('[2004-11-15..2004-11-21]');
  expect(edtfOf('2010-W04-WE')).toBe('[2010-01-30..2010-01-31]');
  expect(boundsOf(dateOf(edtfOf('2006-Q4')!)).earliest).toBe('2006-10-01');
});
