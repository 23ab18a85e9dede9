// What can be said of an encrypted archive without its key: whether it begins and ends as one that was written whole.
const beginning = 'age-encryption.org/v1\n';
/** The longest header that our writers make is a fifth of it. */
const longestHeader = 4096;
const nonceBytes = 16;
const tagBytes = 16;
const chunkBytes = 64 * 1024;
/** Blocks of a tar archive; it ends with two of zeros. */
const blockBytes = 512;

export interface SealedArchive {
  readonly openedBy: 'private-key' | 'passphrase';
}

/**
 * @param content of a `.tar.age`
 * @returns undefined for what is none, and for one that was cut
 */
export function readSealedArchive(content: Uint8Array): SealedArchive | undefined {
  const header = Buffer.from(content.subarray(0, longestHeader)).toString('latin1');
  if (!header.startsWith(beginning)) return undefined;
  const end = /\n--- [A-Za-z0-9+/]{43}\n/.exec(header);
  const [, openedBy] = /^-> (X25519|scrypt) /m.exec(header) ?? [];
  if (end === null || openedBy === undefined) return undefined;
  // A nonce, then chunks of one size with a tag each; only the last is shorter.
  const sealedBytes = content.length - (end.index + end[0].length) - nonceBytes;
  const chunks = Math.ceil(sealedBytes / (chunkBytes + tagBytes));
  const clearBytes = sealedBytes - chunks * tagBytes;
  if (clearBytes < 3 * blockBytes || clearBytes % blockBytes !== 0) return undefined;
  return { openedBy: openedBy === 'X25519' ? 'private-key' : 'passphrase' };
}
