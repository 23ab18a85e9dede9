// A small value that the portal gives a browser to bring back: signed, so that nobody else can have written it.
import { createCookie, type AppLoadContext, type Cookie } from '@remix-run/node';

/**
 * @param name short, without the portal's own beginning
 * @param maxAge seconds
 */
export function signedCookie({ portal }: AppLoadContext, name: string, maxAge: number): Cookie {
  return createCookie(portal.secure ? `__Host-phuan.${name}` : `phuan.${name}`, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: portal.secure,
    // What was signed for one cookie is worth nothing in another.
    secrets: [`${name}:${portal.cookieSecret}`],
    maxAge,
  });
}
