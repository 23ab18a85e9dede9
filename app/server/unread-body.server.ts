// Takes what nobody read of a request off its connection. Left there, it stops everything that comes behind it: the
// next request of the same browser, or of a stranger behind the same proxy.
import type { IncomingMessage, ServerResponse } from 'node:http';

import { announcedBytes, stopReading } from './request-body.server.ts';

export interface DrainBounds {
  readonly bytes: number;
  /** Without a byte more. */
  readonly silentMs: number;
  readonly totalMs: number;
}

/** More than the largest form: a browser reads no reply before it has sent everything. */
const drainBounds: DrainBounds = { bytes: 64 * 1024 * 1024, silentMs: 10_000, totalMs: 120_000 };

/**
 * To be called for every request before anybody answers it. The reply goes out as soon as it is there, and is ended
 * once the rest of the body is thrown away; what is more than the bounds ends the connection.
 */
export function drainUnread(
  request: IncomingMessage,
  response: ServerResponse,
  bounds: DrainBounds = drainBounds,
): void {
  const bodyBytes = announcedBytes(request);
  if (bodyBytes === 0 || (bodyBytes === undefined && request.headers['transfer-encoding'] === undefined))
    return;
  if ((bodyBytes ?? 0) > bounds.bytes) response.shouldKeepAlive = false;

  const end = response.end.bind(response) as () => ServerResponse;
  let answered = false;
  response.end = (...args: unknown[]) => {
    // Nothing of it is left, or the connection is gone.
    if (request.readableEnded || request.destroyed || response.destroyed)
      return Reflect.apply(end, response, args) as ServerResponse;
    if (answered) return response;
    answered = true;
    const [body, encoding] = args.filter((one) => typeof one !== 'function') as [
      (string | Buffer)?,
      BufferEncoding?,
    ];
    const callback = args.find((one) => typeof one === 'function') as (() => void) | undefined;
    if (callback !== undefined) response.once('finish', callback);
    sendWhole(response, body, encoding);
    void drain(request, bounds).then((drained) => {
      if (!drained) response.once('finish', () => request.socket.destroy());
      end();
    });
    return response;
  };
}

/** The whole reply with its length, so that it is understood before it is ended. */
function sendWhole(
  response: ServerResponse,
  body: string | Buffer | undefined,
  encoding: BufferEncoding = 'utf8',
): void {
  const bytes = body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(body, encoding);
  const bodiless = response.statusCode === 204 || response.statusCode === 304;
  if (!response.headersSent && !bodiless && !response.hasHeader('Content-Length')) {
    response.setHeader('Content-Length', bytes?.length ?? 0);
  }
  if (bytes === undefined || bytes.length === 0) response.flushHeaders();
  else response.write(bytes);
}

/** @returns false when more was sent than is worth waiting for */
function drain(request: IncomingMessage, { bytes, silentMs, totalMs }: DrainBounds): Promise<boolean> {
  stopReading(request);
  return new Promise((resolve) => {
    let bytesLeft = bytes;
    const finish = (drained: boolean) => {
      clearTimeout(late);
      clearTimeout(silent);
      request.off('data', onData).off('end', onEnd).off('close', onClose);
      resolve(drained);
    };
    const onData = (chunk: Buffer) => {
      bytesLeft -= chunk.length;
      silent.refresh();
      if (bytesLeft < 0) finish(false);
    };
    const onEnd = () => finish(true);
    const onClose = () => finish(false);
    const late = setTimeout(onClose, totalMs);
    const silent = setTimeout(onClose, silentMs);
    request.on('data', onData).on('end', onEnd).on('close', onClose);
    request.resume();
  });
}
