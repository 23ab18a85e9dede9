// A reply that goes on (server-sent events): lines as long as somebody reads them, compressed and held back by nobody.
import type { ServerResponse } from 'node:http';

/** How a reply that goes on is told from one that ends. */
const eventStreamType = 'text/event-stream';

/** @returns whether its length is how long somebody looked, and no measure of the portal */
export const isEventStream = (response: Pick<ServerResponse, 'getHeader'>): boolean =>
  String(response.getHeader('content-type')).startsWith(eventStreamType);

export interface EventStream {
  /** @param value sent as JSON */
  send(event: string, value: unknown): void;
  /** A line that says nothing. */
  beat(): void;
  close(): void;
}

/** How long a browser waits before it comes again; milliseconds. */
const retryMs = 4000;

/**
 * @param open begins to send, when the browser is there to read
 * @returns a reply whose end, whoever makes it, calls what `open` gave
 */
export function eventStream(open: (stream: EventStream) => () => void): Response {
  const encoder = new TextEncoder();
  let leave = () => {};
  let isOver = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => {
        if (!isOver) controller.enqueue(encoder.encode(text));
      };
      write(`retry: ${retryMs}\n\n`);
      leave = open({
        send: (event, value) => write(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`),
        beat: () => write(':\n\n'),
        close() {
          if (isOver) return;
          isOver = true;
          controller.close();
        },
      });
    },
    cancel() {
      isOver = true;
      leave();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': `${eventStreamType}; charset=utf-8`,
      // A proxy in front neither keeps, nor compresses, nor collects it.
      'Cache-Control': 'private, no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}
