// A version that is pulled with another patch is installed anew by `npm start`: else the package would stay as it was.
// Packages that were installed without scripts are mended then, without installing them again.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { appliedPatches, notePatches, provide } from '../../scripts/install.mjs';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('an installation knows with which patches it was mended', () => {
  const { path, remove } = temporaryFolder();
  try {
    const patch = (name: string, text: string) => writeFileSync(join(path, 'patches', name), text);
    mkdirSync(join(path, 'node_modules'));
    mkdirSync(join(path, 'patches'));
    patch('a+1.0.0.patch', '+one');
    expect(appliedPatches(path)).toBe('none');
    notePatches(path);
    expect(appliedPatches(path)).toBe('current');
    patch('a+1.0.0.patch', '+two');
    expect(appliedPatches(path)).toBe('former');
    notePatches(path);
    patch('b+1.0.0.patch', '+three');
    expect(appliedPatches(path)).toBe('former');
    rmSync(join(path, 'patches', 'b+1.0.0.patch'));
    expect(appliedPatches(path)).toBe('current');
  } finally {
    remove();
  }
});

test('packages that were installed without scripts are mended, and not installed again', () => {
  const { path, remove } = temporaryFolder();
  try {
    const write = (file: string, text: string) => writeFileSync(join(path, file), text);
    mkdirSync(join(path, 'node_modules', 'a'), { recursive: true });
    mkdirSync(join(path, 'patches'));
    const packages = { 'node_modules/a': { version: '1.0.0' } };
    write('package.json', JSON.stringify({ name: 'portal', dependencies: { a: '1.0.0' } }));
    write('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }));
    write('node_modules/.package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }));
    write('node_modules/a/package.json', JSON.stringify({ name: 'a', version: '1.0.0' }));
    write('node_modules/a/index.js', 'as published\n');
    write(
      'patches/a+1.0.0.patch',
      'diff --git a/node_modules/a/index.js b/node_modules/a/index.js\n' +
        '--- a/node_modules/a/index.js\n+++ b/node_modules/a/index.js\n' +
        '@@ -1 +1 @@\n-as published\n+mended\n',
    );
    const installing = () => {
      throw new Error('the packages would be installed again');
    };
    for (const start of ['first', 'second']) {
      provide({ development: true }, installing, path);
      expect(readFileSync(join(path, 'node_modules', 'a', 'index.js'), 'utf8'), start).toBe('mended\n');
      expect(appliedPatches(path), start).toBe('current');
    }
    write('patches/b+1.0.0.patch', '+another');
    expect(() => provide({ development: true }, installing, path)).toThrow('installed again');
  } finally {
    remove();
  }
});
