// Work that would keep the thread that answers requests busy: drawing a paper, reading a file from outside. A pool takes
// a bounded number of such tasks, and each has a bounded time and memory; what comes to grief is told as a value.
import { own } from '#forms/own.ts';

/** What a pool can do, by name. Input and result are plain data: they travel to another thread or process. */
export type Tasks = Readonly<Record<string, (...input: never[]) => unknown>>;

/** `busy`: too many wait already. `too-long`: it was ended at its limit. `died`: it took its worker with it, by its memory. */
export type TaskTrouble = 'busy' | 'too-long' | 'died';

export type TaskResult<T> =
  | { readonly done: true; readonly result: T }
  | { readonly done: false; readonly trouble: TaskTrouble };

export interface TaskOptions {
  /** Goes before whatever is not, and has places in the queue of its own. */
  readonly urgent?: boolean;
}

export interface TaskPool<T extends Tasks> {
  /** @throws what the task throws: a fault of the portal */
  run<Name extends keyof T & string>(
    name: Name,
    input: Parameters<T[Name]>,
    options?: TaskOptions,
  ): Promise<TaskResult<Awaited<ReturnType<T[Name]>>>>;
  close(): Promise<void>;
}

/** Without a worker and without limits, in the thread that asks: for commands and for tests of what the tasks do. */
export function tasksHere<T extends Tasks>(tasks: T): TaskPool<T> {
  return {
    async run(name, input) {
      return {
        done: true,
        result: (await own(tasks, name)?.(...input)) as Awaited<ReturnType<T[typeof name]>>,
      };
    },
    close: async () => {},
  };
}
