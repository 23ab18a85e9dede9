// What a password must be: long enough, not somebody's own name, not among the guesses tried first.
import { fold } from '#app/values/fold.ts';
import type { Unit } from '#app/commune/timeline.ts';
import { nationalNumber } from '#forms/phone-number.ts';
import { isCommonPassword } from './common-passwords.ts';
import { isLeakedPassword } from './leaked-passwords.ts';
import { isMadeOfOwn, isName } from './name-passwords.ts';

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

export type PasswordFault = 'missing' | 'too-short' | 'too-long' | 'personal' | 'common' | 'name';

/** @returns why the password will not do, or `undefined` */
export function passwordFault(password: string, owner: PasswordOwner): PasswordFault | undefined {
  if (password === '') return 'missing';
  if ([...password].length < passwordRules.min) return 'too-short';
  if (password.length > passwordRules.max) return 'too-long';
  const written = withoutMarks(password);
  if (isMadeOfOwn(written, ownParts(owner))) return 'personal';
  const places = new Set(
    (owner.places ?? []).map((place) => fold(place).replaceAll(' ', '')).filter((text) => text.length >= 3),
  );
  if (isCommonPassword(written, places) || isLeakedPassword(written) || new Set(written).size < 4)
    return 'common';
  return isName(written) ? 'name' : undefined;
}

/**
 * Syllables of the name, their first letters as people shorten it ("nva", "nvan", "annv"), pieces of addresses, numbers and the last figures of
 * them. Years need not be told: of what is made of these, all figures count as endings.
 */
function ownParts({ name, contacts }: PasswordOwner): readonly string[] {
  const syllables = pieces(name);
  const initials = syllables.map((syllable) => syllable.slice(0, 1));
  const given = syllables.at(-1) ?? '';
  const rest = initials.slice(0, -1).join('');
  const numbers = contacts
    .map((contact) => nationalNumber(contact).replaceAll(' ', ''))
    .filter((number) => /^\d{4,}$/.test(number));
  const ends = numbers.flatMap((number) => [4, 6].map((length) => number.slice(-length)));
  return [
    ...numbers,
    ...ends,
    ...syllables,
    initials.join(''),
    rest + given,
    given + rest,
    ...contacts.flatMap(pieces),
  ];
}

const pieces = (text: string): readonly string[] =>
  withoutMarks(text.replace(/\s+/g, '.')).match(/\p{L}+/gu) ?? [];

/** "PhuAn@2018" with its sign: what stands for a letter is one there. */
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s/g, '');
