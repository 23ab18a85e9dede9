// What a transaction has to tell is told after its commit, together with what others told, and nothing of one that was rolled back.
import { afterEach, beforeEach, expect, test } from 'vitest';

import { driverOf, inTransaction, type Sql } from '#db/client.server.ts';
import { enqueueMail } from '#db/queries/outbox.server.ts';
import { listen, listenForWaitingWork } from '#db/queries/told-of-commits.server.ts';
import { gatherNews, tellAfterCommit, type News } from '#db/telling.server.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
const channel = 'a_test';
let heard: string[] = [];
let stopListening: () => Promise<void>;

beforeEach(async () => {
  heard = [];
  stopListening = await listen(
    database.owner,
    channel,
    (payload) => payload !== undefined && heard.push(payload),
  );
});
afterEach(() => stopListening());

const tell = (sql: Sql, payload: string) => tellAfterCommit(sql, { channel, payload });

/** What is told now has been heard when this is. */
async function heardUntilNow(): Promise<readonly string[]> {
  tell(driverOf(database.db), 'last');
  await expect.poll(() => heard).toContain('last');
  return heard.filter((payload) => payload !== 'last');
}

test('another process hears what a transaction told when it is committed, and not before', async () => {
  await inTransaction(database.db, async (sql) => {
    tell(sql, 'within');
    await new Promise((later) => setTimeout(later, 60));
    expect(await heardUntilNow()).toEqual([]);
    heard = [];
  });
  await expect.poll(() => heard).toEqual(['within']);
});

test('what was rolled back tells nothing, whole or to a savepoint', async () => {
  const failing = inTransaction(database.db, async (sql) => {
    tell(sql, 'rolled back');
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  await inTransaction(database.db, async (sql, tx) => {
    const inner = tx.transaction(async (savepoint) => {
      tell(driverOf(savepoint), 'to a savepoint');
      throw new Error('within');
    });
    await expect(inner).rejects.toThrow();
    await tx.transaction(async (savepoint) => tell(driverOf(savepoint), 'kept'));
    tell(sql, 'whole');
  });
  expect(await heardUntilNow()).toEqual(['kept', 'whole']);
});

test('a commit that the server refuses tells nothing', async () => {
  await database.owner
    .$client`create table refused_at_commit (id int primary key deferrable initially deferred)`;
  await database.owner.$client`grant all on refused_at_commit to public`;
  const refused = inTransaction(database.db, async (sql) => {
    await sql`insert into refused_at_commit values (1), (1)`;
    tell(sql, 'refused');
  });
  await expect(refused).rejects.toThrow();
  expect(await heardUntilNow()).toEqual([]);
});

test('of many at once few statements tell, each thing once', async () => {
  const sent: (readonly News[])[] = [];
  const take = gatherNews(async (news) => void sent.push(news), 20);
  for (let round = 0; round < 100; round += 1) {
    for (const payload of ['ho-tich', 'dat-dai', 'ho-tich']) take({ channel, payload });
    await new Promise((later) => setTimeout(later, 1));
  }
  await expect.poll(() => sent.at(-1)?.length).toBe(2);
  const statements = sent.length;
  expect(statements).toBeLessThan(30);
  await new Promise((later) => setTimeout(later, 60));
  expect(sent.length - statements).toBeLessThan(2);
});

test('what could not be told is let go, and the next is told', async () => {
  const sent: string[] = [];
  const take = gatherNews(async ([news]) => {
    sent.push(news?.payload ?? '');
    if (sent.length === 1) throw new Error('no connection');
  }, 1);
  take({ channel, payload: 'lost' });
  await expect.poll(() => sent).toEqual(['lost']);
  take({ channel, payload: 'next' });
  await expect.poll(() => sent).toEqual(['lost', 'next']);
});

test('a hundred mails at once wake whoever sends them a few times', async () => {
  let woken = 0;
  const stop = await listenForWaitingWork(database.owner, (table) => table === 'outbox' && (woken += 1));
  const mail = { kind: 'test', recipient: 'an@example.vn', subject: 'Thư', body: 'Chữ', html: '<p>Chữ</p>' };
  await Promise.all(
    Array.from({ length: 100 }, (_, at) =>
      database.db.transaction((tx) => enqueueMail(tx, { ...mail, dedupeKey: `many:${at}` })),
    ),
  );
  await expect.poll(() => woken).toBeGreaterThan(0);
  await new Promise((later) => setTimeout(later, 100));
  expect(woken).toBeLessThan(40);
  await stop();
});
