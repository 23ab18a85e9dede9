// What the tests let a pool do: a worker's script, as the portal's own are.
import { serveTasks } from '#app/adapters/serve-tasks.server.ts';

export const poolTasks = {
  double: (number: number) => number * 2,
  /** Says when it ran, so that an order can be seen. */
  at: async (name: string, milliseconds: number) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return { name, at: Date.now() };
  },
  spin: (): never => {
    for (;;);
  },
  hoard: (): never => {
    const held: string[][] = [];
    for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => `${index}`));
  },
  hoardBytes: (): never => {
    const held: Buffer[] = [];
    for (;;) held.push(Buffer.alloc(10_000_000, 1));
  },
  fail: (): never => {
    throw new Error('a fault of the task');
  },
  pid: () => process.pid,
  knows: (name: string) => process.env[name] ?? 'nothing',
};

serveTasks(poolTasks);
