// Background work. What must happen within seconds is asked for by every process every few seconds, each job taking
// its rows under a lock; what happens by the clock is scheduled once for all processes by pg-boss.
import PgBoss from 'pg-boss';
import type { Logger } from 'pino';

export interface FrequentJob {
  readonly name: string;
  readonly everySeconds: number;
  run(): Promise<unknown>;
}

export interface ScheduledJob {
  readonly name: string;
  /** In Asia/Ho_Chi_Minh. */
  readonly cron: string;
  /** After so long it counts as failed, and may run again; ten unless said. */
  readonly expiresInMinutes?: number;
  run(): Promise<unknown>;
}

export interface Worker {
  /** Waits for what runs now. */
  stop(): Promise<void>;
}

export async function startWorker(options: {
  readonly databaseUrl: string;
  readonly frequent: readonly FrequentJob[];
  readonly scheduled: readonly ScheduledJob[];
  readonly logger: Logger;
}): Promise<Worker> {
  const { logger } = options;
  const boss = new PgBoss({
    connectionString: options.databaseUrl,
    application_name: 'phu-an-portal-jobs',
    max: 3,
    deleteAfterDays: 7,
  });
  boss.on('error', (error) => logger.error({ error }, 'the job queue has a problem'));
  await boss.start();
  for (const job of options.scheduled) {
    const queue = {
      name: job.name,
      policy: 'short' as const,
      retryLimit: 2,
      // Of a queue pg-boss takes seconds alone.
      expireInSeconds: (job.expiresInMinutes ?? 10) * 60,
    };
    await boss.createQueue(job.name, queue);
    await boss.updateQueue(job.name, queue);
    await boss.schedule(job.name, job.cron, {}, { tz: 'Asia/Ho_Chi_Minh' });
    await boss.work(job.name, { pollingIntervalSeconds: 5 }, () => runLogged(job, logger, true));
  }
  const loops = options.frequent.map((job) => repeat(job, logger));
  return {
    async stop() {
      await Promise.all([...loops.map((loop) => loop.stop()), boss.stop({ graceful: true, timeout: 8000 })]);
    },
  };
}

/** One run after the other, never two at once. */
function repeat(job: FrequentJob, logger: Logger): { stop(): Promise<void> } {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const next = () => {
    timer = setTimeout(() => {
      running = runLogged(job, logger, false).then(() => {
        if (!stopped) next();
      });
    }, job.everySeconds * 1000);
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** @param rethrow pg-boss tries again what throws; a frequent job comes again by itself */
async function runLogged(
  job: { readonly name: string; run(): Promise<unknown> },
  logger: Logger,
  rethrow: boolean,
): Promise<void> {
  try {
    await job.run();
  } catch (error) {
    logger.error({ error, job: job.name }, 'a job failed');
    if (rethrow) throw error;
  }
}
