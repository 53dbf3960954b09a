import { wordsOf } from '../../src/publish/fold.js';
import { holdsName, readyNames } from '../../src/publish/names.js';

const finds = (text: string, names = ['Айгуль Ахметова'], shared: string[] = []) =>
  holdsName(wordsOf(text), readyNames(names, shared));

test.each([
  ['as written', 'Это сказала Айгуль Ахметова.'],
  ['family name alone', 'Ахметова подтвердила это.'],
  ['declined in Russian', 'по словам Ахметовой'],
  ['declined in Russian, instrumental', 'разговор с Ахметовым'],
  ['plural of the family', 'дом Ахметовых'],
  ['declined in Kazakh', 'Ахметованың үйі'],
  ['capitals', 'АХМЕТОВА'],
  ['passport Latin', 'Aigul Akhmetova said so'],
  ['another Latin', 'Aygul Ahmetova'],
  ['Kazakh letters and Latin', 'Äigül Ahmetova'],
  ['English possessive', 'Akhmetova’s house'],
  ['joined in a handle', '@aigulakhmetova'],
  ['camel case', 'https://example.org/u/AigulAkhmetova'],
  ['percent-encoded', 'https://example.org/%D0%90%D1%85%D0%BC%D0%B5%D1%82%D0%BE%D0%B2%D0%B0'],
  ['a file name', 'scan_akhmetova_2022.pdf'],
  ['with an invisible hyphen inside', 'Ахме\u00adтова'],
  ['with a combining accent', 'Ахме\u0301това'],
])('a name is found %s', (_, text) => {
  expect(finds(text)).toBe(true);
});

test.each([
  'Она вошла в палату.',
  'An unrelated sentence about the akhmeta district.',
  'Айгуль Серикова',
  'The ahmet of the story',
  'k3f9akhmetovaxyz',
])('a name is not found in other words: %s', (text) => {
  expect(finds(text)).toBe(false);
});

test('Kazakh letters, Russian letters and three Latins are one name', () => {
  const names = ['Зейнегүл Құлынтаева'];
  for (const text of [
    'Зейнегуль Кулынтаева',
    'Zeinegul Kulyntayeva',
    'Zeynegul Qulyntaeva',
    'Z. Kulyntaeva',
    'Кулынтаева З.',
  ])
    expect(finds(text, names)).toBe(true);
});

test('a family name that a public relative has gives nobody away alone, but does with the given name or its initial', () => {
  const shared = ['Vikram Ruzakhunov'];
  const names = ['Виктор Рузахунов'];
  const other = ['Акбар Рузахунов'];
  expect(finds('Ruzakhunov was held', names, shared)).toBe(false);
  expect(finds('V. Ruzakhunov was held', names, shared)).toBe(false);
  expect(finds('Viktor Ruzakhunov was held', names, shared)).toBe(true);
  expect(finds('A. Ruzakhunov was held', other, shared)).toBe(true);
  expect(finds('Рузахунов Акбар', other, shared)).toBe(true);
});

test('a patronymic or a given name alone is not a family name', () => {
  const names = ['Сериков Алмас Бекович'];
  expect(finds('Алмас пришёл', names)).toBe(false);
  expect(finds('Бекович пришёл', names)).toBe(false);
  expect(finds('Серикову сказали', names)).toBe(true);
});

test('a name of three letters is found where it is written as a name', () => {
  expect(finds('This was said by Kim.', ['Ким Виктор'])).toBe(true);
  expect(finds('kim', ['Ким Виктор'])).toBe(false);
});
