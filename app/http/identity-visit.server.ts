// What a browser keeps on its way to the provider of identities and back: a token, and nothing of anybody.
import type { AppLoadContext } from '@remix-run/node';

import { visitMinutes } from '#app/domain/accounts/identity-visit.server.ts';
import { signedCookie } from './signed-cookie.server.ts';

const cookieOf = (context: AppLoadContext) => signedCookie(context, 'dinh-danh', visitMinutes * 60);

/** @returns the cookie */
export const rememberVisit = (context: AppLoadContext, token: string): Promise<string> =>
  cookieOf(context).serialize(token);

/** @returns the cookie that makes the browser forget it */
export const forgetVisit = (context: AppLoadContext): Promise<string> =>
  cookieOf(context).serialize('', { maxAge: 0 });

/** @returns whatever this browser brings */
export const visitIn = (request: Request, context: AppLoadContext): Promise<unknown> =>
  cookieOf(context).parse(request.headers.get('cookie'));
