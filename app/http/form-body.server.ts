// Reading what a form sent. A body that is no form is its sender's mistake, not a fault of the portal.
import { data } from '@remix-run/node';

import type { RefusalPage } from './replies.server.ts';
import { wholeNumber } from './whole-number.server.ts';

/** More than any form without files sends; one with files goes through `readUploads`. */
const mostBytes = 1024 * 1024;

/** @throws the 400 page when the body is cut off, too large, or no form at all */
export async function readForm(request: Request): Promise<FormData> {
  const contentType = request.headers.get('content-type');
  if (contentType === null || request.body === null) return new FormData();
  try {
    if ((announcedBytes(request) ?? 0) > mostBytes) throw new Error('a form larger than any form');
    const body = request.body.pipeThrough(bounded());
    const form = await new Response(body, { headers: { 'Content-Type': contentType } }).formData();
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

/** @returns the text as it is stored: composed letters, and none of the NUL characters that no database column takes */
export function cleanText(value: string): string {
  return value.replaceAll('\0', '').normalize('NFC');
}

/** @returns undefined when the request does not say how long its body is */
export function announcedBytes(request: Request): number | undefined {
  const length = request.headers.get('content-length');
  return length === null ? undefined : (wholeNumber(length) ?? Number.POSITIVE_INFINITY);
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
