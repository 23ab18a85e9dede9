// A port for the storage of files. The domain encrypts the contents before.

export interface FileStorage {
  /**
   * Stores `content` under `key`; storing the same key twice is an error of the caller.
   * @param wish `lasting: false`: nobody would miss it where the machine fails now, as what a demonstration makes up
   */
  put(key: string, content: Uint8Array, wish?: { readonly lasting: false }): Promise<void>;
  /** @throws FileMissing when nothing is stored under `key` */
  get(key: string): Promise<Uint8Array>;
  /** Removes the file; does nothing when there is none. */
  remove(key: string): Promise<void>;
}

/** For copying everything: contents are streams, so no file is whole in memory. */
export interface WholeFileStorage extends FileStorage {
  put(
    key: string,
    content: Uint8Array | AsyncIterable<Uint8Array>,
    wish?: { readonly lasting: false },
  ): Promise<void>;
  /** @throws FileMissing */
  open(key: string): Promise<OpenFile>;
  /** The keys of everything that is stored, in no order. */
  list(): AsyncIterable<string>;
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
