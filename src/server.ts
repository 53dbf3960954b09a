import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from './config.js';
import { errorCode } from './lib/error-code.js';

// Limits against slow clients: Node's own let one that trickles its body hold a connection for five minutes.
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};
const maxHeadersCount = 60;
const maxConnections = 500;
const maxRequestsPerSocket = 200;
/** A client that reads nothing of its answer for this long is let go. */
const idleTimeout = 30_000;
/** How long requests in flight may take to finish when the site stops. */
const drainTime = 8_000;

/** A site that listens. */
export interface Site {
  /** The address to open, such as http://127.0.0.1:8080 */
  url: string;
  /** Takes no more requests, lets those in flight finish for up to eight seconds, then closes. */
  close(): Promise<void>;
  /** Closes at once. */
  hurry(): void;
}

/** The site cannot listen. One line that names the setting. */
export class CannotListen extends Error {
  override name = 'CannotListen';
}

/** Serves an application at HOST and PORT. Throws CannotListen when the address cannot be had. */
export async function listen(
  app: RequestListener,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<Site> {
  const server = createServer(limits, app);
  server.maxHeadersCount = maxHeadersCount;
  server.maxConnections = maxConnections;
  server.maxRequestsPerSocket = maxRequestsPerSocket;
  server.timeout = idleTimeout;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  return { url: urlOf(server), close: () => drain(server), hurry: () => server.closeAllConnections() };
}

async function drain(server: Server): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), drainTime);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(impatience);
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  const host =
    address === '0.0.0.0' || address === '::' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}

function explain(error: Error, host: string, port: number): Error {
  const code = errorCode(error);
  if (code === 'EADDRINUSE') {
    return new CannotListen(`The port ${port} is taken by another program. Choose another with PORT.`);
  }
  if (code === 'EACCES') {
    return new CannotListen(`This user may not listen on port ${port}. Choose one above 1023 with PORT.`);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new CannotListen(`This machine has no address ${host}. Correct HOST.`);
  }
  return error;
}
