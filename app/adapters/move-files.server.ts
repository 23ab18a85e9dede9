// Moves every file from one storage to another, while a portal reads both as one (joined-file-storage.ts). A file is taken away only after
// it was read back from the other place and is the same: killed at any moment, each is in one of the two, and the next run goes on.
import { createHash } from 'node:crypto';

import { digestOfContent } from './content-digest.server.ts';
import { FileMissing, type WholeFileStorage } from './file-storage.ts';

/** The network is waited for more than the disk. */
const atOnce = 4;

export interface MovedFiles {
  readonly files: number;
  readonly bytes: number;
}

/** Two places have two different files under one key. */
export class FilesDiffer extends Error {
  readonly key: string;
  constructor(key: string) {
    super(`not the same in both places: ${key}`);
    this.key = key;
  }
}

/**
 * @param goOn asked before each file is taken away
 * @returns how many were moved @throws FilesDiffer, FileStoreAway, and what `goOn` throws
 */
export async function moveFiles(
  from: WholeFileStorage,
  to: WholeFileStorage,
  {
    moved = () => {},
    goOn = async () => {},
  }: { moved?: (all: MovedFiles) => void; goOn?: () => Promise<void> } = {},
): Promise<MovedFiles> {
  const all = { files: 0, bytes: 0 };
  const waiting = from.list()[Symbol.asyncIterator]();
  const moveSome = async () => {
    for (let next = await waiting.next(); next.done !== true; next = await waiting.next()) {
      const { key, bytes } = next.value;
      if (!(await moveOne(from, to, key, goOn))) continue;
      all.files += 1;
      all.bytes += bytes;
      moved(all);
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: atOnce }, moveSome));
  await waiting.return?.();
  for (const worker of workers) if (worker.status === 'rejected') throw worker.reason;
  return all;
}

/** @returns false where it was removed meanwhile */
async function moveOne(
  from: WholeFileStorage,
  to: WholeFileStorage,
  key: string,
  goOn: () => Promise<void>,
): Promise<boolean> {
  try {
    const there = await to.has(key);
    const digest = there ? await digestIn(from, key) : await copied(from, to, key);
    if ((await digestIn(to, key)) !== digest) throw new FilesDiffer(key);
  } catch (error) {
    if (error instanceof FileMissing) return false;
    throw error;
  }
  await goOn();
  // Whoever removed it while it was copied did so here first, and then found nothing to remove there.
  if (!(await from.has(key))) {
    await to.remove(key);
    return false;
  }
  await from.remove(key);
  return true;
}

const digestIn = async (files: WholeFileStorage, key: string): Promise<string> =>
  digestOfContent((await files.open(key)).content);

async function copied(from: WholeFileStorage, to: WholeFileStorage, key: string): Promise<string> {
  const digest = createHash('sha256');
  const { content } = await from.open(key);
  const told = async function* () {
    for await (const piece of content) {
      digest.update(piece);
      yield piece;
    }
  };
  await to.put(key, told());
  return digest.digest('hex');
}
