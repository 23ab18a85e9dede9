// A database that stays as it is, whatever is done: what is written is taken back when its transaction ends. So every act can be tried by
// everybody, and what is read once need not be read again.
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';

import type { Database } from '#db/client.server.ts';

type Work = (sql: postgres.TransactionSql) => Promise<unknown>;
type Unsafe = postgres.Sql['unsafe'];

const reads = /^\s*(?:select|with|\()/i;

/** @param db as the portal works with it; what is told after a commit is told here too, and nobody listens */
export function frozen(db: Database): Database {
  const client = db.$client;
  const known = new Map<string, Promise<unknown>>();
  const once = (question: string, ask: () => PromiseLike<unknown>): Promise<unknown> => {
    const answer = known.get(question) ?? Promise.resolve(ask());
    known.set(question, answer);
    return answer;
  };

  async function begin(...args: readonly unknown[]): Promise<unknown> {
    let result: { readonly of: unknown } | undefined;
    const takenBack = new Error('taken back');
    await client
      .begin(async (sql) => {
        result = { of: await (args.at(-1) as Work)(sql) };
        throw takenBack;
      })
      .catch((error: unknown) => {
        if (error !== takenBack) throw error;
      });
    return result?.of;
  }

  // As drizzle asks: the rows by their names, or by `values()` in the order of the columns.
  function unsafe(text: string, values: Parameters<Unsafe>[1] = [], options?: Parameters<Unsafe>[2]) {
    const send = () => client.unsafe(text, values, options);
    const question = `${text} ${JSON.stringify(values)}`;
    const rows = () =>
      reads.test(text)
        ? once(question, send)
        : begin((sql: postgres.Sql) => sql.unsafe(text, values, options));
    const inOrder = () =>
      reads.test(text)
        ? once(`in order ${question}`, () => send().values())
        : begin((sql: postgres.Sql) => sql.unsafe(text, values, options).values());
    return {
      values: inOrder,
      then: (done: (rows: unknown) => unknown, failed: (error: unknown) => unknown) =>
        rows().then(done, failed),
    };
  }

  // drizzle writes decoders of its own over those of the pool.
  const options = { parsers: {}, serializers: {} };
  const own: Readonly<Record<PropertyKey, unknown>> = { begin, unsafe, options };
  return drizzle(
    new Proxy(client, { get: (target, name): unknown => own[name] ?? Reflect.get(target, name) }),
  );
}
