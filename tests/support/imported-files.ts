// Which files of the project a file imports: read from their texts, in a tenth of a second for all of them.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
const foldersOfAliases = {
  '#app/': 'app/',
  '#db/': 'db/',
  '#forms/': 'forms/',
  '#catalog/': 'services-catalog/',
};
/** Whatever could be the name of a file: a name too many costs nothing. */
const names = /['"]((?:#\w+\/|\.\.?\/)[^'"\n]+)['"]/g;

/** @returns the files of the project that a file names; all paths from the root of the project */
export function listImports(file: string): readonly string[] {
  const found = new Set<string>();
  for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(names)) {
    const alias = Object.entries(foldersOfAliases).find(([prefix]) => name.startsWith(prefix));
    const path = alias === undefined ? join(dirname(file), name) : alias[1] + name.slice(alias[0].length);
    if (/\.\w+$/.test(path) && existsSync(join(root, path))) found.add(relative('.', path));
  }
  return [...found];
}

/** @returns the file and all that it needs */
export function listImportsOfAll(file: string): readonly string[] {
  const found = new Set([file]);
  // A set goes on to what is added while it is walked.
  for (const one of found)
    if (/\.(tsx?|mjs)$/.test(one)) for (const imported of listImports(one)) found.add(imported);
  return [...found];
}
