// What a request sends, as a web stream, up to a bound: more than that is never held in memory.
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

const megabyte = 1024 * 1024;
/** Forms with files are bounded finer where they are read (app/http/uploads.server.ts). */
const bounds = { files: 160 * megabyte, read: 45 * megabyte, other: megabyte } as const;

/** @returns true when the request says itself that it is too large to be looked at */
export function isTooLarge(request: IncomingMessage): boolean {
  const announced = Number(request.headers['content-length'] ?? '0');
  return announced > (carriesFiles(request) ? bounds.files : bounds.other);
}

export function boundedBody(request: IncomingMessage): ReadableStream<Uint8Array> {
  const announced = request.headers['content-length'] !== undefined;
  // Without an announced length the reader cannot refuse beforehand, so the stream ends it.
  const bound = carriesFiles(request) ? (announced ? bounds.files : bounds.read) : bounds.other;
  async function* bounded() {
    let read = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
      read += chunk.length;
      if (read > bound) {
        const error = new Error(`a request sent more than ${bound} bytes`);
        error.name = 'BodyTooLarge';
        throw error;
      }
      yield chunk;
    }
  }
  return Readable.toWeb(Readable.from(bounded(), { objectMode: false })) as ReadableStream<Uint8Array>;
}

function carriesFiles(request: IncomingMessage): boolean {
  return (request.headers['content-type'] ?? '').startsWith('multipart/form-data');
}
