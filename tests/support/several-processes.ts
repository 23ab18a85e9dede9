// Several processes of one portal: one PostgreSQL, one folder of files, one proxy before them.
import { setTimeout as wait } from 'node:timers/promises';

import postgres from 'postgres';

import { startEmbedded } from '#db/embedded.server.ts';
import { freePort } from '#db/embedded/ports.server.ts';
import { waitForTurnToStart } from '#db/turn-to-start.server.ts';
import { startBalancer, type Balancer } from './balancer.ts';
import { startPortal, type StartedPortal } from './portal-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface SeveralProcesses {
  readonly balancer: Balancer;
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string>>;
  /** The server of the database: for the processes somebody else's. It comes back at its address. */
  readonly server: { stop(): Promise<void>; start(): Promise<void> };
  /** The database, as the owner of its tables. */
  readonly sql: postgres.Sql;
  /** By their places: each keeps its port when it is started again. */
  readonly running: StartedPortal[];
  /** Ends one and starts it again at its place. @returns what it ended with */
  restart(place: number, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | NodeJS.Signals | null>;
  stop(): Promise<void>;
}

/**
 * Starts them all at once: each waits for its turn.
 * @param fill puts into the empty folder what they find there
 * @param env for each of them
 */
export async function startProcesses(
  count: number,
  fill: (dataDir: string) => Promise<void>,
  env: Readonly<Record<string, string>>,
): Promise<SeveralProcesses> {
  const { path: dataDir, remove } = temporaryFolder();
  const toStop: (() => unknown)[] = [remove];
  const stop = async () => {
    for (const end of toStop.toReversed()) await end();
  };
  try {
    await fill(dataDir);
    const startServer = () => startEmbedded({ dataDir, settings: { fsync: 'off' } });
    let server = await startServer();
    toStop.push(() => server.stop());
    const sql = postgres(server.url, { max: 2, onnotice: () => {} });
    toStop.push(() => sql.end());
    const balancer = await startBalancer(await freePort());
    toStop.push(() => balancer.close());
    const shared = {
      ...{ DATABASE_URL: server.url, PUBLIC_URL: balancer.url, TRUST_PROXY: '127.0.0.1' },
      ...env,
    };
    const ports: number[] = [];
    while (ports.length < count) ports.push(await freePort());
    balancer.sendTo(ports);
    const start = (place: number) => startPortal(dataDir, { ...shared, PORT: String(ports[place]) });

    const endTurn = await waitForTurnToStart(server.url, () => {});
    const starting = Promise.allSettled(ports.map((_, place) => start(place)));
    const inLine = () => sql`select 1 from pg_locks where locktype = 'advisory' and not granted`;
    while ((await inLine()).length < count) await wait(50);
    await endTurn();
    const started = await starting;
    const running = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    toStop.push(async () => {
      for (const { child } of running) child.kill('SIGTERM');
      await Promise.all(running.map(({ ended }) => ended));
    });
    for (const one of started) if (one.status === 'rejected') throw one.reason;

    return {
      ...{ balancer, dataDir, sql, running, env: shared, stop },
      server: {
        stop: () => server.stop(),
        async start() {
          server = await startServer();
        },
      },
      async restart(place, signal) {
        const former = running[place];
        former?.child.kill(signal);
        const how = (await former?.ended) ?? null;
        running[place] = await start(place);
        // The proxy has looked since.
        await wait(200);
        return how;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
