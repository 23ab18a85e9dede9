// The modules of the domain are listed from the ground up, so that their imports run one way; lint holds the imports.
import { readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { domainModules } from '../../scripts/domain-modules.mjs';

const names = Object.keys(domainModules);

test('every module is in the list, and nothing else', () => {
  const folders = readdirSync('app/domain', { withFileTypes: true }).map(({ name }) => name);
  expect([...names].sort()).toEqual(folders.sort());
});

test.each(Object.entries(domainModules))('%s uses those above it alone', (module, used) => {
  const above = names.slice(0, names.indexOf(module));
  expect(used.filter((name) => !above.includes(name))).toEqual([]);
});
