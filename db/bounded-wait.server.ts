// How long somebody waits for a connection of a pool. The driver lets a query wait for ever when all connections are
// busy; a person who waits so long believes that nothing happens, and asks again.
import type postgres from 'postgres';

/** What the driver's query has beside what its types show. */
interface Waiting extends Promise<unknown> {
  /** The server works on it, or has answered. */
  active?: boolean;
  /** The session it was written to; none while it waits for a connection. */
  state?: unknown;
  handle(): Promise<void>;
  cancel(): unknown;
  reject(error: Error): void;
}

/** @returns the pool, of which a query or a transaction that finds no free connection in `waitMs` is rejected */
export function boundWaiting(client: postgres.Sql, waitMs: number): postgres.Sql {
  const bounded = <T>(query: T): T => (isQuery(query) ? (boundQuery(query, waitMs) as T) : query);
  const unsafe: postgres.Sql['unsafe'] = (...args) => bounded(client.unsafe(...args));
  const begin = (...args: unknown[]) => boundBegin(client, waitMs, args);
  return new Proxy(client, {
    apply: (target, self, args) => bounded(Reflect.apply(target, self, args) as unknown),
    get(target, name) {
      if (name === 'unsafe') return unsafe;
      return name === 'begin' ? begin : (Reflect.get(target, name) as unknown);
    },
  });
}

const isQuery = (value: unknown): value is Waiting => value instanceof Promise && 'handle' in value;

/** A query is sent when somebody waits for it; a part of another never is. */
function boundQuery(query: Waiting, waitMs: number): Waiting {
  const send = query.handle.bind(query);
  let sent = false;
  query.handle = () => {
    if (!sent) {
      sent = true;
      const late = setTimeout(() => {
        if (query.active === true) return;
        query.reject(noneFree(waitMs));
        // Taken out of the queue. What was written behind another is answered all the same, to nobody.
        if (query.state === null) void Promise.resolve(query.cancel()).catch(() => {});
      }, waitMs);
      const clear = () => clearTimeout(late);
      void Promise.prototype.then.call(query, clear, clear);
    }
    return send();
  };
  return query;
}

/** @param args what the driver's `begin` takes: perhaps options, and last what is to be done in the transaction */
function boundBegin(client: postgres.Sql, waitMs: number, args: readonly unknown[]): Promise<unknown> {
  const work = args.at(-1) as (sql: postgres.TransactionSql) => unknown;
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(noneFree(waitMs));
    }, waitMs);
    const withinWait = (sql: postgres.TransactionSql) => {
      clearTimeout(timer);
      if (late) throw noneFree(waitMs);
      return work(sql);
    };
    const begin = Reflect.get(client, 'begin') as (...all: unknown[]) => Promise<unknown>;
    begin(...args.slice(0, -1), withinWait)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

function noneFree(waitMs: number): Error {
  const error = new Error(`no connection to the database was free for ${waitMs} ms`);
  error.name = 'DatabaseBusy';
  return error;
}
