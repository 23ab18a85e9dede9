// The digest of a published definition: synchronising the same catalog twice changes nothing.
import { createHash } from 'node:crypto';

import { canonicalJson } from '#db/canonical-json.ts';
import type { FormDefinition } from '#forms/definition.ts';

/** SHA-256 of the canonical JSON, in hexadecimal. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}

/** The number is not part of what a form asks: a changed form gets a new one even if nobody raised it. */
export function formDigest({ version: _version, ...asked }: FormDefinition): string {
  return digestOf(asked);
}
