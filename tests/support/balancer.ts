// A proxy before several processes of the portal, as an operator sets one up: each request goes to the next of those that say they are
// ready; where a connection is refused nothing was sent, and the next one is asked; what only reads is asked again, what writes is not.
import { createServer, request as ask, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Balancer {
  /** "http://localhost:PORT", without a slash at its end. */
  readonly url: string;
  /** From now on requests go to these ports. */
  sendTo(ports: readonly number[]): void;
  /** Requests that got no answer: a reader is asked again, a writer told 502. */
  readonly cut: { readonly reading: number; readonly writing: number };
  close(): void;
}

/** Names the place of a port, for whoever asks one process and no other. */
export const toProcess = 'x-to-process';

const lookEveryMs = 50;
const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

export async function startBalancer(port: number): Promise<Balancer> {
  let ports: readonly number[] = [];
  const ready = new Set<number>();
  let turn = 0;
  const cut = { reading: 0, writing: 0 };

  const look = setInterval(() => {
    for (const one of ports)
      void fetch(`http://127.0.0.1:${one}/readyz`)
        .then(({ ok }) => ok)
        .catch(() => false)
        .then((isReady) => (isReady ? ready.add(one) : ready.delete(one)));
  }, lookEveryMs);

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.once('end', () => {
      const body = Buffer.concat(parts);
      const named = request.headers[toProcess];
      turn += 1;
      const usable = ports.filter((one) => ready.has(one));
      const inTurn = usable.map((_, at) => usable[(turn + at) % usable.length] ?? 0);
      const waiting = typeof named === 'string' ? [ports[Number(named)] ?? 0] : inTurn;
      const next = async (): Promise<void> => {
        const target = waiting.shift();
        if (target === undefined) {
          response.writeHead(502).end();
          return;
        }
        const answer = await forward(request, body, target);
        if (answer === 'refused') return next();
        if (answer === 'cut') {
          const reads = harmless.has(request.method ?? '');
          cut[reads ? 'reading' : 'writing'] += 1;
          if (reads) return next();
          response.writeHead(502).end();
          return;
        }
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
        // Half a reply is none: whoever reads it sees that it broke off.
        answer.once('error', () => response.destroy());
        response.once('close', () => answer.destroy());
      };
      void next();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    sendTo(next) {
      ports = next;
    },
    cut,
    close() {
      clearInterval(look);
      server.close();
      server.closeAllConnections();
    },
  };
}

function forward(
  { method, url, headers, socket }: IncomingMessage,
  body: Buffer,
  port: number,
): Promise<IncomingMessage | 'refused' | 'cut'> {
  return new Promise((resolve) => {
    const passed = ask(
      {
        ...{ host: '127.0.0.1', port, method, path: url, agent: false },
        headers: { ...headers, connection: 'close', 'x-forwarded-for': socket.remoteAddress },
      },
      resolve,
    );
    passed.once('error', (error) =>
      resolve('code' in error && error.code === 'ECONNREFUSED' ? 'refused' : 'cut'),
    );
    passed.end(body);
  });
}
