/** A text as tokens: words folded so that spelling variants meet, numbers with their values, and exact offsets. */

export type Token = WordToken | NumberToken | NumericToken | PlainToken;

interface Placed {
  /** Offsets in the text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  /** A blank line stands before it: no expression reaches across. */
  readonly apart: boolean;
  /** A word folded; a number's digits; a mark itself. */
  readonly key: string;
}

interface WordToken extends Placed {
  readonly kind: 'word';
  readonly capital: boolean;
}

/** Digits, and what is written onto them: 5, 2022, 5-го, 26th, 90s. */
export interface NumberToken extends Placed {
  readonly kind: 'number';
  readonly value: number;
  readonly digits: number;
  /** Folded, without its hyphen; empty when there is none. */
  readonly suffix: string;
}

/** Two or three groups of digits with one separator: 05.01.2022, 2022-01-05, 03/04/20, 2017/18. */
export interface NumericToken extends Placed {
  readonly kind: 'numeric';
  readonly separator: string;
  readonly groups: readonly { readonly value: number; readonly digits: number }[];
}

/** A time of day, a punctuation mark, or anything else that no date is made of (2,000 and A320). */
interface PlainToken extends Placed {
  readonly kind: 'time' | 'mark' | 'other';
}

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
  if (/^[a-z]+$/.test(word)) return word;
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

// Words that lose their vowel before another: l'année, d'août, dell'anno. They are words of their own.
const elided = /^(?:[ldscnjmt]|qu|un|all|dall|dell|nell|sull|quell|quest)$/;
// A year's noun may be written onto its number: 2019г., 2019р., 2019ж., 2019م.
const yearNouns = /^(?:г|гг|р|рр|ж|жж|ч|م|هـ)$/;

const cutter = new RegExp(
  [
    '(?<space>[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069]+)',
    '(?<moment>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?(?![\\p{L}\\p{Nd}]))',
    '(?<three>\\d{4}(?<s1>[-./])\\d{1,2}\\k<s1>\\d{1,2}|\\d{1,2}(?<s2>[-./])\\d{1,2}\\k<s2>(?:\\d{4}|\\d\\d))(?![\\p{Nd}]|[-./:]\\d)',
    '(?<time>\\d{1,2}:\\d\\d(?::\\d\\d)?|\\d{1,2}[hH]\\d\\d)(?![\\p{Nd}:])',
    '(?<two>\\d{4}/\\d{4}|\\d{4}[-./]\\d\\d|\\d{1,2}[./]\\d{4}|\\d{1,2}/\\d{1,2}|\\d\\d\\.\\d\\d)(?![\\p{Nd}\\p{L}]|[-./:,]\\d)',
    '(?<loose>\\d{1,2},(?=\\d{4}(?!\\d)))',
    '(?<other>\\d+(?:[.,:/]\\d+)+|\\d+-\\d+-[\\d-]+)',
    "(?<number>\\d+)(?:(?<hyphen>[-']|\\.(?=[ºª]))?(?<suffix>[\\p{L}\\p{M}ºª]+))?",
    '(?<word>[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}\\u00ad\\u200b-\\u200f\\u2060]*)',
    '(?<mark>[^])',
  ].join('|'),
  'gu',
);

/** Cuts a text into tokens. `suffixes` are what may be written onto digits, folded. Time is linear in the text. */
export function tokenize(text: string, suffixes: ReadonlySet<string>): Token[] {
  return new Cutter(text.replace(variants, plainly), suffixes).cut();
}

class Cutter {
  readonly #tokens: Token[] = [];
  #apart = false;

  constructor(
    private readonly plain: string,
    private readonly suffixes: ReadonlySet<string>,
  ) {}

  cut(): Token[] {
    cutter.lastIndex = 0;
    for (let found = cutter.exec(this.plain); found; found = cutter.exec(this.plain)) {
      const groups = found.groups as Record<string, string | undefined>;
      cutter.lastIndex = this.#take(found[0], found.index, groups);
    }
    return this.#tokens;
  }

  // Gives where to go on.
  #take(all: string, start: number, found: Record<string, string | undefined>): number {
    const end = start + all.length;
    if (found.space !== undefined) {
      if (/\n\s*\n/.test(all)) this.#apart = true;
      return end;
    }
    if (found.moment !== undefined) return this.#numeric(start, end, all.slice(0, 10), '-');
    if (found.three !== undefined) return this.#numeric(start, end, all, found.s1 ?? found.s2 ?? '');
    if (found.two !== undefined) return this.#numeric(start, end, all, /[-./]/.exec(all)?.[0] ?? '');
    if (found.time !== undefined) return this.#plain('time', start, end);
    if (found.loose !== undefined) return this.#number(start, end - 1, '');
    if (found.other !== undefined) return this.#plain('other', start, end);
    if (found.number !== undefined) return this.#withSuffix(start, found.number, found);
    if (found.word !== undefined) return this.#word(start, all);
    return this.#plain('mark', start, end);
  }

  #withSuffix(start: number, digits: string, found: Record<string, string | undefined>): number {
    const afterDigits = start + digits.length;
    if (found.suffix === undefined) return this.#number(start, afterDigits, '');
    const suffix = fold(found.suffix);
    const end = afterDigits + (found.hyphen?.length ?? 0) + found.suffix.length;
    if (this.suffixes.has(suffix) && !/\p{Nd}/u.test(this.plain.charAt(end)))
      return this.#number(start, end, suffix);
    // A word behind a hyphen is a word (5-day); letters written onto digits make a name of both (4K, 5km).
    if (found.hyphen !== undefined || yearNouns.test(suffix)) return this.#number(start, afterDigits, '');
    return this.#plain('other', start, end);
  }

  #word(start: number, all: string): number {
    const end = start + all.length;
    const rest = this.plain.slice(end, end + 2);
    if (rest.charAt(0) !== "'" || !/\p{L}/u.test(rest.charAt(1))) return this.#pushWord(start, end);
    if (elided.test(fold(all))) return this.#pushWord(start, end + 1);
    const tail = /^'[\p{L}\p{M}]{1,40}/u.exec(this.plain.slice(end, end + 41))?.[0] ?? '';
    if (/^'s$/i.test(tail)) return this.#pushWord(start, end);
    return this.#pushWord(start, end + tail.length);
  }

  #pushWord(start: number, end: number): number {
    const word = this.plain.slice(start, end);
    const first = word.charAt(0);
    this.#push({
      ...this.#placed(start, end, fold(word)),
      kind: 'word',
      capital: first !== first.toLowerCase(),
    });
    return end;
  }

  #number(start: number, end: number, suffix: string): number {
    const digits = /^\d+/.exec(this.plain.slice(start, end))?.[0] ?? '';
    const value = digits.length > 6 ? Number.NaN : Number(digits);
    this.#push({ ...this.#placed(start, end, digits), kind: 'number', value, digits: digits.length, suffix });
    return end;
  }

  #numeric(start: number, end: number, written: string, separator: string): number {
    const groups = written
      .split(separator)
      .map((digits) => ({ value: Number(digits), digits: digits.length }));
    this.#push({ ...this.#placed(start, end, written), kind: 'numeric', separator, groups });
    return end;
  }

  #plain(kind: 'time' | 'mark' | 'other', start: number, end: number): number {
    const isPossessive = kind === 'mark' && /^'s(?!\p{L})/iu.test(this.plain.slice(start, start + 4));
    const to = isPossessive ? start + 2 : end;
    this.#push({ ...this.#placed(start, to, isPossessive ? "'s" : this.plain.slice(start, end)), kind });
    return to;
  }

  #placed(start: number, end: number, key: string): Placed {
    const before = this.#tokens[this.#tokens.length - 1];
    const placed = { start, end, glued: before?.end === start, apart: this.#apart, key };
    this.#apart = false;
    return placed;
  }

  #push(token: Token): void {
    this.#tokens.push(token);
  }
}
