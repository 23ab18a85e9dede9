// Writes what browsers get of the build as they get it, in brotli and in gzip, beside each file: every portal would
// compress it anew, a script at a time, while whoever asked for it waits.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { root } from './install.mjs';

const folder = path.join(root, 'build', 'client');
const text = /\.(css|js|json|map|svg|txt|webmanifest)$/;
/** Bytes that a packet carries anyway. */
const least = 600;

/** @param {string} file with its path */
async function compress(file) {
  if ((await stat(file)).size <= least) return;
  const body = await readFile(file);
  const params = {
    // A first visit carries the stylesheet, the first key in a form the scripts: each byte counts, and 11 saves one in fourteen.
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  await Promise.all([
    promisify(brotliCompress)(body, { params }).then((bytes) => writeFile(`${file}.br`, bytes)),
    promisify(gzip)(body, { level: 9 }).then((bytes) => writeFile(`${file}.gz`, bytes)),
  ]);
}

const files = await readdir(folder, { recursive: true });
await Promise.all(files.filter((file) => text.test(file)).map((file) => compress(path.join(folder, file))));
