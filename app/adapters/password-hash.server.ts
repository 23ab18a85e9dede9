// How passwords are stored: scrypt with a salt of its own, "salt:key:N:r:p", the first two in hexadecimal. Taken by this name everywhere, so
// that tests can put something cheaper in its place (vitest.config.ts).
import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, string, number, ScryptOptions, Buffer>(scrypt);
const maxmem = 64 * 1024 * 1024;

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP's minimum for 32 MiB, which is what four at once may take of a small machine (docs/decisions/138-how-passwords-are-kept.md). */
const cost: Cost = { N: 32_768, r: 8, p: 3 };
/** Of hashes that say no cost: of version 0.1 and 0.2. */
const before: Cost = { N: 16_384, r: 16, p: 1 };
/** What makes those as dear as today's: how long it takes tells nobody whose hash is old, nor who has none. */
const difference: Cost = { ...cost, p: 2 };
/** Of a password that the whole world knows: to guard it is for nothing. */
export const costOfNothing: Cost = { N: 1024, r: 8, p: 1 };

const keyOf = (password: string, salt: string, how: Cost) =>
  derive(password.normalize('NFKC'), salt, 64, { ...how, maxmem });

/** @returns what is stored of a password; of the same password each time another */
export async function hashPassword(password: string, how: Cost = cost): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  const key = await keyOf(password, salt, how);
  return [salt, key.toString('hex'), how.N, how.r, how.p].join(':');
}

/** @throws Error for what is no hash of a password */
export async function verifyPassword(given: {
  readonly hash: string;
  readonly password: string;
}): Promise<boolean> {
  const [salt, key, ...numbers] = given.hash.split(':');
  const [N, r, p] = numbers.map(Number);
  if (salt === undefined || key === undefined) throw new Error('no hash of a password');
  const expected = Buffer.from(key, 'hex');
  const how = N === undefined || r === undefined || p === undefined ? before : { N, r, p };
  const typed = await keyOf(given.password, salt, how);
  if (how === before) await keyOf(given.password, salt, difference);
  return expected.length === typed.length && timingSafeEqual(expected, typed);
}

/** @returns whether the password is to be hashed anew, now that it is known */
export const isOutdated = (hash: string): boolean => !hash.endsWith(`:${cost.N}:${cost.r}:${cost.p}`);
