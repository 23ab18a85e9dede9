// No comment enters outside [opens, closes): by any clock, however many come at once, and by whichever way.
import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';

import { fixedClock } from '#app/adapters/clock.ts';
import { findConsultation } from '#db/queries/consultations.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { comment, openConsultation, republished } from '../support/consultations.ts';

const database = useDatabase();
let portal: TestPortal;
let item: string;
beforeAll(async () => {
  portal = testPortal(database.db);
  item = await openConsultation(portal.deps);
});

async function periodNow() {
  const row = await findConsultation(portal.deps.db, item);
  if (row === undefined) throw new Error('no consultation');
  return row;
}
const sentAt = (at: Date) => comment({ ...portal.deps, clock: fixedClock(at) }, people.an, item);

async function outside(): Promise<number> {
  const [row] = await database.owner.$client<{ count: number }[]>`
    select count(*)::int as count from consultation_comments m join consultations c using (item_id)
    where m.received_at < c.opens_at or m.received_at >= c.closes_at`;
  return row?.count ?? -1;
}

test('Đ10.8c: a comment is stored when and only when its instant lies in the period, to the millisecond', async () => {
  const { opensAt, closesAt } = await periodNow();
  const near = (edge: Date) => fc.integer({ min: -3, max: 3 }).map((ms) => new Date(edge.getTime() + ms));
  const anyInstant = fc.oneof(
    near(opensAt),
    near(closesAt),
    fc.integer({ min: -40, max: 80 }).map((days) => new Date(opensAt.getTime() + days * 86_400_000)),
  );
  await fc.assert(
    fc.asyncProperty(anyInstant, async (at) => {
      expect((await sentAt(at)).ok).toBe(opensAt <= at && at < closesAt);
    }),
    { numRuns: 25 },
  );
  expect(await outside()).toBe(0);
});

test('many at once around the close, while it is being extended: each is in time or refused in words', async () => {
  const { closesAt } = await periodNow();
  const instants = [-1, 0, -2, 1, -1, 0, 2, -3].map((ms) => new Date(closesAt.getTime() + ms));
  const [extended, ...sent] = await Promise.all([
    republished(portal.deps, item, { facts: { closesOn: '2026-12-30' } }),
    ...instants.map(sentAt),
  ]);
  accepted(extended);
  sent.forEach((outcome, index) => {
    const at = instants[index];
    // Before the old close always; at or after it only when the extension came first.
    if (at !== undefined && at < closesAt) expect(outcome.ok).toBe(true);
    if (!outcome.ok) expect(outcome.refusal.message).not.toBe('');
  });
  expect(await outside()).toBe(0);
});

test('a replayed form comments once, however many send it at the same time', async () => {
  const { opensAt } = await periodNow();
  const requestId = randomUUID();
  const deps = { ...portal.deps, clock: fixedClock(opensAt) };
  const sent = await Promise.all(
    Array.from({ length: 5 }, () => comment(deps, people.an, item, { requestId })),
  );
  expect(new Set(sent.map((outcome) => accepted(outcome).id)).size).toBe(1);
});

test('not even a statement written by hand gets past the close', async () => {
  const { closesAt } = await periodNow();
  await expect(
    database.db.$client`update consultation_comments set received_at = ${closesAt} where item_id = ${item}`,
  ).rejects.toThrow(/outside the period/);
});
