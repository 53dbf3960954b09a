import { resolve } from 'node:path';
import { z } from 'zod';
import { logLevels } from './lib/log.js';

/** One setting as the README lists it. A guard compares the two. */
export interface Setting {
  name: string;
  default: string;
  about: string;
}

export const settings: readonly Setting[] = [
  {
    name: 'DATABASE_URL',
    default: 'the embedded database',
    about: 'PostgreSQL 15 or later to use instead; its user is a superuser or may create roles',
  },
  {
    name: 'DATABASE_URL_DESK',
    default: 'made from DATABASE_URL',
    about: 'login of the desk (role qantar_desk)',
  },
  {
    name: 'DATABASE_URL_READER',
    default: 'made from DATABASE_URL',
    about: 'login of the public site (role qantar_reader)',
  },
  {
    name: 'QANTAR_DATA',
    default: './data',
    about: 'folder of the embedded database, its secrets and the server log',
  },
  {
    name: 'QANTAR_PG_BIN',
    default: 'found',
    about: 'folder with the programs postgres and initdb (15 or later) for the embedded database',
  },
  { name: 'PORT', default: '8080', about: 'port of the web site' },
  { name: 'HOST', default: '127.0.0.1', about: 'address the web site listens on' },
  { name: 'PUBLIC_URL', default: 'http://HOST:PORT', about: 'address readers use, for absolute links' },
  { name: 'LOG_LEVEL', default: 'warn', about: `how much is logged: ${logLevels.join(', ')}` },
];

/** The settings, checked. Paths are absolute. */
export interface Config {
  databaseUrl: string | undefined;
  databaseUrlDesk: string | undefined;
  databaseUrlReader: string | undefined;
  dataDir: string;
  pgBin: string | undefined;
  port: number;
  host: string;
  publicUrl: string;
  logLevel: (typeof logLevels)[number];
}

/** A setting that cannot be used. The message is one line, names the setting and never repeats a secret. */
class BadSetting extends Error {
  override name = 'BadSetting';
}

const postgresUrl = z
  .string()
  .refine((text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol), {
    error: 'must look like postgres://user:password@host:5432/database',
  })
  .optional();

const schema = z.object({
  DATABASE_URL: postgresUrl,
  DATABASE_URL_DESK: postgresUrl,
  DATABASE_URL_READER: postgresUrl,
  QANTAR_DATA: z.string().default('./data'),
  QANTAR_PG_BIN: z.string().optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'must be a whole number from 0 to 65535' })
    .transform(Number)
    .refine((port) => port <= 65535, { error: 'must be a whole number from 0 to 65535' })
    .default(8080),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z
    .string()
    .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
      error: 'must be an http or https address, such as https://cases.example.org',
    })
    .optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('warn'),
});

/**
 * Reads the settings from the environment; an empty value counts as absent. This is the only place in the
 * program that looks at the environment. Throws BadSetting for the first setting that cannot be used.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(
    settings.map(({ name }) => [name, env[name]?.trim() || undefined] as const),
  );
  const result = schema.safeParse(given);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new BadSetting(`${String(issue?.path[0])} ${issue?.message}.`);
  }
  const found = result.data;
  return {
    databaseUrl: found.DATABASE_URL,
    databaseUrlDesk: found.DATABASE_URL_DESK,
    databaseUrlReader: found.DATABASE_URL_READER,
    dataDir: resolve(found.QANTAR_DATA),
    pgBin: found.QANTAR_PG_BIN === undefined ? undefined : resolve(found.QANTAR_PG_BIN),
    port: found.PORT,
    host: found.HOST,
    publicUrl: (found.PUBLIC_URL ?? `http://${urlHost(found.HOST)}:${found.PORT}`).replace(/\/+$/, ''),
    logLevel: found.LOG_LEVEL,
  };
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
