// Mail addresses that stand sealed are found by this.
import type { KeyRing } from '../kernel/key-ring.ts';

/** @param email in lower case, as the forms read it */
export const emailIndexOf = (keys: KeyRing, email: string): Uint8Array => keys.blindIndex(`email:${email}`);
