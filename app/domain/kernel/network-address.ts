// What counts as one sender on the network, however the connection calls it: for limits, blocks and counts.
import { isIP } from 'node:net';

interface TakenApart {
  readonly version: 4 | 6;
  /** The four octets, or the eight groups. */
  readonly parts: readonly string[];
}

/** @returns undefined for what is no address */
function takeApart(ip: string): TakenApart | undefined {
  if (isIP(ip) === 4) return { version: 4, parts: ip.split('.') };
  const url = `http://[${ip}]/`;
  if (isIP(ip) !== 6 || !URL.canParse(url)) return undefined;
  const [head = '', tail] = new URL(url).hostname.slice(1, -1).split('::');
  const groups = (text: string) => text.split(':').filter((group) => group !== '');
  const [left, right] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  const parts = [...left, ...zeros, ...right];
  // An address of IPv4 in the clothes of IPv6 is that address, not all of them.
  return parts.slice(0, 6).join(':') === '0:0:0:0:0:ffff'
    ? { version: 4, parts: parts.slice(6).flatMap(octetsOf) }
    : { version: 6, parts };
}

/** "cb00" is 203 and 0. */
function octetsOf(group: string): readonly string[] {
  const octetPair = Number.parseInt(group, 16);
  return [String(octetPair >> 8), String(octetPair & 255)];
}

/** @returns the address; of IPv6 its /64, because whoever has one address of it has them all */
export function placeOf(clientIp: string): string {
  const { version, parts } = takeApart(clientIp) ?? {};
  if (parts === undefined) return clientIp;
  return version === 4 ? parts.join('.') : `${parts.slice(0, 4).join(':')}::/64`;
}

/** @returns the /24 of IPv4, the /48 of IPv6: what one subscriber or one small provider has */
export function networkOf(clientIp: string): string {
  const { version, parts } = takeApart(clientIp) ?? {};
  if (parts === undefined) return clientIp;
  const first = parts.slice(0, 3);
  return version === 4 ? `${first.join('.')}.0/24` : `${first.join(':')}::/48`;
}
