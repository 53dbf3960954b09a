/** What a text and a word are compared as. */

// One code unit for one code unit, so that offsets hold: digits of other scripts, spaces, dashes, apostrophes, commas.
const variants = /[٠-٩۰-۹０-９\u00a0\u2000-\u200a\u202f\u205f\u3000\u2010-\u2015−’ʼʹ′‘`´،]/g;
function plainly(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
  if ((code >= 0x2010 && code <= 0x2015) || char === '−') return '-';
  if (char === '،') return ',';
  return /\s/.test(char) ? ' ' : "'";
}

/** The text with its variants of digits, spaces, dashes and apostrophes made one; offsets stay as they are. */
export function plainText(text: string): string {
  const plain = text.replace(variants, plainly);
  return plain.includes('&nbsp;') ? plain.replaceAll('&nbsp;', '      ') : plain;
}

// What stands inside a word and is not seen: soft hyphen, zero width spaces and joiners, direction marks, tatweel.
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0640]/g;
// Kazakh is often typed with Latin letters that look like the Cyrillic ones (бiр, жылғы).
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};
const arabicSigns = /[\u064b-\u065f\u0670]/g;

/** A word as it is compared: small letters; Latin accents, Arabic vowel signs, ё and invisible characters do not count. */
export function fold(word: string): string {
  // Most words need no more than small letters.
  if (/^(?:[A-Za-z]+|[А-Яа-яҐґЄєІіЇїҚқҒғҢңҰұҮүҺһӨөӘә]+)$/.test(word)) return word.toLowerCase();
  const small = word.replace(unseen, '').toLowerCase();
  const first = small.charCodeAt(0);
  if ((first < 0x250 && !/[а-я]/.test(small)) || (first >= 0x1e00 && first < 0x1f00))
    return small.normalize('NFD').replace(/\p{M}/gu, '');
  if (first >= 0x600 && first < 0x700) {
    return small
      .normalize('NFC')
      .replace(arabicSigns, '')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/[ىی]/g, 'ي')
      .replace(/ة/g, 'ه')
      .replace(/ک/g, 'ك');
  }
  const composed = small.normalize('NFC').replace(/ё/g, 'е');
  return /[a-z]/.test(composed)
    ? composed.replace(/[acehiopxy]/g, (letter) => lookAlikes[letter] ?? letter)
    : composed;
}
