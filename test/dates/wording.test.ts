import { sayDate } from '../../src/dates/describe.js';
import type { Lang } from '../../src/dates/words/words.js';
import { dateOf, fixture } from './fixtures.js';

interface Wording {
  edtf: string;
  as: 'point' | 'state';
  omitYear?: number;
  en: string;
  ru: string;
  kk: string;
}

const wordings = fixture<Wording[]>('dates-wording.json');
const langs: Lang[] = ['en', 'ru', 'kk'];

test.each(wordings)('$edtf is said "$en"', ({ edtf, as, omitYear, ...said }) => {
  const manner = omitYear === undefined ? { as } : { as, omitYear };
  expect(Object.fromEntries(langs.map((lang) => [lang, sayDate(dateOf(edtf), lang, manner)]))).toEqual(said);
});

test('a year is left out only where every date of the value has it', () => {
  expect(sayDate(dateOf('2022-01-05'), 'en', { omitYear: 2021 })).toBe('5 January 2022');
  expect(sayDate(dateOf('[2022-01,2022]'), 'en', { omitYear: 2022 })).toBe('January 2022 or 2022');
});
