/** A text that is not a date, with one sentence that says what is wrong and what would be right. */
export interface Refusal {
  readonly ok: false;
  readonly reason: string;
}

/** What a parser gives back: a value, or the reason why there is none. No parser of this room throws. */
export type Parsed<Value> = { readonly ok: true; readonly value: Value } | Refusal;

/** A refusal with its reason. */
export function refuse(reason: string): Refusal {
  return { ok: false, reason };
}

/** An accepted value. */
export function accept<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

const longestExcerpt = 32;

/** A text in quotation marks, cut short and without control characters, so that a reason fits on one line. */
export function quoted(text: string): string {
  const shown = text.slice(0, longestExcerpt).replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
  return `"${shown}${text.length > longestExcerpt ? '…' : ''}"`;
}
