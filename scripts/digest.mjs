// Tells whether files are as they were: what is installed and built is compared with what it came from.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

function filesUnder(folder, place) {
  const full = path.join(folder, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(folder, `${place}/${name}`));
}

/**
 * A digest of every file's name and content: a touched file is no change, a checkout is one.
 * @param {string} folder
 * @param {readonly string[]} places files and folders in it; one that is not there has no files
 */
export function digestOf(folder, places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesUnder(folder, place))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(folder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
