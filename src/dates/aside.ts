/**
 * Long texts off the main thread, with a time limit: one thread, started when first needed, reads one text after another.
 * It does not keep the program alive, and a text that takes too long ends with its thread.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { root } from '../lib/root.js';
import type { Task, Told } from './aside-worker.js';
import { findWritten } from './written/find.js';
import type { FindOptions, Found } from './written/reading.js';

/**
 * The longest text, in UTF-16 units, that is read on the spot: it keeps a web page's other readers waiting no longer than
 * they notice, and the way to the thread and back would cost as much.
 */
export const longestOnTheSpot = 20_000;

/** A text was not read within its time. */
export class TimeLimit extends Error {}

/** How long the thread may take. */
export interface Limits {
  /** Milliseconds for one text; the wait for its turn and the start of the thread are not counted. */
  readonly limitMs: number;
}

/**
 * The dates of a text, as `findWritten` finds them: on the spot up to `longestOnTheSpot`, in the thread when the text is
 * longer. Texts take turns there, so whoever has many waits for one before asking for the next. Rejects with a
 * `TimeLimit`, or with what kept the thread from reading; the next text is read all the same.
 */
export async function findAside(text: string, options: FindOptions, limits: Limits): Promise<Found[]> {
  if (text.length <= longestOnTheSpot) return findWritten(text, options);
  const found = turn.then(() => findInThread({ text, options }, limits.limitMs));
  turn = found.catch(() => undefined);
  return found;
}

let turn: Promise<unknown> = Promise.resolve();
let idle: Worker | null = null;

async function findInThread(task: Task, limitMs: number): Promise<Found[]> {
  const thread = idle ?? (await startThread());
  idle = null;
  thread.ref();
  try {
    thread.postMessage(task);
    const late = `The text of ${task.text.length} characters was not read within ${limitMs} ms.`;
    const told = await hear(thread, limitMs, late);
    if ('fault' in told) throw new Error(told.fault);
    return told.found;
  } finally {
    thread.unref();
  }
}

const startLimitMs = 60_000;

async function startThread(): Promise<Worker> {
  const thread = new Worker(join(root, 'dist', 'dates', 'aside-worker.js'), {
    // It needs nothing of what the program was started with.
    env: {},
    execArgv: [],
    // A text that fills the memory ends its thread, and not the program.
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  // Without a listener an error of a dying thread would end the program.
  thread.on('error', () => undefined);
  thread.on('exit', () => {
    if (idle === thread) idle = null;
  });
  await hear(thread, startLimitMs, 'The thread that reads long texts did not start.');
  return thread;
}

// What the thread says next. A thread that says nothing in its time, or ends instead, is of no more use.
function hear(thread: Worker, limitMs: number, late: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    const hearing = {
      message(told: Told) {
        stop();
        idle = thread;
        resolve(told);
      },
      error: fail,
      exit: () => fail(new Error('The thread that reads long texts ended without an answer.')),
    };
    const timer = setTimeout(() => fail(new TimeLimit(late)), limitMs);
    function stop() {
      clearTimeout(timer);
      for (const [event, listener] of Object.entries(hearing)) thread.off(event, listener);
    }
    function fail(error: Error) {
      stop();
      void thread.terminate();
      reject(error);
    }
    for (const [event, listener] of Object.entries(hearing)) thread.on(event, listener);
  });
}
