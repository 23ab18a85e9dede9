// Who sends, as the portal keeps it: keyed digests of the e-mail address, of the network address, and of the network around it.
import type { KeyRing } from '../kernel/key-ring.ts';
import { networkOf, placeOf } from '../kernel/network-address.ts';
import { emailIndex, mailboxOf } from '../personal-data/email-index.ts';

export interface Sender {
  /** Of the connection, as the proxy in front tells it. */
  readonly clientIp: string;
  /** An address; a number stands under it as well. */
  readonly email?: string;
}

export interface SenderIndexes {
  readonly email: Uint8Array | null;
  readonly address: Uint8Array;
  readonly network: Uint8Array;
}

/** @returns what stands for a mail box, in whichever way its address is written */
export const senderIndex = (keys: KeyRing, email: string): Uint8Array =>
  emailIndex(keys, 'sender', mailboxOf(email));

/** @param sender the address as it was typed, the network address as the door saw it */
export function indexesOf(keys: KeyRing, { clientIp, email }: Sender): SenderIndexes {
  return {
    email: email === undefined ? null : senderIndex(keys, email),
    address: keys.blindIndex(`sender-address:${placeOf(clientIp)}`),
    network: keys.blindIndex(`sender-network:${networkOf(clientIp)}`),
  };
}

/** @returns what may be shown of an address, enough to know it again: "ng***@gmail.com" */
export function emailHint(email: string): string {
  const [name = '', host = ''] = email.split('@');
  return `${name.slice(0, 2)}***@${host}`;
}
