/** The three streams a command talks through; the process itself, or a test's own. */
export interface Io {
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
}

/** A command of the terminal door: arguments in, exit code out. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** The page that `--help` prints. */
  usage: string;
  run(argv: string[], io: Io): Promise<number>;
}

/** An error as one line that a person can act on: the message, without stack or line breaks. */
export function faultLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (
    message.replace(/\s+/g, ' ').trim() || 'failed without saying why; run it again with LOG_LEVEL=debug'
  );
}
