import { boundsOf } from '../../../src/dates/bounds.js';
import { findWritten } from '../../../src/dates/written/find.js';
import type { FindOptions, Found } from '../../../src/dates/written/reading.js';
import { dateOf } from '../fixtures.js';

/**
 * A date that a person marked in a text: enough of its words to tell the place, and its value as EDTF. Null: words that
 * speak of a time and leave its value open ("days earlier"), whatever they are read as.
 */
export interface Mark {
  readonly words: string;
  readonly edtf: string | null;
}

/** What became of the marks of a text, each as a line that names it; `invented`: findings where nobody marked a date. */
export interface Score {
  readonly right: string[];
  readonly wrong: string[];
  readonly missed: string[];
  readonly invented: string[];
}

/** No marks yet. */
export function noScore(): Score {
  return { right: [], wrong: [], missed: [], invented: [] };
}

/** The share of right answers among the marks, 0 to 1. */
export function accuracy({ right, wrong, missed }: Score): number {
  return right.length / (right.length + wrong.length + missed.length);
}

/** Finds the dates of a text, and adds to `score` what became of its marks. */
export function judge(score: Score, text: string, marks: readonly Mark[], options: FindOptions): void {
  const found = findWritten(text, options);
  const marked = new Set<Found>();
  for (const mark of marks) {
    const over = placesOf(text, mark.words).map((at) =>
      found.filter(({ start, end }) => start < at + mark.words.length && end > at),
    );
    for (const one of over.flat()) marked.add(one);
    if (mark.edtf === null) continue;
    const { edtf } = mark;
    const said = over.flat().map(({ words, reading }) => `${words} = ${reading.edtf}`);
    const line = `${mark.words} = ${edtf}: ${said.join('; ')}`;
    if (over.flat().some((one) => agrees(one, edtf))) score.right.push(line);
    else if (said.length === 0) score.missed.push(line);
    else score.wrong.push(line);
  }
  for (const one of found) {
    if (!marked.has(one) && one.reading.edtf !== null)
      score.invented.push(`${one.words} = ${one.reading.edtf} in: ${one.quote.slice(0, 100)}`);
  }
}

function placesOf(text: string, words: string): number[] {
  const pattern = new RegExp(`(?<![\\p{L}\\d])${escaped(words)}(?![\\p{L}\\d])`, 'gu');
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

// Bounds are compared, since a week or a quarter has several spellings. A mark may also be one end of what was found:
// annotators mark "from 2009 to 2011" as two years, and "by 2018" as one.
function agrees({ reading }: Found, edtf: string): boolean {
  if (reading.edtf === null) return false;
  const [ours, theirs] = [boundsOf(dateOf(reading.edtf)), boundsOf(dateOf(edtf))];
  const sides = [ours.earliest === theirs.earliest, ours.latest === theirs.latest];
  return /\.\.|\//.test(reading.edtf) ? sides.includes(true) : !sides.includes(false);
}
