// Whether two stored files are the same, without holding either.
import { createHash } from 'node:crypto';

/** @returns its SHA-256, in hexadecimal */
export async function digestOfContent(
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string> {
  const digest = createHash('sha256');
  for await (const some of content) digest.update(some);
  return digest.digest('hex');
}
