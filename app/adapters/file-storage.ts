// A port for the storage of files. The domain encrypts the contents before.
import type { StoreTrouble } from '#app/vocabulary/store-troubles.ts';

export interface FileStorage {
  /**
   * Stores `content` under `key`; storing the same key twice is an error of the caller.
   * @param wish `lasting: false`: nobody would miss it where the machine fails now, as what a demonstration makes up
   * @throws FileStoreAway where nobody knows whether it is stored
   */
  put(key: string, content: Uint8Array, wish?: { readonly lasting: false }): Promise<void>;
  /** @throws FileMissing when nothing is stored under `key`, FileStoreAway */
  get(key: string): Promise<Uint8Array>;
  /** Removes the file; does nothing when there is none. @throws FileStoreAway */
  remove(key: string): Promise<void>;
}

/** For copying everything: contents are streams, so no file is whole in memory. */
export interface WholeFileStorage extends FileStorage {
  put(
    key: string,
    content: Uint8Array | AsyncIterable<Uint8Array>,
    wish?: { readonly lasting: false },
  ): Promise<void>;
  /** @throws FileMissing, FileStoreAway */
  open(key: string): Promise<OpenFile>;
  has(key: string): Promise<boolean>;
  /** Everything that is stored, in no order. */
  list(): AsyncIterable<StoredFile>;
}

export interface StoredFile {
  readonly key: string;
  readonly bytes: number;
  readonly writtenAt: Date;
}

export interface OpenFile {
  readonly bytes: number;
  /** The file closes at its end, or when the loop over it is left. */
  readonly content: AsyncIterable<Uint8Array>;
}

export class FileMissing extends Error {
  constructor(key: string) {
    super(`no stored file under ${key}`);
    this.name = 'FileMissing';
  }
}

/** A store outside does not serve this portal. */
export class FileStoreAway extends Error {
  readonly trouble: StoreTrouble;
  /** @param said what it answered, or the code of the network's error */
  constructor(trouble: StoreTrouble, said: string, options?: ErrorOptions) {
    super(said, options);
    this.name = 'FileStoreAway';
    this.trouble = trouble;
  }
}

/** "dossiers/0191…/a4": letters, digits, `-`, `_`, `.` between slashes; ".." is impossible. */
const keyForm = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/** @returns whether something can be stored under it: nothing outside of the storage is named by it */
export const isStorageKey = (key: string): boolean => keyForm.test(key) && key.length <= 300;

/** @throws Error for what is no key */
export function requireStorageKey(key: string): void {
  if (!isStorageKey(key)) throw new Error(`not a storage key: ${JSON.stringify(key)}`);
}
