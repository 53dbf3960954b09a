import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../config.js';
import type { Command } from './command.js';
import { withEngine } from './engine.js';
import { loadSamples } from './samples.js';
import { serveUntilStopped } from './serve.js';

/** Serves the sample data. */
export const demoCommand: Command = {
  summary: 'Start the web site with sample data, apart from your own record.',
  usage: `Usage: qantar demo

Starts the web site as serve does, with the founding case and an invented one, published on the first start. So that
invented people never come into a real record, it keeps its data in ./data-demo unless QANTAR_DATA names
another folder than ./data, and refuses a database that holds cases of its own.`,
  async run(argv, io) {
    parseArgs({ args: argv, options: {} });
    const config = demoConfig(readConfig());
    return withEngine(
      io,
      async (ctx, database) => {
        const place = config.databaseUrl === undefined ? config.dataDir : 'the database of DATABASE_URL';
        await loadSamples(ctx, io, place);
        return serveUntilStopped(ctx, database, io);
      },
      { own: true, config },
    );
  },
};

/** The settings with a data folder of the demo's own, when they name none but the usual. */
export function demoConfig(config: Config): Config {
  return config.dataDir === resolve('./data') ? { ...config, dataDir: resolve('./data-demo') } : config;
}
