// What the portal hashes passwords with: the other tests run with something cheaper in its place.
import { scryptSync } from 'node:crypto';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import type * as Passwords from 'better-auth/crypto';
import { expect, it } from 'vitest';

it('A password is kept as scrypt of 32 MiB and a salt of its own, and opens with nothing else', async () => {
  // By its file: under its name the tests have the cheaper one.
  const file = createRequire(import.meta.url).resolve('better-auth/crypto');
  const real = (await import(pathToFileURL(file).href)) as typeof Passwords;
  const password = 'con trâu đi trước cái cày';
  const hash = await real.hashPassword(password);
  const [salt = '', key] = hash.split(':');
  const cost = { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 };
  expect(scryptSync(password.normalize('NFKC'), salt, 64, cost).toString('hex')).toBe(key);
  expect((await real.hashPassword(password)).split(':')[0]).not.toBe(salt);
  expect(await real.verifyPassword({ hash, password })).toBe(true);
  expect(await real.verifyPassword({ hash, password: password.toUpperCase() })).toBe(false);
});
