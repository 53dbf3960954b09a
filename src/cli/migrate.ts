import { parseArgs } from 'node:util';
import type { Command } from './command.js';
import { withEngine } from './engine.js';

/** Brings the database up to date without serving. */
export const migrateCommand: Command = {
  summary: 'Bring the database up to date; serve does so by itself.',
  usage: `Usage: qantar migrate

Applies the migrations in db/migrations that the database does not have yet, each in one transaction,
and checks that the database is fit to be served.`,
  async run(argv, io) {
    parseArgs({ args: argv, options: {} });
    return withEngine(io, async (_ctx, database) => {
      io.stdout.write(`The database is up to date. ${database.description}\n`);
      return 0;
    });
  },
};
