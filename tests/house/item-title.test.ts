// The words of a title come out by the doors of app/publications/item-title.ts and by `ItemTitle` alone: each brings the mark.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const doors = 'app/publications/item-title.ts';

test('nobody reads how an item is called but by the doors that bring the mark of a sample', () => {
  const reading = readdirSync(path.join(root, 'app'), { recursive: true, encoding: 'utf8' })
    .map((file) => `app/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && file !== doors)
    .filter((file) => /\bbareWords\b/.test(readFileSync(path.join(root, file), 'utf8')));
  expect(reading).toEqual([]);
});
