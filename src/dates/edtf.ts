/**
 * The one reader and the one writer of EDTF strings (Library of Congress profile of ISO 8601-2:2019, levels 0 to 2).
 * Written by hand: each character is looked at a fixed number of times, and no input makes it throw.
 */
import { readDateTime, readYear } from './moment.js';
import { readPoint } from './point.js';
import { accept, type Parsed, quoted, refuse } from './refusal.js';
import { readSet } from './set.js';
import { endSpan } from './spans.js';
import type { DateValue, IntervalEnd, Mark, Member, Point, Year } from './value.js';
import { marksOf } from './value.js';

/** The longest text that is read, in UTF-16 units: room for a set of some ninety days. */
export const longestEdtf = 1024;

/** Why a text of that many UTF-16 units is no date. */
export function tooLong(length: number): string {
  return `The text has ${length} characters; a date has ${longestEdtf} at most.`;
}

/** A date that was read. `level2` tells that the text spells a value of a lower level as only level 2 can. */
export interface ReadDate {
  readonly ok: true;
  readonly value: DateValue;
  readonly level2: boolean;
}

/**
 * Reads a date. Takes any text; gives the value, or one English sentence that says what is wrong with the text and
 * what would be right. What is accepted and what is refused on purpose: README of this folder.
 */
export function parseEdtf(text: string): ReadDate | { readonly ok: false; readonly reason: string } {
  const misfit = misfitOf(text);
  if (misfit) return refuse(misfit);
  const read = readAny(text);
  return read.ok ? { ok: true, value: read.value.value, level2: read.value.level2 } : read;
}

interface ReadValue {
  readonly value: DateValue;
  readonly level2: boolean;
}

function misfitOf(text: string): string | null {
  if (text === '') return 'The text is empty; write a date such as 2022-01-05, 2022-01 or 2022.';
  if (text.length > longestEdtf) return tooLong(text.length);
  if (/\s/.test(text)) return `${quoted(text)} holds white space; a date is written without any.`;
  const stray = /[^0-9XYESTZ?~%[\]{}.,:/+-]/u.exec(text);
  if (!stray) return null;
  return `${quoted(stray[0])} in ${quoted(text)} is no part of a date; write it as in 2022-01-05, with X for a digit that is not stated and ".." for an open end.`;
}

function readAny(text: string): Parsed<ReadValue> {
  if (text.startsWith('[') || text.startsWith('{')) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  const time = text.indexOf('T');
  if (time >= 0) return plain(readDateTime(text, time));
  if (/[YES]/.test(text)) return plain(readYear(text));
  if (text.includes('..')) {
    return refuse(
      `${quoted(text)} is a range by itself; write it in brackets, as in [2022-01-02..2022-01-09].`,
    );
  }
  const point = readPoint(text);
  return point.ok ? accept({ value: point.value.point, level2: point.value.level2 }) : point;
}

function plain(read: Parsed<DateValue>): Parsed<ReadValue> {
  return read.ok ? accept({ value: read.value, level2: false }) : read;
}

function readInterval(text: string): Parsed<ReadValue> {
  const ends = text.split('/', 3);
  if (ends.length > 2)
    return refuse(`${quoted(text)} has more than one slash; an interval has one start and one end.`);
  const [start, end] = ends.map(readEnd);
  if (!start?.ok) return start ?? refuse('The interval has no start; write it as in 2022-01/2022-03.');
  if (!end?.ok) return end ?? refuse('The interval has no end; write it as in 2022-01/2022-03.');
  if (start.value.end === 'unknown' && end.value.end === 'unknown') {
    return refuse('The interval "/" says nothing; give its start or its end, or leave the date out.');
  }
  const first = endSpan(start.value.end).first.day;
  const last = endSpan(end.value.end).last.day;
  if (first !== null && last !== null && last < first) {
    return refuse(`${quoted(text)} ends before it begins; write the earlier date before the slash.`);
  }
  return accept({
    value: { kind: 'interval', start: start.value.end, end: end.value.end },
    level2: start.value.level2 || end.value.level2,
  });
}

function readEnd(text: string): Parsed<{ end: IntervalEnd; level2: boolean }> {
  if (text === '') return accept({ end: 'unknown', level2: false });
  if (text === '..') return accept({ end: 'open', level2: false });
  if (/[TYES[\]{}]/.test(text)) {
    return refuse(
      `${quoted(text)} cannot be the end of an interval; write a year, month, day or season there.`,
    );
  }
  const point = readPoint(text);
  return point.ok ? accept({ end: point.value.point, level2: point.value.level2 }) : point;
}

/** Writes a date in its canonical form: the one spelling that this program stores and emits. */
export function printEdtf(value: DateValue): string {
  switch (value.kind) {
    case 'date':
    case 'season':
      return printPoint(value);
    case 'datetime':
      return `${value.year}-${value.month}-${value.day}T${value.time}${value.offset}`;
    case 'year':
      return printYear(value);
    case 'interval':
      return `${printEnd(value.start)}/${printEnd(value.end)}`;
    case 'one-of':
      return `[${value.members.map(printMember).join(',')}]`;
    case 'all-of':
      return `{${value.members.map(printMember).join(',')}}`;
  }
}

function printEnd(end: IntervalEnd): string {
  if (end === 'unknown') return '';
  return end === 'open' ? '..' : printPoint(end);
}

function printMember(member: Member): string {
  if (member.kind !== 'range') return printPoint(member);
  return `${member.from ? printPoint(member.from) : ''}..${member.to ? printPoint(member.to) : ''}`;
}

function printYear({ digits, exponent, significant }: Year): string {
  const short = exponent === null && digits.replace('-', '').length === 4;
  const power = exponent === null ? '' : `E${exponent}`;
  return `${short ? '' : 'Y'}${digits}${power}${significant === null ? '' : `S${significant}`}`;
}

// The longest run of components from the year on that share a mark carries it on its right; each component after
// that carries its own on its left.
function printPoint(point: Point): string {
  const marks: Mark[] = marksOf(point);
  const shared = marks[0] ?? '';
  const run = shared === '' ? 0 : marks.findIndex((mark) => mark !== shared);
  const runLength = run === -1 ? marks.length : run;
  const month = point.kind === 'season' ? String(point.season) : point.month;
  const digits = [point.year, month, point.kind === 'season' ? null : point.day];
  return marks
    .map(
      (mark, index) =>
        `${index < runLength ? '' : mark}${digits[index]}${index === runLength - 1 ? shared : ''}`,
    )
    .join('-');
}
