// Who sends, as the portal keeps it: keyed digests of the e-mail address, of the network address, and of the network around it.
import { isIP } from 'node:net';

import type { KeyRing } from '../kernel/key-ring.ts';

export interface Sender {
  /** Of the connection, as the proxy in front tells it. */
  readonly clientIp: string;
  readonly email?: string;
}

export interface SenderIndexes {
  readonly email: Uint8Array | null;
  readonly address: Uint8Array;
  readonly network: Uint8Array;
}

export function indexesOf(keys: KeyRing, { clientIp, email }: Sender): SenderIndexes {
  return {
    email: email === undefined ? null : emailIndex(keys, email),
    address: keys.blindIndex(`sender-address:${addressOf(clientIp)}`),
    network: keys.blindIndex(`sender-network:${networkOf(clientIp)}`),
  };
}

/** The same for however it is written. */
export const plainEmail = (email: string): string => email.normalize('NFC').trim().toLowerCase();

export const emailIndex = (keys: KeyRing, email: string): Uint8Array =>
  keys.blindIndex(`sender-email:${plainEmail(email)}`);

/** The eight groups of an address of IPv6. */
function groupsOf(ip: string): readonly string[] {
  const [head = '', tail] = new URL(`http://[${ip}]/`).hostname.slice(1, -1).split('::');
  const groups = (text: string) => text.split(':').filter((group) => group !== '');
  const [left, right] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...zeros, ...right];
}

/** An address of IPv4 in the clothes of IPv6 is that address. */
function plainIp(ip: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1] ?? ip;
}

/** @returns the address; of IPv6 its /64, because whoever has one address of it has them all */
export function addressOf(clientIp: string): string {
  const ip = plainIp(clientIp);
  return isIP(ip) === 6 ? `${groupsOf(ip).slice(0, 4).join(':')}::/64` : ip;
}

/** @returns the /24 of IPv4, the /48 of IPv6: what one subscriber or one small provider has */
export function networkOf(clientIp: string): string {
  const ip = plainIp(clientIp);
  if (isIP(ip) === 6) return `${groupsOf(ip).slice(0, 3).join(':')}::/48`;
  return isIP(ip) === 4 ? `${ip.split('.').slice(0, 3).join('.')}.0/24` : ip;
}

/** "ng***@gmail.com" */
export function emailHint(email: string): string {
  const [name = '', host = ''] = email.split('@');
  return `${name.slice(0, 2)}***@${host}`;
}
