// A store that speaks S3, in this process: it looks at every signature by its own reckoning (AWS Signature Version 4), stores at once or
// not at all, and has moments of weakness on demand. Real stores are asked by `npm run smoke -- s3`.
import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

import type { S3Settings } from '#app/adapters/s3-file-storage.server.ts';

interface StoredObject {
  content: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly at: Date;
}

/**
 * What it does with the next request instead: `lost`: carries it out and hangs up; `silent`: nothing, for ever; `half`, `stalls`: of a
 * file the first half, then hangs up or says nothing more.
 */
type Weakness = 'lost' | 'silent' | 'hangs up' | 'half' | 'stalls' | '503' | '500';

export interface S3Server {
  readonly settings: S3Settings;
  readonly objects: Map<string, StoredObject>;
  /** One a request, first the first. */
  readonly weaknesses: Weakness[];
  /** Of every request, "PUT dossiers/a". */
  readonly asked: string[];
  /** As stores of old: `If-None-Match` is passed over. */
  overwrites: boolean;
  /** How many keys a page of a list has. */
  pageSize: number;
  close(): Promise<void>;
  /** The same bucket under the same port, once it was closed. */
  open(): Promise<void>;
}

export async function s3Server(): Promise<S3Server> {
  const objects = new Map<string, StoredObject>();
  const secretAccessKey = 'khóa bí mật của kho thử';
  const state = { weaknesses: [] as Weakness[], asked: [] as string[], overwrites: false, pageSize: 1000 };
  const bucket = 'phu-an';

  const answerTo = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://kho');
    const [, inBucket, ...rest] = url.pathname.split('/');
    const key = decodeURIComponent(rest.join('/'));
    state.asked.push(`${request.method} ${key}`);
    const weakness = state.weaknesses.shift();
    if (weakness === 'silent') return;
    if (weakness === 'hangs up') return void request.socket.destroy();
    const refuse = (status: number, code: string) => {
      request.resume();
      const body = request.method === 'HEAD' ? '' : `<Error><Code>${code}</Code></Error>`;
      // Some stores do not say that it is XML.
      const type = code === 'NoSuchKey' ? 'text/html; charset=utf-8' : 'application/xml';
      response.writeHead(status, { 'content-type': type }).end(body);
    };
    if (weakness === '503') return refuse(503, 'SlowDown');
    if (weakness === '500') return refuse(500, 'InternalError');
    if (!isSigned(request, url, secretAccessKey)) return refuse(403, 'SignatureDoesNotMatch');
    if (inBucket !== bucket) return refuse(404, 'NoSuchBucket');
    const stored = objects.get(key);
    switch (request.method) {
      case 'PUT': {
        const content = await buffer(request);
        if (stored !== undefined && request.headers['if-none-match'] === '*' && !state.overwrites)
          return refuse(412, 'PreconditionFailed');
        const md5 = createHash('md5').update(content).digest('base64');
        if (request.headers['content-md5'] !== md5) return refuse(400, 'BadDigest');
        const kept = Object.entries(request.headers).filter(([name]) => name.startsWith('x-amz-meta-'));
        objects.set(key, { content, headers: Object.fromEntries(kept) as never, at: new Date() });
        break;
      }
      case 'GET': {
        if (key === '') return void response.end(listed(url.searchParams));
        if (stored === undefined) return refuse(404, 'NoSuchKey');
        response.writeHead(200, { ...stored.headers, 'content-length': stored.content.byteLength });
        if (weakness !== 'half' && weakness !== 'stalls') return void response.end(stored.content);
        const half = stored.content.subarray(0, stored.content.byteLength / 2);
        return void response.write(half, () => weakness === 'half' && request.socket.destroy());
      }
      case 'HEAD':
        response.statusCode = stored === undefined ? 404 : 200;
        break;
      case 'DELETE': {
        objects.delete(key);
        response.statusCode = 204;
        break;
      }
      default:
        return refuse(405, 'MethodNotAllowed');
    }
    if (weakness === 'lost') request.socket.destroy();
    else response.end();
  };

  function listed(query: URLSearchParams): string {
    const after = query.get('continuation-token') ?? '';
    const rest = [...objects].filter(([key]) => key > after).sort(([a], [b]) => (a < b ? -1 : 1));
    const page = rest.slice(0, Math.min(state.pageSize, Number(query.get('max-keys') ?? 1000)));
    const isCut = page.length < rest.length;
    const contents = page.map(
      ([key, { content, at }]) =>
        `<Contents><Key>${key}</Key><Size>${content.byteLength}</Size><LastModified>${at.toISOString()}</LastModified></Contents>`,
    );
    const next = isCut ? `<NextContinuationToken>${page.at(-1)?.[0] ?? ''}</NextContinuationToken>` : '';
    return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${isCut}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
  }

  const make = () => createServer((request, response) => void answerTo(request, response));
  let server = make();
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return Object.assign(state, {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'xa-phu-an',
      bucket,
      accessKeyId: 'PHUAN',
      secretAccessKey,
    },
    objects,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
    async open() {
      server = make();
      await listen(port);
    },
  });
}

/** By the words of the documentation: https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html */
function isSigned({ method = '', headers }: IncomingMessage, url: URL, secret: string): boolean {
  const form =
    /^AWS4-HMAC-SHA256 Credential=PHUAN\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w{64})$/;
  const [, day = '', region = '', names = '', signature] = form.exec(headers.authorization ?? '') ?? [];
  const encoded = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...url.searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
  const signed = names.split(';');
  // What decides whether somebody's file is replaced is signed with the rest.
  if (headers['if-none-match'] !== undefined && !signed.includes('if-none-match')) return false;
  const lines = signed.map((name) => `${name}:${String(headers[name]).trim()}\n`).join('');
  const canonical = [method, url.pathname, query, lines, names, headers['x-amz-content-sha256']].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const digest = createHash('sha256').update(canonical).digest('hex');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, digest].join('\n');
  const by = (key: string | Buffer, what: string) => createHmac('sha256', key).update(what).digest();
  const key = [region, 's3', 'aws4_request'].reduce<Buffer>(by, by(`AWS4${secret}`, day));
  return by(key, text).toString('hex') === signature;
}
