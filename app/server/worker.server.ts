// Background work. What must happen within seconds is done by every process, each job taking its rows under a lock: as soon as
// the database tells that there are some, and every few seconds for what is due later (decision 076). What happens by the clock is
// scheduled once for all processes by pg-boss.
import PgBoss from 'pg-boss';
import type { Logger } from 'pino';

import type { JobRun } from '#app/domain/health/remember-job.server.ts';
import type { FrequentTime, JobTime } from '#app/operation/job-times.ts';
import { present } from '#app/values/present.ts';

export interface FrequentJob extends Omit<FrequentTime, 'label'> {
  readonly name: string;
  /** @param stopping is aborted when the portal stops: what is left is for the next run */
  run(stopping: AbortSignal): Promise<unknown>;
}

export interface ScheduledJob extends Omit<JobTime, 'label'> {
  readonly name: string;
  run(): Promise<unknown>;
}

/**
 * Asia/Ho_Chi_Minh, by its offset, which is the same all year: the zone's name is looked up anew for every step of every
 * schedule, and took half a second of the thread that answers each time pg-boss looked what is due.
 */
const officeZone = 'UTC+7';

export interface Worker {
  /** Rows wait in `table`: whoever works on them begins at once. @param table undefined where it may be any */
  wake(table: string | undefined): void;
  /** Waits for what runs now. */
  stop(): Promise<void>;
}

/** @param options `databaseUrl`: under whose login it works; its queues are there (`prepareQueues`) */
export async function startWorker(options: {
  readonly databaseUrl: string;
  readonly frequent: readonly FrequentJob[];
  readonly scheduled: readonly ScheduledJob[];
  readonly logger: Logger;
  /** Told how each run went; throws nothing. */
  readonly remember: (run: JobRun) => Promise<void>;
}): Promise<Worker> {
  const { logger } = options;
  const run = (job: Job) => runRemembered(job, options);
  const boss = new PgBoss({
    connectionString: options.databaseUrl,
    application_name: 'phu-an-portal-jobs',
    max: 3,
    migrate: false,
    deleteAfterDays: 7,
    // The longest that pg-boss takes: what comes by the minute has to be looked for once a minute.
    cronMonitorIntervalSeconds: 45,
  });
  let stopped = false;
  boss.on('error', (error) => {
    // The pool says it has ended before the server has closed its connections: a server that stops meanwhile ends them, which is
    // told as an error.
    if (!stopped) logger.error({ error }, 'the job queue has a problem');
  });
  await boss.start();
  for (const job of options.scheduled) {
    const queue = {
      name: job.name,
      policy: 'short' as const,
      retryLimit: 2,
      // Of a queue pg-boss takes seconds alone.
      expireInSeconds: (job.expiresInMinutes ?? 10) * 60,
    };
    await boss.updateQueue(job.name, queue);
    await boss.schedule(job.name, job.cron, {}, { tz: officeZone });
    // Some thirty-five queues: asked for every five seconds they were half of what the database of an idle portal did.
    await boss.work(job.name, { pollingIntervalSeconds: 30 }, async () => {
      const error = await run(job);
      // What throws is tried again.
      if (error !== undefined) throw error;
    });
  }
  const stopping = new AbortController();
  const loops = options.frequent.map((job) => ({
    waitsIn: job.waitsIn,
    ...repeat(job, stopping.signal, () => run({ name: job.name, run: () => job.run(stopping.signal) })),
  }));
  return {
    wake(table) {
      for (const loop of loops) {
        if (loop.waitsIn !== undefined && (table === undefined || table === loop.waitsIn)) loop.wake();
      }
    },
    async stop() {
      stopping.abort();
      await Promise.all([...loops.map((loop) => loop.end()), boss.stop({ graceful: true, timeout: 8000 })]);
      stopped = true;
    },
  };
}

/** One run after the other, never two at once: what wakes it while it runs is seen to by another run right after. */
function repeat(
  { everySeconds }: FrequentJob,
  stopping: AbortSignal,
  run: () => Promise<unknown>,
): { wake(): void; end(): Promise<void> } {
  let running: Promise<void> | undefined;
  let isWoken = false;
  let timer: NodeJS.Timeout;
  const begin = () => {
    clearTimeout(timer);
    isWoken = false;
    running = run().then(() => {
      running = undefined;
      if (stopping.aborted) return;
      if (isWoken) begin();
      else wait();
    });
  };
  const wait = () => {
    timer = setTimeout(begin, everySeconds * 1000);
  };
  wait();
  return {
    wake() {
      if (running !== undefined) isWoken = true;
      else if (!stopping.aborted) begin();
    },
    async end() {
      clearTimeout(timer);
      await running;
    },
  };
}

/** What is remembered of either. */
interface Job {
  readonly name: string;
  run(): Promise<unknown>;
}

/** @returns why it failed; undefined when it did not */
async function runRemembered(
  job: Job,
  { logger, remember }: Pick<Parameters<typeof startWorker>[0], 'logger' | 'remember'>,
): Promise<Error | undefined> {
  const beganAt = new Date();
  let error: Error | undefined;
  try {
    await job.run();
  } catch (failure) {
    error = failure instanceof Error ? failure : new Error(String(failure));
    logger.error({ error, job: job.name }, 'a job failed');
  }
  await remember({ name: job.name, beganAt, endedAt: new Date(), ...present({ error }) });
  return error;
}
