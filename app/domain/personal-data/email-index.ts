// Mail addresses that stand sealed are found by an index. Each use has one of its own, so that no two tables tell that they
// speak of one person.
import { domainToASCII } from 'node:url';

import type { KeyRing } from '../kernel/key-ring.ts';

/** Under what is stored: they never change. */
const prefixes = { subscriber: 'email', comment: 'consultation', sender: 'sender-email' } as const;

/** @returns the address as addresses are compared: however it is written, it is one */
export const plainEmail = (email: string): string => email.normalize('NFC').trim().toLowerCase();

const gmail = new Set(['gmail.com', 'googlemail.com']);

/**
 * For limits: who writes one mail box in many ways has no more tries for it.
 * @returns of an address its mail box, without what follows a plus, and at Gmail without dots; of a number the number
 */
export function mailboxOf(contact: string): string {
  const plain = plainEmail(contact);
  const at = plain.lastIndexOf('@');
  if (at < 0) return plain;
  const host = domainToASCII(plain.slice(at + 1).replace(/\.$/, ''));
  const [first = '', ...rest] = plain.slice(0, at).split('+');
  const name = first === '' ? `+${rest.join('+')}` : first;
  return gmail.has(host) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${host}`;
}

/** @param use another one for each table that is searched */
export const emailIndex = (keys: KeyRing, use: keyof typeof prefixes, email: string): Uint8Array =>
  keys.blindIndex(`${prefixes[use]}:${plainEmail(email)}`);

/** Of whoever comments without one. @param contact the address or the number (E.164) that he gave */
export const commenterIndex = (keys: KeyRing, contact: string): Uint8Array =>
  emailIndex(keys, 'comment', contact);

/** @param resident who comments with his account: indexed by its address, or by the account itself where there is none */
export const accountIndex = (
  keys: KeyRing,
  { userId, email }: { readonly userId: string; readonly email?: string },
): Uint8Array => emailIndex(keys, 'comment', email ?? `account:${userId}`);
