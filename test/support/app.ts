import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import type { Context } from '../../src/context.js';
import { createPublicApp } from '../../src/http/app.js';

/** What came back: the body as text, never followed when it redirects. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** The public site on a free port, asked over a real connection. */
export interface TestSite {
  app: Express;
  /** Sends a path exactly as given: nothing is normalised on the way, as a hostile client would. */
  ask(path: string, options?: { method?: string; headers?: Record<string, string> }): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts the public site over a context. */
export const startSite = (ctx: Context): Promise<TestSite> => serve(createPublicApp(ctx));

/** Serves any application on a free port. */
export async function serve(app: Express): Promise<TestSite> {
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { app, ask: (path, options = {}) => ask(port, path, options), close: () => close(server) };
}

function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('end', () =>
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
      res.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
