// The worker's side of a pool: it offers the tasks to the process that started it.
import workerpool from 'workerpool';

import type { Tasks } from './task-pool.ts';

/** @param tasks by name. Call it once, when the worker starts */
export function serveTasks(tasks: Tasks): void {
  workerpool.worker({ ...tasks });
}
