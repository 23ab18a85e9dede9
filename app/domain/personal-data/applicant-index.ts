// By what an applicant is found while he stands sealed. The words of his name fall into few keyed buckets, among false ones of the
// dossier's own, so that a row alone tells little; a list shows only what was unsealed and agrees
// (docs/decisions/044-finding-who-is-sealed.md).
import type { KeyRing } from '../kernel/key-ring.ts';
import { nameWords } from './name-words.ts';

/** Several words share one: whoever lacks the keys cannot tell a rare word from the others in its bucket. */
const bucketCount = 1024;
/** Every row has so many buckets, whatever the name; only a name of more words has more. */
const bucketsOfRow = 8;
/** Rises when the same name would be indexed otherwise: what was indexed before is then indexed anew. */
const rules = 2;

export interface ApplicantIndex {
  /** In ascending order. */
  readonly nameBuckets: readonly number[];
  readonly phoneIndex: Uint8Array | null;
  /** Of everybody's identity number that the dossier names: none of them handles it. */
  readonly identities: readonly Uint8Array[];
  /** Which keys and rules made it. */
  readonly indexedBy: string;
}

/**
 * @param dossierId what the false buckets hang on: they stay the same for as long as the dossier stands
 * @param whom `names`: all that is told in the dossier, wherever an identity number stands in it
 */
export function indexApplicant(
  keys: KeyRing,
  dossierId: string,
  {
    name,
    phone,
    names,
  }: { readonly name: string; readonly phone?: string | undefined; readonly names?: unknown },
): ApplicantIndex {
  const buckets = new Set(nameBuckets(keys, nameWords(name)));
  for (let n = 0; buckets.size < bucketsOfRow; n += 1)
    buckets.add(bucketOf(keys, `name-filling:${dossierId}:${n}`));
  return {
    nameBuckets: [...buckets].sort((one, other) => one - other),
    phoneIndex: phone === undefined ? null : phoneIndex(keys, phone),
    identities: [...new Set(identityNumbersIn(names))].map((number) => keys.blindIndex(number)),
    indexedBy: indexedBy(keys),
  };
}

/**
 * Whatever kind of question it was an answer to: a number of 9 or 12 digits is looked for as one of an identity paper, and one that
 * is none meets nobody's.
 * @param told answers and facts, however deep
 */
function identityNumbersIn(told: unknown): readonly string[] {
  if (typeof told === 'string') return /^(\d{9}|\d{12})$/.test(told) ? [told] : [];
  return typeof told === 'object' && told !== null ? Object.values(told).flatMap(identityNumbersIn) : [];
}

/** @param words as `nameWords` has them @returns where a name with all of them is found, and others with it */
export const nameBuckets = (keys: KeyRing, words: readonly string[]): readonly number[] =>
  words.map((word) => bucketOf(keys, `name:${word}`));

function bucketOf(keys: KeyRing, value: string): number {
  const [high = 0, low = 0] = keys.blindIndex(value);
  return ((high << 8) | low) % bucketCount;
}

/** @returns the digits as they are dialled at home: "+84 905 123 456" → "0905123456" */
export const plainPhone = (phone: string): string =>
  phone
    .replace(/[^\d+]/g, '')
    .replace(/^(\+84|0084|84(?=\d{9,10}$))0?/, '0')
    .replace(/\D/g, '');

/** @param phone as anybody writes it: however it is written, it has one index */
export const phoneIndex = (keys: KeyRing, phone: string): Uint8Array =>
  keys.blindIndex(`phone:${plainPhone(phone)}`);

/** Of each ring, which stays as it is while the portal runs. */
const makers = new WeakMap<KeyRing, string>();

/** @returns which keys and rules made an index, without giving them away: where it differs, the row is indexed anew */
export function indexedBy(keys: KeyRing): string {
  const maker =
    makers.get(keys) ?? `${rules}:${Buffer.from(keys.blindIndex('made-by')).toString('hex').slice(0, 16)}`;
  makers.set(keys, maker);
  return maker;
}
