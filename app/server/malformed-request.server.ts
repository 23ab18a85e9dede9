// What no browser sends: refused at the door, so that nothing behind it takes its sender's mistake for a fault.
import type { IncomingMessage } from 'node:http';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** @returns the status to answer with; `undefined` when the request can be read */
export function malformedIn(request: IncomingMessage): number | undefined {
  if (!methods.has(request.method ?? '')) return 405;
  const address = request.url ?? '';
  // "//elsewhere/…" and "http://elsewhere/…" would name another host than the header does.
  if (request.method !== 'OPTIONS' && (!address.startsWith('/') || address.startsWith('//'))) return 400;
  // Remix logs this question of an older client as a fault.
  if (/[?&]_data=/.test(address)) return 400;
  // A NUL character fits in no column of the database.
  if (/%00/.test(address)) return address.split('?', 1)[0]?.includes('%00') === true ? 404 : 400;
  const { host } = request.headers;
  if (host !== undefined && !/^[\w.:[\]-]+$/.test(host)) return 400;
  return host === undefined || URL.canParse(`http://${host}/`) ? undefined : 400;
}
