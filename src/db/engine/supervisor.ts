import { type ChildProcess, spawn } from 'node:child_process';
import { type Account, runAs } from './account.js';

// The supervisor: the parent of a PostgreSQL program, holding the other end of a pipe from us. However this program
// ends, the pipe closes, and the PostgreSQL program is told to stop. A shell, because it needs no memory to speak
// of. The program gets neither the pipe nor the terminal's signals, so Ctrl-C reaches it only through us.
const script = `
umask 077
remove=$1; shift
exec 3<&0 </dev/null
"$@" 3<&- &
program=$!
(
  trap '' HUP INT TERM
  while read -r line <&3; do :; done
  kill -INT "$program" 2>/dev/null
  waited=0
  while [ "$waited" -lt 20 ] && kill -0 "$program" 2>/dev/null; do sleep 1; waited=$((waited + 1)); done
  kill -QUIT "$program" 2>/dev/null
) >/dev/null 2>&1 &
watch=$!
exec 3<&-
trap '' HUP INT TERM
wait "$program"
code=$?
kill -KILL "$watch" 2>/dev/null
[ -z "$remove" ] || rm -rf -- "$remove"
exit "$code"
`;

export interface Supervised {
  account: Account | null;
  /** Where the program's output goes: a descriptor, or a pipe to us. */
  output: number | 'pipe';
  /** A folder to remove when the program has ended. */
  remove?: string;
}

/**
 * Starts a PostgreSQL program under a supervisor. Ending the child's standard input asks the program to stop:
 * SIGINT, and SIGQUIT after 20 seconds. The child's exit code is the program's.
 */
export function supervise(parts: string[], { account, output, remove = '' }: Supervised): ChildProcess {
  const child = spawn('/bin/sh', ['-c', script, 'qantar-supervisor', remove, ...parts], {
    ...runAs(account),
    cwd: '/',
    env: environment,
    detached: true,
    stdio: ['pipe', output, output],
  });
  // The pipe breaks when the supervisor is killed; the exit of the child says so, and is what we act on.
  child.stdin?.on('error', () => {});
  return child;
}

/** The whole environment of PostgreSQL's programs: nothing of ours is passed on, in particular no secret. */
const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
