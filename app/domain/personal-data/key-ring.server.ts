// Personal data at rest: AES-256-GCM under a ring of keys, and a keyed blind index to find a number
// without storing it. The first key seals; every key of the ring opens, so keys can be rotated.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

import type { DatabaseSecrets } from '#db/migrate.server.ts';
import type { KeyRing } from '../kernel/key-ring.ts';
import { takeRandom } from '../kernel/random.server.ts';

const nonceBytes = 12;
const tagBytes = 16;
const keyIdBytes = 4;

interface Key {
  readonly id: Buffer;
  readonly secret: KeyObject;
}

/**
 * @param spec "id:base64,id:base64" — 32 bytes a key, the id up to 4 ASCII characters, the sealing key first
 * @throws Error when the ring is empty or a key is not 32 bytes
 */
export function openKeyRing(spec: string): KeyRing {
  const keys = keysOf(spec);
  const [first] = keys;
  if (first === undefined) throw new Error('PORTAL_KEYS names no key');
  // The index must survive a rotation of the sealing key, so it hangs on the oldest key of the ring.
  const oldest = keys[keys.length - 1] ?? first;
  const indexKey = createSecretKey(derivedKey(oldest, 'blind-index'));

  return {
    seal(clear, context) {
      const nonce = takeRandom(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', first.secret, nonce, { authTagLength: tagBytes });
      cipher.setAAD(Buffer.from(context, 'utf8'));
      const body = cipher.update(clear);
      const rest = cipher.final();
      return Buffer.concat([first.id, nonce, cipher.getAuthTag(), body, rest]);
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed);
      const id = bytes.subarray(0, keyIdBytes);
      const key = keys.find((candidate) => candidate.id.equals(id));
      if (key === undefined) throw new Error('sealed under a key that is not in the ring');
      const nonce = bytes.subarray(keyIdBytes, keyIdBytes + nonceBytes);
      const tag = bytes.subarray(keyIdBytes + nonceBytes, keyIdBytes + nonceBytes + tagBytes);
      const decipher = createDecipheriv('aes-256-gcm', key.secret, nonce, { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(context, 'utf8'));
      decipher.setAuthTag(tag);
      return Buffer.concat([
        decipher.update(bytes.subarray(keyIdBytes + nonceBytes + tagBytes)),
        decipher.final(),
      ]);
    },
    blindIndex(value) {
      return createHmac('sha256', indexKey).update(value.normalize('NFC').trim(), 'utf8').digest();
    },
  };
}

/** What tells a ring without giving it away, and what only its holder can write. */
export interface RingProof {
  /** "d1 3f9a…": a key each, the oldest last. */
  readonly fingerprints: readonly string[];
  /** Under the oldest key, which a ring keeps when it gets new ones. */
  sign(content: Uint8Array): Uint8Array;
}

/** @param spec as for `openKeyRing` @throws Error when a key is not 32 bytes */
export function ringProof(spec: string): RingProof {
  const keys = keysOf(spec);
  const oldest = keys.at(-1);
  if (oldest === undefined) throw new Error('PORTAL_KEYS names no key');
  const signing = derivedKey(oldest, 'backup');
  return {
    fingerprints: keys.map(
      (key) =>
        `${key.id.toString('ascii').trim()} ${derivedKey(key, 'fingerprint').toString('hex').slice(0, 32)}`,
    ),
    sign: (content) => createHmac('sha256', signing).update(content).digest(),
  };
}

/**
 * What the database is given of a ring: the keys of the chains of events, and the password of the portal's own login.
 * @param spec as for `openKeyRing` @throws Error when the ring is empty or a key is not 32 bytes
 */
export function databaseSecrets(spec: string): DatabaseSecrets {
  const keys = keysOf(spec);
  const [first] = keys;
  const oldest = keys.at(-1);
  if (first === undefined || oldest === undefined) throw new Error('PORTAL_KEYS names no key');
  const nameOf = ({ id }: Key) => id.toString('ascii').trim();
  const chainKeys = new Map(
    keys.map((key) => [nameOf(key), createSecretKey(derivedKey(key, 'event-chain'))]),
  );
  return {
    chains: {
      current: nameOf(first),
      mac(keyId, text) {
        const key = chainKeys.get(keyId);
        return key && createHmac('sha256', key).update(text, 'utf8').digest();
      },
    },
    // The same from every process that serves this ring, and after a new key came before the others.
    passwordOf: (login) => derivedKey(oldest, `database-login:${login}`).toString('base64url'),
  };
}

const derivedKey = ({ secret }: Key, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'phu-an', purpose, 32));

const keysOf = (spec: string): Key[] =>
  spec
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readKey);

function readKey(part: string): Key {
  const colon = part.indexOf(':');
  const id = part.slice(0, colon);
  const secret = Buffer.from(part.slice(colon + 1), 'base64');
  if (colon < 1 || id.length > keyIdBytes || secret.length !== 32) {
    throw new Error('PORTAL_KEYS: each key is "id:base64 of 32 bytes", the id at most 4 characters');
  }
  return { id: Buffer.from(id.padEnd(keyIdBytes), 'ascii'), secret: createSecretKey(secret) };
}

/** @param id what the key is called in the ring @returns a fresh key in the ring's notation, "id:base64" of 32 bytes */
export function generateKey(id: string): string {
  return `${id}:${randomBytes(32).toString('base64')}`;
}
