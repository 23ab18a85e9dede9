// drizzle has the driver parse and plan every statement anew, in two round trips each; a prepared one is parsed once a
// connection and costs one (decision 068).
import type postgres from 'postgres';

import { chainKeysProperty, type ChainKeys } from './chain-keys.server.ts';
import { callTag } from './tagged-statements.server.ts';
import { newsProperty, type News, type TakeNews } from './telling.server.ts';

/**
 * A statement of more values is made for so many rows, and hardly ever for as many again: the server would keep it for
 * nothing until the connection ends, at the latest after an hour.
 */
const mostValues = 100;

/** Several statements in one text have no values, and cannot be prepared. */
const isAlone = (text: string, values: readonly unknown[]): boolean =>
  values.length > 0 || (text.startsWith('select ') && !text.includes(';'));

/** What drizzle calls of the driver. */
interface Statements {
  unsafe(
    text: string,
    values?: unknown[],
    options?: postgres.UnsafeQueryOptions & { readonly simple?: boolean },
  ): unknown;
}

/** What a pool and its transactions answer beside statements. */
interface Carried {
  /** To `chainKeysOf`. */
  readonly chains: ChainKeys | undefined;
  /** To `tellAfterCommit`. */
  readonly takeNews: TakeNews;
  /**
   * A commit that waits for a standby must not be bounded: of one whose time is up the server says that it is committed, though it lies
   * on this machine alone (decision 135).
   */
  readonly waitsForStandby: boolean;
}

/** @returns the same pool or transaction, to give to drizzle: what it asks is prepared, within its own transactions too */
export function preparing<T extends postgres.ISql>(sql: T, carried: Carried): T {
  const statements = sql as unknown as Statements;
  const unsafe: Statements['unsafe'] = (text, values = [], options = {}) => {
    const often = options.prepare === false && values.length <= mostValues && isAlone(text, values);
    return statements.unsafe(text, values, often ? { ...options, prepare: true, simple: false } : options);
  };
  return new Proxy(sql, {
    apply: (target, _self, args) => callTag(target, args),
    get(target, name) {
      if (name === 'unsafe') return unsafe;
      if (name === chainKeysProperty) return carried.chains;
      if (name === newsProperty) return carried.takeNews;
      const value: unknown = Reflect.get(target, name);
      return name === 'begin' || name === 'savepoint' ? within(value as Begin, carried, name) : value;
    },
  });
}

type Work = (sql: postgres.TransactionSql) => unknown;
/** Perhaps options or a name, and last what is to be done. */
type Begin = (...args: readonly unknown[]) => Promise<unknown>;

/** What is told within is news once it is committed; of a savepoint, once what it stands in is. */
const within =
  (begin: Begin, carried: Carried, name: 'begin' | 'savepoint'): Begin =>
  async (...args) => {
    const noted: News[] = [];
    const takeNews: TakeNews = (news) => void noted.push(news);
    const result = await begin(...args.slice(0, -1), async (sql: postgres.TransactionSql) => {
      const done = await (args.at(-1) as Work)(preparing(sql, { ...carried, takeNews }));
      if (carried.waitsForStandby && name === 'begin') await sql.unsafe('set local statement_timeout = 0');
      return done;
    });
    for (const news of noted) carried.takeNews(news);
    return result;
  };
