// Two acts at once, without luck: they are held at the row that they want, or somebody is faster between what an act read and its lock.
import { expect } from 'vitest';

import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { driverOf, type Database, type Sql } from '#db/client.server.ts';

/** Until the other session is seen to wait; it ends as soon as it does. */
const longestWait = { timeout: 20_000, interval: 20 };

/**
 * Holds a row until every act waits for it, in the order in which they are given, then lets go.
 * @param row of a dossier, unless its table is said
 * @param meanwhile what whoever holds it writes before he lets go
 * @returns their outcomes, in that order
 */
export async function heldTogether<T>(
  owner: Database,
  { table = 'dossiers', id }: { readonly table?: string; readonly id: string },
  acts: readonly (() => Promise<T>)[],
  meanwhile: (sql: Sql) => Promise<unknown> = () => Promise.resolve(),
): Promise<T[]> {
  const { running } = await owner.transaction(async (tx) => {
    const holding = driverOf(tx);
    await holding`select from ${holding(table)} where id = ${id} for update`;
    const begun: Promise<T>[] = [];
    const waiting = async () =>
      (
        await holding`
          select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
      ).length;
    for (const act of acts) {
      begun.push(act());
      await expect.poll(waiting, longestWait).toBe(begun.length);
    }
    await meanwhile(holding);
    return { running: Promise.all(begun) };
  });
  return running;
}

/**
 * A portal where somebody is faster.
 * @param meanwhile what he does, after the act read and before its first transaction
 */
export function whereMeanwhile(deps: Deps, meanwhile: () => Promise<unknown>): Deps {
  let faster: Promise<unknown> | undefined;
  const transaction: Database['transaction'] = async (...given) => {
    await (faster ??= meanwhile());
    return deps.db.transaction(...given);
  };
  const db = new Proxy(deps.db, {
    get: (target, key): unknown => (key === 'transaction' ? transaction : Reflect.get(target, key)),
  });
  return { ...deps, db };
}
