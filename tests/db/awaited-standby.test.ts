// A commit that waits for a standby has no bound, whatever bounds the statements before it (decision 135).
import { afterAll, beforeAll, expect, test } from 'vitest';

import { connect, pageBounds, type Database } from '#db/client.server.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
const opened: Database[] = [];
afterAll(() => Promise.all(opened.map(({ $client }) => $client.end())));

beforeAll(async () => {
  // What is deferred runs within the commit.
  await database.owner.$client.unsafe(`
    create table bounds_seen (at_commit text);
    create table written (id int);
    create function see_bound() returns trigger language plpgsql as $$
      begin insert into bounds_seen values (current_setting('statement_timeout')); return null; end $$;
    create constraint trigger sees after insert on written deferrable initially deferred
      for each row execute function see_bound()`);
});

test.each([
  { waitsForStandby: true, atCommit: '0' },
  { waitsForStandby: false, atCommit: '10s' },
])('with waitsForStandby $waitsForStandby it is $atCommit', async ({ waitsForStandby, atCommit }) => {
  const db = connect(database.url, { max: 1, bounds: pageBounds, waitsForStandby });
  opened.push(db);
  const within = await db.transaction(async (tx) => {
    await tx.transaction((savepoint) => savepoint.execute('insert into written values (1)'));
    const [row] = await tx.execute<{ bound: string }>(`select current_setting('statement_timeout') as bound`);
    return row?.bound;
  });
  expect(within).toBe('10s');
  const seen = await database.owner.$client<
    { at_commit: string }[]
  >`delete from bounds_seen returning at_commit`;
  expect(seen.map((row) => row.at_commit)).toEqual([atCommit]);
  const [after] = await db.$client<{ bound: string }[]>`select current_setting('statement_timeout') as bound`;
  expect(after?.bound).toBe('10s');
});
