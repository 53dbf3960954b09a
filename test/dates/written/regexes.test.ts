import { runInNewContext } from 'node:vm';
import { parseSync } from '@swc/core';
import { sourceFiles } from '../../support/sources.js';

// Every regular expression of the room, literal or put together of literals, searched through whole texts that cost
// a careless one its time.

interface Pattern {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

const length = 50_000;
const allowed = 20;
// So often that one try at least is not disturbed by other programs.
const tries = 40;

type Node = Record<string, unknown> & { readonly type?: string };

// A constant text: a literal, a sum of such, or a list of such put together by join.
function textOf(node: Node): string | null {
  if (node.type === 'StringLiteral') return runInNewContext(node.raw as string);
  if (node.type === 'RegExpLiteral') return node.pattern as string;
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const [left, right] = [textOf(node.left as Node), textOf(node.right as Node)];
    return left === null || right === null ? null : left + right;
  }
  const callee = node.callee as Node | undefined;
  const list = callee?.object as Node | undefined;
  if (node.type !== 'CallExpression' || list?.type !== 'ArrayExpression') return null;
  const parts = (list.elements as { expression: Node }[]).map(({ expression }) => textOf(expression));
  const between = textOf((node.arguments as { expression: Node }[])[0]!.expression);
  return parts.includes(null) || between === null ? null : parts.join(between);
}

function patternsOf(path: string, text: string): Pattern[] {
  const found: Pattern[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
    const node = value as Node;
    if (node.type === 'RegExpLiteral')
      found.push({ path, source: node.pattern as string, flags: node.flags as string });
    if (node.type === 'NewExpression' && (node.callee as Node).value === 'RegExp') {
      const [source, flags] = (node.arguments as { expression: Node }[]).map(({ expression }) =>
        textOf(expression),
      );
      if (typeof source !== 'string')
        throw new Error(`${path}: a pattern that is no constant cannot be tried`);
      found.push({ path, source, flags: flags ?? '' });
      return;
    }
    Object.values(node).forEach(walk);
  };
  walk(parseSync(text, { syntax: 'typescript' }).body);
  return found;
}

const patterns = sourceFiles('src/dates/written', '.ts').flatMap(({ path, text }) => patternsOf(path, text));

const pieces = [
  'a',
  'A',
  'é',
  'ж',
  'қ',
  'ي',
  '1',
  '٥',
  ' ',
  '\n',
  ' \n',
  '\n\n',
  '\t',
  '\u00a0',
  '\u00ad',
  '\u0301',
  '-',
  '.',
  ',',
  ':',
  '/',
  "'",
  '’',
  '«',
  '(',
  '[',
  '"',
  '!',
  '\ud800',
  '😀',
  'a ',
  'a-',
  "a'",
  'a.',
  'A. ',
  '1 ',
  '1-',
  '1.',
  '1/',
  '1:',
  '1,',
  '1a',
  'a1',
  '1 a',
  '12:',
  '1.1',
  '01.',
  '2022-',
  '2022-01-',
];
const ends = ['', '!', 'a', '1', ' ', '\n', '.'];

/** The piece again and again, which a search runs into, and what makes it fail at the end. */
const attacks = [...pieces, ...pieces.map((piece) => `x${piece}`)].flatMap((piece) => {
  const text = piece.repeat(Math.ceil(length / piece.length));
  return ends.map((end) => text + end);
});

function search({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, [...new Set(`${flags.replace('y', '')}g`)].join(''));
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries && least >= allowed; i++) {
    const begin = performance.now();
    let at = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      if (pattern.lastIndex === found.index) pattern.lastIndex += 1;
      at += 1;
      if (at > 2 * text.length) throw new Error('the search goes on for ever');
    }
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}

test('no regular expression takes more than 20 ms for 50 KB of any kind', () => {
  expect(patterns.length).toBeGreaterThan(5);
  const slow = patterns.flatMap((pattern) => {
    const literal = pattern.source.replace(/[^\p{L}\p{Nd} .,:/-]/gu, '') || 'x';
    const own = literal.repeat(Math.ceil(length / literal.length));
    return [own, ...attacks]
      .map((text) => ({ text, ms: search(pattern, text) }))
      .filter(({ ms }) => ms >= allowed)
      .map(
        ({ text, ms }) =>
          `${pattern.path} /${pattern.source}/: ${Math.round(ms)} ms for ${JSON.stringify(text.slice(0, 8))}`,
      );
  });
  expect(slow).toEqual([]);
}, 60_000);
