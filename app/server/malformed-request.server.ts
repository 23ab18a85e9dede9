// What no browser sends: refused at the door, so that nothing behind it takes its sender's mistake for a fault.
import type { IncomingMessage } from 'node:http';

import type { Response } from 'express';

import { paths } from '#app/addresses/paths.ts';

/** What an address takes that nothing is sent to. */
export const readingMethods = 'GET, HEAD';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** @returns the status to answer with; `undefined` when the request can be read */
export function malformedIn(request: IncomingMessage): number | undefined {
  if (!methods.has(request.method ?? '')) return 405;
  return malformedAddress(request) ?? malformedHost(request);
}

/** The part that people see: a mistyped or cut address. @returns the status to answer with */
export function malformedAddress({ method, url: address = '' }: IncomingMessage): number | undefined {
  // "//elsewhere/…" and "http://elsewhere/…" would name another host than the header does; so would a backslash, which
  // counts as a slash where addresses are taken apart.
  if (method !== 'OPTIONS' && !/^\/(?![/\\])/.test(address)) return 400;
  // Remix logs this question of an older client as a fault.
  if (/[?&]_data=/.test(address)) return 400;
  // A NUL character fits in no column of the database. The payment gateway is answered in its own form all the same.
  const [path = ''] = address.split('?', 1);
  if (/%00/.test(address) && path !== paths.vnpayIpn()) return path.includes('%00') ? 404 : 400;
  return undefined;
}

/** @returns the status to answer with */
export function malformedHost({ headers: { host } }: IncomingMessage): number | undefined {
  if (host !== undefined && !/^[\w.:[\]-]+$/.test(host)) return 400;
  return host === undefined || URL.canParse(`http://${host}/`) ? undefined : 400;
}

/** The page that Remix draws is sent with this status, whatever Remix says. */
export function decideStatus(response: Response, status: number): void {
  response.status(status);
  response.locals.statusDecided = status;
}

export function statusDecided(response: Response): number | undefined {
  return typeof response.locals.statusDecided === 'number' ? response.locals.statusDecided : undefined;
}
