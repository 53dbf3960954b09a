import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/lib/root.js';

/** A started program and what it has said so far. */
export interface Program {
  pid: number;
  stdout: string;
  stderr: string;
  /** Resolves when the program has printed something that matches; rejects when it ends without. */
  says(pattern: RegExp): Promise<string>;
  signal(signal: NodeJS.Signals): void;
  /** The exit code; null after a signal. */
  ended: Promise<number | null>;
}

export interface ProgramOptions {
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
}

const running = new Set<ChildProcess>();

/** Runs a script of test/support/programs, or the program itself, with nothing but `env` in its environment. */
export function startProgram(parts: string[], options: ProgramOptions = {}): Program {
  const { env, ...account } = options;
  const child: ChildProcess = spawn(process.execPath, parts, {
    ...account,
    cwd: '/',
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  const waiting = new Set<() => void>();
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const program: Program = {
    pid: child.pid ?? 0,
    stdout: '',
    stderr: '',
    signal: (signal) => void child.kill(signal),
    ended,
    says(pattern) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(program.stdout + program.stderr)?.[0];
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        void ended.then(() => {
          look();
          reject(new Error(`ended without saying ${pattern}: ${program.stdout}${program.stderr}`));
        });
      });
    },
  };
  const hear = (stream: 'stdout' | 'stderr') =>
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      program[stream] += text;
      for (const look of waiting) look();
    });
  hear('stdout');
  hear('stderr');
  return program;
}

/** The keeper (see programs/keeper.mjs) on a data folder. */
export function startKeeper(
  mode: 'hold' | 'write' | 'check',
  dataDir: string,
  options: ProgramOptions = {},
): Program {
  const script = join(root, 'test/support/programs/keeper.mjs');
  return startProgram([script, mode], { ...options, env: { QANTAR_DATA: dataDir, ...options.env } });
}

const made: string[] = [];

/** A new empty folder for data, removed by `removeFolders`. */
export function newFolder(uid?: number, gid?: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'qantar-test-'));
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  made.push(folder);
  return folder;
}

/** Kills what was started and still runs, and removes the folders made. For `afterAll`. */
export async function removeFolders(): Promise<void> {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of made.splice(0)) {
    killAll(folder);
    await noneLeft(folder, 30_000);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every process that names the folder or works in it: the server, its children and its supervisor. */
export function processesOn(folder: string): number[] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' }).split('\n');
    return lines.filter((line) => line.includes(folder)).map((line) => Number.parseInt(line, 10));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(
      (pid) =>
        seen(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')).includes(folder) ||
        seen(() => readlinkSync(`/proc/${pid}/cwd`)).startsWith(folder),
    )
    .map(Number);
}

function seen(look: () => string): string {
  try {
    return look();
  } catch {
    return '';
  }
}

/** SIGKILL to all of them, as a power switch would. */
export function killAll(folder: string): void {
  for (const pid of processesOn(folder)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in between.
    }
  }
}

/** Waits until no process is left on the folder; false when some still are after the time given. */
export async function noneLeft(folder: string, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (processesOn(folder).length > 0) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}
