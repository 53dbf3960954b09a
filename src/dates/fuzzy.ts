/**
 * Fuzzy bounds for searches that would rather find too much: what is marked uncertain or approximate is moved
 * outwards by one unit of the marked part, two for both (standards 2.2, rule 6; README "Fuzzy bounds").
 */
import { addMonths, calendarDay, dayNumber, daysInMonth } from './calendar.js';
import { endSpan, hull, known, pointSpan, type Span, type SpanEnd, spanOf } from './spans.js';
import { type DateValue, type IntervalEnd, type Mark, type Member, marksOf, type Point } from './value.js';

interface Padding {
  readonly months: number;
  readonly days: number;
}

const seasonDays = 12 * 7;
const none: Padding = { months: 0, days: 0 };

function digitsAt(point: Point, index: number): string {
  if (index === 0) return point.year;
  if (point.kind === 'season') return String(point.season);
  return (index === 1 ? point.month : point.day) ?? '';
}

// The unit of one component. What is not stated at all has none, so the next coarser one counts; with its last digits
// not stated, a year steps by decades or centuries and a month or day by tens.
function unitOf(point: Point, index: number): Padding {
  const digits = digitsAt(point, index);
  if (digits === 'XX') return unitOf(point, index - 1);
  const step = 10 ** (/X*$/.exec(digits)?.[0].length ?? 0);
  if (index === 0) return { months: 12 * step, days: 0 };
  if (point.kind === 'season') return { months: 0, days: seasonDays };
  return index === 1 ? { months: step, days: 0 } : { months: 0, days: step };
}

function wider(a: Padding, b: Padding): Padding {
  const days = (padding: Padding) => padding.months * 31 + padding.days;
  return days(b) > days(a) ? b : a;
}

// Neighbouring components with one mark are one statement, "June 2004 is approximate", and its unit is the finest of
// them. Where there are several such statements, the widest padding covers them all.
function paddingOf(point: Point): Padding {
  const marks = marksOf(point);
  return marks.reduce<Padding>((widest, mark, index) => {
    if (mark === '' || marks[index + 1] === mark) return widest;
    const unit = unitOf(point, index);
    const times = timesOf(mark);
    return wider(widest, { months: unit.months * times, days: unit.days * times });
  }, none);
}

function timesOf(mark: Mark): number {
  return mark === '%' ? 2 : 1;
}

function moved({ day, kind }: SpanEnd, padding: Padding, direction: 1 | -1, toMonthEnd: boolean): SpanEnd {
  if (day === null) return { day, kind };
  const number = addMonths(day, direction * padding.months) + direction * padding.days;
  if (!toMonthEnd || padding.months === 0) return known(number);
  const { year, month } = calendarDay(number);
  return known(dayNumber(year, month, daysInMonth(year, month)));
}

function fuzzyPoint(point: Point): Span {
  const padding = paddingOf(point);
  const { first, last } = pointSpan(point);
  const wholeMonths = point.kind === 'season' || point.day === null;
  return { first: moved(first, padding, -1, false), last: moved(last, padding, 1, wholeMonths) };
}

function fuzzyEnd(end: IntervalEnd): Span {
  return typeof end === 'string' ? endSpan(end) : fuzzyPoint(end);
}

function fuzzyMember(member: Member): Span {
  if (member.kind !== 'range') return fuzzyPoint(member);
  const from = fuzzyEnd(member.from ?? 'open');
  return { first: from.first, last: fuzzyEnd(member.to ?? 'open').last };
}

/** The span of a value with its marked parts moved outwards. */
export function fuzzySpan(value: DateValue): Span {
  switch (value.kind) {
    case 'date':
    case 'season':
      return fuzzyPoint(value);
    case 'interval':
      return { first: fuzzyEnd(value.start).first, last: fuzzyEnd(value.end).last };
    case 'one-of':
    case 'all-of':
      return hull(value.members.map(fuzzyMember));
    default:
      return spanOf(value);
  }
}
