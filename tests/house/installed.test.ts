// A version that is pulled with another patch is installed anew by `npm start`: else the package would stay as it was.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { arePatchesApplied, notePatches } from '../../scripts/install.mjs';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('an installation knows with which patches it was mended', () => {
  const { path, remove } = temporaryFolder();
  try {
    const patch = (name: string, text: string) => writeFileSync(join(path, 'patches', name), text);
    mkdirSync(join(path, 'node_modules'));
    mkdirSync(join(path, 'patches'));
    patch('a+1.0.0.patch', '+one');
    expect(arePatchesApplied(path)).toBe(false);
    notePatches(path);
    expect(arePatchesApplied(path)).toBe(true);
    patch('a+1.0.0.patch', '+two');
    expect(arePatchesApplied(path)).toBe(false);
    notePatches(path);
    patch('b+1.0.0.patch', '+three');
    expect(arePatchesApplied(path)).toBe(false);
    rmSync(join(path, 'patches', 'b+1.0.0.patch'));
    expect(arePatchesApplied(path)).toBe(true);
  } finally {
    remove();
  }
});
