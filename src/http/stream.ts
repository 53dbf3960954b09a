import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';

/**
 * Sends text in parts, as fast as the client takes them. The first part is made before anything is sent, so that
 * what fails at once is answered as an error; what fails later cuts the answer off. HEAD is told the headers only.
 */
export async function sendParts(req: Request, res: Response, parts: AsyncGenerator<string>): Promise<void> {
  if (req.method === 'HEAD') {
    res.end();
    return;
  }
  const first = await parts.next();
  try {
    await pipeline(Readable.from(rejoined(first, parts), { objectMode: true }), res);
  } catch (error) {
    // The client went away: nobody is left to be told.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

async function* rejoined(
  first: IteratorResult<string>,
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
