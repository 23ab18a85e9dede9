// Reading what a form sent. A body that is no form is its sender's mistake, not a fault of the portal.
import { data } from '@remix-run/node';

import { composed } from '#forms/text.ts';
import type { RefusalPage } from './replies.server.ts';
import { wholeNumber } from './whole-number.server.ts';

/** More than any form without files sends; one with files goes through `readUploads`. */
const mostBytes = 1024 * 1024;

/** Taking a form apart takes time by its fields, however short they are: more than any form of the portal has. */
const mostFields = 5000;

/** @throws the 400 page when the body is cut off, too large, or no form at all */
export async function readForm(request: Request): Promise<FormData> {
  const contentType = request.headers.get('content-type');
  if (contentType === null || request.body === null) return new FormData();
  try {
    if ((announcedBytes(request) ?? 0) > mostBytes) throw new Error('a form larger than any form');
    const form = await takeApart(request.body.pipeThrough(bounded()), contentType);
    const fields = new FormData();
    for (const [name, value] of form) {
      if (typeof value === 'string') fields.append(name, cleanText(value));
    }
    return fields;
  } catch {
    const page: RefusalPage = {
      message: 'Chưa nhận được đầy đủ dữ liệu bạn gửi. Hãy quay lại trang trước rồi gửi lại.',
    };
    throw data(page, { status: 400 });
  }
}

/**
 * @param contentType as the request says it
 * @throws Error when it is no form, breaks off, or has more fields than any form of the portal
 */
export async function takeApart(
  body: ReadableStream<Uint8Array> | null,
  contentType: string | null,
): Promise<FormData> {
  if (body === null || contentType === null) throw new Error('no form');
  // Whatever the boundary is: what a file holds of it by chance is far below the bound.
  const mark = /^multipart\//i.test(contentType) ? '\r\n--' : '&';
  const fields = body.pipeThrough(withAtMost(mostFields, Buffer.from(mark)));
  return new Response(fields, { headers: { 'Content-Type': contentType } }).formData();
}

/** @returns the text as it is stored: composed letters, and none of the NUL characters that no database column takes */
export function cleanText(value: string): string {
  return composed(value.replaceAll('\0', ''));
}

/** @returns undefined when the request does not say how long its body is */
export function announcedBytes(request: Request): number | undefined {
  const length = request.headers.get('content-length');
  return length === null ? undefined : (wholeNumber(length) ?? Number.POSITIVE_INFINITY);
}

/** Ends a body in which `mark` stands more often, also where it lies across two chunks. */
function withAtMost(most: number, mark: Buffer): TransformStream<Uint8Array, Uint8Array> {
  let marks = 0;
  let tail = Buffer.alloc(0);
  return new TransformStream({
    transform(chunk, controller) {
      const text = Buffer.concat([tail, chunk]);
      for (let at = text.indexOf(mark); at >= 0 && marks <= most; at = text.indexOf(mark, at + mark.length))
        marks += 1;
      if (marks > most) controller.error(new Error('a form of more fields than any form'));
      else controller.enqueue(chunk);
      tail = text.subarray(Math.max(0, text.length - mark.length + 1));
    },
  });
}

function bounded(): TransformStream<Uint8Array, Uint8Array> {
  let bytesRead = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytesRead += chunk.byteLength;
      if (bytesRead > mostBytes) controller.error(new Error('a form larger than any form'));
      else controller.enqueue(chunk);
    },
  });
}
