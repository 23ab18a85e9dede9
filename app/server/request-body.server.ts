// What a request sends, as a web stream: bounded for itself and together with all others, so that strangers cannot fill
// the memory. Nothing is read before somebody asks for it.
import type { IncomingMessage, ServerResponse } from 'node:http';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/**
 * By what is announced, for each its own room, so that nobody waits for what others send of another kind: `small`, as signing in is;
 * `other`, up to the largest form without files; `files`.
 */
type BodyKind = 'small' | 'other' | 'files';

/** Bytes of one body. Forms with files are bounded finer where they are read (app/http/uploads.server.ts). */
export const bounds: Readonly<Record<BodyKind, number>> = {
  small: 64 * kilobyte,
  other: megabyte,
  files: 160 * megabyte,
};
const unannouncedFiles = 45 * megabyte;

/** Bytes of all bodies that are held at once; read into a form, each takes up to four times its size. */
const heldTogether: Readonly<Record<BodyKind, number>> = {
  small: 32 * megabyte,
  other: 64 * megabyte,
  files: 256 * megabyte,
};

/** Of what all may hold, one sender may hold so much; a body that is his only one, all of it. An office sends its files from one address. */
const shareOfSender: Readonly<Record<BodyKind, number>> = { small: 1 / 4, other: 1 / 4, files: 1 / 2 };

/**
 * How slowly a body may come while somebody waits for it: not silent for so long, and after a while not slower than this on the
 * whole. A telephone in a valley is three times as fast.
 */
export interface Pace {
  readonly silentMs: number;
  readonly graceMs: number;
  readonly bytesPerSecond: number;
}

const slowestPace: Pace = { silentMs: 20_000, graceMs: 20_000, bytesPerSecond: kilobyte };

export interface RequestBody {
  readonly stream: ReadableStream<Uint8Array>;
  /**
   * Why whoever read it saw it break off: no room for it beside the others, which may be known before anything of it has come, or it came
   * too slowly. Undefined while it can be read.
   */
  readonly brokenOff: 'crowded-out' | 'too-slow' | undefined;
}

/**
 * Opens the body of a request; what it holds is counted until the reply is out.
 * @param sender who counts as one
 */
export type OpenBody = (request: IncomingMessage, response: ServerResponse, sender: string) => RequestBody;

/** @returns true when the request says itself that it is too large to be looked at */
export function isTooLarge(request: IncomingMessage): boolean {
  return (announcedBytes(request) ?? 0) > (carriesFiles(request) ? bounds.files : bounds.other);
}

function kindOf(request: IncomingMessage): BodyKind {
  if ((announcedBytes(request) ?? Number.POSITIVE_INFINITY) <= bounds.small) return 'small';
  return carriesFiles(request) ? 'files' : 'other';
}

/** What bodies of one kind hold, and what their senders claim: a promise keeps nobody out but whoever made it. */
class Room {
  private held = 0;
  private readonly claims = new Map<string, number>();

  constructor(
    private readonly most: number,
    private readonly share: number,
  ) {}

  take(bytes: number): void {
    this.held += bytes;
  }

  claim(sender: string, bytes: number): void {
    const claimed = (this.claims.get(sender) ?? 0) + bytes;
    if (claimed > 0) this.claims.set(sender, claimed);
    else this.claims.delete(sender);
  }

  /** @param own what one body claims: the only one of its sender may have all */
  hasShare(sender: string, own: number): boolean {
    const claimed = this.claims.get(sender) ?? 0;
    return claimed === own || claimed <= this.most * this.share;
  }

  hasPlace(awaited: number): boolean {
    return this.held + awaited <= this.most;
  }
}

/** @param most bytes that all bodies of a kind may hold together */
export function bodiesWithin(
  most: Readonly<Record<BodyKind, number>> = heldTogether,
  pace: Pace = slowestPace,
): OpenBody {
  const rooms = {
    small: new Room(most.small, shareOfSender.small),
    other: new Room(most.other, shareOfSender.other),
    files: new Room(most.files, shareOfSender.files),
  };
  return (request, response, sender) => {
    const kind = kindOf(request);
    const room = rooms[kind];
    const bodyBytes = announcedBytes(request);
    // Without an announced length the reader cannot refuse beforehand, so the stream ends it.
    const bound = kind === 'files' && bodyBytes === undefined ? unannouncedFiles : bounds[kind];
    let received = 0;
    let held = 0;
    let claimed = bodyBytes ?? 0;
    let brokenOff: RequestBody['brokenOff'];
    room.claim(sender, claimed);
    const release = () => {
      room.take(-held);
      room.claim(sender, -claimed);
      held = claimed = 0;
    };
    response.once('close', release);
    const crowdOut = () => {
      brokenOff = 'crowded-out';
      release();
    };
    if (!room.hasShare(sender, claimed)) crowdOut();
    /** For all together what has come counts, not what is announced. */
    const refuse = (bytes: number): Error | undefined => {
      received += bytes;
      if (brokenOff === undefined) {
        held += bytes;
        room.take(bytes);
        const unannounced = Math.max(0, received - claimed);
        claimed += unannounced;
        room.claim(sender, unannounced);
        const hasRoom =
          room.hasPlace(Math.max(0, (bodyBytes ?? 0) - received)) && room.hasShare(sender, claimed);
        if (!hasRoom) crowdOut();
      }
      if (brokenOff !== undefined)
        return namedError('BodyCrowdedOut', 'the bodies of other requests leave no room');
      return received <= bound
        ? undefined
        : namedError('BodyTooLarge', `a request sent more than ${bound} bytes`);
    };
    const tooSlow = () => {
      brokenOff = 'too-slow';
      return namedError('BodyTooSlow', 'the body came more slowly than anybody can wait for');
    };
    return {
      stream: streamOf(request, { refuse, release, wait: waitingWithin(pace, tooSlow) }),
      get brokenOff() {
        return brokenOff;
      },
    };
  };
}

/** Tells when a body has been waited for in vain: only the time counts in which nothing but its sender is in the way. */
type Wait = (onTooSlow: (error: Error) => void) => { begin(): void; end(bytes: number): void };

function waitingWithin({ silentMs, graceMs, bytesPerSecond }: Pace, tooSlow: () => Error): Wait {
  return (onTooSlow) => {
    let received = 0;
    let waitedMs = 0;
    let since = 0;
    let timer: NodeJS.Timeout | undefined;
    return {
      begin() {
        since = performance.now();
        const paidFor = Math.max(graceMs, (received / bytesPerSecond) * 1000);
        timer = setTimeout(() => onTooSlow(tooSlow()), Math.max(0, Math.min(silentMs, paidFor - waitedMs)));
      },
      end(bytes) {
        if (timer === undefined) return;
        clearTimeout(timer);
        timer = undefined;
        waitedMs += performance.now() - since;
        received += bytes;
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
  {
    refuse,
    release,
    wait,
  }: {
    readonly refuse: (bytes: number) => Error | undefined;
    readonly release: () => void;
    readonly wait: Wait;
  },
): ReadableStream<Uint8Array> {
  let hasBegun = false;
  let waiting: ReturnType<Wait> | undefined;
  const begin = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    hasBegun = true;
    const refusal = request.destroyed ? cutOff() : refuse(0);
    if (refusal !== undefined) {
      controller.error(refusal);
      return;
    }
    const onData = (chunk: Buffer) => {
      request.pause();
      waiting?.end(chunk.length);
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
      waiting?.end(0);
      readers.delete(request);
      request.off('data', onData).off('end', onEnd).off('close', onClose).off('error', onClose);
    };
    const fail = (error: Error) => {
      letGo();
      release();
      controller.error(error);
    };
    readers.set(request, onClose);
    waiting = wait(fail);
    waiting.begin();
    request.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose);
  };
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (!hasBegun) begin(controller);
        else {
          waiting?.begin();
          request.resume();
        }
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

export function carriesFiles(request: IncomingMessage): boolean {
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
