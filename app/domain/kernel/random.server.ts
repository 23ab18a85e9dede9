// Random bytes from a pool: one call to the system for many nonces and codes, which are wanted by the dozen.
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
