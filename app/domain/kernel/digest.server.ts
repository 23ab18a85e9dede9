// The digest of a definition or a body: the same content has the same one, whatever the order of its keys.
import { createHash } from 'node:crypto';

import { canonicalJson } from '#db/canonical-json.ts';

/** SHA-256 of the canonical JSON, in hexadecimal. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}
