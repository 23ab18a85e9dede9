// Pools of workers: what is asked of them never stops the thread that asks, and whatever goes wrong is told.
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { afterAll, describe, expect, test } from 'vitest';

import { workFor } from '#app/adapters/asker.server.ts';
import type { TaskPool } from '#app/adapters/task-pool.ts';
import { workerPool, type WorkerPoolOptions } from '#app/adapters/worker-pool.server.ts';
import type { poolTasks } from './pool-tasks.ts';

type PoolTasks = typeof poolTasks;
type Trouble = Parameters<WorkerPoolOptions['onTrouble']>[0];

const poolOf = (options: Partial<WorkerPoolOptions>): TaskPool<PoolTasks> =>
  workerPool<PoolTasks>({
    name: 'tests',
    script: new URL('./pool-tasks.ts', import.meta.url),
    workers: 1,
    waiting: { ordinary: 2, urgent: 2 },
    seconds: 20,
    megabytes: 32,
    processMegabytes: 400,
    idleSeconds: 60,
    onTrouble: () => {},
    ...options,
  });

describe('a pool of one worker', () => {
  const troubles: Trouble[] = [];
  const open = (options: Partial<WorkerPoolOptions> = {}) =>
    poolOf({ onTrouble: (trouble) => troubles.push(trouble), ...options });
  const pool = open();
  const impatient = open({ seconds: 3 });
  afterAll(() => Promise.all([pool.close(), impatient.close()]));

  test('takes so many, refuses the rest at once, and lets the urgent go first', async () => {
    expect(await pool.run('double', [21])).toEqual({ done: true, result: 42 });
    const ask = (name: string, urgent = false) => pool.run('at', [name, 50], { urgent });
    const asked = [ask('running'), ask('first'), ask('second'), ask('too many'), ask('urgent', true)];
    const answers = await Promise.all(asked);
    expect(answers[3]).toEqual({ done: false, trouble: 'busy' });
    const order = answers
      .flatMap((answer) => (answer.done ? [answer.result] : []))
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name);
    expect(order).toEqual(['running', 'urgent', 'first', 'second']);
  });

  test('gives everybody his turn, however much another asks for', async () => {
    const roomy = open({ waiting: { ordinary: 3, urgent: 2 } });
    await roomy.run('double', [1]);
    const ask = (asker: string, number: number) =>
      workFor(asker, () => roomy.run('at', [`${asker} ${number}`, 30]));
    const much = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => ask('An', number));
    const others = ['Bình', 'Chi'].map((asker) => ask(asker, 1));
    const tooMany = await ask('Dũng', 1);
    const answers = await Promise.all([...much, ...others]);
    const order = answers
      .flatMap((answer) => (answer.done ? [answer.result] : []))
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name);
    // One runs, one has An's place, three more wait behind it; the rest of his was refused, and nothing of anybody else's.
    expect(order).toEqual(['An 1', 'An 2', 'Bình 1', 'Chi 1', 'An 3', 'An 4', 'An 5']);
    expect(tooMany).toEqual({ done: false, trouble: 'busy' });
    await roomy.close();
  });

  test('ends what takes too long, or more memory than it may, and goes on', async () => {
    await impatient.run('double', [1]);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const began = performance.now();
    const [spun, next] = await Promise.all([impatient.run('spin', []), impatient.run('double', [2])]);
    delay.disable();
    expect(spun).toEqual({ done: false, trouble: 'too-long' });
    expect(next).toEqual({ done: true, result: 4 });
    // In its own thread the task would have held this one all the while.
    expect(delay.max / 1e6).toBeLessThan((performance.now() - began) / 2);
    expect(await pool.run('hoard', [])).toEqual({ done: false, trouble: 'died' });
    expect(await pool.run('double', [3])).toEqual({ done: true, result: 6 });
    expect(troubles.map(({ task, trouble }) => `${task}: ${trouble}`)).toEqual([
      'spin: too-long',
      'hoard: died',
    ]);
  });

  test('throws the faults of a task, and tells it no secret', async () => {
    await expect(pool.run('fail', [])).rejects.toThrow('a fault of the task');
    process.env['DATABASE_URL'] ??= 'postgres://secret';
    expect(await pool.run('knows', ['DATABASE_URL'])).toEqual({ done: true, result: 'nothing' });
  });

  test('closed, takes nothing more and has no word for what it ended but that it is busy', async () => {
    const short = open();
    const asked = [short.run('spin', []), short.run('double', [1])];
    await new Promise((resolve) => setTimeout(resolve, 300));
    await short.close();
    expect(await Promise.all(asked)).toEqual(asked.map(() => ({ done: false, trouble: 'busy' })));
    expect(await short.run('double', [1])).toEqual({ done: false, trouble: 'busy' });
  });
});

test('a process ends when it takes more of the machine than it may, also in what is no heap', async () => {
  const troubles: Trouble[] = [];
  const pool = poolOf({ onTrouble: (trouble) => troubles.push(trouble) });
  expect(await pool.run('hoardBytes', [])).toEqual({ done: false, trouble: 'died' });
  expect(troubles).toMatchObject([{ trouble: 'died', said: 'more memory than a worker may have' }]);
  expect(await pool.run('double', [3])).toEqual({ done: true, result: 6 });
  await pool.close();
});

test('a process is no part of the group that Ctrl-C ends; one that somebody ended holds nobody up who closes the pool', async () => {
  const pool = poolOf({});
  const answer = await pool.run('pid', []);
  const pid = answer.done ? answer.result : 0;
  const isThere = (id: number) => {
    try {
      return process.kill(id, 0);
    } catch {
      return false;
    }
  };
  expect(isThere(-pid)).toBe(true);
  process.kill(pid, 'SIGTERM');
  await expect.poll(() => isThere(pid)).toBe(false);
  await pool.close();
});
