import { en, ru } from 'chrono-node';
import { boundsOf } from '../../../src/dates/bounds.js';
import { findWritten } from '../../../src/dates/written/find.js';
import { dateOf } from '../fixtures.js';
import { type Article, articles } from './texts.js';

const chrono = { en, ru };

// What chrono takes for a day and we do not, and why it is none.
const wrongs: { words: RegExp; why: string }[] = [
  { words: /^now$/, why: '"now" speaks of a time, not of the day that the article came out' },
  { words: /^269m earlier$/, why: '269 million a year earlier: a sum, not minutes' },
  { words: /^for 787s$/, why: 'aircraft 787, not seconds' },
  { words: /^- (a|40) days?$/, why: 'a length of time behind a dash, not a day so long ago' },
  { words: /^for ten hours$|^four hours after$/, why: 'hours; the day that they belong to is not said' },
  { words: /^in the day$/, why: '"later in the day": no tomorrow' },
  { words: /^last week$/, why: 'seven days, of which chrono picks the one a week before' },
  { words: /^end of the month$/, why: 'a bound ("by"), not the last day itself' },
  {
    words: /^three days later$/,
    why: '"three days later than planned": counted from a plan, not from the publication',
  },
  { words: /^the weeks before$/, why: 'weeks before a death, counted by chrono from the publication' },
  { words: /^7\/8\/07$/, why: 'nobody says which of the two is the month' },
];

interface Certain {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly day: string;
}

// Day, month and year are all stated, or counted from a day of publication that we know.
function certain({ language, published, text }: Article): Certain[] {
  const noon = { instant: new Date(`${published ?? '1900-01-01'}T12:00:00Z`), timezone: 0 };
  return chrono[language]
    .parse(text, noon)
    .filter(({ start }) => (['year', 'month', 'day'] as const).every((part) => start.isCertain(part)))
    .filter((result) => published !== null || ![...result.tags()].some((tag) => /relative|casual/.test(tag)))
    .map(({ index, text: words, start }) => ({
      start: index,
      end: index + words.length,
      words,
      day: ['year', 'month', 'day']
        .map((part) => String(start.get(part as 'year')).padStart(part === 'year' ? 4 : 2, '0'))
        .join('-'),
    }));
}

// A day that begins or ends what was found counts: chrono has the two ends of a span as one result.
function covered(article: Article, { start, end, day }: Certain): boolean {
  const { language, published, text } = article;
  return findWritten(text, { languages: [language], published })
    .filter((one) => one.start < end && one.end > start)
    .some(({ reading }) => {
      if (reading.edtf === null) return false;
      const { earliest, latest } = boundsOf(dateOf(reading.edtf));
      return earliest === day || latest === day;
    });
}

test('each day that chrono is certain of, we find too, or chrono is wrong for a reason', () => {
  let agreed = 0;
  const apart = [];
  for (const article of articles()) {
    for (const one of certain(article)) {
      if (covered(article, one)) agreed += 1;
      else if (!wrongs.some(({ words }) => words.test(one.words))) apart.push(`${one.words} = ${one.day}`);
    }
  }
  expect(apart).toEqual([]);
  expect(agreed).toBeGreaterThan(35);
});
