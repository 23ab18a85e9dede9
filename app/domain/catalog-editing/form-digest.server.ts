// The digest of a published form: synchronising the same catalog twice changes nothing.
import type { FormDefinition } from '#forms/definition.ts';
import { digestOf } from '../kernel/digest.server.ts';

/** @returns a digest of what the form asks. Its number is no part of that: a changed form gets a new one even if nobody raised it */
export function formDigest({ version: _version, ...questions }: FormDefinition): string {
  return digestOf(questions);
}
