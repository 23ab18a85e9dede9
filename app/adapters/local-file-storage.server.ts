// Files on the local disk. A file is there whole or not at all: written beside its place, flushed, then renamed.
import { randomBytes } from 'node:crypto';
import { link, mkdir, open, opendir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { FileMissing, type WholeFileStorage } from './file-storage.ts';

/** "dossiers/0191…/a4": letters, digits, `-`, `_`, `.` between slashes; no way up. */
const safeKey = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/**
 * @param root made where there is none
 * @throws (on use) for a key that is none of ours, or a disk that fails
 */
export function localFileStorage(root: string): WholeFileStorage {
  function place(key: string): string {
    if (!safeKey.test(key) || key.length > 300) throw new Error(`not a storage key: ${JSON.stringify(key)}`);
    return path.join(root, ...key.split('/'));
  }

  return {
    async put(key, content) {
      const target = place(key);
      const folder = path.dirname(target);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const temporary = path.join(folder, `.${randomBytes(9).toString('base64url')}.part`);
      const file = await open(temporary, 'wx', 0o600);
      try {
        try {
          if (content instanceof Uint8Array) await file.writeFile(content);
          else for await (const some of content) await file.writeFile(some);
          await file.sync();
        } finally {
          await file.close();
        }
        // `link` and not `rename`: it fails where something is stored already.
        await link(temporary, target);
      } finally {
        await rm(temporary, { force: true });
      }
      await flushFolder(folder);
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
    list: () => keysUnder(root, ''),
    async remove(key) {
      await rm(place(key), { force: true });
    },
  };
}

/** What is being written begins with a point, which no key does; links lead elsewhere and are nobody's. */
async function* keysUnder(root: string, above: string): AsyncGenerator<string> {
  let folder;
  try {
    folder = await opendir(path.join(root, above));
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  for await (const entry of folder) {
    const key = above === '' ? entry.name : `${above}/${entry.name}`;
    if (!safeKey.test(key)) continue;
    if (entry.isDirectory()) yield* keysUnder(root, key);
    else if (entry.isFile()) yield key;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The entry in the folder must survive a power cut too. Some systems cannot flush a folder. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
