// Into whose hands a result came: sealed, as it may name a representative and her papers.
import type { Collection } from '#catalog/collection.ts';
import type { KeyRing } from '../../kernel/key-ring.ts';
import { openJson, sealJson } from '../../personal-data/sealed-json.server.ts';

const collectionContext = (dossierId: string): string => `dossier:${dossierId}:collection`;

/**
 * Seals who collected the result, and with what paper.
 * @param dossierId opened only under the same
 */
export const sealCollection = (keys: KeyRing, dossierId: string, collection: Collection): Uint8Array =>
  sealJson(keys, collection, collectionContext(dossierId));

/** @throws when its key is not in the ring, or it was sealed for another dossier */
export const openCollection = (keys: KeyRing, dossierId: string, sealed: Uint8Array): Collection =>
  openJson<Collection>(keys, sealed, collectionContext(dossierId));
