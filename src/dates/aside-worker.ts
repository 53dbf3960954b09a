/** The thread of `aside.ts`: reads each text that it is sent, and answers with what it found. */
import { parentPort } from 'node:worker_threads';
import { findWritten } from './written/find.js';
import type { FindOptions, Found } from './written/reading.js';

/** What the thread is sent. */
export interface Task {
  readonly text: string;
  readonly options: FindOptions;
}

/** What it says: first that it is there, having found nothing yet, then one answer a text. */
export type Told = { readonly found: Found[] } | { readonly fault: string };

const tell = (told: Told) => parentPort?.postMessage(told);

parentPort?.on('message', ({ text, options }: Task) => {
  try {
    tell({ found: findWritten(text, options) });
  } catch (error) {
    tell({ fault: error instanceof Error ? error.message : String(error) });
  }
});
tell({ found: [] });
