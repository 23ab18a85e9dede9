// Where files lie: a port. Contents are sealed by the domain before they come here.

export interface FileStorage {
  /** Stores `content` under `key`; storing the same key twice is an error of the caller. */
  put(key: string, content: Uint8Array): Promise<void>;
  /** @throws FileMissing when nothing is stored under `key` */
  get(key: string): Promise<Uint8Array>;
  /** Removes; removing what is not there is fine. */
  remove(key: string): Promise<void>;
}

export class FileMissing extends Error {
  constructor(key: string) {
    super(`no stored file under ${key}`);
    this.name = 'FileMissing';
  }
}
