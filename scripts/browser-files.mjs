// Which files of the browser the server's modules name: a stylesheet, a typeface, a script of its own.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Of what an import says: Vite answers it with an address. */
export const namesBrowserFile = /\?(?:worker&)?url$/;

/**
 * @param {string} named as the import says it
 * @param {string} importer relative to the root, as is what is returned
 */
export const browserFile = (named, importer) =>
  named.startsWith('#app/') ? named.slice(1) : path.posix.join(path.posix.dirname(importer), named);

/** @returns {readonly string[]} all that modules of `app` name, with what is asked of Vite: "app/ui/styles.scss?url" */
export function browserFilesIn(root) {
  const modules = readdirSync(path.join(root, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `app/${file.split(path.sep).join('/')}`);
  const files = modules.flatMap((module) => {
    const imports = readFileSync(path.join(root, module), 'utf8').matchAll(/^import .* from '(.+)';$/gm);
    return [...imports].flatMap(([, named]) =>
      namesBrowserFile.test(named) ? [browserFile(named, module)] : [],
    );
  });
  return [...new Set(files)].sort();
}
