// Passwords hashed as `app/adapters/password-hash.server.ts` hashes them, in its form and with its functions, for a thousandth of the work:
// tests that sign people in prove nothing by it. It takes the module's place in the integration tests (vitest.config.ts);
// tests/domain/passwords.test.ts proves what the portal itself runs with.
import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, string, number, { N: number; r: number }, Buffer>(scrypt);
let derivations = 0;

export const costOfNothing = {};

/** One that a test made old by its end. */
export const isOutdated = (hash: string): boolean => hash.endsWith(':old');

/** How often a password was hashed or compared: what the real ones do for 150 ms each. */
export const countDerivations = (): number => derivations;

async function keyOf(password: string, salt: string): Promise<string> {
  derivations += 1;
  return (await derive(password.normalize('NFKC'), salt, 64, { N: 16, r: 16 })).toString('hex');
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  return `${salt}:${await keyOf(password, salt)}`;
}

export async function verifyPassword(given: { hash: string; password: string }): Promise<boolean> {
  const [salt, key] = given.hash.split(':');
  if (salt === undefined || key === undefined) throw new Error('no hash of a password');
  return (await keyOf(given.password, salt)) === key;
}
