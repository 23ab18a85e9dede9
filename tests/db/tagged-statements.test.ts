// A statement of the driver's tag that is put together of parts goes to the server as one, with the values of all parts in their order.
import { expect, it } from 'vitest';

import { driverOf, inTransaction, type Sql } from '#db/client.server.ts';
import { constant, constantWords } from '#db/tagged-statements.server.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
const sql = (): Sql => driverOf(database.db);

it('parts in parts, alone and in a list, keep the order of their values', async () => {
  const one = sql();
  const parts = ['b', 'c'].map((name, index) => one`|| ${name}::text || ${index}::int`);
  const nothing = one``;
  const inner = one`(select ${'a'}::text ${parts} || ${'d'}::text)`;
  expect([...(await one`select ${0}::int as first, ${inner} as text ${nothing}, ${9}::int as last`)]).toEqual(
    [{ first: 0, text: 'ab0c1d', last: 9 }],
  );
});

it('a name and rows of the driver stand in a part, and read what is before them there', async () => {
  const one = sql();
  const from = one`from (values (1, 'một'), (2, 'hai')) as n (${one('id')}, ${one('word')})`;
  const which = one`where id in ${one([2, 3])}`;
  expect([...(await one`select word ${from} ${which}`)]).toEqual([{ word: 'hai' }]);
});

it('a constant stands in its text, among values', async () => {
  const one = sql();
  const known = constantWords(one, ['một', 'hai']);
  const query = one`select ${'hai'}::text in ${known} as known, ${'ba'}::text in ${known} as other limit ${constant(one, '1')}`;
  expect([...(await query)]).toEqual([{ known: true, other: false }]);
});

it('it is sent when somebody waits for it, and once', async () => {
  await database.owner.$client`create table sent_by_a_test as select 0 as count`;
  await database.owner.$client`grant all on sent_by_a_test to public`;
  const one = sql();
  const count = async () => (await one<{ count: number }[]>`select count from sent_by_a_test`)[0]?.count;
  const more = one`update sent_by_a_test set count = count + ${1} ${one`where ${true}::boolean`} returning count`;
  expect(await count()).toBe(0);
  expect([...(await more), ...(await more)]).toEqual([{ count: 1 }, { count: 1 }]);
  await Promise.all([more, more.then(() => {}), more.finally(() => {})]);
  expect(await count()).toBe(1);
});

it('a part made by the pool goes into a statement of a transaction, and with it', async () => {
  const part = sql()`set count = ${7}`;
  const failed = inTransaction(database.db, async (within) => {
    await within`update sent_by_a_test ${part}`;
    throw new Error('taken back');
  });
  await expect(failed).rejects.toThrow('taken back');
  expect([...(await sql()`select count from sent_by_a_test where count = ${7}`)]).toEqual([]);
});

it('what the server refuses is an error of whoever waits, told with the place in the code', async () => {
  const one = sql();
  const faulty = one`select ${one`no_such_column`} from users where id = ${'x'}`;
  const error = await faulty.catch((fault: unknown) => fault);
  expect(error).toMatchObject({ code: '42703' });
  expect((error as Error).stack).toContain('tagged-statements.test');
  expect(await one`select ${1}::int as goes_on`).toHaveLength(1);
});

it('the same text is prepared once, whatever parts it is made of', async () => {
  await inTransaction(database.db, async (within) => {
    for (const value of [1, 2, 3])
      await within`select ${value}::int as thrice ${within`where ${value}::int > 0`}`;
    const [row] = await within<{ count: number }[]>`
      select count(*)::int as count from pg_prepared_statements where statement like '%as thrice%' and statement not like '%pg_prep%'`;
    expect(row?.count).toBe(1);
  });
});
