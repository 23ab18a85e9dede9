// Nobody waits without end: a statement that takes too long is ended, and who finds no free connection is told so.
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { connect, driverOf, inTransaction, type Database } from '#db/client.server.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
let pool: Database;
beforeEach(() => {
  pool = connect(database.url, { max: 1, bounds: { statementMs: 400, waitMs: 400 } });
});
afterEach(() => pool.$client.end());

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error as { cause?: unknown }).cause ?? error,
  );

/** Holds the one connection of the pool until it is let go. */
async function occupy(): Promise<() => Promise<void>> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let done: Promise<void> = Promise.resolve();
  await new Promise<void>((begun) => {
    done = inTransaction(pool, async (tx) => {
      await tx`select 1`;
      begun();
      await held;
    });
  });
  return async () => {
    letGo();
    await done;
  };
}

test('a statement that takes too long is ended by the server', async () => {
  expect(await faultOf(pool.execute(sql`select pg_sleep(20)`))).toMatchObject({ code: '57014' });
  expect(await pool.execute(sql`select 1 as one`)).toMatchObject([{ one: 1 }]);
});

test('who finds no free connection is told so, whichever way he asks, and what he asked is not done later', async () => {
  await pool.execute(sql`create table if not exists waited (way text)`);
  const letGo = await occupy();
  const faults = await Promise.all(
    [
      pool.execute(sql`insert into waited values ('drizzle')`),
      Promise.resolve(driverOf(pool)`insert into waited values ('driver')`),
      inTransaction(pool, (tx) => Promise.resolve(tx`insert into waited values ('transaction')`)),
      pool.transaction((tx) => tx.execute(sql`insert into waited values ('drizzle transaction')`)),
    ].map(faultOf),
  );
  expect(faults).toHaveLength(4);
  for (const fault of faults) expect(fault).toMatchObject({ message: expect.any(String) as string });
  await letGo();
  expect(await pool.execute(sql`select way from waited`)).toHaveLength(0);
});

test('who finds one in time notices nothing', async () => {
  const letGo = await occupy();
  const answered = pool.execute(sql`select 1 as one`);
  setImmediate(() => void letGo());
  expect(await answered).toMatchObject([{ one: 1 }]);
});
