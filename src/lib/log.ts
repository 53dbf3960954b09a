import { type DestinationStream, type Logger, pino } from 'pino';

/** The program's log: one JSON object a line. It carries ids and sentences, never names, addresses or queries. */
export type Log = Logger;

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * Makes the log. It goes to standard error unless `to` is given, because standard output belongs to what a
 * command prints. Process id and host name are left out: they identify a machine to whoever seizes the log.
 */
export function createLog(level: LogLevel, to?: DestinationStream): Log {
  const options = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  return pino(options, to ?? pino.destination({ dest: 2, sync: true }));
}
