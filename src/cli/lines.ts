/** Lines of the standard input: read one by one, and answered as they come. */
import { StringDecoder } from 'node:string_decoder';
import type { Io } from './command.js';

/** One line of the input: its beginning, and the length of the whole without its line break. */
export interface Line {
  readonly text: string;
  readonly length: number;
  readonly number: number;
}

/** What goes to standard output, and to standard error, for one line; both without the line break. */
export interface Answer {
  /** Whole, or in pieces where it may be too long to be held. */
  readonly out: string | Iterable<string>;
  readonly err?: string;
}

// Cuts text into lines. Of a line that is too long only the beginning is kept, so that memory stays bounded; one
// character more is kept for the carriage return of a file from Windows, and its byte order mark is not part of the text.
class LineCutter {
  #begun = '';
  #length = 0;
  #number = 0;
  readonly #longest: number;

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The lines that `text` completes. */
  *cut(text: string): Generator<Line> {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.#keep(text.slice(from, end));
      yield this.#finish();
      from = end + 1;
    }
    this.#keep(text.slice(from));
  }

  /** The last line, if it has no line break. */
  *rest(): Generator<Line> {
    if (this.#length > 0) yield this.#finish();
  }

  #keep(piece: string): void {
    const isFirst = this.#number === 0 && this.#length === 0;
    const part = isFirst && piece.startsWith('\ufeff') ? piece.slice(1) : piece;
    this.#begun += part.slice(0, Math.max(this.#longest + 1 - this.#begun.length, 0));
    this.#length += part.length;
  }

  #finish(): Line {
    const isWhole = this.#begun.length === this.#length;
    const text = isWhole && this.#begun.endsWith('\r') ? this.#begun.slice(0, -1) : this.#begun;
    const length = isWhole ? text.length : this.#length;
    this.#begun = '';
    this.#length = 0;
    this.#number++;
    return { text: text.slice(0, this.#longest), length, number: this.#number };
  }
}

/**
 * The lines of the input, those that one piece of it completes at a time. `longest` is how many characters of a line
 * are kept, so that memory is bounded whatever the input.
 */
export async function* linesOf(stdin: Io['stdin'], longest: number): AsyncGenerator<Iterable<Line>> {
  const cutter = new LineCutter(longest);
  const decoder = new StringDecoder('utf8');
  for await (const chunk of stdin) {
    yield cutter.cut(typeof chunk === 'string' ? chunk : decoder.write(chunk));
  }
  yield cutter.cut(decoder.end());
  yield cutter.rest();
}

const batchSize = 65_536;

/** Answers one line: at once, or later where the work is done elsewhere. */
export type Answering = (line: Line) => Answer | Promise<Answer>;

/**
 * Answers each line of the input with one line, in order. Every line is answered before more input is awaited, so that
 * a program that sends one line and waits gets its answer; the answers to one piece of input go out together, or before
 * an answer that takes time. `longest` is how many characters of a line are kept. Memory is bounded whatever the input,
 * writes wait until they are taken, and a reader that goes away ends the work quietly. Gives the exit code.
 */
export async function answerLines(io: Io, longest: number, answer: Answering): Promise<number> {
  const reader = new Reader(io);
  try {
    for await (const lines of linesOf(io.stdin, longest)) {
      await answerAll(reader, lines, answer);
      if (reader.isGone) break;
    }
  } catch (error) {
    if (!reader.isGone) throw error;
  }
  return reader.exitCode();
}

/** Gives every line of the input to `take`, then answers all of them with one line. Otherwise as `answerLines`. */
export async function answerOnce(
  io: Io,
  longest: number,
  take: (line: Line) => void,
  answer: () => string,
): Promise<number> {
  const reader = new Reader(io);
  for await (const lines of linesOf(io.stdin, longest)) for (const line of lines) take(line);
  await reader.send(`${answer()}\n`, '');
  return reader.exitCode();
}

async function answerAll(reader: Reader, lines: Iterable<Line>, answer: Answering): Promise<void> {
  let [out, err] = ['', ''];
  const send = async () => {
    const gathered = [out, err] as const;
    [out, err] = ['', ''];
    await reader.send(...gathered);
  };
  for (const line of lines) {
    let given = answer(line);
    if (given instanceof Promise) {
      await send();
      given = await given;
    }
    if (given.err !== undefined) err += `${given.err}\n`;
    for (const piece of typeof given.out === 'string' ? [given.out] : given.out) {
      out += piece;
      if (out.length + err.length >= batchSize) await send();
      if (reader.isGone) return;
    }
    out += '\n';
  }
  await send();
}

// What ends the wait for a full stream: there is room again, or there never will be.
const takings = ['drain', 'error', 'close'];

/** Who reads the answers: writes wait until they are taken, and stop when the reader has gone. */
class Reader {
  #fault: NodeJS.ErrnoException | null = null;

  constructor(private readonly io: Io) {
    io.stdout.on('error', (error: NodeJS.ErrnoException) => {
      this.#fault ??= error;
      if ('destroy' in io.stdin && typeof io.stdin.destroy === 'function') io.stdin.destroy();
    });
    // Reasons that nobody reads are no reason to stop answering.
    io.stderr.on('error', () => undefined);
  }

  get isGone(): boolean {
    return this.#fault !== null;
  }

  async send(out: string, err: string): Promise<void> {
    await this.#write(this.io.stdout, out);
    await this.#write(this.io.stderr, err);
  }

  async #write(stream: NodeJS.WritableStream, text: string): Promise<void> {
    if (text === '' || this.isGone || stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const taken = () => {
        for (const event of takings) stream.removeListener(event, taken);
        resolve();
      };
      for (const event of takings) stream.on(event, taken);
    });
  }

  /** 0 when all was read or the reader has gone; throws what else kept it from reading. */
  exitCode(): number {
    if (this.#fault && this.#fault.code !== 'EPIPE') throw this.#fault;
    return 0;
  }
}
