// Random bytes from a pool: one call to the system for many nonces and codes, which are wanted by the dozen. And the tokens made of them.
import { randomFillSync } from 'node:crypto';

const pool = Buffer.allocUnsafe(8192);
let usedBytes = pool.length;

/** @returns fresh random bytes; what was given out is wiped from the pool */
export function takeRandom(bytes: number): Buffer {
  if (usedBytes + bytes > pool.length) {
    randomFillSync(pool);
    usedBytes = 0;
  }
  const chunk = Buffer.from(pool.subarray(usedBytes, usedBytes + bytes));
  pool.fill(0, usedBytes, usedBytes + bytes);
  usedBytes += bytes;
  return chunk;
}

/** @returns what a browser or a link holds, and nobody guesses: 256 bits, as base64url */
export const newToken = (): string => takeRandom(32).toString('base64url');

/** @returns whether it has the form of `newToken`: what has not opens nothing */
export const isToken = (text: unknown): text is string =>
  typeof text === 'string' && /^[\w-]{43}$/.test(text);
