/** What a year was glued to is cut off: "28 August 1985.12" ends in a footnote, "12 March 1997-24 April" in another date. */
import type { Job } from './languages/language.js';
import type { Hit, Lexicon } from './lexicon.js';
import type { NumberToken, Token } from './text.js';

/** The tokens, with such figures as tokens of their own; the same list when there are none. */
export function untangle(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let cut: Token[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const parts = token.kind === 'numeric' || token.kind === 'other' ? partsAt(tokens, at, lexicon) : null;
    if (parts) cut ??= tokens.slice(0, at);
    cut?.push(...(parts ?? [token]));
  }
  return cut ?? tokens;
}

function partsAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Token[] | null {
  const token = tokens[at] as Token;
  const found = /^((?:1[5-9]|20)\d\d)([.:-])(\d{1,3})$/.exec(token.key);
  if (!found) return null;
  const [, year = '', mark = '', rest = ''] = found;
  const isFootnote = mark !== '-' && at > 0 && leads(tokens, at - 1, lexicon);
  const isNextDate = mark === '-' && isMonth(tokens, behindFiller(tokens, at + 1, lexicon), lexicon);
  if (!isFootnote && !isNextDate) return null;
  const behind = token.start + year.length;
  const { start, end, glued, apart } = token;
  return [
    digits(year, { start, end: behind, glued, apart }),
    { kind: 'mark', key: mark, start: behind, end: behind + 1, glued: true, apart: false },
    digits(rest, { start: behind + 1, end, glued: true, apart: false }),
  ];
}

function digits(key: string, placed: Pick<Token, 'start' | 'end' | 'glued' | 'apart'>): NumberToken {
  return { kind: 'number', key, ...placed, value: Number(key), digits: key.length, suffix: '' };
}

const governing: ReadonlySet<Job> = new Set<Job>([
  'in',
  'since',
  'until',
  'by',
  'before',
  'after',
  'from',
  'to',
  'filler',
]);

function isMonth(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.hits(tokens, at).some(({ is }) => is === 'month');
}

// "1985-16 de septiembre", "2000-19-Jul".
function behindFiller(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const isFiller = (hit: Hit) => hit.is === 'job' && hit.job === 'filler';
  return tokens[at]?.key === '-' || lexicon.hits(tokens, at).some(isFiller) ? at + 1 : at;
}

// A month, with its day or without, or a word that takes a date, stands before it.
function leads(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const isLeading = (hit: Hit) => hit.is === 'month' || (hit.is === 'job' && governing.has(hit.job));
  if (lexicon.hits(tokens, from).some(isLeading)) return true;
  // "Aug. 15, 2009:12 dead", "25-May-1984.12": the day, and the signs between, stand behind the month.
  let at = from;
  if (tokens[at]?.key === ',' || tokens[at]?.key === '-') at--;
  if (tokens[at]?.kind === 'number') at--;
  if (tokens[at]?.key === '.') at--;
  return at < from && isMonth(tokens, at, lexicon);
}
