// The portal's two pools and their limits. One worker each: of two cores, one is for those who read pages.
import type { Logger } from 'pino';

import type { TaskPool } from '#app/adapters/task-pool.ts';
import { workerPool, type WorkerPoolOptions } from '#app/adapters/worker-pool.server.ts';
import type { DrawingTasks } from './drawing-tasks.server.ts';
import type { ReadingTasks } from '#app/domain/writing/reading-tasks.server.ts';

type Limits = Omit<WorkerPoolOptions, 'onTrouble'>;

/** A paper takes a tenth of a second: whoever waits behind twenty strangers waits two. */
const drawing: Limits = {
  name: 'drawing',
  script: new URL('./drawing-worker.ts', import.meta.url),
  workers: 1,
  waiting: { ordinary: 20, urgent: 60 },
  seconds: 20,
  megabytes: 256,
  processMegabytes: 640,
  idleSeconds: 300,
};

/** What staff bring goes before photographs of strangers; the largest takes some seconds. */
const reading: Limits = {
  name: 'reading',
  script: new URL('./reading-worker.ts', import.meta.url),
  workers: 1,
  waiting: { ordinary: 8, urgent: 16 },
  seconds: 30,
  megabytes: 384,
  // A photograph of an iPhone takes the most, some 700; a Word document at its bound 530.
  processMegabytes: 1024,
  idleSeconds: 60,
};

export interface TaskPools {
  readonly drawing: TaskPool<DrawingTasks>;
  readonly reading: TaskPool<ReadingTasks>;
}

export function openTaskPools(logger: Pick<Logger, 'warn'>): TaskPools {
  const onTrouble: WorkerPoolOptions['onTrouble'] = (trouble) =>
    logger.warn(trouble, 'a task was ended, or took its worker along');
  return {
    drawing: workerPool({ ...drawing, onTrouble }),
    reading: workerPool({ ...reading, onTrouble }),
  };
}
