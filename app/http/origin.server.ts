// Was this request sent by one of the portal's own pages? Asked once, at the door, for every request that can change
// something. The browser says where a form stood in `Origin`, `Sec-Fetch-Site` or `Referer` (an old one sends the last
// alone): none of them may name another place, and one at least must name ours.
import { paths } from '#app/addresses/paths.ts';

export interface RequestOrigin {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  /** As the client sees the connection: a proxy that is believed may have ended the encryption. */
  readonly protocol: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
  readonly referer: string | undefined;
}

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Machines send none of these headers; what they send here is signed or names a secret, and no session counts there. */
const signedPaths = new Set<string>([paths.vnpayIpn(), paths.standInApi(), paths.unsubscribe()]);

/** "none": typed into the address bar, as when a reply is loaded again. */
const ownSites = new Set(['same-origin', 'none']);

/** @param publicUrl the portal's own address, allowed beside the host the request names */
export function comesFromOurPages(request: RequestOrigin, publicUrl: string): boolean {
  const { method, path, origin, secFetchSite, referer } = request;
  if (harmless.has(method) || signedPaths.has(path)) return true;
  const ours = ownOrigins(request, publicUrl);
  if (origin !== undefined && !isOneOf(ours, origin)) return false;
  if (secFetchSite !== undefined) return ownSites.has(secFetchSite);
  return origin !== undefined || (referer !== undefined && isOneOf(ours, referer));
}

/**
 * Would the browser drop the session that this form asks for? A portal whose public address is encrypted gives it in a
 * cookie that is taken over https alone; machines are trusted only with their own loopback address.
 * @param origin header of the form's request: absent, nothing is said of it
 */
export function wouldLoseSession(origin: string | undefined, publicUrl: string): boolean {
  if (!publicUrl.startsWith('https://') || origin === undefined || !URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/**
 * The host of the request counts with https, and with http only where the connection is plain and the public address
 * of that host is not https: whoever sits in between could send a form from an http page of the same name.
 */
function ownOrigins({ protocol, host }: RequestOrigin, publicUrl: string): ReadonlySet<string> {
  const publicAddress = new URL(publicUrl);
  const ours = new Set([publicAddress.origin]);
  const secure = originOf(`https://${host ?? ''}`);
  const plain = originOf(`http://${host ?? ''}`);
  if (secure !== undefined) ours.add(secure);
  if (plain !== undefined && protocol === 'http' && publicAddress.origin !== secure) ours.add(plain);
  return ours;
}

function isOneOf(ours: ReadonlySet<string>, address: string): boolean {
  const origin = originOf(address);
  return origin !== undefined && ours.has(origin);
}

function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}
