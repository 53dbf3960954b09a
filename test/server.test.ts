import { type RequestListener, request } from 'node:http';
import { connect as connectTo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen, type Site } from '../src/server.js';

let site: Site | undefined;
afterEach(async () => {
  site?.hurry();
  await site?.close();
  site = undefined;
});

async function start(app: RequestListener): Promise<URL> {
  site = await listen(app, { host: '127.0.0.1', port: 0 });
  return new URL(site.url);
}

/** Everything the server says on a raw connection until it closes it. */
function conversation({ hostname, port }: URL, use: (socket: Socket) => void): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connectTo(Number(port), hostname, () => use(socket));
    socket.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(said));
  });
}

function get(url: URL): Promise<string> {
  return new Promise((resolve, reject) => {
    request(url, { agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => {
        body += text;
      });
      response.on('end', () => resolve(body));
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

test('a request under way is finished when the site stops, and no new one is taken', async () => {
  let begun: () => void;
  const started = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const url = await start(async (_request, response) => {
    begun();
    await sleep(300);
    response.end('all of it');
  });
  const answer = get(url);
  await started;
  const closed = site?.close();
  await expect(get(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect(await answer).toBe('all of it');
  await closed;
});

test('a second request to stop does not wait', async () => {
  const url = await start(() => {});
  const answer = get(url).catch((error) => error.code);
  await sleep(100);
  const closed = site?.close();
  site?.hurry();
  await closed;
  expect(await answer).toBe('ECONNRESET');
});

test('a client that trickles its headers is sent away, and others are served meanwhile', async () => {
  const url = await start((_request, response) => void response.end('served'));
  const slow = conversation(url, (socket) => {
    socket.write('GET / HTTP/1.1\r\n');
    const drip = setInterval(() => socket.write('X: y\r\n'), 1_000);
    socket.on('close', () => clearInterval(drip));
  });
  expect(await get(url)).toBe('served');
  expect(await slow).toMatch(/^HTTP\/1\.1 408 /);
}, 30_000);

test('of a request with too many headers only the first are kept', async () => {
  const url = await start((incoming, response) => void response.end(String(incoming.rawHeaders.length / 2)));
  const many = Array.from({ length: 200 }, (_, index) => `H${index}: v\r\n`).join('');
  const said = await conversation(url, (socket) => {
    socket.write(`GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${many}\r\n`);
  });
  // The parser hands headers over in bundles, so a few more than sixty may pass.
  expect(Number(said.split('\r\n\r\n')[1])).toBeLessThan(70);
});

test('a port that is taken, or an address this machine lacks, is one line that names the setting', async () => {
  const { port } = await start(() => {});
  await expect(listen(() => {}, { host: '127.0.0.1', port: Number(port) })).rejects.toThrow(
    `The port ${port} is taken by another program. Choose another with PORT.`,
  );
  await expect(listen(() => {}, { host: '203.0.113.1', port: 0 })).rejects.toThrow(
    'This machine has no address 203.0.113.1. Correct HOST.',
  );
});
