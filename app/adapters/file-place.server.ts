// Fills the folder of the portal's files all at once, for a restore: first in a folder beside it, then by renaming that folder.
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { digestOfContent } from './content-digest.server.ts';
import { FileMissing, type WholeFileStorage } from './file-storage.ts';
import { flushFolder, localFileStorage } from './local-file-storage.server.ts';

/**
 * Where files lie already: those of the archive come beside them, since a stored file never changes. What no row names any more
 * `npm run doctor -- --fix` removes.
 * @param files of the portal
 */
export function filesAddedTo(files: WholeFileStorage) {
  return {
    occupied: async () => undefined,
    prepare: async (): Promise<WholeFileStorage> => ({
      ...files,
      async put(key, content) {
        const there = await files.open(key).catch((error: unknown) => {
          if (error instanceof FileMissing) return undefined;
          throw error;
        });
        if (there === undefined) await files.put(key, content);
        else if ((await digestOfContent(there.content)) !== (await digestOfContent(partsOf(content))))
          throw new Error(`another file is stored under ${key}`);
      },
    }),
    take: async () => {},
    undo: async () => {},
  };
}

const partsOf = (content: Uint8Array | AsyncIterable<Uint8Array>) =>
  content instanceof Uint8Array ? [content] : content;

/**
 * @param root the folder of the files; it may not exist, or must be empty
 * @returns `occupied`: the folder, if it has files already; `prepare`: a storage beside it; `take`: moves that storage into place;
 * `undo`: removes it again
 */
export function localFilePlace(root: string) {
  const beside = `${root}.restoring`;
  let isTaken = false;
  return {
    async occupied(): Promise<string | undefined> {
      const names = await readdir(root).catch(() => []);
      return names.length === 0 ? undefined : root;
    },
    async prepare(): Promise<WholeFileStorage> {
      await rm(beside, { recursive: true, force: true });
      return localFileStorage(beside);
    },
    async take(): Promise<void> {
      const hasFiles = await readdir(beside).then(
        (names) => names.length > 0,
        () => false,
      );
      if (!hasFiles) return;
      await rm(root, { recursive: true, force: true });
      await rename(beside, root);
      isTaken = true;
      await flushFolder(path.dirname(root));
    },
    async undo(): Promise<void> {
      await rm(beside, { recursive: true, force: true });
      if (isTaken) await rm(root, { recursive: true, force: true });
    },
  };
}
