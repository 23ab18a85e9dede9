// The worker's side of a pool: it offers the tasks to the process that started it.
import workerpool from 'workerpool';

import type { Tasks } from './task-pool.ts';

/** @param tasks by name. Call it once, when the worker starts */
export function serveTasks(tasks: Tasks): void {
  workerpool.worker(
    Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [
        name,
        async (...input: never[]) => {
          const result = await task(...input);
          // Nobody else uses these bytes: a thread transfers them without a copy. A process copies in any case.
          return result instanceof Uint8Array ? new workerpool.Transfer(result, [result.buffer]) : result;
        },
      ]),
    ),
  );
}
