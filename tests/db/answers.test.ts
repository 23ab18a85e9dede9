// Everybody is answered with his own rows, or is told why not, whatever happens to the connections that people share: locks,
// bounds, sessions that are cancelled, ended or silent (decision 026).
import { createConnection, createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { sql } from 'drizzle-orm';
import type postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { connect, driverOf, inTransaction, type Database } from '#db/client.server.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
const bounds = { statementMs: 150, waitMs: 500 };
let pool: Database;
const open = (max: number, options: { bounds?: typeof bounds } = {}): Database =>
  (pool = connect(database.url, { max, ...options }));

interface Row {
  readonly asker: number | null;
}
/** What somebody was answered: the numbers that came, each of which should be his. A hole among the rows is a wrong answer as well. */
type Answer = readonly (Row | undefined)[];
const tooLong = 'rows for longer than a statement may run';

const inOneTransaction = (asker: number): Promise<Answer> =>
  inTransaction(pool, async (own) => {
    const before = await own<Row[]>`insert into asked (asker) values (${asker}) returning asker`;
    await wait(asker % 3);
    const [one, other] = await Promise.all([
      own<Row[]>`select ${asker}::int as asker`,
      own<Row[]>`select ${asker}::int as asker from askers for share`,
    ]);
    return [...before, ...one, ...other];
  });

/** The ways in which the portal asks, each of which says who asks. */
const ways: Readonly<Record<string, (asker: number) => Promise<Answer>>> = {
  'a prepared statement': async (asker) =>
    pool.execute<{ asker: number }>(sql`select ${asker}::int as asker from generate_series(1, 3)`),
  'a tagged statement': async (asker) => driverOf(pool)<Row[]>`select ${asker}::int as asker`,
  'a plain statement': async (asker) => driverOf(pool).unsafe<Row[]>(`select ${asker}::int as asker`),
  'rows that break off': async (asker) =>
    driverOf(pool)<Row[]>`select (${asker}::int + 0 * 1 / (3 - n)) as asker from generate_series(1, 5) n`,
  [tooLong]: async (asker) =>
    driverOf(pool)<
      Row[]
    >`select ${asker}::int as asker, repeat('x', 9000), pg_sleep(0.01) from generate_series(1, 60)`,
  'a value that cannot be sent': async (asker) =>
    driverOf(pool)<Row[]>`select ${asker}::int as asker where ${new Date(Number.NaN)}::timestamptz is null`,
  'a lock': async (asker) =>
    driverOf(pool)<Row[]>`update askers set n = n + 1 where id = 1 returning ${asker}::int as asker`,
  'a transaction': inOneTransaction,
  'a transaction that is given up': (asker) =>
    inTransaction(pool, async (own) => {
      await own`insert into asked (asker) values (${-asker})`;
      await Promise.all([own`select pg_sleep(0.01)`, own`select 1 / 0`, wait(5).then(() => own`select 1`)]);
      return [];
    }),
};

/** @returns how many were answered, and who was answered with what is not his */
async function askAtOnce(
  rounds: number,
): Promise<{ readonly answered: number; readonly wrong: readonly unknown[] }> {
  const wrong: unknown[] = [];
  let answered = 0;
  let asker = 0;
  const asking: Promise<void>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [way, ask] of Object.entries(ways)) {
      if (way === tooLong && round % 10 !== 0) continue;
      const own = (asker += 1);
      asking.push(
        ask(own).then(
          (rows) => {
            answered += 1;
            const askers = Array.from(rows, (row) => row?.asker);
            if (askers.some((other) => other !== own)) wrong.push({ way, own, askers });
          },
          () => {},
        ),
      );
    }
    await wait(10);
  }
  await Promise.all(asking);
  return { answered, wrong };
}

beforeEach(async () => {
  await database.owner.execute(sql`create table if not exists askers (id int primary key, n int not null)`);
  await database.owner.execute(sql`create table if not exists asked (asker int)`);
  await database.owner.execute(sql`insert into askers values (1, 0) on conflict do nothing`);
  await database.owner.execute(sql`truncate asked`);
});
const proxies: Server[] = [];
afterEach(async () => {
  await pool.$client.end({ timeout: 1 });
  for (const proxy of proxies.splice(0)) proxy.close();
});

/** What happens to the sessions of the pool, one of them at a time. */
const toSessions = (does: string) =>
  database.owner.execute(
    sql.raw(`select ${does}(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and query not like '%pg_stat_activity%' order by random() limit 1`),
  );
const disturbances: Record<string, () => Promise<unknown>> = {
  nothing: () => Promise.resolve(),
  'a lock on what all need': () =>
    inTransaction(database.owner, async (own) => {
      await own`lock table askers in access exclusive mode`;
      await wait(120);
    }),
  'statements are cancelled': () => toSessions('pg_cancel_backend'),
  'sessions are ended': () => wait(200).then(() => toSessions('pg_terminate_backend')),
};

/** As pages and jobs ask, and as migrations and commands do. */
const alone = { bounds };
describe.each([
  ['each statement alone on its connection', alone],
  ['statements behind one another', {}],
] as const)('%s', (_, options) => {
  test.each(Object.entries(disturbances))(
    'everybody has his own rows while there is %s',
    async (_name, disturb) => {
      open(2, options);
      let over = false;
      const disturbed = (async () => {
        while (!over) {
          await disturb();
          await wait(25);
        }
      })();
      const { answered, wrong } = await askAtOnce(options === alone ? 30 : 10);
      over = true;
      await disturbed;
      // Whose session was ended last is told so a moment later.
      await wait(200);
      expect(wrong).toEqual([]);
      expect(answered).toBeGreaterThan(10);
      // What was given up left nothing behind, and every connection is as good as a new one.
      expect(await pool.execute(sql`select 1 from asked where asker < 0`)).toHaveLength(0);
      const again = await Promise.all([1, 2, 3, 4].map(inOneTransaction));
      expect(again.flat().map((row) => row?.asker)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    },
    60_000,
  );
});

const pidOf = async (asking: postgres.ISql): Promise<number> =>
  (await asking<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid ?? 0;
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'answered',
    (error: unknown) => (error as { code?: unknown }).code,
  );

test('a transaction has its connection to itself, even when a hundred statements were written there before it', async () => {
  const client = driverOf(open(1));
  const before = Array.from({ length: 100 }, (_, n) => client.unsafe(`select ${n}`).execute());
  const given = codeOf(
    pool.$client.begin(async (own) => {
      await own`insert into asked values (1)`;
      await own`select 1 / 0`;
    }),
  );
  const after = client.unsafe('insert into asked values (2)').execute();
  await Promise.all([...before, after]);
  expect(await given).toBe('22012');
  expect(await database.owner.execute(sql`select asker from asked`)).toEqual([{ asker: 2 }]);
});

test('what is asked after the end of a transaction, or after its connection was lost, is not done on the connection of another', async () => {
  open(1, alone);
  let late: (() => Promise<unknown>) | undefined;
  await inTransaction(pool, async (own) => {
    late = () => Promise.resolve(own`insert into asked values (1)`);
    await own`select 1`;
  });
  expect(await codeOf(late?.() ?? Promise.resolve())).toBe('TRANSACTION_OVER');

  let other: Promise<unknown> = Promise.resolve();
  const lost = codeOf(
    inTransaction(pool, async (own) => {
      await database.owner.execute(sql`select pg_terminate_backend(${await pidOf(own)})`);
      await wait(20);
      // Another has the connection anew, in a transaction of his own, when this one goes on and is given up.
      other = inTransaction(pool, async (his) => {
        await his`insert into asked values (2)`;
        await wait(60);
        await his`insert into asked values (3)`;
      });
      other.catch(() => {});
      await wait(320);
      await own`insert into asked values (4)`;
    }),
  );
  expect(await lost).toBe('CONNECTION_CLOSED');
  await wait(330);
  await other;
  expect(await database.owner.execute(sql`select asker from asked order by 1`)).toEqual([
    { asker: 2 },
    { asker: 3 },
  ]);
});

test('a session that is silent for longer than a statement may run is given up, and the next one is answered', async () => {
  const client = driverOf(open(1, alone));
  const pid = await pidOf(client);
  process.kill(pid, 'SIGSTOP');
  try {
    expect(await codeOf(Promise.resolve(client`select 1`))).toBe('SILENT');
    expect(await pidOf(client)).not.toBe(pid);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
});

/** A way to the server that somebody stands on. `onAnswer` may add to what the server sends, or wait before it goes on. */
async function between(
  onAnswer: (asked: Buffer, answer: Buffer) => Buffer | Promise<Buffer>,
  bounded = bounds,
): Promise<Database> {
  const real = new URL(database.url);
  const server = createServer((client) => {
    const upstream = createConnection(Number(real.port), real.hostname);
    let asked = Buffer.alloc(0);
    let sent = Promise.resolve();
    client.on('data', (chunk) => {
      asked = chunk;
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      const question = asked;
      sent = sent.then(async () => void client.write(await onAnswer(question, chunk)));
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const)
      one.on('error', () => {}).on('close', () => other.destroy());
  });
  proxies.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(real);
  url.port = String((server.address() as AddressInfo).port);
  return (pool = connect(url.href, { max: 1, bounds: bounded }));
}

test('a connection that was made for somebody who waits no longer serves the next', async () => {
  // The driver asks for the types of arrays before the first statement.
  const client = driverOf(
    await between((asked, answer) => (asked.includes('typarray') ? wait(400, answer) : answer), {
      statementMs: 1000,
      waitMs: 200,
    }),
  );
  expect(await codeOf(Promise.resolve(client`select 1`))).not.toBe('answered');
  await expect.poll(() => client`select 1 as one`.catch(() => undefined)).toEqual([{ one: 1 }]);
});

test('a connection whose answers do not fit what was asked is closed, and nobody is given the answer of another', async () => {
  let once = true;
  const client = driverOf(
    await between((asked, answer) => {
      if (!asked.includes('out of step') || !once) return answer;
      once = false;
      // Whatever made it: one answer too many, as if a statement had been answered twice.
      return Buffer.concat([answer, answer.subarray(answer.indexOf('C\0\0\0'))]);
    }),
  );
  expect(await client`select 'out of step' as word`).toEqual([{ word: 'out of step' }]);
  const answers = await Promise.allSettled([1, 2, 3].map((n) => client`select ${n}::int as n`));
  for (const [index, answer] of answers.entries()) {
    if (answer.status === 'fulfilled') expect(answer.value).toEqual([{ n: index + 1 }]);
  }
  expect(answers.at(-1)).toMatchObject({ status: 'fulfilled' });
});
