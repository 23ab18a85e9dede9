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
    // Every first visit carries the stylesheet: each byte of it counts.
    [constants.BROTLI_PARAM_QUALITY]: file.endsWith('.css') ? 11 : 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  await Promise.all([
    promisify(brotliCompress)(body, { params }).then((bytes) => writeFile(`${file}.br`, bytes)),
    promisify(gzip)(body, { level: 9 }).then((bytes) => writeFile(`${file}.gz`, bytes)),
  ]);
}

const files = await readdir(folder, { recursive: true });
await Promise.all(files.filter((file) => text.test(file)).map((file) => compress(path.join(folder, file))));
