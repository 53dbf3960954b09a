/** A text as tokens: words folded so that spelling variants meet, numbers with their values, and exact offsets. */
import { fold, plainText } from './fold.js';

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

// Words that lose their vowel before another: l'année, d'août, dell'anno. They are words of their own.
const elided = /^(?:[ldscnjmt]|qu|un|all|dall|dell|nell|sull|quell|quest)$/;
// A year's noun may be written onto its number: 2019г., 2019р., 2019ж., 2019م.
const yearNouns = /^(?:г|гг|р|рр|ж|жж|ч|م|هـ)$/;

enum Kind {
  mark = 0,
  letter = 1,
  digit = 2,
  space = 3,
  /** Within a word part of it, elsewhere a space. */
  unseen = 4,
}

const tabled = 0x700;
const kinds = Uint8Array.from({ length: tabled }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(char: string): Kind {
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/.test(char)) return Kind.unseen;
  if (/[\p{L}\p{M}]/u.test(char)) return Kind.letter;
  if (/\d/.test(char)) return Kind.digit;
  return /\s/.test(char) ? Kind.space : Kind.mark;
}

const numerals = new RegExp(
  [
    '(?<moment>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?(?![\\p{L}\\p{Nd}]))',
    '(?<three>\\d{4}(?<s1>[-./])\\d{1,2}\\k<s1>\\d{1,2}|\\d{1,2}(?<s2>[-./])\\d{1,2}\\k<s2>(?:\\d{4}|\\d\\d))(?!\\d|[./:]\\d|-\\d(?<=\\d-\\d+-\\d+-\\d))',
    '(?<time>\\d{1,2}:\\d\\d(?::\\d\\d)?|\\d{1,2}[hH]\\d\\d)(?![\\p{Nd}:])',
    '(?<two>\\d{4}/\\d{4}|\\d{4}[-./]\\d\\d|\\d{1,2}[./]\\d{4}|\\d{1,2}/\\d{1,2}|\\d\\d\\.\\d\\d(?=-\\d\\d?\\.))(?![\\p{Nd}\\p{L}]|[./:,]\\d|-\\d(?!\\d?\\.))',
    '(?<dotted>\\d\\d\\.\\d\\d)(?![\\p{Nd}\\p{L}]|[-./:,]\\d)',
    '(?<loose>\\d{1,2},(?=\\d{4}(?!\\d)))',
    '(?<other>\\d+(?:[.,:/]\\d+)+|\\d+-\\d+-[\\d-]+)',
    "(?<number>\\d+)(?:(?<hyphen>[-']|\\.(?=[ºª°]))?(?<suffix>[\\p{L}\\p{M}ºª°]+))?",
  ].join('|'),
  'uy',
);

const noWords: ReadonlySet<string> = new Set();

/**
 * Cuts a text into tokens. `suffixes` are what may be written onto digits, folded; `unspaced` the words that are cut from
 * digits although no space stands between them. Time is linear in the text.
 */
export function tokenize(text: string, suffixes: ReadonlySet<string>, unspaced = noWords): Token[] {
  return new Cutter(plainText(text), suffixes, unspaced).cut();
}

const longestMonth = 20;

// Written by hand where the time goes: a text is mostly words and spaces, and each takes one pass over its characters.
class Cutter {
  private readonly tokens: Token[] = [];
  private apart = false;
  private last = -1;

  constructor(
    private readonly plain: string,
    private readonly suffixes: ReadonlySet<string>,
    private readonly unspaced: ReadonlySet<string>,
  ) {}

  cut(): Token[] {
    const { plain } = this;
    let at = 0;
    while (at < plain.length) {
      switch (this.kindAt(at)) {
        case Kind.letter:
          at = this.word(at);
          break;
        case Kind.digit:
          at = this.digits(at);
          break;
        case Kind.mark:
          at = this.mark(at);
          break;
        default:
          at = this.spaces(at);
      }
    }
    return this.tokens;
  }

  private kindAt(at: number): Kind {
    const code = this.plain.charCodeAt(at);
    return code < tabled ? (kinds[code] as Kind) : kindOf(this.plain.charAt(at));
  }

  private spaces(start: number): number {
    let [at, lines] = [start, 0];
    for (; at < this.plain.length; at++) {
      const kind = this.kindAt(at);
      if (kind !== Kind.space && kind !== Kind.unseen) break;
      if (this.plain.charCodeAt(at) === 10) lines++;
    }
    if (lines > 1) this.apart = true;
    return at;
  }

  private word(start: number): number {
    const { plain } = this;
    let at = start + 1;
    while (at < plain.length) {
      const kind = this.kindAt(at);
      if (kind === Kind.mark || kind === Kind.space) break;
      if (kind === Kind.digit && this.isJoinedTo(start, at)) break;
      at++;
    }
    return plain.charCodeAt(at) === 39 ? this.apostrophe(start, at) : this.pushWord(start, at);
  }

  // Words that are written onto a number: c1860, ca1860, FY2019, و6 ("and 6").
  private isJoinedTo(start: number, at: number): boolean {
    const word = this.plain.slice(start, at);
    if (at - start <= 2) return /^(?:ca?|fy|و)$/i.test(word);
    // A month and its year, without the space between them; jan06 is a name of something.
    const isYear = at - start < longestMonth && /^\d{4}(?!\d)/.test(this.plain.slice(at, at + 5));
    return isYear && this.unspaced.has(fold(word));
  }

  // l'année is two words, today's a word and a mark, п'ятого one word.
  private apostrophe(start: number, end: number): number {
    const behind = this.kindAt(end + 1);
    // At the end of a text too: a phrase of a language may close with it ("nuit d'").
    const isJoining = behind === Kind.letter || behind === Kind.digit || end + 1 === this.plain.length;
    const isElided = isJoining && elided.test(fold(this.plain.slice(start, end)));
    if (isElided) return this.pushWord(start, end + 1);
    if (behind !== Kind.letter) return this.pushWord(start, end);
    let at = end + 1;
    while (this.isWithinWord(at)) at++;
    return this.pushWord(start, this.isPossessive(end) ? end : at);
  }

  private isWithinWord(at: number): boolean {
    const kind = this.kindAt(at);
    return kind === Kind.letter || kind === Kind.unseen;
  }

  private isPossessive(at: number): boolean {
    const letter = this.plain.charAt(at + 1);
    return (
      this.plain.charCodeAt(at) === 39 &&
      (letter === 's' || letter === 'S') &&
      this.kindAt(at + 2) !== Kind.letter
    );
  }

  private pushWord(start: number, end: number): number {
    const word = this.plain.slice(start, end);
    const { glued, apart } = this.place(start, end);
    this.tokens.push({
      kind: 'word',
      key: fold(word),
      start,
      end,
      glued,
      apart,
      capital: isCapital(word),
    });
    return end;
  }

  private digits(start: number): number {
    numerals.lastIndex = start;
    const found = numerals.exec(this.plain);
    if (!found) return this.mark(start);
    const all = found[0];
    const end = start + all.length;
    const groups = found.groups as Record<string, string | undefined>;
    if (groups.number !== undefined) return this.withSuffix(start, groups.number, groups);
    if (groups.moment !== undefined) return this.numeric(start, end, all.slice(0, 10), '-');
    if (groups.three !== undefined) return this.numeric(start, end, all, groups.s1 ?? groups.s2 ?? '');
    if (groups.two !== undefined || groups.dotted !== undefined)
      return this.numeric(start, end, all, /[-./]/.exec(all)?.[0] ?? '');
    if (groups.loose !== undefined) return this.number(start, end - 1, all.slice(0, -1), '');
    return this.simple(groups.time === undefined ? 'other' : 'time', start, end);
  }

  private withSuffix(start: number, digits: string, found: Record<string, string | undefined>): number {
    const afterDigits = start + digits.length;
    if (found.suffix === undefined) return this.number(start, afterDigits, digits, '');
    const suffix = fold(found.suffix);
    const end = afterDigits + (found.hyphen?.length ?? 0) + found.suffix.length;
    if (this.suffixes.has(suffix) && this.kindAt(end) !== Kind.digit)
      return this.number(start, end, digits, suffix);
    // A word behind a hyphen is a word (5-day); letters written onto digits make a name of both (4K, 5km).
    if (found.hyphen !== undefined || yearNouns.test(suffix) || this.unspaced.has(suffix))
      return this.number(start, afterDigits, digits, '');
    return this.simple('other', start, end);
  }

  private number(start: number, end: number, digits: string, suffix: string): number {
    const value = digits.length > 6 ? Number.NaN : Number(digits);
    const { glued, apart } = this.place(start, end);
    this.tokens.push({
      kind: 'number',
      key: digits,
      start,
      end,
      glued,
      apart,
      value,
      digits: digits.length,
      suffix,
    });
    return end;
  }

  private numeric(start: number, end: number, written: string, separator: string): number {
    const groups = written
      .split(separator)
      .map((digits) => ({ value: Number(digits), digits: digits.length }));
    const { glued, apart } = this.place(start, end);
    this.tokens.push({ kind: 'numeric', key: written, start, end, glued, apart, separator, groups });
    return end;
  }

  private mark(start: number): number {
    if (this.isPossessive(start)) return this.simple('mark', start, start + 2);
    const code = this.plain.charCodeAt(start);
    const isPair = code >= 0xd800 && code < 0xdc00 && start + 1 < this.plain.length;
    return this.simple('mark', start, start + (isPair ? 2 : 1));
  }

  private simple(kind: 'time' | 'mark' | 'other', start: number, end: number): number {
    const { glued, apart } = this.place(start, end);
    this.tokens.push({ kind, key: this.plain.slice(start, end).toLowerCase(), start, end, glued, apart });
    return end;
  }

  private place(start: number, end: number): { glued: boolean; apart: boolean } {
    const placed = { glued: this.last === start, apart: this.apart };
    this.apart = false;
    this.last = end;
    return placed;
  }
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
