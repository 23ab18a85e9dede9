// What the account use cases need: the portal's parts, and better-auth built on them.
import type { Deps } from '../kernel/deps.server.ts';
import type { Auth } from './auth.server.ts';

export interface AccountDeps {
  readonly deps: Deps;
  readonly auth: Auth;
}

/** Where a request comes from: its headers (the session's cookie), and the caller's address. */
export interface Visitor {
  readonly headers: Headers;
  readonly clientIp: string;
}

/**
 * @returns of the request's headers the cookies and the browser alone, and the caller's address, which better-auth notes in the session:
 *   it reads it from this one header, which we set
 */
export function visitorHeaders(visitor: Visitor): Headers {
  const headers = new Headers();
  for (const name of ['cookie', 'user-agent']) {
    const value = visitor.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  headers.set('x-client-ip', visitor.clientIp);
  return headers;
}

/** @returns what a browser would send that was given these cookies by `Set-Cookie` */
export function cookieHeader(cookies: readonly string[]): Headers {
  return new Headers({ cookie: cookies.map((line) => line.split(';', 1)[0] ?? '').join('; ') });
}

/** @returns the code of an error that better-auth throws for a person's mistake; `undefined` for a fault */
export function authErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.name !== 'APIError') return undefined;
  const body: unknown = 'body' in error ? error.body : undefined;
  if (typeof body !== 'object' || body === null || !('code' in body)) return undefined;
  return typeof body.code === 'string' ? body.code : undefined;
}
