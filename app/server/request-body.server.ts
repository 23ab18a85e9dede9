// What a request sends, as a web stream: bounded for itself and together with all others, so that strangers cannot fill
// the memory. Nothing is read before somebody asks for it.
import type { IncomingMessage, ServerResponse } from 'node:http';

const megabyte = 1024 * 1024;

/** Bytes of one body. Forms with files are bounded finer where they are read (app/http/uploads.server.ts). */
const bounds = { files: 160 * megabyte, filesUnannounced: 45 * megabyte, other: megabyte } as const;

/**
 * Bytes of all bodies that are held at once; read into a form, each takes up to four times its size. Forms without
 * files have a bound of their own: whoever fills the other keeps nobody from signing in.
 */
const heldTogether = { files: 256 * megabyte, other: 64 * megabyte } as const;

export interface RequestBody {
  readonly stream: ReadableStream<Uint8Array>;
  /** There was no room for it beside the others: whoever read it saw it break off. */
  readonly crowdedOut: boolean;
}

/** Opens the body of a request; what it holds is counted until the reply is out. */
export type OpenBody = (request: IncomingMessage, response: ServerResponse) => RequestBody;

/** @returns true when the request says itself that it is too large to be looked at */
export function isTooLarge(request: IncomingMessage): boolean {
  return (announcedBytes(request) ?? 0) > (carriesFiles(request) ? bounds.files : bounds.other);
}

/** @param most bytes that all bodies of a kind may hold together */
export function bodiesWithin(most: Readonly<Record<'files' | 'other', number>> = heldTogether): OpenBody {
  const heldBytes = { files: 0, other: 0 };
  return (request, response) => {
    const kind = carriesFiles(request) ? 'files' : 'other';
    const bodyBytes = announcedBytes(request);
    // Without an announced length the reader cannot refuse beforehand, so the stream ends it.
    const bound =
      kind === 'other' ? bounds.other : bodyBytes === undefined ? bounds.filesUnannounced : bounds.files;
    let own = 0;
    let received = 0;
    let crowdedOut = false;
    const release = () => {
      heldBytes[kind] -= own;
      own = 0;
    };
    response.once('close', release);
    /** Counts what has come, not what is announced: a promise alone must keep nobody out. */
    const refuse = (bytes: number): Error | undefined => {
      own += bytes;
      received += bytes;
      heldBytes[kind] += bytes;
      crowdedOut = heldBytes[kind] + Math.max(0, (bodyBytes ?? 0) - received) > most[kind];
      if (!crowdedOut && received <= bound) return undefined;
      return crowdedOut
        ? namedError('BodyCrowdedOut', 'the bodies of other requests leave no room')
        : namedError('BodyTooLarge', `a request sent more than ${bound} bytes`);
    };
    return {
      stream: streamOf(request, refuse, release),
      get crowdedOut() {
        return crowdedOut;
      },
    };
  };
}

/** How whoever reads a body is made to let go of it. */
const readers = new WeakMap<IncomingMessage, () => void>();

/** Ends the reading of a body that is answered already, so that what is left of it can be thrown away. */
export function stopReading(request: IncomingMessage): void {
  readers.get(request)?.();
}

/** Unlike Node's own adapter it never destroys the request: the reply would go with it. */
function streamOf(
  request: IncomingMessage,
  refuse: (bytes: number) => Error | undefined,
  release: () => void,
): ReadableStream<Uint8Array> {
  let hasBegun = false;
  const begin = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    hasBegun = true;
    const refusal = request.destroyed ? cutOff() : refuse(0);
    if (refusal !== undefined) {
      controller.error(refusal);
      return;
    }
    const onData = (chunk: Buffer) => {
      request.pause();
      const tooMuch = refuse(chunk.length);
      if (tooMuch === undefined) controller.enqueue(new Uint8Array(chunk));
      else fail(tooMuch);
    };
    const onEnd = () => {
      letGo();
      controller.close();
    };
    const onClose = () => fail(cutOff());
    const letGo = () => {
      readers.delete(request);
      request.off('data', onData).off('end', onEnd).off('close', onClose).off('error', onClose);
    };
    const fail = (error: Error) => {
      letGo();
      release();
      controller.error(error);
    };
    readers.set(request, onClose);
    request.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose);
  };
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (!hasBegun) begin(controller);
        else request.resume();
      },
      cancel() {
        stopReading(request);
      },
    },
    { highWaterMark: 0 },
  );
}

/** @returns undefined when the request does not say */
export function announcedBytes(request: IncomingMessage): number | undefined {
  const length = request.headers['content-length'];
  return length === undefined ? undefined : Number(length);
}

function carriesFiles(request: IncomingMessage): boolean {
  return (request.headers['content-type'] ?? '').startsWith('multipart/form-data');
}

function cutOff(): Error {
  return namedError('BodyCutOff', 'the body broke off, or was answered before it was read');
}

function namedError(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
