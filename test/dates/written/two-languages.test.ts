import { boundsOf } from '../../../src/dates/bounds.js';
import { findWritten } from '../../../src/dates/written/find.js';
import { dateOf } from '../fixtures.js';
import { bodyOf } from './texts.js';

/** What a version of the report dates, as "first day … last day"; what counts from an unnamed date is left out. */
function spansIn(language: 'ru' | 'en'): string[] {
  const found = findWritten(bodyOf(`ovd-2013-q1.${language}.md`), {
    languages: [language],
    published: '2013-04-23',
  });
  const dated = found.flatMap(({ reading }) =>
    reading.edtf === null ? [] : [boundsOf(dateOf(reading.edtf))],
  );
  const spans = dated.map(({ earliest, latest }) =>
    earliest === latest ? `${earliest}` : `${earliest} … ${latest}`,
  );
  return [...new Set(spans)].sort();
}

const days = (spans: readonly string[]) => spans.filter((span) => span.length === 10);

describe('one report in Russian and in English', () => {
  const [russian, english] = [spansIn('ru'), spansIn('en')];

  test('gives the days that it tells', () => {
    expect(days(russian)).toEqual(['2012-04-01', '2013-01-18', '2013-01-19', '2013-03-08', '2013-03-18']);
  });

  test('gives the same days, and one that the English version alone explains to its readers', () => {
    expect(days(english)).toEqual([...days(russian), '2012-05-06'].sort());
  });

  test('gives the same months, quarters and years', () => {
    const longer = (spans: readonly string[]) => spans.filter((span) => span.length > 10);
    expect(longer(russian)).toEqual([
      '2012-01-01 … 2012-03-31',
      '2012-01-01 … 2012-12-31',
      '2012-10-01 … 2012-12-31',
      '2013-01-01 … 2013-03-31',
      '2013-01-01 … 2013-12-31',
      '2013-04-01 … 2013-04-30',
    ]);
    expect(longer(english)).toEqual(longer(russian));
  });
});
