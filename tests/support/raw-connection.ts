// One connection on which requests are written as they are, and replies read one after the other: what becomes of the
// connection itself can be seen.
import { connect } from 'node:net';

export interface RawReply {
  readonly status: number;
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** The server will close the connection behind it. */
  readonly last: boolean;
}

export interface RawConnection {
  write(part: string | Buffer): void;
  /**
   * @returns the next whole reply; `undefined` when the connection ended before a byte of it came
   * @throws Error when it ended in the middle of a reply
   */
  reply(): Promise<RawReply | undefined>;
  end(): void;
}

export function rawConnection(url: string): RawConnection {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = Buffer.alloc(0);
  let ended = false;
  let wake = () => {};
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    wake();
  });
  // Whether by an end or a reset: what matters is how much of a reply had come.
  socket.on('error', () => {});
  socket.on('close', () => {
    ended = true;
    wake();
  });
  return {
    write: (part) => void socket.write(part),
    async reply() {
      for (;;) {
        const whole = firstReply(received);
        if (whole !== undefined) {
          received = received.subarray(whole.length);
          return whole.reply;
        }
        if (ended && received.length === 0) return undefined;
        if (ended) throw new Error(`cut off in the middle of a reply: ${received.toString().slice(0, 200)}`);
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    end: () => void socket.destroy(),
  };
}

/** @param headers lines of the header, without Host */
export function rawRequest(
  line: string,
  headers: readonly string[] = [],
  body: Buffer | string = '',
): Buffer {
  const head = [`${line} HTTP/1.1`, 'Host: localhost', ...headers];
  if (body.length > 0) head.push(`Content-Length: ${Buffer.byteLength(body)}`);
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

function firstReply(bytes: Buffer): { reply: RawReply; length: number } | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [line = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = new Map(
    lines.map((one): [string, string] => {
      const colon = one.indexOf(':');
      return [one.slice(0, colon).toLowerCase(), one.slice(colon + 1).trim()];
    }),
  );
  const begin = end + 4;
  const status = Number(line.split(' ')[1]);
  const chunked = headers.get('transfer-encoding') === 'chunked';
  const length = chunked
    ? endOfChunks(bytes, begin)
    : begin + (status === 304 || status === 204 ? 0 : Number(headers.get('content-length') ?? 0));
  if (length === undefined || bytes.length < length) return undefined;
  const body = bytes.subarray(begin, length).toString();
  return { reply: { status, headers, body, last: headers.get('connection') === 'close' }, length };
}

function endOfChunks(bytes: Buffer, begin: number): number | undefined {
  let at = begin;
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.subarray(at, lineEnd).toString('latin1'), 16);
    at = lineEnd + 2 + size + 2;
    if (size === 0) return at;
  }
}
