/** Why a text is not JSON that a record may be read from, and where. */
export class JsonFault extends Error {
  override name = 'JsonFault';
}

const maxDepth = 64;
const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings may not hold raw control characters
const text = /"[^"\\\u0000-\u001f]*(?:\\.[^"\\\u0000-\u001f]*)*"/y;
const word = /true|false|null/y;
const words: Record<string, boolean | null> = { true: true, false: false, null: null };

/**
 * Reads JSON (RFC 8259) more strictly than JSON.parse: a key given twice hides data, a number with more digits
 * than a double holds loses some, and nesting beyond 64 levels is nobody's record, so each is refused. Throws JsonFault with
 * line and column, and with the path where there is one.
 */
export function readJson(source: string): unknown {
  const reader = new Reader(source);
  const value = reader.value('', 0);
  reader.end();
  return value;
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  value(path: string, depth: number): unknown {
    this.skip();
    const next = this.source[this.at];
    if (next === '{') return this.object(path, depth + 1);
    if (next === '[') return this.array(path, depth + 1);
    if (next === '"') return this.string();
    const literal = this.match(word);
    if (literal !== undefined) return words[literal];
    return this.number(path);
  }

  end(): void {
    this.skip();
    if (this.at < this.source.length) this.fail(`the file goes on after its end with ${this.shown()}`);
  }

  private object(path: string, depth: number): Record<string, unknown> {
    this.enter(depth);
    const found: Record<string, unknown> = {};
    if (this.closes('}')) return found;
    for (;;) {
      this.skip();
      const start = this.at;
      const key =
        this.source[this.at] === '"'
          ? this.string()
          : this.fail(`${this.shown()} stands where a key in double quotes must`);
      const inner = path === '' ? key : `${path}.${key}`;
      if (key === '__proto__') this.fail(`${inner}: is not a key of a record`, start);
      if (Object.hasOwn(found, key)) this.fail(`${inner}: is given twice; keep one`, start);
      this.skip();
      if (this.source[this.at] !== ':') this.fail(`${this.shown()} stands where the colon after a key must`);
      this.at += 1;
      found[key] = this.value(inner, depth);
      if (!this.continues('}')) return found;
    }
  }

  private array(path: string, depth: number): unknown[] {
    this.enter(depth);
    const found: unknown[] = [];
    if (this.closes(']')) return found;
    for (;;) {
      found.push(this.value(`${path}[${found.length}]`, depth));
      if (!this.continues(']')) return found;
    }
  }

  private string(): string {
    const start = this.at;
    const token = this.match(text);
    if (token === undefined) this.fail('a text here does not end, or holds a raw control character', start);
    if (!token.includes('\\')) return token.slice(1, -1);
    try {
      return JSON.parse(token);
    } catch {
      return this.fail('a text here holds a backslash that escapes nothing', start);
    }
  }

  private number(path: string): number {
    const start = this.at;
    const token = this.match(number);
    if (token === undefined)
      this.fail(
        this.at >= this.source.length
          ? 'the file ends too early'
          : `${this.shown()} stands where a value must`,
      );
    const value = Number(token);
    if (decimal(token) !== decimal(String(value)))
      this.fail(`${path}: ${token.slice(0, 40)} has more digits than a number keeps`, start);
    return value;
  }

  private enter(depth: number): void {
    if (depth > maxDepth) this.fail(`the file nests deeper than ${maxDepth} levels`);
    this.at += 1;
  }

  private closes(bracket: string): boolean {
    this.skip();
    if (this.source[this.at] !== bracket) return false;
    this.at += 1;
    return true;
  }

  /** True after a comma, false after the closing bracket. */
  private continues(bracket: string): boolean {
    if (this.closes(bracket)) return false;
    if (this.source[this.at] !== ',') {
      this.fail(
        this.at >= this.source.length
          ? 'the file ends too early'
          : `${this.shown()} stands where a comma or ${bracket} must`,
      );
    }
    this.at += 1;
    return true;
  }

  private skip(): void {
    this.match(space);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private shown(): string {
    const point = this.source.codePointAt(this.at);
    return point === undefined ? 'the end of the file' : JSON.stringify(String.fromCodePoint(point));
  }

  private fail(message: string, at = this.at): never {
    const before = this.source.slice(0, at);
    const line = before.split('\n').length;
    const column = at - (before.lastIndexOf('\n') + 1) + 1;
    throw new JsonFault(`${line}:${column}: ${message}`);
  }
}

/** A decimal number as its digits and exponent, so that two spellings of one number are one text. */
function decimal(token: string): string {
  const [, whole = '', fraction = '', exponent = '0'] =
    /^-?([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(token) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  return kept === '' ? '0' : `${kept}e${Number(exponent) - fraction.length + (digits.length - kept.length)}`;
}
