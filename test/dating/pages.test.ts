import fc from 'fast-check';
import { readWritten } from '../../src/dates/written/read.js';
import { refusals, whys } from '../../src/dates/written/reading.js';
import { typedIn } from '../../src/dating/asked.js';
import { datingShowPage } from '../../src/dating/pages.js';
import { shownReading } from '../../src/dating/shown-reading.js';
import { languages, messages } from '../../src/messages/index.js';
import { links } from '../../src/paths.js';
import { edtf, junk } from '../dates/arbitraries.js';

const pageOf = (text: string, lang: (typeof languages)[number]) =>
  datingShowPage({ typed: typedIn('/dates'), asked: { text }, faults: [] }, messages(lang), links(null));

test.each(languages)('any date typed as EDTF is shown as it is, in %s', (lang) => {
  fc.assert(
    fc.property(edtf, (text) => {
      const { result } = pageOf(text, lang);
      expect(result?.reading.date?.words).not.toBe('');
      expect(result?.reading.facts.every(({ text: said }) => said !== '')).toBe(true);
    }),
    {
      numRuns: 60,
      examples: [['Y-17E7'], ['Y170000002'], ['-0100'], ['../..'], ['XXXX-XX-05'], ['2022-01-05T10:00:00Z']],
    },
  );
});

test('any text at all makes a page: a date or a refusal', () => {
  fc.assert(
    fc.property(junk, (text) => {
      const { result } = pageOf(text, 'ru');
      expect((result?.reading.date === null) !== (result?.reading.refused === null)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test.each(languages)('every refusal and every other reading has its words in %s', (lang) => {
  const m = messages(lang);
  for (const code of refusals) {
    const alternatives = whys.map((why) => ({ edtf: '2022', code: why, why: 'English' }));
    const refused = {
      edtf: null,
      code,
      reason: 'English',
      inferred: [],
      confidence: 'low' as const,
      alternatives,
    };
    const shown = shownReading(refused, null, m);
    expect(`${shown.refused?.reason} ${shown.refused?.next}`).not.toContain('English');
    expect(shown.alternatives.map(({ why }) => why)).not.toContain('English');
  }
});

test('what the words say already is not said twice', () => {
  const read = (text: string) =>
    shownReading({ edtf: text, inferred: [], confidence: 'high', alternatives: [] }, null, messages('en'));
  expect(read('2020-05-31?').certainty).toBeNull();
  expect(read('2022-01').certainty).toBe('month only');
  expect(read('XXXX-01-12').certainty).toBeNull();
});

test('what was typed is shown without what a page cannot hold', () => {
  expect(typedIn('/dates?text=a%00b%0Ac%ED%A0%80&year=%20&lang=ru')).toEqual({
    text: 'a\ufffdb\ufffdc\ufffd\ufffd\ufffd',
    language: '',
    published: '',
    year: ' ',
    as: '',
    order: '',
  });
});

test.each(languages)('what the hints of the form promise can be read, in %s', (lang) => {
  const m = messages(lang);
  const quoted = (text: string) => [...text.matchAll(/[“«]([^”»]+)[”»]/g)].map(([, words = '']) => words);
  const promised = [m.say('dating.form.text_hint'), m.say('dating.form.published_hint')].flatMap(quoted);
  expect(promised.length).toBe(3);
  for (const words of promised) {
    const reading = readWritten(words, { languages: [lang], published: '2022-01-20' });
    expect([words, reading.edtf]).toEqual([words, expect.any(String)]);
  }
});
