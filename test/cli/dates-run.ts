/** Runs `qantar dates` in this process, or as the built program with pipes. */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { runCommand } from '../../src/cli/commands.js';
import { root } from '../../src/lib/root.js';

export interface Run {
  code: number;
  out: string;
  err: string;
}

/** The command in this process, on a whole input or on pieces of one. */
export async function run(
  argv: string[],
  input: string | Buffer | Iterable<string | Buffer> = '',
): Promise<Run> {
  const whole = typeof input === 'string' || Buffer.isBuffer(input) ? [input] : input;
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [textOf(stdout), textOf(stderr)];
  const code = await runCommand(['dates', ...argv], {
    stdin: Readable.from(whole, { objectMode: true }),
    stdout,
    stderr,
  });
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}

/** The answers, one JSON object a line. */
export const answers = ({ out }: { out: string }) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The built program with pipes: lines in, lines out, at the pace of whoever is slower. */
export class Conversation {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncGenerator<string>;
  readonly #ended: Promise<unknown[]>;
  /** What it said on standard error. */
  errors = '';

  constructor(argv: string[]) {
    const program = join(root, 'dist/cli/main.js');
    this.#child = spawn(process.execPath, [program, 'dates', ...argv], { cwd: '/' });
    this.#ended = once(this.#child, 'close');
    this.#child.stdin.on('error', () => undefined);
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.errors += text;
    });
    this.#lines = linesOf(this.#child.stdout.setEncoding('utf8'));
  }

  /** Sends text as it is; resolves when there is room for more, or nobody to take it. */
  async send(text: string | Buffer): Promise<void> {
    const { stdin } = this.#child;
    if (!stdin.writable || stdin.write(text)) return;
    await Promise.race([once(stdin, 'drain').catch(() => undefined), this.#ended]);
  }

  /** The next answer. */
  async next(): Promise<string> {
    const { value } = await this.#lines.next();
    if (value === undefined) throw new Error(`The program ended: ${this.errors}`);
    return value;
  }

  /** Sends one line and waits for its answer, as a program does that cannot go on without it. */
  async ask(line: string | Buffer): Promise<Record<string, unknown>> {
    await this.send(line);
    await this.send('\n');
    return JSON.parse(await this.next());
  }

  /** Resident memory in bytes. */
  memory(): number {
    return (
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(this.#child.pid)], { encoding: 'utf8' })) * 1024
    );
  }

  /** Reads no more answers. */
  goAway(): void {
    this.#child.stdout.destroy();
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ends the input. Gives the exit code, or the signal that ended the program. */
  async end(): Promise<unknown> {
    this.#child.stdin.end();
    this.#child.stdout.resume();
    const [code, signal] = await this.#ended;
    return signal ?? code;
  }
}

async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = '';
  for await (const piece of stream) {
    const lines = (begun + piece).split('\n');
    begun = lines.pop() ?? '';
    yield* lines;
  }
}
