// How pages grow with the dossiers: `npm run bench -- growth` opens each alone, one request after another, on portals of the sizes
// of BENCH_SIZES; or, with BENCH_URL, on one that runs.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { launchPortal } from '../support/portal-process.ts';
import { openPages } from './growing-pages.ts';

const run = promisify(execFile);
const sizes = (process.env['BENCH_SIZES'] ?? '1000,100000').split(',').map(Number);
const warming = 5;
const measured = 21;

/** @returns of each page how long it takes, in milliseconds: the slowest but one of twenty-one */
export async function measureGrowth(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
  const running = process.env['BENCH_URL'];
  if (running !== undefined) return byPage({ ms: await slowestOf(running) });
  const ofSizes: Record<string, ReadonlyMap<string, number>> = {};
  for (const size of sizes) {
    const portal = await launchPortal({ switches: [] });
    try {
      await run(process.execPath, ['--import', 'tsx', 'tests/bench/many-dossiers.ts', String(size)], {
        env: { ...process.env, PORTAL_DATA_DIR: portal.dataDir },
        maxBuffer: 10_000_000,
      });
      ofSizes[size] = await slowestOf(portal.url);
    } finally {
      await portal.stop();
    }
  }
  return byPage(ofSizes);
}

async function slowestOf(url: string): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const { name, open } of await openPages(url)) {
    for (let time = 0; time < warming; time += 1) await open();
    const times: number[] = [];
    for (let time = 0; time < measured; time += 1) times.push(await open());
    found.set(name, Math.round(times.toSorted((a, b) => b - a)[1] ?? 0));
  }
  return found;
}

function byPage(ofSizes: Readonly<Record<string, ReadonlyMap<string, number>>>) {
  const names = [...new Set(Object.values(ofSizes).flatMap((found) => [...found.keys()]))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(Object.entries(ofSizes).map(([size, found]) => [size, found.get(name) ?? 0])),
    ]),
  );
}
