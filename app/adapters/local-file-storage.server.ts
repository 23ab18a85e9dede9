// Files on the local disk. After a crash a file is complete or absent: it is written beside its place, flushed, then linked.
import { randomBytes } from 'node:crypto';
import { link, mkdir, open, opendir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import {
  FileMissing,
  isStorageKey,
  requireStorageKey,
  type StoredFile,
  type WholeFileStorage,
} from './file-storage.ts';

/**
 * @param root created if it does not exist
 * @returns a storage. Its methods throw when a key has another form, when a key is stored twice, and when the disk fails
 */
export function localFileStorage(root: string): WholeFileStorage {
  function place(key: string): string {
    requireStorageKey(key);
    return path.join(root, ...key.split('/'));
  }

  return {
    async put(key, content, wish) {
      const target = place(key);
      const folder = path.dirname(target);
      if (wish?.lasting === false) {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(target, content, { flag: 'wx', mode: 0o600 });
        return;
      }
      const firstMade = await mkdir(folder, { recursive: true, mode: 0o700 });
      const temporary = path.join(folder, `.${randomBytes(9).toString('base64url')}.part`);
      const file = await open(temporary, 'wx', 0o600);
      try {
        try {
          if (content instanceof Uint8Array) await file.writeFile(content);
          else for await (const chunk of content) await file.writeFile(chunk);
          await file.sync();
        } finally {
          await file.close();
        }
        // `link` instead of `rename`: it fails when the key is stored already.
        await link(temporary, target);
      } finally {
        await rm(temporary, { force: true });
      }
      // The entries of the folders too, which another process may have made a moment ago; above the root only where it was made here.
      const top = firstMade !== undefined && isWithin(root, firstMade) ? path.dirname(firstMade) : root;
      for (let each = folder; isWithin(each, top); each = path.dirname(each)) {
        await flushFolder(each);
        if (each === top) break;
      }
    },
    async get(key) {
      try {
        return await readFile(place(key));
      } catch (error) {
        throw isMissing(error) ? new FileMissing(key) : error;
      }
    },
    async open(key) {
      try {
        const file = await open(place(key), 'r');
        const { size: bytes } = await file.stat();
        return { bytes, content: file.createReadStream({ highWaterMark: 256 * 1024 }) };
      } catch (error) {
        throw isMissing(error) ? new FileMissing(key) : error;
      }
    },
    async has(key) {
      try {
        await stat(place(key));
        return true;
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
    },
    list: () => filesUnder(root, ''),
    async remove(key) {
      await rm(place(key), { force: true });
    },
  };
}

/** Skips temporary files, whose names begin with a dot, and symbolic links. */
async function* filesUnder(root: string, above: string): AsyncGenerator<StoredFile> {
  let folder;
  try {
    folder = await opendir(path.join(root, above));
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  for await (const entry of folder) {
    const key = above === '' ? entry.name : `${above}/${entry.name}`;
    if (!isStorageKey(key)) continue;
    if (entry.isDirectory()) yield* filesUnder(root, key);
    else if (entry.isFile()) {
      // Removed since the folder was read, where it says nothing.
      const about = await stat(path.join(root, key)).catch(() => undefined);
      if (about !== undefined) yield { key, bytes: about.size, writtenAt: about.mtime };
    }
  }
}

/** Is it `top`, or below it? */
const isWithin = (folder: string, top: string): boolean =>
  folder === top || folder.startsWith(top.endsWith(path.sep) ? top : top + path.sep);

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Without this, a power cut could lose the entry in the folder. Windows cannot flush a folder. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
