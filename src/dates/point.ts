/** Reads one date or season: `[mark][-]yyyy[mark]` and then at most two times `-[mark]nn[mark]` (levels 0 to 2). */
import { daysInMonth } from './calendar.js';
import { firstFill } from './fills.js';
import { accept, type Parsed, quoted, refuse } from './refusal.js';
import { firstSeason, lastSeason } from './seasons.js';
import { combine, type Mark, type PlainDate, type Point } from './value.js';

interface Component {
  readonly digits: string;
  /** Mark before the component: applies to it alone. */
  readonly left: Mark;
  /** Mark after the component: applies to it and to all before it. */
  readonly right: Mark;
}

/** `level2`: the marks are spelled in a way that only level 2 has, whatever they mean. */
interface Components {
  readonly parts: readonly Component[];
  readonly level2: boolean;
}

/** A point, and whether its spelling needs level 2. */
export interface ReadPoint {
  readonly point: Point;
  readonly level2: boolean;
}

const isMark = (char: string | undefined): char is Exclude<Mark, ''> =>
  char === '?' || char === '~' || char === '%';
const isDigit = (char: string | undefined): char is string =>
  char !== undefined && ((char >= '0' && char <= '9') || char === 'X');

const nouns = ['year', 'month', 'day'] as const;

function scan(text: string): Parsed<Components> {
  const parts: Component[] = [];
  let at = 0;
  let level2 = false;
  for (const noun of nouns) {
    const left = isMark(text[at]) ? (text[at++] as Mark) : '';
    let digits = noun === 'year' && text[at] === '-' ? (text[at++] ?? '') : '';
    const width = (noun === 'year' ? 4 : 2) + digits.length;
    while (isDigit(text[at]) && digits.length <= width) digits += text[at++];
    if (digits.length !== width) return refuse(wrongWidth(text, noun, digits));
    const right = isMark(text[at]) ? (text[at++] as Mark) : '';
    parts.push({ digits, left, right });
    level2 ||= left !== '' || (right !== '' && at < text.length);
    if (at === text.length) return accept({ parts, level2 });
    if (text[at] !== '-' || noun === 'day') return refuse(trailing(text, noun, at));
    at++;
  }
  return refuse(trailing(text, 'day', at));
}

function wrongWidth(text: string, noun: (typeof nouns)[number], digits: string): string {
  if (noun !== 'year') {
    return `The ${noun} in ${quoted(text)} is not two digits; write it as two digits, such as 05, or as XX when it is not stated.`;
  }
  if (digits.length > 4) {
    return `${quoted(text)} begins with more than four digits; write a year of more than four digits with Y before it, such as Y12345.`;
  }
  return `${quoted(text)} does not begin with a year of four digits; write year, month and day as in 2022-01-05.`;
}

function trailing(text: string, noun: (typeof nouns)[number], at: number): string {
  return `${quoted(text.slice(at))} after the ${noun} in ${quoted(text)} is not part of a date; write no more than year, month and day as in 2022-01-05.`;
}

function markAt(parts: readonly Component[], index: number): Mark {
  const own = parts[index];
  if (!own) return '';
  return parts.slice(index).reduce<Mark>((mark, part) => combine(mark, part.right), own.left);
}

/** Reads a date or a season, all of `text`. */
export function readPoint(text: string): Parsed<ReadPoint> {
  const scanned = scan(text);
  if (!scanned.ok) return scanned;
  const { parts, level2 } = scanned.value;
  const [year = '', month = null, day = null] = parts.map((part) => part.digits);
  if (year === '-0000') return refuse('There is no year -0000; write 0000 for 1 BCE and -0001 for 2 BCE.');
  const marks = { year: markAt(parts, 0), month: markAt(parts, 1), day: markAt(parts, 2) };
  const code = Number(month);
  if (code >= firstSeason && code <= lastSeason) {
    if (day !== null)
      return refuse(`${quoted(text)} gives a day of a season; write the month or leave out the day.`);
    return accept({ point: { kind: 'season', year, season: code, marks }, level2 });
  }
  const date: PlainDate = { kind: 'date', year, month, day, marks };
  if (firstFill(date) === null) return refuse(noSuchDay(text, date));
  return accept({ point: date, level2 });
}

function noSuchDay(text: string, { year, month, day }: PlainDate): string {
  const monthless: PlainDate = {
    kind: 'date',
    year,
    month,
    day: null,
    marks: { year: '', month: '', day: '' },
  };
  if (firstFill(monthless) === null) {
    return `There is no month ${month} in ${quoted(text)}; months run from 01 to 12 and seasons from ${firstSeason} to ${lastSeason}.`;
  }
  if (day === '00') return `There is no day 00 in ${quoted(text)}; write XX for a day that is not stated.`;
  if (`${year}${month}`.includes('X')) {
    return `No day ${day} can be found for ${quoted(text)} in the calendar; check the day against the month and the year.`;
  }
  const last = daysInMonth(Number(year), Number(month));
  return `${quoted(text)} is not in the calendar; that month ends on day ${last}.`;
}
