/**
 * How tables spell dates that prose never would: 31MAY2020, 31,05.2020, 05/05-07/05/2020. A cell that is nothing but
 * such a date is written again as the grammar reads it; any other text is left as it is.
 */
import { lexiconOf, tongues } from './languages/index.js';
import { tokenize } from './text.js';

type Groups = readonly string[];
type Spelling = readonly [RegExp, (groups: Groups) => string | null];

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Whether a word names a month in any of our languages. */
export function isMonth(word: string): boolean {
  const tokens = tokenize(word, new Set());
  return (
    tokens.length === 1 &&
    tongues.some((tongue) =>
      lexiconOf(tongue)
        .hits(tokens, 0)
        .some(({ is, length }) => is === 'month' && length === 1),
    )
  );
}

const g = (groups: Groups, index: number) => groups[index] ?? '';
const number = (groups: Groups, index: number) => Number(g(groups, index));

// A column may tell the order of dates with slashes, and never of those with dots, so what has a dot keeps one.
const inOrder = (groups: Groups): string => {
  const sign = /[.,]/.test(g(groups, 2) + g(groups, 4)) ? '.' : '/';
  return [g(groups, 1), g(groups, 3), g(groups, 5)].join(sign) + g(groups, 6);
};

const dayMonth = (day: string, month: string, rest: string): string | null =>
  isMonth(month) ? `${day} ${month} ${rest}` : null;

const monthNumber = (numeral: string): string | null => {
  const at = roman.indexOf(numeral);
  return at < 0 ? null : String(at + 1).padStart(2, '0');
};

function choice(year: string, days: readonly (readonly [string, string])[]): string {
  const dates = days.map(([day, month]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return `[${dates.join()}]`;
}

// The first that fits is taken. Each reads the whole cell, and repeats only a bounded number of times.
const spellings: readonly Spelling[] = [
  // Figures with signs that were mistyped, doubled, set apart or left out.
  [
    /^(\d{1,2})( ?[./\\|_,–−-]{1,2} ?| )(\d{1,2})( ?[./\\|_,–−-]{1,2} ?|\.? )'?(\d{4})\.?((?:[ T,]{1,2}(?:at |в )?\d{1,2}[:.]\d\d.{0,40})?)$/,
    (groups) => (isRangeOfMonths(groups) ? monthRange(groups) : inOrder(groups)),
  ],
  [/^(\d{1,2}([./-])\d{1,2}\2)'(\d\d)$/, (groups) => g(groups, 1) + g(groups, 3)],
  [
    /^(\d{4})(?: ?[./\\|_,–−-]{1,2} ?|\.? )(\d{1,2})(?: ?[./\\|_,–−-]{1,2} ?|\.? )(\d{1,2})\.?((?:[ T,]{1,2}(?:at |в )?\d{1,2}[:.]\d\d.{0,40})?)$/,
    (groups) =>
      `${g(groups, 1)}-${g(groups, 2).padStart(2, '0')}-${g(groups, 3).padStart(2, '0')}${g(groups, 4)}`,
  ],
  [/^(\d{1,2})-(\d{4})$/, (groups) => (number(groups, 1) <= 12 ? `${g(groups, 1)}.${g(groups, 2)}` : null)],
  [/^(\d{4})[/-](\d)$/, (groups) => `${g(groups, 1)}-0${g(groups, 2)}`],
  [
    /^(0\d|[1-3]\d)-(0\d|[1-3]\d)$/,
    (groups) => (isDayAndMonth(groups) ? `${g(groups, 1)}/${g(groups, 2)}` : null),
  ],
  // Months in Roman figures.
  [
    /^(\d{1,2})[ ./-]{1,2}([IVX]{1,4})[ ./-]{1,2}(\d{4}|\d\d)$/,
    (groups) => {
      const month = monthNumber(g(groups, 2));
      return month && `${g(groups, 1)}.${month}.${g(groups, 3)}`;
    },
  ],
  [
    /^([IVX]{1,4})[./-](\d{4})$/,
    (groups) => {
      const month = monthNumber(g(groups, 1));
      return month && `${month}.${g(groups, 2)}`;
    },
  ],
  // Months by name, run together with their numbers or set apart by signs.
  [
    /^(\d{1,2})(?: ?(?:st|nd|rd|th))? ?[.,/-]? ?(\p{L}{3,12})[ .,/-]{0,2}'?(\d{4}|\d\d)( ?г\.?|(?:[ T,]{1,2}(?:at |в )?\d{1,2}[:.]\d\d.{0,40})?)$/iu,
    (groups) => dayMonth(g(groups, 1), g(groups, 2), g(groups, 3) + g(groups, 4)),
  ],
  [
    /^(\p{L}{3,12})[ ./-]{0,2}(\d{1,2})(?: ?(?:st|nd|rd|th))?[ .,/-]{1,2}\(?(\d{4})\)?((?:[ T,]{1,2}(?:at |в )?\d{1,2}[:.]\d\d.{0,40})?)$/iu,
    (groups) => dayMonth(g(groups, 2), g(groups, 1), g(groups, 3) + g(groups, 4)),
  ],
  [/^(\p{L}{3,12})([-/])(\d{1,2})\2(\d\d)$/u, (groups) => dayMonth(g(groups, 3), g(groups, 1), g(groups, 4))],
  [
    /^(?:\p{L}{3} )?(\p{L}{3,9}) (\d{1,2}) \d\d:\d\d:\d\d(?: [A-Z]{3,4})? (\d{4})$/u,
    (groups) => dayMonth(g(groups, 2), g(groups, 1), g(groups, 3)),
  ],
  [
    /^(\d{4})(?: ?[,-] ?| \(| )(\p{L}{3,12})\.?\)?$/u,
    (groups) => (isMonth(g(groups, 2)) ? `${g(groups, 2)} ${g(groups, 1)}` : null),
  ],
  [
    /^(\d{4})(?:, | \()(\p{L}{3,12})\.? (\d{1,2})\)?$/u,
    (groups) => dayMonth(g(groups, 3), g(groups, 2), g(groups, 1)),
  ],
  [
    /^(\p{L}{3,12})\.? \((\d{4})\)$/u,
    (groups) => (isMonth(g(groups, 1)) ? `${g(groups, 1)} ${g(groups, 2)}` : null),
  ],
  [
    /^(\p{L}{3,12})\.(\d\d)$/u,
    (groups) => (isMonth(g(groups, 1)) ? `${g(groups, 1)} ${g(groups, 2)}` : null),
  ],
  // Two days.
  [
    /^(\d{1,2}) ?(?:\+|,) ?(\d{1,2}) (\p{L}{3,12}(?: \d{4})?)$/u,
    (groups) => `${g(groups, 1)}, ${g(groups, 2)} ${g(groups, 3)}`,
  ],
  [
    /^(\p{L}{3,12}) (\d{1,2}) ?\/ ?(\d{1,2})(?:,? (\d{4}))?$/u,
    (groups) =>
      isMonth(g(groups, 1)) && g(groups, 3) !== ''
        ? `${g(groups, 2)}/${g(groups, 3)} ${g(groups, 1)} ${g(groups, 4)}`
        : null,
  ],
  [
    /^(\d{1,2}) ?\/ ?(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
    (groups) =>
      choice(g(groups, 4), [
        [g(groups, 1), g(groups, 3)],
        [g(groups, 2), g(groups, 3)],
      ]),
  ],
  [
    /^(\d{1,2})\.(\d{1,2})\.? ?\/ ?(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
    (groups) =>
      choice(g(groups, 5), [
        [g(groups, 1), g(groups, 2)],
        [g(groups, 3), g(groups, 4)],
      ]),
  ],
  [
    /^(\d{1,2}),(\d{1,2}),(\d{1,2}) (\p{L}{3,12}(?: \d{4})?)$/u,
    (groups) => `${g(groups, 1)}, ${g(groups, 2)}, ${g(groups, 3)} ${g(groups, 4)}`,
  ],
  [
    /^(\d{1,2}([./])\d{1,2})\.? ?(?:,|;|&|and|и) ?(\d{1,2}\2\d{1,2}\2)(\d{4})$/,
    (groups) => `${g(groups, 1)}${g(groups, 2)}${g(groups, 4)}, ${g(groups, 3)}${g(groups, 4)}`,
  ],
  [
    /^(\d{4}-)(\d\d-\d\d) (or|and) (\d\d-\d\d)$/,
    (groups) => `${g(groups, 1)}${g(groups, 2)} ${g(groups, 3)} ${g(groups, 1)}${g(groups, 4)}`,
  ],
  // From one to the other.
  [
    /^(\d{1,2}([./])\d{1,2})\.? ?[-–] ?(\d{1,2}\2\d{1,2}\2(?:\d{4}|\d\d))$/,
    (groups) => `${g(groups, 1)} - ${g(groups, 3)}`,
  ],
  [
    /^(\d{1,2}\/)(\d{1,2}) ?[-–] ?(\d{1,2})(\/\d{4})$/,
    (groups) =>
      number(groups, 2) > 12
        ? `${g(groups, 1)}${g(groups, 2)}${g(groups, 4)} - ${g(groups, 1)}${g(groups, 3)}${g(groups, 4)}`
        : null,
  ],
  [/^(\d{1,2}[./]\d{4})[-–](\d{1,2}[./]\d{4})$/, (groups) => `${g(groups, 1)} - ${g(groups, 2)}`],
  [
    /^(\d{4}-\d\d-)(\d\d)\/(\d\d)$/,
    (groups) => `${g(groups, 1)}${g(groups, 2)}/${g(groups, 1)}${g(groups, 3)}`,
  ],
  [
    /^(\d{4}-)(\d\d-\d\d) ?(?:to|[-–/]) ?(\d\d-\d\d)$/,
    (groups) => `${g(groups, 1)}${g(groups, 2)}/${g(groups, 1)}${g(groups, 3)}`,
  ],
  [
    /^(\d[\d./-]{3,9}) ?(?:-{2,3}|[=-]>|→|\.{2,3}|…) ?(\d[\d./-]{3,9})$/,
    (groups) => `${g(groups, 1)} - ${g(groups, 2)}`,
  ],
  [
    /^((\p{L}{2,8})\.? (?:\p{L}{3,12}|\d{4})) ?\/ ?(\p{L}{2,8}\.? (?:\p{L}{3,12} )?\d{4})$/u,
    (groups) => (isMonth(g(groups, 2)) ? null : `${g(groups, 1)} - ${g(groups, 3)}`),
  ],
  // Signs and shortenings before a date; one before a time says nothing of the day.
  [/^(\d.{5,40}) ~ ?(\d{1,2}:\d\d.{0,9})$/, (groups) => `${g(groups, 1)} ${g(groups, 2)}`],
  [/^(?:± ?|\+\/- ?|o\/a |(?:abt|est)(?:\. ?| ))(.{4,60})$/i, (groups) => `~${g(groups, 1)}`],
  [/^(\d[\d./-]{3,9})\+$/, (groups) => `≥${g(groups, 1)}`],
  [
    /^((?:19|20)\d\d)([01]\d)([0-3]\d)[T _]\d[\d:]{3,9}Z?$/,
    (groups) => `${g(groups, 1)}-${g(groups, 2)}-${g(groups, 3)}`,
  ],
  [/^([<>])= ?(.{4,60})$/, (groups) => `${g(groups, 1) === '<' ? '≤' : '≥'}${g(groups, 2)}`],
  [/^([IV]{1,3}|\d) кв\. ?(\d{4}.{0,4})$/, (groups) => `${g(groups, 1)} квартал ${g(groups, 2)}`],
  [/^(\d{4})Q([1-4])$/, (groups) => `${g(groups, 1)} Q${g(groups, 2)}`],
];

// 05-07.2020: from May to July, written as 5-7.5.2020 is; 31-05.2020 is a day.
const isRangeOfMonths = (groups: Groups): boolean =>
  /^[-–]$/.test(g(groups, 2)) &&
  /^[./]$/.test(g(groups, 4)) &&
  number(groups, 1) < number(groups, 3) &&
  number(groups, 3) <= 12;

const monthRange = (groups: Groups): string =>
  `${g(groups, 1)}.${g(groups, 5)} - ${g(groups, 3)}.${g(groups, 5)}`;

// 05-31, with the nought that says a month; 10-15 may be any two numbers.
const isDayAndMonth = (groups: Groups): boolean => {
  const [one, other] = [number(groups, 1), number(groups, 2)];
  return Math.min(one, other) >= 1 && Math.min(one, other) <= 9 && Math.max(one, other) > 12;
};

const slashed = /(?<![\d/–-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/–-])/g;

/** A cell with several dates in slashes, written year first when one of them, with a number over 12, tells the order of all. */
export function inOneOrder(cell: string): string {
  const apart = cell.replace(/(?<=\/\d{4})[-–](?=\d{1,2}\/)/g, ' - ');
  const dates = [...apart.matchAll(slashed)];
  const [dayFirst, monthFirst] = [1, 2].map((at) => dates.some((groups) => number(groups, at) > 12));
  if (dates.length < 2 || dayFirst === monthFirst) return cell;
  return apart.replace(slashed, (_, one: string, two: string, year: string) => {
    const [day, month] = dayFirst ? [one, two] : [two, one];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}

const longestCell = 80;

/** A cell as the grammar reads it: the same text, or the date that it is in another spelling. */
export function respelled(cell: string): string {
  if (cell.length > longestCell || !/\d/.test(cell)) return cell;
  if (
    /^(?:\p{Ll}{2,}|\p{Lu}\p{Ll}+|\d{1,4})(?: (?:\p{Ll}{2,}|\p{Lu}\p{Ll}+|\d{1,4}))*$/u.test(cell) &&
    /\p{Ll}{3}/u.test(cell)
  )
    return cell;
  // The grammar reads these itself, and nothing in them is mistyped.
  if (/^\d{4}([./])\d{1,2}\1\d{1,2}$/.test(cell)) return cell;
  const close = cell.replace(/[ \u00a0]{1,9}/g, ' ');
  for (const [pattern, write] of spellings) {
    const groups = pattern.exec(close);
    const written = groups && write(groups);
    if (written) return written;
  }
  return cell;
}
