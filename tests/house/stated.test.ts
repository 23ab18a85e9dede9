// What a fact states comes out by the doors of services-catalog/stated.ts alone: each brings the mark with it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const rooms = ['app', 'services-catalog', 'db', 'forms'];
/** The doors, and where facts are made. */
const allowed = ['services-catalog/stated.ts', 'services-catalog/sheet.ts'];

test('nobody reads what is stated but by the doors that bring its mark', () => {
  const reading = rooms
    .flatMap((room) =>
      readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${room}/${file}`,
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !allowed.includes(file))
    .filter((file) =>
      /\.unmarked\b|\{[^}]*\bunmarked\s*[:,}][^}]*\}\s*=/.test(readFileSync(path.join(root, file), 'utf8')),
    );
  expect(reading).toEqual([]);
});
