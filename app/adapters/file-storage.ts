// Where files lie: a port. Contents are sealed by the domain before they come here.

export interface FileStorage {
  /** Stores `content` under `key`; storing the same key twice is an error of the caller. */
  put(key: string, content: Uint8Array): Promise<void>;
  /** @throws FileMissing when nothing is stored under `key` */
  get(key: string): Promise<Uint8Array>;
  /** Removes; removing what is not there is fine. */
  remove(key: string): Promise<void>;
}

/** For whoever copies all of it: nothing is held in memory whole. */
export interface WholeFileStorage extends FileStorage {
  put(key: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
  /** @throws FileMissing */
  open(key: string): Promise<OpenFile>;
  /** The keys of everything that is stored, in no order. */
  list(): AsyncIterable<string>;
}

export interface OpenFile {
  readonly bytes: number;
  /** Read it to its end, or leave the loop: either closes the file. */
  readonly content: AsyncIterable<Uint8Array>;
}

export class FileMissing extends Error {
  constructor(key: string) {
    super(`no stored file under ${key}`);
    this.name = 'FileMissing';
  }
}
