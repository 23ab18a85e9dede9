// A live portal on the handbook's cluster: the machine of the primary is killed while people work, comes back as a standby, and the next one
// is killed (decision 135). Nothing that was acknowledged is lost, and nobody has to do anything.
import { setTimeout as wait } from 'node:timers/promises';

import { freePort } from '#db/embedded/ports.server.ts';
import { compare, goToWork, verifyChains, type Work } from './at-work.ts';
import { startCluster } from './cluster.ts';
import { makeLive } from './live-commune.ts';
import { startProxy } from './proxy.ts';
import { withPortals } from './several-portals.ts';

const kills = 2;
const longestMs = 30_000;

export const standby = (went: (step: string) => void): Promise<void> =>
  withPortals(async ({ programs, data, start }) => {
    const cluster = await startCluster(programs);
    went('etcd, three nodes of Patroni, HAProxy, PgBouncer');
    const ports = [await freePort(), await freePort()];
    const url = await startProxy(programs, ports);
    const { PAGES_DATABASE_URL } = cluster;
    const settings = { ...(await makeLive(cluster, data, url)), PAGES_DATABASE_URL };
    for (const [at, port] of ports.entries()) await start({ ...settings, PORT: String(port) }, at);
    went(`two live processes at ${url}, their pages through PgBouncer`);

    const work = await goToWork(url);
    for (let kill = 1; kill <= kills; kill += 1) {
      await wait(4000);
      const before = work.filed.size;
      const killedAt = Date.now();
      const bringBack = await cluster.killPrimary();
      await until('filing goes on', () => work.filed.size > before + 5, 2 * longestMs);
      await wait(2000);
      const gap = longestGap(work, killedAt);
      if (gap > longestMs) throw new Error(`for ${gap} ms nobody could file`);
      went(
        `primary ${kill} killed: for ${(gap / 1000).toFixed(1)} s nobody could file, then it went on by itself`,
      );
      bringBack();
      await until('it follows again', () => cluster.isWhole(), 120_000);
      went('it came back, and follows');
      await wait(3000);
    }
    await work.end();
    const wrong = await compare(cluster.DATABASE_URL, work);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    went(
      `${work.filed.size} filed, ${work.received.size} received, ${work.unanswered()} asked again, none lost, no number missing`,
    );
    await verifyChains(settings, data);
    went('every chain holds');
  });

/** The longest time after `since` in which nobody was told that something is filed. */
function longestGap({ filed }: Pick<Work, 'filed'>, since: number): number {
  const moments = [since, ...[...filed.values()].filter((at) => at > since)];
  return Math.max(...moments.slice(1).map((at, before) => at - (moments[before] ?? at)));
}

async function until(what: string, isSo: () => boolean | Promise<boolean>, ms: number): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`not within ${ms} ms: ${what}`);
    await wait(100);
  }
}
