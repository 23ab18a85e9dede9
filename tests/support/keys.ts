// A key ring for tests: the same in every file, so that what the template holds can be opened.
import { databaseSecrets, openKeyRing } from '#app/domain/personal-data/key-ring.server.ts';

export const testKeySpec = `test:${Buffer.alloc(32, 7).toString('base64')}`;
export const testKeys = openKeyRing(testKeySpec);
/** Of the same ring: the keys of chains, the passwords of logins. */
export const testSecrets = databaseSecrets(testKeySpec);
