// Whoever calls a function of the rooms that hold rules, or of the domain, reads above it what it takes, gives and refuses.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const rooms = [
  ...['forms', 'services-catalog', 'app/domain', 'app/adapters'],
  ...['app/steps', 'app/inquiries', 'app/publications', 'app/vocabulary'],
];
const publicFunction =
  /^export (async )?function (\w+)|^export const (\w+)( *:[^=]+)? = (async )?(\([^)]*\)|\w+)(: [^=]+)? =>/;

test('every public function of the rooms that hold rules and of the domain says what it is', () => {
  let functions = 0;
  const silent = rooms.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => {
        const lines = readFileSync(path.join(root, room, file), 'utf8').split('\n');
        const names = lines.map((line) => {
          const [, , named, constant] = publicFunction.exec(line) ?? [];
          return named ?? constant;
        });
        functions += names.filter((name) => name !== undefined).length;
        return names.flatMap((name, at) => {
          // An overload stands under the first of its name.
          const isFirst = name !== undefined && names.indexOf(name) === at;
          return isFirst && !lines[at - 1]?.trim().endsWith('*/') ? [`${room}/${file}: ${name}`] : [];
        });
      }),
  );
  expect(functions).toBeGreaterThan(1800);
  expect(silent).toEqual([]);
});
