// The demonstration's content, filled in as at a first start: whole histories, true chains, and once only.
import { expect, test } from 'vitest';

import { latest } from '#app/domain/publishing/latest.server.ts';
import { listPublished } from '#app/domain/publishing/list-published.server.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { seedDemonstration } from '#app/server/demo/seeds.server.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { contentItems, contentReviews } from '#db/schema/content.ts';
import { useDatabase } from '../support/database.ts';
import { testPortal } from '../support/dossiers.ts';

const database = useDatabase();

test('the demonstration publishes samples in every section, through all three steps, and once', async () => {
  const { deps } = testPortal(database.db);
  await seedDemonstration(deps);

  for (const { id } of builtInSections) {
    expect((await latest(deps, { sections: [id], count: 1 })).length, id).toBe(1);
  }
  const { lines, total } = await listPublished(deps, {
    sections: builtInSections.map(({ id }) => id),
    perPage: 100,
  });
  expect(total).toBeGreaterThanOrEqual(60);
  // All but the text by which the portal itself is governed, which is the true one.
  expect(lines.filter(({ sample }) => !sample).map(({ title }) => title)).toEqual([
    expect.stringContaining('349/QĐ-UBND'),
  ]);
  for (const line of lines) {
    expect(line.publishedAt.getTime()).toBeLessThanOrEqual(deps.clock.now().getTime());
  }
  expect(lines.some(({ pinned }) => pinned)).toBe(true);

  const reviews = await database.db.select().from(contentReviews);
  const published = reviews.filter(({ state }) => state === 'published');
  // A draft put to the people came out twice: its second version stands beside the first.
  expect(new Set(published.map(({ itemId }) => itemId)).size).toBe(total);
  for (const { writers, submittedBy, editedBy, approvedBy } of published) {
    expect([submittedBy, editedBy].every((who) => who !== null)).toBe(true);
    expect(writers).not.toContain(approvedBy);
  }
  expect(new Set(reviews.map(({ state }) => state))).toEqual(
    new Set(['published', 'writing', 'submitted', 'edited', 'approved']),
  );
  expect((await verifyEventChains(database.owner)).broken).toBeUndefined();

  const before = await database.db.$count(contentItems);
  await seedDemonstration(deps);
  expect(await database.db.$count(contentItems)).toBe(before);
});
