import { vocabularies } from '../../src/lib/vocabulary.js';
import { languages, messages, readMessages } from '../../src/messages/index.js';
import { direction, written } from '../../src/messages/written.js';

const texts = Object.fromEntries(languages.map((lang) => [lang, readMessages(lang)]));
const english = [...texts.en!];

/** Names of the placeholders of an ICU message, plural and select arguments included. */
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\s*(?:[,}])/g)].map(([, name]) => name))].sort();

/** The plural forms that a message gives to each of its plural arguments. */
function pluralForms(text: string): string[][] {
  return text
    .split(/(?=\{\w+, plural,)/)
    .filter((part) => /^\{\w+, plural,/.test(part))
    .map((part) =>
      [...part.matchAll(/(?:^|[\s,}])(zero|one|two|few|many|other) \{/g)].map(([, form]) => form!),
    );
}

test.each(languages)('%s has exactly the messages that English has', (lang) => {
  expect([...texts[lang]!.keys()].sort()).toEqual(english.map(([key]) => key).sort());
});

test.each(languages)('%s fills the same placeholders as English', (lang) => {
  const differ = english.filter(
    ([key, text]) => `${placeholders(text)}` !== `${placeholders(texts[lang]!.get(key) ?? '')}`,
  );
  expect(differ.map(([key]) => key)).toEqual([]);
});

test.each(languages)('every plural in %s has every form that the language has, and no other', (lang) => {
  // A Kazakh noun does not change after a number, so that its one form may be given once.
  const all = [...new Intl.PluralRules(lang).resolvedOptions().pluralCategories].sort();
  const forms = lang === 'kk' ? [`${all}`, 'other'] : [`${all}`];
  const wrong = [...texts[lang]!].flatMap(([key, text]) =>
    pluralForms(text)
      .filter((given) => !forms.includes(`${[...given].sort()}`))
      .map((given) => ({ key, given })),
  );
  expect(wrong).toEqual([]);
});

test.each(languages)('every code of every vocabulary has a label in %s', (lang) => {
  const missing = Object.entries(vocabularies).flatMap(([vocabulary, codes]) =>
    codes.map((code) => `vocabulary.${vocabulary}.${code}`).filter((key) => !texts[lang]!.get(key)),
  );
  expect(missing).toEqual([]);
});

test.each(['ru', 'kk'] as const)('no English is left in %s', (lang) => {
  // Names of formats and parameters, and addresses, are the same in every language.
  const allowed =
    /Qantar|JSON( Schema)?|CSV|SHA-256|UTF-8|EDTF|Extended Date\/Time Format|«[^»]*»|\/cases\/\S*|HTTPS?|[IVX]+\b/g;
  const latin = [...texts[lang]!].filter(([, text]) => {
    const words = text
      .replace(/\{\w+,\s*(plural|select|number|date|time)\b,?/g, ' ')
      .replace(/\b(zero|one|two|few|many|other)\s*\{/g, '{')
      .replace(/\{\w+\}/g, ' ')
      .replace(allowed, ' ');
    return /[A-Za-z]{2,}/.test(words);
  });
  expect(latin).toEqual([]);
});

test.each(['ru', 'kk'] as const)('%s is not the other language: it is spelt with its own letters', (lang) => {
  const kazakh = /[әғқңөұүһі]/i;
  const whole = [...texts[lang]!.values()].join(' ');
  expect(kazakh.test(whole)).toBe(lang === 'kk');
});

test.each(languages)('every message of %s can be said', (lang) => {
  const m = messages(lang);
  const silent = [...texts[lang]!].filter(([key, text]) => {
    const values = Object.fromEntries(placeholders(text).map((name) => [name, 2]));
    return m.say(key as 'common.site.name', values).trim() === '';
  });
  expect(silent).toEqual([]);
});

test('numbers and lists follow the language', () => {
  expect(messages('en').list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(messages('ru').number(20000)).toBe('20\u00a0000');
  expect(messages('kk').list(['a', 'b'])).toBe('a және b');
  const say = (n: number) => messages('ru').say('common.count.events', { n });
  expect([1, 2, 5, 11, 21, 22].map(say)).toEqual([
    '1 событие',
    '2 события',
    '5 событий',
    '11 событий',
    '21 событие',
    '22 события',
  ]);
});

test('a message without its value is an error, not a gap', () => {
  expect(() => messages('en').say('common.count.events')).toThrow();
});

test('a text is marked with its language and direction only where they are not the page’s', () => {
  const m = messages('ru');
  expect(written('қаңтар', 'kk', m)).toEqual({ text: 'қаңтар', lang: 'kk', dir: null });
  expect(written('январь', 'ru', m)).toEqual({ text: 'январь', lang: null, dir: null });
  expect(written('يناير', 'ar', m)).toEqual({ text: 'يناير', lang: 'ar', dir: 'rtl' });
  expect([direction('uz-Arab'), direction('ar-Latn'), direction('ug'), direction('kk-Cyrl')]).toEqual([
    'rtl',
    'ltr',
    'rtl',
    'ltr',
  ]);
});
