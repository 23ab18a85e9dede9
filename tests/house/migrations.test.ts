// The journal of migrations: a database gets those that are later than its last, and a backup is told by their order.
import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

test('each migration is later than the one before it, in the order in which they run', () => {
  const journal = JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8')) as {
    readonly entries: readonly { readonly tag: string; readonly when: number }[];
  };
  const { entries } = journal;
  const files = readdirSync('db/migrations').filter((file) => file.endsWith('.sql'));
  expect(entries.map(({ tag }) => `${tag}.sql`).toSorted()).toEqual(files.toSorted());
  expect(entries.toSorted((a, b) => a.when - b.when).map(({ tag }) => tag)).toEqual(
    entries.map(({ tag }) => tag),
  );
  expect(entries.map(({ tag }) => tag).toSorted()).toEqual(entries.map(({ tag }) => tag));
});
