// What a password must be: long enough, not somebody's own name, not among the guesses tried first.
import { fold } from '#app/values/fold.ts';
import { nationalNumber } from '#forms/phone-number.ts';
import { withoutEnd } from '#app/values/without-end.ts';
import type { Unit } from '#app/commune/timeline.ts';
import { isCommonPassword } from './common-passwords.ts';
import { isLeakedPassword } from './leaked-passwords.ts';

export const passwordRules = { min: 10, max: 200 } as const;

/** Of the demonstration's accounts, and known to the whole world: it opens nothing of a live portal. */
export const demoPassword = 'PhuAn@2018';

/** Whose password it is. */
export interface PasswordOwner {
  readonly name: string;
  /** Addresses and numbers. */
  readonly contacts: readonly string[];
  /** What the commune is called, where it lies, the names of its site. */
  readonly places?: readonly string[];
}

/** Of the commune, as it says itself who it is. */
export const placesOf = ({
  name,
  localName,
  place,
  parents,
  publicUrl,
  email,
}: Places): readonly string[] => [
  ...[name, localName, place, ...parents],
  // "thị xã Bến Cát" is guessed as "Bến Cát", too.
  ...parents.map((parent) => parent.replace(/^(?:tỉnh|thành phố|thị xã|huyện|quận) /, '')),
  ...new URL(publicUrl).hostname.split('.'),
  email.split(/[@.]/, 2)[1] ?? '',
];

type Places = Pick<Unit, 'name' | 'localName' | 'place' | 'parents' | 'publicUrl' | 'email'>;

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
  const written = withoutMarks(password);
  const places = new Set((owner.places ?? []).map(simple).filter((text) => text.length >= 3));
  if (isCommonPassword(written, places) || isLeakedPassword(written) || new Set(written).size < 4)
    return 'common';
  return undefined;
}

/** "PhuAn@2018" with its sign: what stands for a letter is one there. */
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s/g, '');

/** However it is spaced, hyphenated or dotted: "nguyen.van-an" is "Nguyễn Văn An". */
const simple = (text: string): string => fold(text).replaceAll(' ', '');
