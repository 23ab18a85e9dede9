// Between Express and Remix: the request in, the load context beside it, the response out, and into the page cache.
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node';
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express';

import { paths } from '#app/addresses/paths.ts';
import { askerNow, endReading, workFor } from '#app/adapters/asker.server.ts';
import { logSecurityEvent } from '#app/domain/kernel/security-events.server.ts';
import { placeOf } from '#app/domain/kernel/network-address.ts';
import { fillSlot, splitAtSlot, type NamedAccount } from '#app/http/account-slot.ts';
import { filePolicy } from '#app/http/content-security.server.ts';
import { isEventStream } from '#app/http/event-stream.server.ts';
import { ownPath } from '#app/http/own-path.ts';
import type { PageCache } from '#app/http/page-cache.server.ts';
import { codingFor } from '#app/http/prepared-reply.server.ts';
import { dressPage, dressPolicy, readReading } from '#app/http/reading-settings.ts';
import { problemReply } from '#app/http/procedures-api.server.ts';
import { retryAfter } from '#app/http/replies.server.ts';
import { bringsSession, givenTo } from '#app/http/session.server.ts';
import { readingMethods, statusDecided } from './malformed-request.server.ts';
import { plainPage } from './plain-page.ts';
import type { Portal } from './portal.ts';
import type { OpenBody, RequestBody } from './request-body.server.ts';

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

export interface RemixHandlerOptions {
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly portal: Portal;
  readonly cache: PageCache | undefined;
  readonly development: boolean;
  readonly openBody: OpenBody;
  /** Told of the work for each request. */
  readonly waitFor: (work: Promise<unknown>) => void;
}

export interface RemixHandler {
  readonly answer: RequestHandler;
  /**
   * Draws pages that nobody asked for, one after the other: what is compiled and read at the first time is there when somebody comes.
   * @param addresses that change nothing, and need no account
   */
  draw(addresses: readonly string[]): Promise<void>;
}

export function remixHandler({
  build,
  portal,
  cache,
  development,
  openBody,
  waitFor,
}: RemixHandlerOptions): RemixHandler {
  const handle = createRequestHandler(build, development ? 'development' : 'production');
  const contextOf = (of: Pick<AppLoadContext, 'requestId' | 'clientIp' | 'isBrokenOff'>): AppLoadContext => ({
    portal,
    nonce: randomBytes(18).toString('base64url'),
    development,
    notFoundPage: (name) => cache?.notFound(name),
    ...of,
  });
  const answer: RequestHandler = (req, res, next) => {
    const answerOne = async () => {
      const generation = cache?.begin() ?? 0;
      const { publicUrl } = portal.deps.unit;
      const body = openBody(req, res, placeOf(req.ip ?? ''));
      const context = contextOf({
        requestId: String(res.locals.requestId),
        clientIp: req.ip ?? '',
        isBrokenOff: () => body.brokenOff !== undefined,
      });
      const response =
        body.brokenOff === undefined
          ? await handle(toWebRequest(req, body, publicUrl), context)
          : brokenOff(body.brokenOff);
      endReading();
      const given = givenTo(context);
      for (const line of given) response.headers.append('Set-Cookie', line);
      const known = [...given.map((line) => line.split(';', 1).join('')).reverse(), req.headers.cookie ?? ''];
      noteRefusal(portal, req, response);
      await send(
        req,
        res,
        body.brokenOff === undefined ? inWords(req, response) : brokenOff(body.brokenOff),
        {
          cache,
          begun: generation,
          publicUrl,
          accountOf: () => portal.accountOf(known.join('; ')),
        },
      );
    };
    const reads = req.method === 'GET' || req.method === 'HEAD';
    waitFor(workFor(placeOf(req.ip ?? ''), answerOne, reads).catch(next));
  };
  return {
    answer,
    async draw(addresses) {
      for (const address of addresses) {
        const context = contextOf({ requestId: 'start', clientIp: '' });
        await (await handle(new Request(new URL(address, portal.deps.unit.publicUrl)), context)).text();
      }
    },
  };
}

/** Whoever is refused, or asked to wait because he tried too often, is noted: here, where every page's answer goes by. */
function noteRefusal({ deps }: Portal, req: ExpressRequest, { status, headers }: Response): void {
  const heldUp = status === 429 || (status === 422 && headers.has('retry-after'));
  if (status !== 403 && !heldUp) return;
  const facts = { by: askerNow(), from: placeOf(req.ip ?? ''), method: req.method, path: req.path };
  logSecurityEvent(deps, heldUp ? 'held-up' : 'refused', facts);
}

const refusals: Readonly<Record<number, readonly [heading: string, text: string]>> = {
  403: ['Bạn không xem được tệp này', 'Tài khoản của bạn không được xem tệp này.'],
  404: ['Không tìm thấy trang này', 'Địa chỉ có thể bị gõ nhầm, hoặc tệp không còn ở đây.'],
  503: ['Máy đang bận', 'Hãy đợi một lát rồi thử lại.'],
};

/** What is refused without a page of its own Remix answers in JSON of its own, in English, whatever was said of it. */
function inWords(req: ExpressRequest, response: Response): Response {
  const refused =
    response.headers.get('x-remix-error') === 'yes' && response.headers.get('content-type')?.includes('json');
  if (response.status === 405) return methodRefused(req, response, refused === true);
  if (refused !== true || req.method !== 'GET' || req.accepts('html', 'json') !== 'html') return response;
  const { status } = response;
  const [heading, text] = refusals[status] ?? ['Xin lỗi, chưa mở được tệp này', 'Hãy thử lại sau ít phút.'];
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', 'X-Remix-Error': 'yes' });
  if (status !== 503) return new Response(plainPage(heading, text), { status, headers });
  headers.set('Retry-After', retryAfter);
  return new Response(plainPage(heading, text, '<p><a href="">Thử lại</a></p>'), { status, headers });
}

/** Nothing is sent to this address; Remix says neither what it takes nor, where it has no page, anything but a fault. */
function methodRefused(req: ExpressRequest, response: Response, withoutPage: boolean): Response {
  const reply = withoutPage ? refusalWithoutPage(req) : response;
  reply.headers.set('Allow', readingMethods);
  return reply;
}

function refusalWithoutPage(req: ExpressRequest): Response {
  if (isOfApi(req.path))
    return problemReply(405, 'Cách gửi không đúng', `Địa chỉ này chỉ nhận ${readingMethods}.`);
  return new Response(
    plainPage('Yêu cầu không hợp lệ', 'Địa chỉ này chỉ để xem, không nhận dữ liệu gửi đến.'),
    {
      status: 405,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    },
  );
}

const isOfApi = (path: string) => path.startsWith(paths.apiElsewhere(''));

/** Whoever read the body took it for one that its sender broke off; why it did, only the server knows. */
function brokenOff(why: 'crowded-out' | 'too-slow'): Response {
  const page =
    why === 'crowded-out'
      ? plainPage(
          'Hệ thống đang bận',
          'Nhiều dữ liệu đang được gửi cùng lúc, nên phần bạn gửi chưa được nhận. Hãy đợi một phút, quay lại trang trước rồi gửi lại.',
        )
      : plainPage(
          'Đường truyền quá chậm',
          'Dữ liệu đến quá chậm nên phần bạn gửi chưa được nhận. Hãy kiểm tra kết nối mạng, quay lại trang trước rồi gửi lại.',
        );
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(why === 'crowded-out' && { 'Retry-After': '60' }),
  };
  return new Response(page, { status: why === 'crowded-out' ? 503 : 408, headers });
}

const decidedBefore = new Set(['x-forwarded-host', 'origin']);

function toWebRequest(req: ExpressRequest, body: RequestBody, publicUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    // Whose forwarded host may be believed, and whose form this is, was decided at the door (app/http/origin.server.ts);
    // Remix would ask again, and answer what it does not like with an empty 500.
    if (value === undefined || decidedBefore.has(name) || name.startsWith(':')) continue;
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
  }
  const base = new URL(publicUrl);
  const { origin } = req.headers;
  const bodiless = req.method === 'GET' || req.method === 'HEAD';
  // Behind a proxy that does not pass the host on, the page that sent this names it.
  const host =
    !bodiless && origin !== undefined && URL.canParse(origin)
      ? new URL(origin).host
      : (req.headers.host ?? base.host);
  headers.set('host', host);
  const url = new URL(req.originalUrl, `${req.protocol}://${host}`);
  return new Request(url, {
    method: req.method,
    headers,
    ...(bodiless ? {} : { body: body.stream, duplex: 'half' as const }),
  });
}

interface Sending {
  readonly cache: PageCache | undefined;
  /** When the rendering began, as the cache counts. */
  readonly begun: number;
  readonly publicUrl: string;
  /** Who is signed in; asked for pages that say so, of whoever brings a session. */
  readonly accountOf: () => Promise<NamedAccount | undefined>;
}

async function send(
  req: ExpressRequest,
  res: ExpressResponse,
  response: Response,
  { cache, begun, publicUrl, accountOf }: Sending,
): Promise<void> {
  // What stands in the address was found to be wrong before Remix was asked for the page that says so.
  res.status(statusDecided(res) ?? response.status);
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie' && !name.startsWith('x-page-')) res.setHeader(name, value);
  });
  const location = response.headers.get('location');
  if (location !== null) res.setHeader('Location', ownPath(location, publicUrl));
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies);
  if (!response.headers.has('cache-control')) {
    // What a session shows must not stay in a shared computer's browser.
    res.setHeader(
      'Cache-Control',
      req.headers.cookie === undefined ? 'private, no-cache' : 'private, no-store',
    );
  }
  const type = response.headers.get('content-type') ?? '';
  if (!response.headers.has('content-security-policy')) res.setHeader('Content-Security-Policy', filePolicy);
  if (response.body === null) {
    res.end();
    return;
  }
  if (isEventStream(res)) {
    await passOn(response.body, res);
    return;
  }
  if (!/^(text\/|application\/(problem\+json|json|xml|rss|atom))|x-script/.test(type)) {
    // All that waits for a reply to end, and what a pipeline adds: eleven, of which Node would warn in the log with each file.
    res.setMaxListeners(20);
    await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), res);
    return;
  }
  const body = Buffer.from(await response.arrayBuffer());
  if (req.method === 'GET') {
    const headers = keptHeaders(res, response);
    await cache?.keep(req.originalUrl, { status: response.status, headers, body }, begun);
  }
  const slotted = splitAtSlot(body);
  if (slotted !== undefined) res.vary('Cookie');
  if (slotted === undefined || !bringsSession(req.headers.cookie)) {
    await sendCompressed(req, res, dress(req, res, body));
    return;
  }
  res.setHeader('Cache-Control', 'private, no-store');
  await sendCompressed(req, res, dress(req, res, fillSlot(slotted, await accountOf())));
}

/** As it comes, until one of the two ends it; that whoever reads goes away is no fault. */
async function passOn(body: ReadableStream<Uint8Array>, res: ExpressResponse): Promise<void> {
  const reader = body.getReader();
  res.once('close', () => void reader.cancel());
  for (let part = await reader.read(); !part.done; part = await reader.read()) res.write(part.value);
  res.end();
}

/** As whoever asks wants to read it. */
function dress(req: ExpressRequest, res: ExpressResponse, page: Buffer): Buffer {
  const reading = readReading(req.headers.cookie);
  const policy = res.getHeader('Content-Security-Policy');
  if (reading === undefined || typeof policy !== 'string') return page;
  res.setHeader('Content-Security-Policy', dressPolicy(policy, reading));
  return dressPage(page, reading);
}

/** The reply's headers and the security headers that Express set, without those of this one request. */
function keptHeaders(res: ExpressResponse, response: Response): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(res.getHeaders())) {
    if (value !== undefined && name !== 'x-request-id') headers.set(name, String(value));
  }
  for (const name of ['x-page-name', 'x-page-tags', 'x-page-query']) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

async function sendCompressed(req: ExpressRequest, res: ExpressResponse, body: Buffer): Promise<void> {
  res.vary('Accept-Encoding');
  const coding = body.length > 1500 ? codingFor(req.headers['accept-encoding']) : 'identity';
  let bytes = body;
  if (coding === 'br') {
    // The largest form weighs an eighth less than at 4, for two milliseconds; from 9 on each step costs ten.
    bytes = await brotliOf(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } });
  } else if (coding === 'gzip') {
    bytes = await gzipOf(body, { level: 5 });
  }
  if (coding !== 'identity') res.setHeader('Content-Encoding', coding);
  res.setHeader('Content-Length', bytes.length);
  res.end(req.method === 'HEAD' ? undefined : bytes);
}
