// What other processes are told once something is committed. A transaction that calls `pg_notify` itself waits, while it commits, for
// every other that did: the lock is one for the whole database. So what it has to tell is noted with it, and told after its commit, together
// with what others told meanwhile, by a statement of its own (decision 120). A process that dies in between has told nobody:
// whoever listens looks by the clock as well.
import { setTimeout as wait } from 'node:timers/promises';

import type { Sql } from './client.server.ts';

export interface News {
  readonly channel: string;
  readonly payload: string;
}

/** Takes what is committed, or, of a transaction, what will be told if it commits. */
export type TakeNews = (news: News) => void;

/** Under which a pool and its transactions answer who takes their news (`preparing`). */
export const newsProperty = Symbol.for('phu-an.news');

/**
 * Tells every process that listens on the channel, soon after the commit, and nobody where nothing is committed.
 * @param sql what the change was written through, and answered by: of a statement that is no part of a transaction, it is committed
 */
export function tellAfterCommit(sql: Sql, news: News): void {
  const take = Reflect.get(sql, newsProperty) as TakeNews | undefined;
  if (take === undefined) throw new Error('this connection tells nobody');
  take(news);
}

/** Between two statements that tell; the first tells at once. */
const pauseMs = 25;

/**
 * @param send whose failure is nobody's: the clock sees to what was not told
 * @returns takes news, the same once, and has them sent together
 */
export function gatherNews(send: (news: readonly News[]) => PromiseLike<unknown>, pause = pauseMs): TakeNews {
  const gathered = new Map<string, News>();
  let isSending = false;
  const sendAll = async () => {
    while (gathered.size > 0) {
      const together = [...gathered.values()];
      gathered.clear();
      await send(together).then(undefined, () => {});
      await wait(pause, undefined, { ref: false });
    }
    isSending = false;
  };
  return (news) => {
    gathered.set(`${news.channel} ${news.payload}`, news);
    if (isSending) return;
    isSending = true;
    // After all that is answered in the same turn.
    setImmediate(() => void sendAll());
  };
}

/** That nothing is lost if the server dies now is of no use to news: their commit waits for no disk. */
const tell = `select set_config('synchronous_commit', 'off', true), pg_notify(news.channel, news.payload)
  from unnest($1::text[], $2::text[]) as news(channel, payload)`;

/** @param sql the pool */
export const sendNews =
  (sql: Sql) =>
  (news: readonly News[]): PromiseLike<unknown> =>
    sql.unsafe(tell, [news.map(({ channel }) => channel), news.map(({ payload }) => payload)], {
      prepare: true,
    });
