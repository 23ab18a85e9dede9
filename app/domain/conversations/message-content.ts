// What a message says, sealed like all that residents write.
import type { KeyRing } from '../kernel/key-ring.ts';
import { openOrUndefined, sealJson } from '../personal-data/sealed-json.server.ts';

const context = (id: string): string => `dossier-message:${id}`;

/** @param id of the message: opened only under the same */
export const sealMessage = (keys: KeyRing, id: string, text: string): Uint8Array =>
  sealJson(keys, text, context(id));

/** @returns undefined where none stands any more, or it can't be opened */
export const openMessage = (
  keys: KeyRing,
  { id, content }: { readonly id: string; readonly content: Uint8Array | null },
): string | undefined => (content === null ? undefined : openOrUndefined<string>(keys, content, context(id)));
