/**
 * Dates of which a table says that a part is not known: ??/05/2020, 2020-05-00, XX мая 2020, 201?. They hold where they
 * are the whole of a field; the parts that are known are told, and nothing of the others.
 */
import { parseEdtf, printEdtf } from '../edtf.js';
import { isMonth } from './cells.js';
import type { Order } from './reading.js';
import type { Stated } from './said.js';

/** What such a cell says: `edtf`, an EDTF date; `stated`, parts with a short year; `text`, words to read without a year; `nothing`, that no part is known. */
export type Partly =
  | { readonly is: 'edtf'; readonly edtf: string; readonly other: string | null }
  | { readonly is: 'yearless'; readonly text: string }
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'stated'; readonly said: Stated }
  | { readonly is: 'nothing' };

const isBlank = /^(?:[?]{1,4}|[x*]{1,4}|х{1,4}|_{1,9}|-{2,4}|0{1,2}|dd|mm|дд|мм)$/i;
const isNoYear = /^(?:[?]{2,4}|[x*]{2,4}|х{2,4}|_{2,9}|-{2,4}|0000|yyyy|гггг)$/i;
const isYear = /^(?:\d{4}|\d\d[\d?x][?x])$/i;
const isNumber = /^(?:\d{1,2}|[0-3][?x])$/i;
const threeParts =
  /^([?*_\dxхdmyдмг]{1,9}|--) ?([./-]) ?([?*_\dxхdmyдмг]{1,9}|--) ?[./-] ?([?*_\dxхdmyдмг]{1,9}|--)$/iu;
const twoParts = /^([?*_\dxхdmyдмг]{1,9})[./-]([?*_\dxхdmyдмг]{1,9})$/iu;
const yearAlone = /^(?:1\d|20)(?:\d[?xX-]|[?xX-]{2})$/;
const beforeName =
  /^[«"“]?(?:\?{1,2}|[xх]{1,2}|_{1,9}|-{2}|00)[»"”]?[ ./-]{0,2}((\p{L}{3,12})[ ./-].{0,60})$/iu;
const behindName = /^(\p{L}{3,12})\.?[ -](?:\?{1,2}|[xх]{1,2}|_{1,9}|-{2}|00),?[ -](\d{4}.{0,6})$/iu;
const dayOfNoYear = /^((?:\d{1,2} \p{L}{3,12})|(?:\p{L}{3,12} \d{1,2})),? (?:\?{2,4}|x{4})$/iu;

/** What is known of a date of which a part is said to be unknown; null for every other text. `order` is that of the column. */
export function partlyKnown(cell: string, order: Order | null): Partly | null {
  if (cell.length > 80 || !/[?xXхХ_*0–-]|dd|mm|дд|мм/.test(cell)) return null;
  return inFigures(cell, order) ?? byName(cell);
}

function byName(cell: string): Partly | null {
  const [, rest, name] = beforeName.exec(cell) ?? [];
  // What stands behind a month without its day is the year: XX-May-20.
  if (rest !== undefined && name !== undefined && isMonth(name))
    return { is: 'words', text: rest.replace(/^(\p{L}{3,12})[ ./-](\d\d)$/u, "$1 '$2") };
  const [, month, behind] = behindName.exec(cell) ?? [];
  if (month !== undefined && isMonth(month)) return { is: 'words', text: `${month} ${behind}` };
  const [, day] = dayOfNoYear.exec(cell) ?? [];
  return day === undefined ? null : { is: 'yearless', text: day };
}

function inFigures(cell: string, order: Order | null): Partly | null {
  if (yearAlone.test(cell)) return dated(cell.replace(/[?x-]/g, 'X'), null, null);
  const [, one, mark, two, three] = threeParts.exec(cell) ?? [];
  if (one !== undefined && two !== undefined && three !== undefined) {
    const isPart = (text: string) => isBlank.test(text) || isNumber.test(text);
    if (/^\d\d$/.test(three) && isPart(one) && isPart(two)) return ofShortYear(one, two, Number(three));
    if (isYearPart(three) && isPart(one) && isPart(two)) return byPlace(one, two, three, mark ?? '', order);
    return isYearPart(one) && isPart(two) && isPart(three) ? ofParts(one, two, three) : null;
  }
  const [, ahead, behind] = twoParts.exec(cell) ?? [];
  if (ahead === undefined || behind === undefined) return null;
  if (isYear.test(ahead) && isBlank.test(behind)) return ofParts(ahead, '??', '??');
  return isBlank.test(ahead) && isYear.test(behind) ? ofParts(behind, '??', '??') : null;
}

// ??/05/20: of two digits the last are the year, and the day or the month is not known.
function ofShortYear(one: string, two: string, digits: number): Partly | null {
  const known = [one, two].filter((text) => /^\d{1,2}$/.test(text) && Number(text) > 0);
  const month = Number(known[0]);
  if (known.length === 2 || !(isBlank.test(one) || isBlank.test(two))) return null;
  if (digits === 0) return known.length === 0 ? { is: 'nothing' } : null;
  const year = { is: 'short' as const, digits };
  return { is: 'stated', said: { kind: 'stated', year, ...(month <= 12 && { month }) } };
}

const isYearPart = (text: string) => isYear.test(text) || isNoYear.test(text);

// What is not known is the day far more often than the month; only an order of the column says otherwise.
function byPlace(one: string, two: string, year: string, mark: string, order: Order | null): Partly | null {
  const isWhole = !isOpen(one) && !isOpen(two);
  if (isWhole && !isOpen(year)) return null;
  if (isWhole && isOpen(year)) {
    if (!isNoYear.test(year)) return mark === '.' || Number(one) > 12 ? ofParts(year, two, one) : null;
    return { is: 'yearless', text: `${one}${mark}${two}` };
  }
  if (isOpen(one) && isOpen(two)) return ofParts(year, one, two);
  const known = isOpen(one) ? two : one;
  const isFirst = !isOpen(one);
  const isDayPlace = mark === '.' || order === 'day-month' ? isFirst : order === 'month-day' && !isFirst;
  if (isDayPlace || Number(known) > 12) return ofParts(year, '??', known);
  const open = isFirst ? two : one;
  const asMonth = ofParts(year, known, open);
  const isSure = !isFirst || order !== null || asMonth?.is !== 'edtf';
  return isSure ? asMonth : { ...asMonth, other: `${year}-XX-${known.padStart(2, '0')}` };
}

const isOpen = (text: string) => isBlank.test(text) || isNoYear.test(text) || /[?x]/i.test(text);

function ofParts(year: string, month: string, day: string): Partly | null {
  if (!isOpen(year) && !isOpen(month) && !isOpen(day)) return null;
  if (isNoYear.test(year)) return isBlank.test(month) && isBlank.test(day) ? { is: 'nothing' } : null;
  return dated(
    year.replace(/[?x]/gi, 'X'),
    isBlank.test(month) ? null : month,
    isBlank.test(day) ? null : day,
  );
}

// A month or day of which one figure is missing stays open in that figure, where EDTF can say so.
function dated(year: string, month: string | null, day: string | null): Partly | null {
  const open = (text: string) => text.replace(/[?x]/gi, 'X').padStart(2, '0');
  const whole = month === null && day === null ? year : `${year}-${month === null ? 'XX' : open(month)}`;
  const parsed = parseEdtf(day === null ? whole : `${whole}-${open(day)}`);
  return parsed.ok ? { is: 'edtf', edtf: printEdtf(parsed.value), other: null } : null;
}
