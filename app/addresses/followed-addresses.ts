// What can be followed by mail, and the part of the address that names it. By itself, for the site map.
import { inquiryAddresses } from './inquiry-addresses.ts';

const ownSegments = { section: 'chuyen-muc', consultation: 'du-thao' } as const;

type Address = (typeof inquiryAddresses)[number];
type KeysOf<T> = T extends unknown ? keyof T : never;

export type FollowedKindId =
  | keyof typeof ownSegments
  | KeysOf<Extract<Address, { readonly followed: unknown }>['followed']>;

export const followedSegments = Object.assign(
  { ...ownSegments },
  ...inquiryAddresses.map((address) => ('followed' in address ? address.followed : {})),
) as Readonly<Record<FollowedKindId, string>>;

/** In the place of a subject: all of them together. */
export const everySubject = 'tat-ca';

/** @returns the kind that a part of an address names; undefined when it names none */
export function followedKindAt(segment: string | undefined): FollowedKindId | undefined {
  const ids = Object.keys(followedSegments) as FollowedKindId[];
  return ids.find((id) => followedSegments[id] === segment);
}
