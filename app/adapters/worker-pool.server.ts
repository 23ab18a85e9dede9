// A pool of tasks in processes beside the portal's own. A process returns all its memory when it ends, and its crash stops nothing else:
// a thread that is out of memory now and then ends the whole portal (nodejs/node#47224, decision 112).
import { fileURLToPath } from 'node:url';

import workerpool, { type WorkerPoolOptions as LibraryOptions } from 'workerpool';

import { own } from '#forms/own.ts';
import { askerNow } from './asker.server.ts';
import { fairQueue } from './fair-queue.ts';
import type { TaskOptions, TaskPool, Tasks, TaskTrouble } from './task-pool.ts';

export interface WorkerPoolOptions {
  /** Name of the pool in reports. */
  readonly name: string;
  /** The module that calls `serveTasks`. */
  readonly script: URL;
  readonly workers: number;
  /** For how many persons tasks may wait besides the running ones; all together for one more each. */
  readonly waiting: { readonly ordinary: number; readonly urgent: number };
  /** Time limit of one task, since a worker has taken it. */
  readonly seconds: number;
  /** Limit of one worker's JavaScript memory, and of its WebAssembly memory. Buffers are not counted. */
  readonly megabytes: number;
  /** Limit of all that a worker takes of the machine, Buffers too: above it, it is ended. */
  readonly processMegabytes: number;
  /** Workers without a task for so long are ended. */
  readonly idleSeconds: number;
  /** Called for each task that exceeded its time or ended its worker; `said`: what the worker wrote before. */
  readonly onTrouble: (trouble: { pool: string; task: string; trouble: TaskTrouble; said: string }) => void;
}

type TaskQueue = Exclude<NonNullable<LibraryOptions['queueStrategy']>, string>;
type QueuedTask = Parameters<TaskQueue['push']>[0];
/** `asker`: who waits for it. */
type QueuedFor = Required<TaskOptions> & { readonly asker: string };
type Pool = ReturnType<typeof workerpool.pool>;

/** Of 64 KiB (WebAssembly Core Specification, 4.2.8). */
const wasmPagesOfMegabyte = 16;

/** Five times `workerTerminateTimeout`, in which a process should end. */
const endsWithinMs = 1000;

const start = fileURLToPath(new URL('./worker-start.mjs', import.meta.url));
/** The environment that a program needs: a worker that reads hostile files must not get the portal's secrets. */
const inherited = 'PATH HOME TMPDIR TEMP TMP SystemRoot LANG TZ NODE_ENV'.split(' ');

/**
 * Starts workers at the first task and ends them when they are idle.
 * @returns the pool; a task that exceeds a limit gives an outcome, not an error
 */
export function workerPool<T extends Tasks>(options: WorkerPoolOptions): TaskPool<T> {
  const queue = inTurns();
  let unnamed = 0;
  let pool: Pool | undefined;
  let running = 0;
  let idle: NodeJS.Timeout | undefined;
  let isClosed = false;

  async function giveUp(): Promise<void> {
    const old = pool;
    pool = undefined;
    // If another program has ended the process, workerpool 10.0 waits in vain for an end that has already happened.
    await Promise.resolve(old?.terminate(true, endsWithinMs)).catch((error: unknown) => {
      if (!(error instanceof workerpool.Promise.TimeoutError)) throw error;
    });
  }

  return {
    async run(name, input, { urgent = false } = {}) {
      // What nobody asked for has a place of its own each time.
      const queuedFor: QueuedFor = { urgent, asker: askerNow() ?? `portal ${(unnamed += 1)}` };
      if (isClosed || !queue.hasPlace(queuedFor, options.waiting[urgent ? 'urgent' : 'ordinary'])) {
        return { done: false, trouble: 'busy' };
      }
      clearTimeout(idle);
      running += 1;
      let stderr = '';
      try {
        pool ??= createPool(options, queue);
        const result: unknown = await pool
          .exec(name, input, {
            metadata: queuedFor,
            on: (message: { readonly stderr?: string }) => {
              stderr = `${stderr}${message.stderr ?? ''}`.slice(0, 500);
            },
          })
          .timeout(options.seconds * 1000);
        return { done: true, result: result as Awaited<ReturnType<T[typeof name]>> };
      } catch (error) {
        if (isClosed) return { done: false, trouble: 'busy' };
        const trouble = troubleIn(error);
        if (trouble === undefined) throw error;
        options.onTrouble({ pool: options.name, task: name, trouble, said: stderr || String(error) });
        return { done: false, trouble };
      } finally {
        running -= 1;
        if (running === 0 && !isClosed) {
          idle = setTimeout(() => void giveUp(), options.idleSeconds * 1000);
          idle.unref();
        }
      }
    },
    async close() {
      isClosed = true;
      clearTimeout(idle);
      await giveUp();
    },
  };
}

function createPool(
  { script, workers, megabytes, processMegabytes }: WorkerPoolOptions,
  queue: TaskQueue,
): Pool {
  const env = Object.fromEntries(
    inherited.flatMap((name) =>
      Object.entries(own(process.env, name) === undefined ? {} : { [name]: own(process.env, name) }),
    ),
  );
  return workerpool.pool(start, {
    workerType: 'process',
    maxWorkers: workers,
    queueStrategy: queue,
    workerTerminateTimeout: 200,
    // Without this, the output of a dying worker goes into the portal's own log.
    emitStdStreams: true,
    forkArgs: [script.href, String(processMegabytes)],
    // `advanced` sends bytes as bytes. `detached`: Ctrl-C in a terminal stops only the portal, which lets the running task end.
    forkOpts: {
      env,
      detached: true,
      execArgv: [
        `--max-old-space-size=${megabytes}`,
        `--wasm-max-mem-pages=${megabytes * wasmPagesOfMegabyte}`,
      ],
      serialization: 'advanced',
    },
  });
}

function troubleIn(error: unknown): TaskTrouble | undefined {
  if (error instanceof workerpool.Promise.TimeoutError) return 'too-long';
  return error instanceof workerpool.TerminateError ? 'died' : undefined;
}

/** What is urgent goes first; among the urgent and among the others everybody has his turn. */
function inTurns(): TaskQueue & { hasPlace(task: QueuedFor, places: number): boolean } {
  const lanes = [fairQueue<QueuedTask>(), fairQueue<QueuedTask>()] as const;
  const [urgents, others] = lanes;
  const laneOf = (urgent: boolean) => (urgent ? urgents : others);
  const queuedFor = (task: QueuedTask) => task.options?.metadata as QueuedFor;
  return {
    push(task: QueuedTask) {
      const { urgent, asker } = queuedFor(task);
      laneOf(urgent).push(asker, task);
    },
    pop: () => urgents.pop() ?? others.pop(),
    size: () => urgents.size + others.size,
    contains: (task: QueuedTask) => lanes.some((lane) => lane.includes(task)),
    clear() {
      for (const lane of lanes) lane.clear();
    },
    hasPlace: ({ urgent, asker }, places) => laneOf(urgent).hasPlace(asker, places),
  };
}
