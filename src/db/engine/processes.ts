import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

// What the operating system knows about a process. Process ids are used again, so a process is identified by
// its id together with the moment it started.

const linux = process.platform === 'linux';

/** When a process started, in a form that only equals itself (boot and clock tick); null when it is gone. */
export function startedAt(pid: number): string | null {
  if (!linux) return ps(pid, 'lstart');
  const fields = statOf(pid);
  if (fields === null || fields[0] === 'Z' || fields[0] === 'X') return null;
  return `${bootId()} ${fields[19]}`;
}

/** The command line of a process, arguments separated by NUL on Linux; null when it cannot be seen. */
export function commandLine(pid: number): string | null {
  if (!linux) return ps(pid, 'command');
  return readOrNull(`/proc/${pid}/cmdline`) || null;
}

/** Processes whose working folder is `folder`: PostgreSQL's server and all its children run in the data folder. */
export function processesIn(folder: string): number[] {
  if (!linux) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => linkOrNull(`/proc/${pid}/cwd`) === folder);
}

export function sendSignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

// Fields after the command name, which may itself hold spaces and brackets: state is the first, start the 20th.
function statOf(pid: number): string[] | null {
  const text = readOrNull(`/proc/${pid}/stat`);
  return text === null ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function bootId(): string {
  return readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}

function ps(pid: number, column: string): string | null {
  try {
    return (
      execFileSync('ps', ['-p', String(pid), '-o', `${column}=`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || null
    );
  } catch {
    return null;
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function linkOrNull(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
