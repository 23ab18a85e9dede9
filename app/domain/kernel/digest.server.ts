// What is told again by its digest: a definition or a body, and the token of a link.
import { createHash } from 'node:crypto';

import { canonicalJson } from '#db/canonical-json.ts';

/** @returns SHA-256 of the canonical JSON, in hexadecimal: the same content has the same one, whatever the order of its keys */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}

/** @returns what is stored of a token, SHA-256: whoever reads it there cannot open the link */
export const tokenDigest = (token: string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(token, 'utf8').digest());
