// The one way to the database: drizzle over the `postgres` driver, whichever server it is.
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { availableParallelism } from 'node:os';

import postgres from 'postgres';

import { present } from '../app/values/present.ts';
import { minuteMs } from '../app/values/durations.ts';
import { boundWaiting } from './bounded-wait.server.ts';
import type { ChainKeys } from './chain-keys.server.ts';
import { preparing } from './prepared-statements.server.ts';
import { gatherNews, sendNews } from './telling.server.ts';

export type Database = PostgresJsDatabase & { readonly $client: postgres.Sql };
/** What a query needs: the pool, or a transaction. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
export type Queryable = Database | Transaction;

/** A row that is read `locked` is held until the transaction ends. */
export type RowLock = 'locked';

/**
 * Two connections a core, and one that may wait (a mail server answers while its row is held). More only take the
 * processor from one another: with sixteen on two cores a filing costs a third more than with five.
 */
const poolSize = Math.max(5, 2 * availableParallelism() + 1);

export interface QueryBounds {
  /** How long one statement may run, waiting for locks included. */
  readonly statementMs: number;
  /** How long a query may wait for a free connection, and how long making a connection may take. */
  readonly waitMs: number;
}

/** While somebody waits for a page. */
export const pageBounds: QueryBounds = { statementMs: 10_000, waitMs: 10_000 };
/** For what nobody waits for: jobs, and what the start loads. */
export const jobBounds: QueryBounds = { statementMs: 30 * minuteMs, waitMs: 10 * minuteMs };

/**
 * How long a connection that was lost or refused stays closed. The driver's own pause grows with every refusal of the pool, up to
 * 20 seconds: after a second without a server, whoever came next waited that long for one that was up again.
 */
const reconnectSeconds = 0.25;

/**
 * A machine that went without a word holds what it had locked no longer than a minute; by itself the server waits two hours for it. Of a
 * process that dies on a living machine it hears at once.
 */
const goneSoon = { tcp_keepalives_idle: 30, tcp_keepalives_interval: 10, tcp_keepalives_count: 3 };

/** By which the server lists the connections of portals and their commands. */
export const applicationName = 'phu-an-portal';

/** @param doing what more the server lists of it */
export const nameOfDoing = (doing: string | undefined): string =>
  doing === undefined ? applicationName : `${applicationName}: ${doing}`;

/**
 * Opens a pool.
 * @param url any PostgreSQL ≥ 15
 * @param options `chains`: the keys under which events are chained, for whoever writes or verifies them; `socket`: the server's
 *   socket on this machine, by which it is reached instead; `bounds`: none for what takes as long as it takes (migrations,
 *   commands); `isPooled`: a pooler lends its connections for one transaction each, and sets the bound of a statement itself
   (`refuseUnfitPooler`); `doing`: for whom it has to be told from the others; `waitsForStandby`: the server acknowledges a commit when a standby has it
 */
export function connect(
  url: string,
  options: {
    max?: number;
    chains?: ChainKeys | undefined;
    socket?: string | undefined;
    bounds?: QueryBounds;
    isPooled?: boolean;
    waitsForStandby?: boolean;
    doing?: string | undefined;
  } = {},
): Database {
  const { bounds, isPooled = false } = options;
  const client = postgres(url, {
    max: options.max ?? poolSize,
    onnotice: () => {},
    backoff: () => reconnectSeconds,
    ...present({ path: options.socket }),
    ...(bounds === undefined ? {} : boundConnection(bounds)),
    connection: {
      application_name: nameOfDoing(options.doing),
      TimeZone: 'UTC',
      // A pooler takes these from nobody.
      ...(isPooled ? {} : { ...goneSoon, ...present({ statement_timeout: bounds?.statementMs }) }),
    },
  });
  const pool = bounds === undefined ? client : boundWaiting(client, bounds.waitMs);
  // Without the schema: only `db.query` would need it, and each transaction would make a builder of every table for it.
  const db = drizzle(
    preparing(pool, {
      chains: options.chains,
      takeNews: gatherNews(sendNews(pool)),
      waitsForStandby: options.waitsForStandby === true,
    }),
  );
  readInstants(client);
  return db;
}

/**
 * One statement at a time on a connection: what is written behind another waits for it even where another connection is free,
 * and is done although whoever asked was told that none was. A server that says nothing for half as long again as a statement may
 * run is given up: it has not even said that time is up.
 */
const boundConnection = ({ statementMs, waitMs }: QueryBounds) => ({
  connect_timeout: Math.min(30, waitMs / 1000),
  silence_timeout: (1.5 * statementMs) / 1000,
  max_pipeline: 0,
});

/** The number of `timestamptz` among PostgreSQL's types. */
const timestamptz = 1184;

/**
 * The one decoder of rows: an instant is a `Date` in whatever a statement answers and takes, drizzle's or the driver's.
 * (drizzle has the driver leave them as text, for its own columns alone; these take a `Date` as well.) Bytes come as
 * `Uint8Array` and jsonb as values by the driver itself, local dates stay text, and a count is cast to `int` where it is made.
 */
function readInstants({ options }: postgres.Sql): void {
  options.parsers[timestamptz] = (text: string) => new Date(text);
  options.serializers[timestamptz] = (at: unknown) => (at instanceof Date ? at.toISOString() : at);
}

/** The driver itself, for tagged statements. */
export type Sql = postgres.ISql;

/** The driver under a drizzle pool or transaction: statements of both kinds run in the same transaction. */
export function driverOf(db: Queryable): Sql {
  // drizzle keeps it in its session, which its types do not show.
  return (db._.session as unknown as { readonly client: Sql }).client;
}

/**
 * Everything `work` does is kept, or, when it throws, nothing is, and nobody is told of it.
 * @param work `sql` and `tx` are the same transaction, for statements of the one and the other dialect
 */
export function inTransaction<T>(db: Database, work: (sql: Sql, tx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction((tx) => work(driverOf(tx), tx));
}

/** Does the database answer at all? For whoever watches the portal. */
export async function answers(db: Database): Promise<boolean> {
  return db.$client`select 1`.then(
    () => true,
    () => false,
  );
}

/** @returns whether the server acknowledges what is committed when a standby has it, too */
export async function awaitsStandby(url: string): Promise<boolean> {
  const { $client: sql } = connect(url, { max: 1 });
  const [row] = await sql<{ names: string }[]>`
    select current_setting('synchronous_standby_names') as names`.finally(() => void sql.end());
  return row !== undefined && row.names !== '';
}
