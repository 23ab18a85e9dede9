// What was written beside the grades of a rating, sealed like all that residents write.
import type { KeyRing } from '../kernel/key-ring.ts';
import { openOrUndefined, sealJson } from '../personal-data/sealed-json.server.ts';

const context = (dossierId: string): string => `rating:${dossierId}`;

/** @param dossierId opened only under the same */
export const sealRatingComment = (keys: KeyRing, dossierId: string, comment: string): Uint8Array =>
  sealJson(keys, comment, context(dossierId));

/** @returns undefined where none stands, or it can't be opened */
export const openRatingComment = (
  keys: KeyRing,
  { dossierId, comment }: { readonly dossierId: string; readonly comment: Uint8Array | null },
): string | undefined =>
  comment === null ? undefined : openOrUndefined<string>(keys, comment, context(dossierId));
