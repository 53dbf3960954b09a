import type { Messages } from './index.js';

/** A text of the record. `lang` and `dir` are null where they are the page's own, so that nothing needs marking. */
export interface Written {
  text: string;
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

/** The direction of a BCP 47 tag: by its script when it names one, else by its language's usual script. */
export function direction(lang: string): 'ltr' | 'rtl' {
  const [primary = '', ...rest] = lang.split('-');
  const script = rest.find((part) => part.length === 4);
  if (script) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  return rightToLeft.has(primary) ? 'rtl' : 'ltr';
}

/** A text of the record, marked with its language and direction where they differ from the page's. */
export function written(text: string, lang: string, m: Messages): Written {
  const dir = direction(lang);
  return { text, lang: lang === m.lang ? null : lang, dir: dir === m.dir ? null : dir };
}
