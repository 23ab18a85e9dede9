// What drizzle asks of the server is prepared once a connection, as the driver's own statements are.
import { inArray, sql } from 'drizzle-orm';
import { afterEach, expect, it } from 'vitest';

import { connect, type Database, type Queryable } from '#db/client.server.ts';
import { users } from '#db/schema/index.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
let open: Database | undefined;

/** A pool of one connection: what is prepared stays with a connection. */
const onlyConnection = () => (open = connect(database.url, { max: 1 }));

afterEach(async () => {
  await open?.$client.end();
});

const namesOf = (db: Queryable, ids: readonly string[]) =>
  db.select({ name: users.name }).from(users).where(inArray(users.id, ids));

/** How many statements with so many values the connection has prepared. */
async function preparedWith(db: Queryable, values: number): Promise<number> {
  const rows = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from pg_prepared_statements where cardinality(parameter_types) = ${sql.raw(String(values))}`,
  );
  return rows[0]?.count ?? -1;
}

const ids = (count: number) => Array.from({ length: count }, (_, at) => `nobody-${at}`);

it('the same question is prepared once, also within a transaction and a savepoint of it', async () => {
  const db = onlyConnection();
  await namesOf(db, ids(7));
  expect(await preparedWith(db, 7)).toBe(1);
  await namesOf(db, ids(7));
  await db.transaction(async (tx) => {
    await namesOf(tx, ids(7));
    await namesOf(tx, ids(8));
    await tx.transaction((inner) => namesOf(inner, ids(9)));
  });
  expect(await Promise.all([7, 8, 9].map((values) => preparedWith(db, values)))).toEqual([1, 1, 1]);
});

it('what is written for many rows at once is not kept by the server', async () => {
  const db = onlyConnection();
  expect(await namesOf(db, ids(101))).toEqual([]);
  expect(await preparedWith(db, 101)).toBe(0);
});

it('a question goes on when its table has become another', async () => {
  const db = onlyConnection();
  const whole = () => db.execute(sql`select * from notes_of_a_test where id = ${1}`);
  await database.owner.execute(sql`create table notes_of_a_test as select 1 as id`);
  expect([...(await whole())]).toEqual([{ id: 1 }]);
  await database.owner.execute(sql`alter table notes_of_a_test add column text text default 'mới'`);
  expect([...(await whole())]).toEqual([{ id: 1, text: 'mới' }]);
});

it('a list that asks nothing of a value is prepared as well; several statements in one text are not', async () => {
  const db = onlyConnection();
  const all = () => db.select({ id: users.id }).from(users);
  const before = await preparedWith(db, 0);
  await all();
  await all();
  expect(await preparedWith(db, 0)).toBe(before + 1);
  expect(await db.execute(sql`select 1 as one; select 2 as two`)).toBeDefined();
});
