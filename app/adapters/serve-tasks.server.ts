// The worker's side of a pool: offers its tasks to whoever started it.
import workerpool from 'workerpool';

import type { Tasks } from './task-pool.ts';

/** Called once, when the worker starts. */
export function serveTasks(tasks: Tasks): void {
  workerpool.worker(
    Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [
        name,
        async (...input: never[]) => {
          const result = await task(...input);
          // Drawn bytes belong to nobody else: a thread hands them over, a process copies them in any case.
          return result instanceof Uint8Array ? new workerpool.Transfer(result, [result.buffer]) : result;
        },
      ]),
    ),
  );
}
