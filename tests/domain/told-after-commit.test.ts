// A process dies when what it did is committed and nobody was told: no mail is lost, and no list stays wrong (decision 120).
import { execFile } from 'node:child_process';

import { pino } from 'pino';
import { expect, test } from 'vitest';

import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { createQueueWatch, type QueueNews } from '#app/domain/dossiers/queue/queue-watch.server.ts';
import { startWorker } from '#app/server/worker.server.ts';
import { prepareQueues } from '#db/job-queues.server.ts';
import { listenForMoves, listenForWaitingWork } from '#db/queries/told-of-commits.server.ts';
import { useDatabase } from '../support/database.ts';
import { filledDraft, people, slugs, testPortal } from '../support/dossiers.ts';

const database = useDatabase();

/** Files a dossier in a process of its own. @returns the signal that ended it, and what it said */
function fileAndDie(code: string): Promise<{ readonly signal: string | undefined; readonly said: string }> {
  const args = ['--import', 'tsx', 'tests/support/dies-untold.ts', database.loginUrl, code];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, said) =>
      resolve({ signal: error === null ? undefined : (error.signal ?? undefined), said }),
    );
  });
}

test('killed between commit and telling: the clock finds its mail, and counts its dossier', async () => {
  const portal = testPortal(database.db);
  const code = await filledDraft(portal, slugs.birth);
  await deliverOutbox(portal.deps);
  portal.mails.length = 0;

  const told: string[] = [];
  const stops = [
    await listenForWaitingWork(database.db, (table) => table !== undefined && told.push(table)),
    await listenForMoves(database.db, (sector) => sector !== undefined && told.push(sector)),
  ];
  const watch = createQueueWatch(portal.deps, { countMs: 20, beatMs: 3_600_000, lookMs: 200, pages: 2 });
  let news: QueueNews | undefined;
  const joined = watch.join(people.desk, {
    who: () => Promise.resolve(people.desk),
    list: { filter: {}, readAt: new Date(portal.clock.now().getTime() - 60_000) },
    tell: (latest) => (news = latest),
    beat: () => {},
    end: () => {},
  });
  await expect.poll(() => news?.moved).toEqual([]);

  await prepareQueues(database.owner.$client, database.url, database.loginUrl, []);
  const worker = await startWorker({
    databaseUrl: database.loginUrl,
    frequent: [
      { name: 'mails', everySeconds: 0.5, waitsIn: 'outbox', run: () => deliverOutbox(portal.deps) },
    ],
    scheduled: [],
    logger: pino({ level: 'silent' }),
    remember: () => Promise.resolve(),
  });

  const died = await fileAndDie(code);
  expect(died.signal).toBe('SIGKILL');
  expect(JSON.parse(died.said)).toMatchObject({ ok: true, code });
  await expect.poll(() => portal.mails.map(({ to }) => to), { timeout: 5000 }).toEqual([people.an.email]);
  await expect.poll(() => news?.moved, { timeout: 5000 }).toEqual([code]);
  expect(told).toEqual([]);

  // And where it lives on, both are heard of at once.
  const next = await filledDraft(portal, slugs.birth, people.binh);
  expect(told).toEqual([]);
  await submitDossier(portal.deps, people.binh, {
    code: next,
    requestId: crypto.randomUUID(),
    accepted: true,
  });
  await expect.poll(() => told.toSorted()).toEqual(['ho-tich', 'outbox']);

  if (joined.ok) joined.leave();
  await Promise.all([worker.stop(), ...stops.map((stop) => stop())]);
}, 60_000);
