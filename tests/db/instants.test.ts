// Rows say instants as dates, whichever way they are asked for: nobody converts them again.
import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';

import { driverOf } from '#db/client.server.ts';
import { milestones } from '#db/schema/people.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
const at = new Date('2026-11-25T01:02:03.456Z');

test('an instant is a date for the driver, for drizzle and for its sql, on the way in and out', async () => {
  const { db } = database;
  await db.insert(milestones).values({ name: 'by drizzle', reachedAt: at });
  await db.$client`insert into milestones (name, reached_at) values ('by the driver', ${at})`;
  await db.$client`insert into milestones (name, reached_at) values ('as text', ${at.toISOString()})`;
  await db.execute(sql`insert into milestones (name, reached_at) values ('by sql', ${at})`);

  const byDriver = await db.$client<{ at: Date }[]>`
    select reached_at as at from milestones where reached_at = ${at} and name <> 'nobody'`;
  expect(byDriver.map((row) => row.at)).toEqual([at, at, at, at]);
  const byDrizzle = await db.select().from(milestones).where(eq(milestones.reachedAt, at));
  expect(byDrizzle.map((row) => row.reachedAt)).toEqual([at, at, at, at]);
  const bySql = await db.execute<{ at: Date; none: Date | null }>(
    sql`select max(reached_at) as at, null::timestamptz as none from milestones where reached_at <= ${at}`,
  );
  expect([...bySql]).toEqual([{ at, none: null }]);
});

test('so it is in a transaction, where both share a connection, and a local date stays text', async () => {
  const day = await database.db.transaction(async (tx) => {
    const [row] = await driverOf(tx)<{ at: Date; day: string }[]>`
      select ${at}::timestamptz as at, date '2026-11-25' as day`;
    return row;
  });
  expect(day).toEqual({ at, day: '2026-11-25' });
});
