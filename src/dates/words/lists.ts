/** Lists in running text, the same in the three languages: commas, and a word before the last. */

/** "a", "a or b", "a, b or c". */
export function listed(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** The same for texts that may hold the word or a comma themselves: these are set apart by semicolons. */
export function setApart(texts: readonly string[], word: string): string {
  const isPlain = texts.every(
    (text) => !text.includes(',') && !text.includes(';') && !text.includes(` ${word} `),
  );
  return isPlain ? listed(texts, word) : `${texts.slice(0, -1).join('; ')}; ${word} ${texts.at(-1)}`;
}

/** Digits in groups of three from five digits on. */
export function grouped(number: number, separator: string): string {
  return number > 9999 ? String(number).replace(/\B(?=(\d{3})+$)/g, separator) : String(number);
}
