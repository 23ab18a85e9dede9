// The modules of the domain are listed from the ground up, so that their imports run one way; lint holds the imports.
import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { domainModules } from '../../scripts/domain-modules.mjs';

const names = Object.keys(domainModules);

test('every module is in the list, and nothing else', () => {
  const folders = readdirSync('app/domain', { withFileTypes: true }).map(({ name }) => name);
  expect([...names].sort()).toEqual(folders.sort());
});

/** The modules that the files of one import from. */
const importedBy = (module: string): readonly string[] =>
  readdirSync(`app/domain/${module}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(`app/domain/${module}/${file}`, 'utf8').matchAll(
        /from '(?:(?:\.\.\/)+|#app\/domain\/)([a-z-]+)\//g,
      ),
    ])
    .map(([, name = '']) => name);

test.each(Object.entries(domainModules))(
  '%s uses those above it alone, and all that it lists',
  (module, used) => {
    const above = names.slice(0, names.indexOf(module));
    expect(used.filter((name) => !above.includes(name))).toEqual([]);
    const imported = importedBy(module);
    expect(used.filter((name) => !imported.includes(name))).toEqual([]);
  },
);
