import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { JsonFault, readJson } from './json.js';

/** The most that a case file may weigh. */
const maxBytes = 256 * 1024 * 1024;

/**
 * The JSON value of a case file, or the one reason why it cannot be read. Bytes must be UTF-8 throughout; a byte
 * order mark is tolerated. Throws the error of the file system when the file cannot be opened.
 */
export async function readCaseFile(
  input: AsyncIterable<Uint8Array | string>,
  limit = maxBytes,
): Promise<{ ok: true; value: unknown } | { ok: false; fault: string }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    size += bytes.length;
    if (size > limit) return { ok: false, fault: `the file is larger than ${limit} bytes` };
    chunks.push(bytes);
  }
  const source = decoded(Buffer.concat(chunks));
  if (source === null) return { ok: false, fault: 'the file is not UTF-8; save it as UTF-8' };
  try {
    return { ok: true, value: readJson(source) };
  } catch (error) {
    if (error instanceof JsonFault) return { ok: false, fault: error.message };
    throw error;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Opens a file for `readCaseFile`. Throws when it is missing or a folder. */
export async function openFile(path: string): Promise<AsyncIterable<Uint8Array>> {
  const found = await stat(path);
  if (found.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  return createReadStream(path);
}
