// Work that would block the thread that answers requests, such as drawing a paper or reading a file from outside. A pool takes a
// limited number of tasks, each with limited time and memory. A task that exceeds a limit gives a value, not an error.
import { own } from '#forms/own.ts';

/** The tasks of a pool by name. Input and result must be plain data, because they go to another process. */
export type Tasks = Readonly<Record<string, (...input: never[]) => unknown>>;

/** `busy`: too many tasks wait. `too-long`: ended at its time limit. `died`: its worker ended, usually for lack of memory. */
export type TaskTrouble = 'busy' | 'too-long' | 'died';

export type TaskResult<T> =
  | { readonly done: true; readonly result: T }
  | { readonly done: false; readonly trouble: TaskTrouble };

export interface TaskOptions {
  /** Runs before ordinary tasks, and has its own places in the queue. */
  readonly urgent?: boolean;
}

export interface TaskPool<T extends Tasks> {
  /** @throws the error that the task throws: a fault of the portal */
  run<Name extends keyof T & string>(
    name: Name,
    input: Parameters<T[Name]>,
    options?: TaskOptions,
  ): Promise<TaskResult<Awaited<ReturnType<T[Name]>>>>;
  close(): Promise<void>;
}

/** @returns a pool that runs tasks in the calling thread, without limits: for commands and for tests of the tasks */
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
