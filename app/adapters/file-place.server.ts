// The folder of the portal's files, filled all at once: beside its place first, then by its name.
import { readdir, rename, rm } from 'node:fs/promises';

import type { WholeFileStorage } from './file-storage.ts';
import { localFileStorage } from './local-file-storage.server.ts';

/** @param root the folder of the files, which does not exist or is empty */
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
      const some = await readdir(beside).then(
        (names) => names.length > 0,
        () => false,
      );
      if (!some) return;
      await rm(root, { recursive: true, force: true });
      await rename(beside, root);
      isTaken = true;
    },
    async undo(): Promise<void> {
      await rm(beside, { recursive: true, force: true });
      if (isTaken) await rm(root, { recursive: true, force: true });
    },
  };
}
