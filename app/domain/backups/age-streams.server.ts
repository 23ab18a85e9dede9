// The passphrase of a backup: the `age` format, so that its own program opens what the portal wrote. The library speaks the
// streams of the web; these are Node's.
import { Readable } from 'node:stream';

import { Decrypter, Encrypter } from 'age-encryption';

export async function encrypted(clear: Readable, passphrase: string): Promise<Readable> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return fromWeb(await encrypter.encrypt(toWeb(clear)));
}

/** @throws Error when the passphrase is another; the stream ends with one where the content was altered or cut */
export async function decrypted(sealed: Readable, passphrase: string): Promise<Readable> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return fromWeb(await decrypter.decrypt(toWeb(sealed)));
}

export const isWrongPassphrase = (error: unknown): boolean =>
  error instanceof Error && /no identity matched/i.test(error.message);

/** The same thing under two names: the browser's type and Node's. */
const toWeb = (stream: Readable) => Readable.toWeb(stream) as unknown as ReadableStream<Uint8Array>;
const fromWeb = (stream: ReadableStream<Uint8Array>) =>
  Readable.fromWeb(stream as unknown as Parameters<typeof Readable.fromWeb>[0]);
