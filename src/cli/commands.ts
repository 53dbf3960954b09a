import type { Command, Io } from './command.js';
import { faultLine } from './command.js';

/** Every command and where it lives; loaded only when asked for, so that `dates check` does not wait for a database driver. */
export const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./serve.js')).serveCommand,
  demo: async () => (await import('./demo.js')).demoCommand,
  migrate: async () => (await import('./migrate.js')).migrateCommand,
  import: async () => (await import('./import.js')).importCommand,
  export: async () => (await import('./export.js')).exportCommand,
  publish: async () => (await import('./publish.js')).publishCommand,
  verify: async () => (await import('./verify.js')).verifyCommand,
  dates: async () => (await import('./dates.js')).datesCommand,
};

async function usage(): Promise<string> {
  const lines = [];
  for (const [name, load] of Object.entries(commands))
    lines.push(`  ${name.padEnd(9)} ${(await load()).summary}`);
  return `Usage: qantar <command> [options]\n\n${lines.join('\n')}\n\nqantar <command> --help explains one command.\n`;
}

/**
 * Runs one command line.
 *
 * @param argv the words after the program's name
 * @returns the exit code: 0 done, 1 refused or failed, 2 a word of the command line is wrong
 */
export async function runCommand(argv: string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.stderr : io.stdout).write(await usage());
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    io.stderr.write(`qantar: there is no command ${JSON.stringify(name)}; qantar --help lists them\n`);
    return 2;
  }
  try {
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      io.stdout.write(`${command.usage.trimEnd()}\n`);
      return 0;
    }
    return await command.run(rest, io);
  } catch (error) {
    io.stderr.write(`qantar ${name}: ${faultLine(error)}\n`);
    return 1;
  }
}
