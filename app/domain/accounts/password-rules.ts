// What a password must be: long enough, not somebody's own name, not among the guesses tried first.
import { fold } from '#app/values/fold.ts';
import { nationalNumber } from '#forms/phone-number.ts';
import { withoutEnd } from '#app/values/without-end.ts';

export const passwordRules = { min: 10, max: 200 } as const;

const firstGuesses = new Set([
  '1234567890',
  '0123456789',
  '0987654321',
  '1111111111',
  '0000000000',
  'matkhau123',
  'matkhau1234',
  'password123',
  'password1234',
  'qwertyuiop',
  'iloveyou123',
  'anhyeuem123',
  'vietnam123',
  'vietnam1234',
  'binhduong123',
]);

/** Whose password it is. */
export interface PasswordOwner {
  readonly name: string;
  /** Addresses and numbers. */
  readonly contacts: readonly string[];
}

export type PasswordFault = 'missing' | 'too-short' | 'too-long' | 'personal' | 'common';

/** @returns why the password will not do, or `undefined` */
export function passwordFault(password: string, owner: PasswordOwner): PasswordFault | undefined {
  if (password === '') return 'missing';
  if ([...password].length < passwordRules.min) return 'too-short';
  if (password.length > passwordRules.max) return 'too-long';
  const plain = simple(password);
  const contacts = owner.contacts.flatMap((contact) => [
    contact,
    contact.split('@', 1)[0] ?? '',
    nationalNumber(contact),
  ]);
  const ownTexts = [owner.name, ...contacts].map(simple).filter((text) => text.length >= 4);
  if (ownTexts.some((text) => plain === text || withoutEnd(plain, '0123456789') === text)) return 'personal';
  if (firstGuesses.has(plain) || new Set(password.toLowerCase().replace(/\s/g, '')).size < 4) return 'common';
  return undefined;
}

/** However it is spaced, hyphenated or dotted: "nguyen.van-an" is "Nguyễn Văn An". */
const simple = (text: string): string => fold(text).replaceAll(' ', '');
