/** Reads what stands alone in EDTF: a day with a time, and a long or rounded year. */
import { mostYearDigits } from './calendar.js';
import { readPoint } from './point.js';
import { accept, type Parsed, quoted, refuse } from './refusal.js';
import { type DateTime, isMasked, marksOf, type Year } from './value.js';

const clock = /^(\d\d):(\d\d):(\d\d)(.{0,6})$/u;
const zone = /^([+-])(\d\d)(?::(\d\d))?$/;
const widestOffset = 14 * 60;

/** Reads `yyyy-mm-ddThh:mm:ss` with nothing, `Z`, `±hh` or `±hh:mm` after it. `at` is where the `T` is. */
export function readDateTime(text: string, at: number): Parsed<DateTime> {
  const date = readPoint(text.slice(0, at));
  if (!date.ok) return date;
  const { point } = date.value;
  if (point.kind !== 'date' || point.month === null || point.day === null || isMasked(point)) {
    return refuse(
      `${quoted(text)} gives a time without a whole day; write year, month and day before the T.`,
    );
  }
  if (marksOf(point).some((mark) => mark !== '')) {
    return refuse(`${quoted(text)} qualifies a day that has a time; leave out the mark or the time.`);
  }
  const time = readTime(text.slice(at + 1));
  if (!time.ok) return time;
  return accept({ kind: 'datetime', year: point.year, month: point.month, day: point.day, ...time.value });
}

function readTime(text: string): Parsed<{ time: string; offset: string }> {
  const parts = clock.exec(text);
  if (!parts)
    return refuse(
      `The time ${quoted(text)} is not complete; write hours, minutes and seconds as in 23:20:30.`,
    );
  const [hour, minute, second] = parts.slice(1, 4).map(Number) as [number, number, number];
  const midnight = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !midnight) || minute > 59 || second > 59) {
    return refuse(
      `There is no time ${quoted(text)}; times run from 00:00:00 to 23:59:59, and 24:00:00 ends a day.`,
    );
  }
  const offset = parts[4] ?? '';
  if (!isOffset(offset)) {
    return refuse(
      `${quoted(offset)} is not an offset from UTC; write Z, or hours and minutes up to 14:00 as in +05:00.`,
    );
  }
  return accept({ time: text.slice(0, 8), offset });
}

function isOffset(text: string): boolean {
  if (text === '' || text === 'Z') return true;
  const parts = zone.exec(text);
  if (!parts) return false;
  const minutes = Number(parts[3] ?? 0);
  const total = Number(parts[2]) * 60 + minutes;
  return minutes <= 59 && total <= widestOffset && !(parts[1] === '-' && total === 0);
}

const longYear = /^(Y?)(-?)(\d+)(?:E(\d+))?(?:S(\d+))?$/;
const mostSignificant = 99;

/** Reads `Y170000002`, `Y-17E7`, `Y3388E2S3` and `1950S2`. */
export function readYear(text: string): Parsed<Year> {
  const parts = longYear.exec(text);
  if (!parts) {
    return refuse(
      `${quoted(text)} is not a long year; write Y, the digits, and then E or S with a number, as in Y17E7 or 1950S2.`,
    );
  }
  const misfit = misfitOf(text, parts);
  if (misfit) return refuse(misfit);
  const [, , sign, number, power, significant] = parts;
  return accept({
    kind: 'year',
    digits: `${sign}${number}`,
    exponent: power === undefined ? null : Number(power),
    significant: significant === undefined ? null : Number(significant),
  });
}

function misfitOf(text: string, [, y, , number = '', power, significant]: string[]): string | null {
  const year = quoted(text);
  if (!y && (number.length !== 4 || power !== undefined)) {
    return `${year} is not a year of four digits; write Y before a longer one, as in Y12345S3.`;
  }
  if (y && power === undefined && number.length <= 4) {
    return `${year} is a year of four digits at most; write it without the Y.`;
  }
  const isPadded = (digits: string | undefined) => digits?.startsWith('0') === true;
  if ((y && isPadded(number)) || isPadded(power) || isPadded(significant) || number === '0000') {
    return `${year} has a zero where a number must begin; write its numbers without leading zeros.`;
  }
  if (number.length + Number(power ?? 0) > mostYearDigits) {
    return `The year ${year} has more than ${mostYearDigits} digits; no date of this record is that far away.`;
  }
  if (Number(significant ?? 1) > mostSignificant) {
    return `${year} claims more than ${mostSignificant} significant digits; a year has ${mostYearDigits} at most.`;
  }
  return null;
}
