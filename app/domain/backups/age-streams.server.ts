// How a backup is encrypted: the `age` format, so that its own program opens what the portal wrote. Under a passphrase, or under
// a public key whose private half is not on the server. The library speaks the streams of the web; these are Node's.
import { Readable } from 'node:stream';

import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** What an archive is written under; neither: it is not encrypted. With both the public key counts. */
export interface SealedBy {
  readonly passphrase?: string | undefined;
  /** A public key, "age1…" (X25519). */
  readonly recipient?: string | undefined;
}

/** What may open an archive. */
export interface OpenedBy {
  readonly passphrase?: string | undefined;
  /** A private key, "AGE-SECRET-KEY-1…". */
  readonly identity?: string | undefined;
}

/** @returns undefined when nothing was given to encrypt under */
export async function encrypted(
  clear: Readable,
  { passphrase, recipient }: SealedBy,
): Promise<Readable | undefined> {
  const encrypter = new Encrypter();
  if (recipient !== undefined) encrypter.addRecipient(recipient);
  else if (passphrase !== undefined) encrypter.setPassphrase(passphrase);
  else return undefined;
  return fromWeb(await encrypter.encrypt(toWeb(clear)));
}

/** @throws Error when it was written under something else; the stream ends with one where the content was altered or cut */
export async function decrypted(sealed: Readable, { passphrase, identity }: OpenedBy): Promise<Readable> {
  const decrypter = new Decrypter();
  if (identity !== undefined) decrypter.addIdentity(identity);
  if (passphrase !== undefined) decrypter.addPassphrase(passphrase);
  return fromWeb(await decrypter.decrypt(toWeb(sealed)));
}

/** @param error thrown by `decrypted` @returns whether passphrase or key are wrong; false for a file that is damaged */
export const isWrongKey = (error: unknown): boolean =>
  error instanceof Error && /no identity matched/i.test(error.message);

export interface KeyPair {
  readonly identity: string;
  readonly recipient: string;
}

/** @returns X25519: `recipient`, which may be known to everybody, and `identity`, which may be known to nobody */
export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The same thing under two names: the browser's type and Node's. */
const toWeb = (stream: Readable) => Readable.toWeb(stream) as unknown as ReadableStream<Uint8Array>;
const fromWeb = (stream: ReadableStream<Uint8Array>) =>
  Readable.fromWeb(stream as unknown as Parameters<typeof Readable.fromWeb>[0]);
