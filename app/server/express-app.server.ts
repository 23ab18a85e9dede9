// The order in which a request that the caches did not answer is looked at, until Remix has it.
import { randomInt } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';

import type { Log } from '#app/domain/kernel/deps.server.ts';
import { placeOf } from '#app/domain/kernel/network-address.ts';
import { logSecurityEvent } from '#app/domain/kernel/security-events.server.ts';
import { isEventStream } from '#app/http/event-stream.server.ts';
import { comesFromOurPages, wouldLoseSession } from '#app/http/origin.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { archiveBytes, attachmentLimits } from '#app/values/file-limits.ts';
import { fileSize, overweight } from '#app/values/file-size.ts';
import { escapeXml } from '#app/values/xml.ts';
import { decideStatus, malformedHost, malformedIn, readingMethods } from './malformed-request.server.ts';
import type { Metrics } from './metrics.server.ts';
import { plainPage } from './plain-page.ts';
import { announcedBytes, bounds, carriesFiles, isTooLarge } from './request-body.server.ts';

export interface ExpressOptions {
  /** Gives the portal's own address of now. */
  readonly address: () => string;
  readonly trustProxy: readonly string[];
  readonly logger: Logger;
  /** The same, counting. */
  readonly log: Log;
  readonly metrics: Metrics;
  /** Hot reload's own files, in development. */
  readonly before: readonly RequestHandler[];
  /** Answers instead of `remix` while the portal is stopped for maintenance. */
  readonly stopped: RequestHandler;
  readonly remix: RequestHandler;
}

export function createExpressApp(options: ExpressOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', options.trustProxy.length === 0 ? false : [...options.trustProxy]);
  app.set('query parser', false);

  app.use(watch(options.logger, options.metrics));
  app.use(
    helmet({
      // Each kind of reply sets its own policy (app/http/content-security.server.ts).
      contentSecurityPolicy: false,
      // With `no-referrer` browsers send `Origin: null` when a form is sent without JavaScript.
      referrerPolicy: { policy: 'same-origin' },
      hsts: options.address().startsWith('https://')
        ? { maxAge: 31_536_000, includeSubDomains: false }
        : false,
      xFrameOptions: { action: 'deny' },
      crossOriginEmbedderPolicy: false,
      // For browsers that nobody uses any more.
      xDownloadOptions: false,
      xPermittedCrossDomainPolicies: false,
      xDnsPrefetchControl: false,
      xXssProtection: false,
      originAgentCluster: false,
    }),
  );
  for (const handler of options.before) app.use(handler);
  app.use((req, res, next) => {
    const malformed = malformedIn(req);
    if (malformed !== undefined && isAddressAlone(req)) {
      // The page for addresses at which there is nothing says what is wrong; it is drawn once, and kept.
      decideStatus(res, malformed);
      req.url = req.originalUrl = nowhere;
      next();
      return;
    }
    if (malformed !== undefined) {
      if (malformed === 405) res.set('Allow', readingMethods);
      res
        .status(malformed)
        .send(
          plainPage(
            'Yêu cầu không hợp lệ',
            'Địa chỉ hoặc cách gửi yêu cầu này không đúng. Hãy về trang chủ.',
          ),
        );
      return;
    }
    const isAllowed = comesFromOurPages(
      {
        method: req.method,
        path: req.path,
        protocol: req.protocol,
        host: req.headers.host,
        origin: req.headers.origin,
        secFetchSite: single(req.headers['sec-fetch-site']),
        referer: req.headers.referer,
      },
      options.address(),
    );
    if (!isAllowed) {
      logSecurityEvent(options, 'foreign-form', { from: placeOf(req.ip ?? ''), path: req.path });
      res
        .status(403)
        .send(
          plainPage(
            'Yêu cầu bị từ chối',
            'Yêu cầu này không được gửi từ trang của chúng tôi. Hãy mở lại trang rồi thử lần nữa.',
          ),
        );
      return;
    }
    if (signInDoors.has(req.path) && wouldLoseSession(req.headers.origin, options.address())) {
      const safe = escapeXml(options.address() + req.path);
      res
        .status(403)
        .send(
          plainPage(
            'Không đăng nhập được ở địa chỉ này',
            'Bạn đang mở Cổng ở một địa chỉ không được mã hóa, nên trình duyệt không giữ phiên đăng nhập. Hãy đăng nhập ở địa chỉ chính thức của Cổng:',
            `<p><a href="${safe}">${safe}</a></p>`,
          ),
        );
      return;
    }
    if (isTooLarge(req)) {
      res.status(413).send(plainPage(...tooLargeWords(req)));
      return;
    }
    next();
  });
  app.use(options.stopped);
  app.use(options.remix);
  app.use(lastResort(options.logger));
  return app;
}

/** @returns heading and text: what was too large, how large it was, how much goes, and that what was typed is not lost */
function tooLargeWords(req: IncomingMessage): readonly [heading: string, text: string] {
  const stays = 'Bấm nút Quay lại của trình duyệt: những gì bạn đã gõ còn ở đó.';
  const bytes = announcedBytes(req) ?? 0;
  if (!carriesFiles(req))
    return [
      'Phần chữ gửi lên quá lớn',
      `Phần chữ bạn gửi ${overweight(bytes, bounds.other)}. ${stays} Hãy rút ngắn, hoặc gửi phần dài thành tệp đính kèm.`,
    ];
  const isArchive = (req.url ?? '').startsWith(paths.staffBackups());
  return isArchive
    ? [
        'Bản sao lưu gửi lên quá lớn',
        `Bản sao lưu bạn gửi ${overweight(bytes, archiveBytes)}. Hãy nhờ người quản trị máy chủ chép thẳng vào thư mục sao lưu.`,
      ]
    : [
        'Tệp gửi lên quá lớn',
        `Các tệp bạn gửi ${overweight(bytes, attachmentLimits.dossierBytes)}. ${stays} Hãy chọn lại từng tệp, mỗi tệp không quá ${fileSize(attachmentLimits.fileBytes)}.`,
      ];
}

const signInDoors = new Set([paths.signIn(), paths.staffSignIn()]);

/** Nothing will ever be published here: no section's address begins so. */
const nowhere = '/_khong-co-trang';

const isAddressAlone = (req: IncomingMessage) =>
  (req.method === 'GET' || req.method === 'HEAD') && malformedHost(req) === undefined;

/** Short and easy to say on the phone. */
function newReference(): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  return Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');
}

function watch(logger: Logger, metrics: Metrics): RequestHandler {
  return (req, res, next) => {
    const began = process.hrtime.bigint();
    const requestId = newReference();
    res.locals.requestId = requestId;
    res.setHeader('X-Request-Id', requestId);
    res.on('close', () => {
      const seconds = Number(process.hrtime.bigint() - began) / 1e9;
      if (!isEventStream(res)) metrics.observe(req.method, res.statusCode, seconds);
      // The address without its query: that may hold what a person searched for.
      const path = req.originalUrl.split('?', 1)[0];
      logger.debug(
        {
          reference: requestId,
          method: req.method,
          path,
          status: res.statusCode,
          ms: Math.round(seconds * 1000),
        },
        'request',
      );
    });
    next();
  };
}

function lastResort(logger: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    const reference = String(res.locals.requestId);
    logger.error(
      { error, reference, method: req.method, path: req.originalUrl.split('?', 1)[0] },
      'a request failed outside Remix',
    );
    if (res.headersSent) {
      next(error);
      return;
    }
    res
      .status(500)
      .send(
        plainPage(
          'Xin lỗi, hệ thống đang có lỗi',
          `Hãy thử lại sau ít phút. Nếu vẫn không được, hãy báo cho chúng tôi mã lỗi: <strong>${reference}</strong>`,
        ),
      );
  };
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
