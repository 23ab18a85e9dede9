// A pool of tasks in workers of their own: threads for what the portal itself draws, processes for what reads files from
// outside, whose memory comes back as a whole and whose fall takes nobody along.
import { fileURLToPath } from 'node:url';

import workerpool, { type WorkerPoolOptions as LibraryOptions } from 'workerpool';

import { own } from '#forms/own.ts';
import type { TaskOptions, TaskPool, Tasks, TaskTrouble } from './task-pool.ts';

export interface WorkerPoolOptions {
  /** Named in what is reported. */
  readonly name: string;
  /** The module that calls `serveTasks`; TypeScript, as everything the server runs. */
  readonly script: URL;
  readonly in: 'thread' | 'process';
  readonly workers: number;
  /** Tasks that may wait beside those that run; urgent ones are counted by themselves. */
  readonly waiting: { readonly ordinary: number; readonly urgent: number };
  /** Of one task, from when a worker takes it. */
  readonly seconds: number;
  /** Of one worker's JavaScript, and in a process as much again of WebAssembly; buffers come on top and are bounded by the task. */
  readonly megabytes: number;
  /** A worker that nobody needed for so long is given up. */
  readonly idleSeconds: number;
  /** Told of each task that was ended or that took its worker along. */
  readonly onTrouble: (trouble: { pool: string; task: string; trouble: TaskTrouble; said: string }) => void;
}

type TaskQueue = Exclude<NonNullable<LibraryOptions['queueStrategy']>, string>;
type QueuedTask = Parameters<TaskQueue['push']>[0];
type Pool = ReturnType<typeof workerpool.pool>;

/** Of 64 KiB (WebAssembly Core Specification, 4.2.8). */
const wasmPagesOfMegabyte = 16;

/** A process that ends when it is told to takes a fifth of it (`workerTerminateTimeout`). */
const endsWithinMs = 1000;

const start = fileURLToPath(new URL('./worker-start.mjs', import.meta.url));
/** What a program needs to run; no secret of the portal reaches who reads hostile files. */
const inherited = 'PATH HOME TMPDIR TEMP TMP SystemRoot LANG TZ NODE_ENV'.split(' ');

/**
 * Starts its workers when they are first needed, ends them when they are idle.
 * @returns the port; a task that runs too long or fails is told as an outcome
 */
export function workerPool<T extends Tasks>(options: WorkerPoolOptions): TaskPool<T> {
  const queue = urgentFirst();
  let pool: Pool | undefined;
  let running = 0;
  let idle: NodeJS.Timeout | undefined;
  let closed = false;

  async function giveUp(): Promise<void> {
    const old = pool;
    pool = undefined;
    // Of a process that somebody else has ended, workerpool 10.0 waits for the end that it has seen.
    await Promise.resolve(old?.terminate(true, endsWithinMs)).catch((error: unknown) => {
      if (!(error instanceof workerpool.Promise.TimeoutError)) throw error;
    });
  }

  return {
    async run(name, input, { urgent = false } = {}) {
      if (closed || queue.waiting(urgent) >= options.waiting[urgent ? 'urgent' : 'ordinary']) {
        return { done: false, trouble: 'busy' };
      }
      clearTimeout(idle);
      running += 1;
      let said = '';
      try {
        pool ??= open(options, queue);
        const result: unknown = await pool
          .exec(name, input, {
            metadata: { urgent },
            on: (message: { readonly stderr?: string }) => {
              said = `${said}${message.stderr ?? ''}`.slice(0, 500);
            },
          })
          .timeout(options.seconds * 1000);
        return { done: true, result: result as Awaited<ReturnType<T[typeof name]>> };
      } catch (error) {
        if (closed) return { done: false, trouble: 'busy' };
        const trouble = troubleIn(error);
        if (trouble === undefined) throw error;
        options.onTrouble({ pool: options.name, task: name, trouble, said: said || String(error) });
        return { done: false, trouble };
      } finally {
        running -= 1;
        if (running === 0 && !closed) {
          idle = setTimeout(() => void giveUp(), options.idleSeconds * 1000);
          idle.unref();
        }
      }
    },
    async close() {
      closed = true;
      clearTimeout(idle);
      await giveUp();
    },
  };
}

function open({ script, in: workerType, workers, megabytes }: WorkerPoolOptions, queue: TaskQueue): Pool {
  const env = Object.fromEntries(
    inherited.flatMap((name) =>
      Object.entries(own(process.env, name) === undefined ? {} : { [name]: own(process.env, name) }),
    ),
  );
  return workerpool.pool(start, {
    workerType,
    maxWorkers: workers,
    queueStrategy: queue,
    workerTerminateTimeout: 200,
    // Otherwise what a dying worker writes stands in the portal's own log, line by line.
    emitStdStreams: true,
    workerThreadOpts: {
      env,
      argv: [script.href],
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    },
    forkArgs: [script.href],
    // `advanced`: bytes travel as bytes. `detached`: Ctrl-C in a terminal is for the portal, which lets the task at hand end.
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

function urgentFirst(): TaskQueue & { waiting(urgent: boolean): number } {
  const urgents: QueuedTask[] = [];
  const others: QueuedTask[] = [];
  const placeOf = (task: QueuedTask) =>
    (task.options?.metadata as TaskOptions | undefined)?.urgent === true ? urgents : others;
  return {
    push: (task: QueuedTask) => void placeOf(task).push(task),
    pop: () => urgents.shift() ?? others.shift(),
    size: () => urgents.length + others.length,
    contains: (task: QueuedTask) => placeOf(task).includes(task),
    clear() {
      urgents.length = 0;
      others.length = 0;
    },
    waiting: (urgent) => (urgent ? urgents : others).length,
  };
}
