// While the portal is stopped for maintenance: everybody is told until when, and what a form carried is on the page, to be sent
// again. Staff work on; payments are still settled, and whoever watches the process is answered.
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express';

import { hideTokens, secretGone } from '#app/addresses/token-paths.ts';
import { paths } from '#app/addresses/paths.ts';
import type { Stops } from '#app/domain/maintenance/keep-stops.server.ts';
import { placeOf } from '#app/domain/kernel/network-address.ts';
import type { NamedAccount } from '#app/http/account-slot.ts';
import { documentPolicy } from '#app/http/content-security.server.ts';
import { takeApart } from '#app/http/form-body.server.ts';
import { hiddenInputs } from '#app/http/hidden-inputs.ts';
import { bringsSession } from '#app/http/session.server.ts';
import { stopNotice, type Stop } from '#app/operation/maintenance.ts';
import { bareDigits } from '#forms/kinds/identity-number.ts';
import { escapeXml } from '#app/values/xml.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { plainPage } from './plain-page.ts';
import type { OpenBody } from './request-body.server.ts';

/** Staff's own door and pages, what machines ask, and the local stand-in of the gateway. */
const open = [
  paths.staff(),
  paths.vnpayIpn(),
  paths.standInGateway(),
  paths.standInApi(),
  paths.alive(),
  paths.ready(),
  paths.metrics(),
  paths.signOut(),
];

/** @param path without its query */
export const isOpenWhileStopped = (path: string): boolean =>
  open.some((start) => path === start || path.startsWith(`${start}/`) || path === `${start}.data`);

/** The gateway settles a payment by a GET, and comes again where it is not answered. */
const changesAnything = ({ method, path }: ExpressRequest): boolean =>
  (method !== 'GET' && method !== 'HEAD') || path === paths.vnpayIpn();

/** Browsers with scripts read it, and stay on the page that they have (app/entry.client.tsx). */
const untilHeader = 'X-Portal-Stopped';

/** A form without files is at most so long; what is longer cannot be put on a page again. */
const mostBytes = 1024 * 1024;

export function stoppedPortal({
  stops,
  openBody,
  accountOf,
  now,
  onlyReads = () => false,
}: {
  readonly stops: Pick<Stops, 'running'>;
  readonly openBody: OpenBody;
  readonly accountOf: (cookie: string) => Promise<NamedAccount | undefined>;
  readonly now: () => Date;
  /** What is sent would be lost: pages are read, and nobody's form is taken. */
  readonly onlyReads?: () => boolean;
}): RequestHandler {
  /** Says why nothing is taken; what a form carried is on the page. */
  const answer = async (
    req: ExpressRequest,
    res: ExpressResponse,
    { heading, text, notice, seconds }: Closing,
  ) => {
    const form =
      req.method === 'POST' && !req.path.endsWith('.data') ? await fieldsOf(req, res, openBody) : undefined;
    res
      .status(503)
      .set({
        'Content-Type': 'text/html; charset=utf-8',
        'Retry-After': String(seconds),
        'Cache-Control': 'no-store',
        'Content-Security-Policy': documentPolicy({
          scripts: 'none',
          nonce: '',
          formTargets: [],
          development: false,
        }),
        [untilHeader]: encodeURIComponent(notice),
      })
      .send(pageOf(heading, text, form && formToGiveBack(req.originalUrl, form)));
  };
  return (req, res, next) => {
    if (onlyReads() && changesAnything(req)) {
      answer(req, res, restoring).catch(next);
      return;
    }
    const stop = stops.running();
    if (stop === undefined || isOpenWhileStopped(req.path)) {
      next();
      return;
    }
    const unlessStaff = async () => {
      const { cookie } = req.headers;
      if (bringsSession(cookie) && (await accountOf(cookie ?? ''))?.kind === 'staff') next();
      else await answer(req, res, closingOf(stop, now()));
    };
    unlessStaff().catch(next);
  };
}

interface Closing {
  readonly heading: string;
  /** HTML. */
  readonly text: string;
  /** For pages that stay where they are. */
  readonly notice: string;
  /** Until it is worth asking again. */
  readonly seconds: number;
}

const restoringWords =
  'Dữ liệu của Cổng sắp được phục hồi từ bản sao lưu nên trong vài phút tới Cổng chỉ cho xem, không nhận thêm gì.';

const restoring: Closing = {
  ...{ heading: 'Cổng đang được phục hồi', text: restoringWords },
  ...{ notice: restoringWords, seconds: 60 },
};

function closingOf(stop: Stop, now: Date): Closing {
  const until = formatMoment(stop.until);
  return {
    heading: 'Cổng đang bảo trì',
    text: `Cổng tạm ngừng để bảo trì đến <strong>${until}</strong>. ${escapeXml(stop.reason)}`,
    notice: stopNotice(stop, now),
    seconds: Math.max(1, Math.ceil((stop.until.getTime() - now.getTime()) / 1000)),
  };
}

interface SentForm {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: FormDataEntryValue])[];
}

/** 12 digits, or 9 that are all of an answer, as people write them: "079 199 012 345". */
const numberOfPerson = /(?<!\d)\d(?:[ .-]?\d){11}(?!\d)/g;
const isOldNumber = (text: string): boolean => /^\d{9}$/.test(bareDigits(text));

/**
 * The page may stay open, on a machine that others use: it carries no number of a person, and nothing at all of a form whose address
 * lets its bearer in, a link to set a password.
 */
function formToGiveBack(action: string, fields: SentForm['fields']): SentForm {
  if (hideTokens(action) !== action) return { action, fields: [] };
  return {
    action,
    fields: fields.flatMap(([name, value]): SentForm['fields'] => {
      if (typeof value !== 'string') return [[name, value]];
      if (isOldNumber(value)) return [];
      const text = value.replaceAll(numberOfPerson, secretGone);
      return text === secretGone ? [] : [[name, text]];
    }),
  };
}

/** @param text HTML */
function pageOf(heading: string, text: string, form: SentForm | undefined): string {
  const saved =
    '<p>Hồ sơ đã gửi và hồ sơ đang khai vẫn còn nguyên. Việc gấp xin liên hệ trực tiếp trụ sở.</p>';
  if (form === undefined) return plainPage(heading, text, `${saved}<p><a href="">Thử lại</a></p>`);
  const again =
    form.fields.length === 0
      ? '<p>Nội dung bạn vừa gửi chưa được nhận. Bấm nút Quay lại của trình duyệt để giữ những gì đã nhập, rồi gửi lại sau.</p>'
      : `<p>Nội dung bạn vừa gửi chưa được nhận, nhưng vẫn giữ ở trang này: hãy để trang mở và bấm Gửi lại sau. Tệp đính kèm, mật khẩu và số định danh không nằm ở trang này: gửi xong hãy chọn, nhập lại; trong câu chữ, chỗ của số định danh là “${secretGone}”.</p><form method="post" action="${escapeXml(form.action)}">${hiddenInputs(form.fields)}<button>Gửi lại</button></form>`;
  return plainPage(heading, text, `${again}${saved}`);
}

/** @returns what a form carried that was sent; nothing where it is too long, or no form */
async function fieldsOf(
  req: ExpressRequest,
  res: ExpressResponse,
  openBody: OpenBody,
): Promise<SentForm['fields']> {
  const type = req.headers['content-type'] ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) return [];
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    // What is not read is thrown away at the door; the connection stays for the reply.
    for await (const part of openBody(req, res, placeOf(req.ip ?? '')).stream) {
      bytes += part.length;
      if (bytes > mostBytes) return [];
      parts.push(part);
    }
    return [...(await takeApart(new Response(Buffer.concat(parts)).body, type))];
  } catch {
    return [];
  }
}
