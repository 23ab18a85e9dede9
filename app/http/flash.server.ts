// One message carried over a redirect in a small signed cookie, shown once ("Đã xác nhận địa chỉ thư điện tử").
import type { AppLoadContext } from '@remix-run/node';

import { seeOther } from './replies.server.ts';
import { signedCookie } from './signed-cookie.server.ts';

export interface Flash {
  readonly kind: 'success' | 'notice';
  readonly message: string;
}

const flashCookie = (context: AppLoadContext) => signedCookie(context, 'tin', 120);

export async function redirectWithFlash(
  context: AppLoadContext,
  to: string,
  flash: Flash,
  headers: Headers = new Headers(),
) {
  headers.append('Set-Cookie', await flashCookie(context).serialize(flash));
  return seeOther(to, headers);
}

/** @returns the message, and the headers that make the browser forget it */
export async function readFlash(
  request: Request,
  context: AppLoadContext,
): Promise<{ flash: Flash | undefined; headers: Headers }> {
  const headers = new Headers();
  const cookie = flashCookie(context);
  const value: unknown = await cookie.parse(request.headers.get('cookie'));
  if (!isFlash(value)) return { flash: undefined, headers };
  headers.append('Set-Cookie', await cookie.serialize('', { maxAge: 0 }));
  return { flash: value, headers };
}

function isFlash(value: unknown): value is Flash {
  return (
    typeof value === 'object' &&
    value !== null &&
    'message' in value &&
    typeof value.message === 'string' &&
    'kind' in value &&
    (value.kind === 'success' || value.kind === 'notice')
  );
}
