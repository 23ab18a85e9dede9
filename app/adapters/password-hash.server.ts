// How passwords are stored: scrypt of 32 MiB with a salt of its own, "salt:key" in hexadecimal. Taken by this name everywhere, so
// that tests can put something cheaper in its place (vitest.config.ts).
import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, string, number, ScryptOptions, Buffer>(scrypt);
const cost = { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 };

const keyOf = (password: string, salt: string) => derive(password.normalize('NFKC'), salt, 64, cost);

/** @returns what is stored of a password; of the same password each time another */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  return `${salt}:${(await keyOf(password, salt)).toString('hex')}`;
}

/** @throws Error for what is no hash of a password */
export async function verifyPassword(given: {
  readonly hash: string;
  readonly password: string;
}): Promise<boolean> {
  const [salt, key] = given.hash.split(':');
  if (salt === undefined || key === undefined) throw new Error('no hash of a password');
  const expected = Buffer.from(key, 'hex');
  const typed = await keyOf(given.password, salt);
  return expected.length === typed.length && timingSafeEqual(expected, typed);
}
