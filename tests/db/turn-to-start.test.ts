// Processes of one portal start one after the other, and none waits for one that is gone.
import postgres from 'postgres';
import { expect, test } from 'vitest';

import { connect } from '#db/client.server.ts';
import { waitForTurnToStart } from '#db/turn-to-start.server.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();

interface Starter {
  readonly turn: Promise<() => Promise<void>>;
  waits: boolean;
  starts: boolean;
}

function begin(): Starter {
  const starter: Starter = {
    turn: waitForTurnToStart(database.url, () => (starter.waits = true)),
    waits: false,
    starts: false,
  };
  void starter.turn.then(() => (starter.starts = true));
  return starter;
}

test('the second waits until the first has started', async () => {
  const first = begin();
  const endTurn = await first.turn;
  expect(first.waits).toBe(false);
  const second = begin();
  await expect.poll(() => second.waits).toBe(true);
  expect(second.starts).toBe(false);
  await endTurn();
  await (
    await second.turn
  )();
});

test('who dies while he starts keeps nobody waiting', async () => {
  const first = begin();
  await first.turn;
  const second = begin();
  await expect.poll(() => second.waits).toBe(true);
  const sql = postgres(database.url, { max: 1 });
  await sql`
    select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
      and database = (select oid from pg_database where datname = current_database())`;
  await (
    await second.turn
  )();
  await sql.end();
});

test('the server asks soon after a machine that went without a word', async () => {
  const overTheNetwork = connect(database.loginUrl, { max: 1 });
  expect(await overTheNetwork.$client`show tcp_keepalives_idle`).toEqual([{ tcp_keepalives_idle: '30' }]);
  await overTheNetwork.$client.end();
});

test('where there is no such database it says so', async () => {
  const nowhere = new URL(database.url);
  nowhere.pathname = '/khong-co';
  await expect(waitForTurnToStart(nowhere.href, () => {})).rejects.toThrow(/khong-co/);
});
