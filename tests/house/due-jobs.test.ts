// What is due by the clock is told by pg-boss, which is mended here (decision 070): it looks back only where something may be due.
import { createRequire } from 'node:module';

import { afterEach, expect, test, vi } from 'vitest';

import { scheduledTimes } from '#app/operation/job-times.ts';

const fromHere = createRequire(import.meta.url);
const Timekeeper = fromHere('pg-boss/src/timekeeper.js') as new (
  database: object,
  config: object,
) => { shouldSendIt(cron: string, zone: string): boolean };
const { parseExpression } = createRequire(fromHere.resolve('pg-boss'))('cron-parser') as {
  parseExpression: (cron: string) => { prev(): unknown };
};
const timekeeper = new Timekeeper({}, {});

/** The jobs that are due at an instant in Việt Nam. */
function due(at: string): string[] {
  vi.useFakeTimers({ now: new Date(`${at}+07:00`), toFake: ['Date'] });
  return Object.entries(scheduledTimes)
    .filter(([, { cron }]) => timekeeper.shouldSendIt(cron, 'UTC+7'))
    .map(([name]) => name);
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a job is due for a minute from its time on, and on its day', () => {
  const morning = Object.entries(scheduledTimes).flatMap(([name, { cron }]) =>
    cron === '0 7 * * *' ? [name] : [],
  );
  expect(morning.length).toBeGreaterThan(3);
  expect(due('2026-11-27T06:59:59.999')).toEqual([]);
  expect(due('2026-11-27T07:00:00.500')).toEqual(expect.arrayContaining(morning));
  expect(due('2026-11-27T07:00:59.999')).toEqual(due('2026-11-27T07:00:00.500'));
  expect(due('2026-11-27T07:01:00')).toEqual([]);
  expect(due('2026-11-30T04:30:30')).not.toContain('backup-drill');
  expect(due('2026-12-01T04:30:30')).toContain('backup-drill');
});

test('nothing is looked back for where nothing can be due', () => {
  const prototype = Object.getPrototypeOf(parseExpression('* * * * *')) as { prev(): unknown };
  const lookBack = vi.spyOn(prototype, 'prev');
  due('2026-11-27T09:09:30');
  expect(lookBack).not.toHaveBeenCalled();
  due('2026-11-27T07:00:30');
  expect(lookBack).toHaveBeenCalled();
});
