// A reply made once and sent many times: its body as is, in gzip and in brotli, its headers, its ETag.
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

type Coding = 'br' | 'gzip' | 'identity';

interface Body {
  readonly bytes: Buffer;
  /** Names and values in turn, as Node's `writeHead` takes them fastest. */
  readonly headers: string[];
}

export interface PreparedReply {
  readonly etag: string;
  readonly bodies: Readonly<Record<Coding, Body>>;
  readonly unchanged: string[];
  /** Bytes held in memory, all codings together. */
  readonly size: number;
}

/** A body as whoever reads these codings gets it. */
export interface Compressed {
  readonly br: Buffer;
  readonly gzip: Buffer;
}

const worthCompressing = /^(text\/|application\/(javascript|json|xml|rss\+xml|manifest)|image\/svg)/;

/**
 * Compresses what is worth it.
 * @param headers of the reply, without Content-Length, ETag and Vary
 * @param vary request headers by which the reply differs
 */
export async function prepareReply(
  body: Buffer,
  headers: Readonly<Record<string, string>>,
  vary: string,
): Promise<PreparedReply> {
  if (body.length <= 600 || !worthCompressing.test(headers['Content-Type'] ?? ''))
    return replyOf(body, headers, vary, undefined);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [br, gzipped] = await Promise.all([brotliOf(body, { params }), gzipOf(body, { level: 9 })]);
  return replyOf(body, headers, vary, { br, gzip: gzipped });
}

/**
 * As `prepareReply`, of what was compressed before, or never is.
 * @param compressed undefined: everybody gets `body` as it is
 */
export function replyOf(
  body: Buffer,
  headers: Readonly<Record<string, string>>,
  vary: string,
  compressed: Compressed | undefined,
): PreparedReply {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const { br, gzip: gzipped } = compressed ?? { br: body, gzip: body };
  const sharedHeaders = Object.entries(headers).flat();
  const validators = ['ETag', etag, 'Vary', vary];
  const make = (bytes: Buffer, coding: Coding): Body => ({
    bytes,
    headers: [
      ...sharedHeaders,
      ...validators,
      ...(coding === 'identity' || compressed === undefined ? [] : ['Content-Encoding', coding]),
      'Content-Length',
      String(bytes.length),
    ],
  });
  return {
    etag,
    bodies: { br: make(br, 'br'), gzip: make(gzipped, 'gzip'), identity: make(body, 'identity') },
    unchanged: [
      ...sharedHeaders.filter((_, index) => keptWhenUnchanged.has(sharedHeaders[index - (index % 2)] ?? '')),
      ...validators,
    ],
    size: body.length + (compressed === undefined ? 0 : br.length + gzipped.length) + 2000,
  };
}

const keptWhenUnchanged = new Set(['Cache-Control', 'Content-Security-Policy']);

/** Sends it in the best coding the browser reads. @param status with 200, a browser that has it already gets 304 instead */
export function sendPrepared(
  reply: PreparedReply,
  request: IncomingMessage,
  response: ServerResponse,
  status = 200,
): void {
  const knownEtags = request.headers['if-none-match'];
  if (
    status === 200 &&
    knownEtags !== undefined &&
    (knownEtags === reply.etag || knownEtags.includes(reply.etag))
  ) {
    response.writeHead(304, reply.unchanged);
    response.end();
    return;
  }
  const body = reply.bodies[codingFor(request.headers['accept-encoding'])];
  response.writeHead(status, body.headers);
  response.end(request.method === 'HEAD' ? undefined : body.bytes);
}

/**
 * Sends `body` to this one person: what names him stays in no cache and in no shared computer's browser.
 * @param headers without those of caching, coding and length
 */
export async function sendPersonal(
  body: Buffer,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
  status = 200,
): Promise<void> {
  const coding = codingFor(request.headers['accept-encoding']);
  const bytes = await quickly[coding](body);
  response.writeHead(status, {
    ...headers,
    'Cache-Control': 'private, no-store',
    Vary: 'Accept-Encoding, Cookie',
    ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
    'Content-Length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

const quickly: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => brotliOf(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  gzip: (body) => gzipOf(body, { level: 1 }),
  identity: (body) => Promise.resolve(body),
};

/** @returns the smallest coding that the header lets in */
export function codingFor(acceptedCodings: string | string[] | undefined): Coding {
  if (typeof acceptedCodings !== 'string') return 'identity';
  if (accepts(acceptedCodings, 'br')) return 'br';
  return accepts(acceptedCodings, 'gzip') ? 'gzip' : 'identity';
}

function accepts(header: string, coding: string): boolean {
  const at = header.indexOf(coding);
  return at >= 0 && !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(header.slice(at + coding.length));
}
