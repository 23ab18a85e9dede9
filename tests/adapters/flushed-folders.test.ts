// What is stored survives a power cut: not the file alone has to reach the disk, but its name in every folder above it.
import { fstatSync, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

import { expect, test, vi } from 'vitest';

import { localFilePlace } from '#app/adapters/file-place.server.ts';
import { localFileStorage } from '#app/adapters/local-file-storage.server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The inodes of what is flushed from now on. */
async function watchFlushes(): Promise<number[]> {
  const flushed: number[] = [];
  const handle = await open('.', 'r');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const sync = Reflect.get<FileHandle, 'sync'>(prototype, 'sync');
  vi.spyOn(prototype, 'sync').mockImplementation(function (this: FileHandle) {
    flushed.push(fstatSync(this.fd).ino);
    return sync.call(this);
  });
  return flushed;
}

const inodesOf = (...names: readonly string[]) => names.map((name) => statSync(name).ino);

test('A stored file is flushed with every folder that leads to it, those that were made for it too', async () => {
  const { path: folder, remove } = temporaryFolder();
  const flushed = await watchFlushes();
  try {
    const root = path.join(folder, 'data', 'files');
    const files = localFileStorage(root);
    await files.put('dossiers/a/1', new Uint8Array([1]));
    const below = ['', 'dossiers', 'dossiers/a'].map((name) => path.join(root, name));
    expect(flushed).toEqual(expect.arrayContaining(inodesOf(folder, path.join(folder, 'data'), ...below)));
    // Another process may have made the folders, and not flushed them yet.
    flushed.length = 0;
    await files.put('dossiers/a/2', new Uint8Array([1]));
    expect(flushed).toEqual(expect.arrayContaining(inodesOf(...below)));
    expect(flushed).not.toContain(statSync(folder).ino);

    const place = localFilePlace(path.join(folder, 'restored', 'files'));
    await (await place.prepare()).put('a', new Uint8Array([1]));
    flushed.length = 0;
    await place.take();
    expect(flushed).toEqual(inodesOf(path.join(folder, 'restored')));
  } finally {
    vi.restoreAllMocks();
    remove();
  }
});
