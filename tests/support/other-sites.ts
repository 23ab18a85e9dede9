// Other agencies' sites, as one small server that does what its paths say; and what was asked of it.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OtherSites {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  readonly port: number;
  /** "HEAD /tot" */
  readonly asked: string[];
  readonly agents: Set<string>;
  close(): Promise<void>;
}

export async function otherSites(): Promise<OtherSites> {
  const asked: string[] = [];
  const agents = new Set<string>();
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(`${request.method} ${path}`);
    agents.add(request.headers['user-agent'] ?? '');
    const go = (status: number, location: string) => response.writeHead(status, { location }).end();
    const status = /^\/status\/(\d+)/.exec(path)?.[1];
    if (status !== undefined) response.writeHead(Number(status)).end('trang');
    else if (path === '/chi-get') response.writeHead(request.method === 'GET' ? 200 : 405).end();
    else if (path === '/moi') go(301, '/tot');
    else if (path === '/tam') go(302, '/tot');
    else if (path === '/vong') go(302, '/vong');
    else if (path === '/vao-trong')
      go(302, `http://127.0.0.2:${(server.address() as AddressInfo).port}/trong`);
    else if (path === '/ra-tep') go(302, 'file:///etc/passwd');
    else if (path === '/dut') request.socket.destroy();
    else if (path === '/treo') return;
    else if (path === '/vo-tan') {
      // Headers at once, and a body without end.
      response.writeHead(200).flushHeaders();
      if (request.method === 'GET') response.write('x');
    } else response.writeHead(200).end('trang');
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    agents,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
