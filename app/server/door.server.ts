// The HTTP server: the one place through which every request comes in and every reply goes out. It keeps connections
// usable, and closes them so that nobody is cut off in the middle.
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { Server as NetServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { drainUnread } from './unread-body.server.ts';

export interface Door {
  /** For whoever shares it (hot reload's socket). */
  readonly server: Server;
  /** From now on `listener` answers; before, everybody is told that the portal is not there yet. */
  answerWith(listener: RequestListener): void;
  open(port: number, host: string): Promise<AddressInfo>;
  /** Work done for a request: closing waits for it, even when nobody is there any more to be answered. */
  waitFor(work: Promise<unknown>): void;
  /**
   * Lets nobody in any more and tells whoever is connected to go; comes back when everybody was answered and all work
   * is done, or patience is over.
   */
  close(): Promise<void>;
}

interface Connection {
  running: number;
  /** What had come when it was last looked at, and since when nothing more has. */
  bytesRead: number;
  quietSince: number;
}

/**
 * A connection between two requests is not closed at once: its next request may be under way already. It is answered,
 * and told to close by the reply.
 */
const quietMs = 1000;
/** How long replies may take from the signal on; how long the work of those who were cut off may then go on. */
const patience = { repliesMs: 10_000, workMs: 5_000 } as const;

/** @throws Error of the system when a portal could not listen there: another program does, or it may not */
export async function tryToListen(port: number, host: string): Promise<void> {
  const probe = new NetServer();
  await listenOn(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
}

function listenOn(server: NetServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

export function createDoor(): Door {
  let listener: RequestListener = (_request, response) =>
    response.writeHead(503, { 'Retry-After': '5' }).end();
  let closing = false;
  const connections = new Map<Socket, Connection>();
  const replies = new Set<ServerResponse>();
  const works = new Set<Promise<unknown>>();

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const connection = connections.get(request.socket);
    if (connection !== undefined) connection.running += 1;
    replies.add(response);
    response.once('close', () => {
      if (connection !== undefined) connection.running -= 1;
      replies.delete(response);
    });
    if (closing) response.shouldKeepAlive = false;
    drainUnread(request, response);
    listener(request, response);
  });
  server.headersTimeout = 20_000;
  server.requestTimeout = 300_000; // a photograph over a slow line
  server.keepAliveTimeout = 65_000;
  server.on('connection', (socket: Socket) => {
    connections.set(socket, { running: 0, bytesRead: 0, quietSince: 0 });
    socket.once('close', () => connections.delete(socket));
  });

  function closeQuiet(): void {
    const now = Date.now();
    for (const [socket, connection] of connections) {
      if (
        connection.running > 0 ||
        socket.bytesRead !== connection.bytesRead ||
        connection.quietSince === 0
      ) {
        connection.quietSince = now;
        connection.bytesRead = socket.bytesRead;
      } else if (now - connection.quietSince >= quietMs) socket.destroy();
    }
  }

  return {
    server,
    answerWith(next) {
      listener = next;
    },
    async open(port, host) {
      await listenOn(server, port, host);
      return server.address() as AddressInfo;
    },
    waitFor(work) {
      const settlement = work.catch(() => {}).finally(() => works.delete(settlement));
      works.add(settlement);
    },
    async close() {
      closing = true;
      for (const response of replies) {
        if (!response.headersSent) response.shouldKeepAlive = false;
      }
      // The method of its parent: HTTP's own would cut connections between two requests at once.
      NetServer.prototype.close.call(server);
      const last = Date.now() + patience.repliesMs;
      while (connections.size > 0 && Date.now() < last) {
        closeQuiet();
        await wait(50);
      }
      server.closeAllConnections();
      server.close();
      await Promise.race([Promise.all(works), wait(patience.workMs, undefined, { ref: false })]);
    },
  };
}
