// What runs in the background begins when the database tells that work waits, and never twice at once.
import { pino } from 'pino';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { frequentTimes, type FrequentTime } from '#app/operation/job-times.ts';
import { startWorker, type Worker } from '#app/server/worker.server.ts';
import { prepareQueues } from '#db/job-queues.server.ts';
import { enqueueMail, listMails, retryMail } from '#db/queries/outbox.server.ts';
import { listenForWaitingWork } from '#db/queries/told-of-commits.server.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();

const mail = (dedupeKey: string) => ({
  dedupeKey,
  kind: 'test',
  recipient: 'an@example.vn',
  subject: 'Thư thử',
  body: 'Chữ',
  html: '<p>Chữ</p>',
});

/** Of the job whose work waits in the outbox: how often it was run, and what ends the run at hand. */
let runs = 0;
let endRun = () => {};
let stopping: AbortSignal | undefined;
let runsOfOther = 0;
let worker: Worker;
let stopListening: () => Promise<void>;

beforeAll(() => prepareQueues(database.owner.$client, database.url, database.loginUrl, []));

beforeEach(async () => {
  runs = 0;
  worker = await startWorker({
    databaseUrl: database.loginUrl,
    frequent: [
      {
        name: 'of the outbox',
        everySeconds: 3600,
        waitsIn: 'outbox',
        run(signal) {
          runs += 1;
          stopping = signal;
          return new Promise<void>((resolve) => (endRun = resolve));
        },
      },
      { name: 'of the clock', everySeconds: 3600, run: () => Promise.resolve((runsOfOther += 1)) },
    ],
    scheduled: [],
    logger: pino({ level: 'silent' }),
    remember: () => Promise.resolve(),
  });
  stopListening = await listenForWaitingWork(database.db, (table) => worker.wake(table));
  // What waited when the portal started.
  await expect.poll(() => runs).toBe(1);
});

afterEach(async () => {
  const stopped = worker.stop();
  endRun();
  await stopped;
  await stopListening();
});

test('a mail begins a run when its transaction commits; those written while it runs, together one more', async () => {
  endRun();
  await database.db.transaction(async (tx) => {
    await enqueueMail(tx, mail('first'));
    await database.db.execute('select 1');
    expect(runs).toBe(1);
  });
  await expect.poll(() => runs).toBe(2);
  for (const key of ['second', 'third', 'fourth']) await enqueueMail(database.db, mail(key));
  expect(runs).toBe(2);
  endRun();
  await expect.poll(() => runs).toBe(3);
  endRun();
  const { items } = await listMails(database.db, { page: 1, size: 1 });
  await retryMail(database.db, items[0]?.id ?? '', new Date());
  await expect.poll(() => runs).toBe(4);
  expect(runsOfOther).toBe(0);
});

test('it stops when the run at hand has ended, which is told so, and begins no other', async () => {
  await enqueueMail(database.db, mail('while it runs'));
  expect(stopping?.aborted).toBe(false);
  const stopped = worker.stop();
  expect(stopping?.aborted).toBe(true);
  await expect(Promise.race([stopped, Promise.resolve('still running')])).resolves.toBe('still running');
  endRun();
  await stopped;
  worker.wake('outbox');
  expect(runs).toBe(1);
});

test('whatever table a job names tells when something is written there', async () => {
  const tables = Object.values(frequentTimes).flatMap(({ waitsIn }: FrequentTime) => waitsIn ?? []);
  const told = new Set<string | undefined>();
  const stop = await listenForWaitingWork(database.db, (table) => told.add(table));
  for (const table of tables) {
    // Of the outbox its queries tell, after the commit.
    if (table === 'outbox') await enqueueMail(database.db, mail('one of many'));
    else
      await database.db
        .$client`insert into ${database.db.$client(table)} select * from ${database.db.$client(table)} where false`;
  }
  await expect
    .poll(() => [...told].filter((table) => table !== undefined).sort())
    .toEqual([...new Set(tables)].sort());
  await stop();
});
