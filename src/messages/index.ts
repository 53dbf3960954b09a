import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { root } from '../lib/root.js';
import type { Term, Vocabulary } from '../lib/vocabulary.js';
import type { MessageKey } from './keys.js';

/** The languages of the interface, in the order in which they are offered. */
export const languages = ['en', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];

/** What may fill a placeholder of a message. */
export type Values = Record<string, string | number>;

/** The interface in one language. Its functions are pure and may be called in any order. */
export interface Messages {
  lang: Language;
  dir: 'ltr' | 'rtl';
  /** The message of a key, its placeholders filled (ICU MessageFormat). Throws on a placeholder without a value. */
  say(key: MessageKey, values?: Values): string;
  /** The label of a vocabulary's code. */
  term<V extends Vocabulary>(vocabulary: V, code: Term<V>): string;
  /** Texts joined as the language joins them: a, b and c. */
  list(items: string[]): string;
  /** A number with the language's grouping. */
  number(value: number): string;
}

// The English of the interface is British, as its dates are.
const locales: Record<Language, string> = { en: 'en-GB', ru: 'ru', kk: 'kk' };

const folder = join(root, 'src', 'messages');

/** The raw messages of a language, `<slice>.<key>` to ICU text: the files of its folder, merged. */
export function readMessages(lang: Language): Map<string, string> {
  const all = new Map<string, string>();
  for (const name of readdirSync(join(folder, lang)).sort()) {
    const slice = name.replace(/\.json$/, '');
    const file = JSON.parse(readFileSync(join(folder, lang, name), 'utf8')) as Record<string, string>;
    for (const [key, text] of Object.entries(file)) all.set(`${slice}.${key}`, text);
  }
  return all;
}

/** One message ready to be filled. Most have no placeholder and stay the string they are. */
type Compiled = string | IntlMessageFormat;

const compile = (text: string, lang: Language): Compiled =>
  /[{}'<]/.test(text) ? new IntlMessageFormat(text, lang, undefined, { ignoreTag: true }) : text;

function open(lang: Language): Messages {
  const texts = readMessages(lang);
  const compiled = new Map<string, Compiled>();
  const lists = new Intl.ListFormat(locales[lang], { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(locales[lang]);

  const find = (key: string): Compiled => {
    const ready = compiled.get(key);
    if (ready !== undefined) return ready;
    const text = texts.get(key);
    if (text === undefined) throw new Error(`No message ${key} in ${lang}: add it to src/messages/${lang}`);
    const made = compile(text, lang);
    compiled.set(key, made);
    return made;
  };

  const say = (key: string, values?: Values): string => {
    const message = find(key);
    return typeof message === 'string' ? message : String(message.format(values));
  };

  return {
    lang,
    dir: 'ltr',
    say,
    term: (vocabulary, code) => say(`vocabulary.${vocabulary}.${code}`),
    list: (items) => lists.format(items),
    number: (value) => numbers.format(value),
  };
}

const opened = new Map<Language, Messages>();

/** The interface in `lang`: its files are read once, each message is compiled when it is first said. */
export function messages(lang: Language): Messages {
  const known = opened.get(lang);
  if (known) return known;
  const made = open(lang);
  opened.set(lang, made);
  return made;
}
