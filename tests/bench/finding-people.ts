// The one search of the staff by name over HTTP, with a hundred thousand dossiers beside a thousand: whoever has a hundred times as
// many waits hardly longer.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { visitor } from '../e2e/visitor.ts';
import { launchPortal } from '../support/portal-process.ts';
import { compare, rateOf, type Comparison } from './measure.ts';

const run = promisify(execFile);
const many = Number(process.env['BENCH_DOSSIERS'] ?? 100_000);
const few = 1000;
/** Whole names and parts of names, with marks and without, in any order, and one that nobody bears. */
const names = ['nguyễn văn an', 'an van tran', 'thanh cuong nguyen', 'do oanh', 'pham lan', 'ksor hoan'];

async function portalWith(dossiers: number) {
  const portal = await launchPortal();
  await run(process.execPath, ['--import', 'tsx', 'tests/bench/many-dossiers.ts', String(dossiers)], {
    env: { ...process.env, PORTAL_DATA_DIR: portal.dataDir },
    maxBuffer: 10_000_000,
  });
  const desk = await visitor(portal.url, 'motcua', '/can-bo/dang-nhap');
  return {
    stop: () => portal.stop(),
    rate: () =>
      rateOf(30, 2, async (index) => {
        const query = new URLSearchParams({ q: names[index % names.length] ?? '' }).toString();
        const page = await desk.get(`/can-bo/tim?${query}`);
        if (page.status !== 200) throw new Error(`the search answered ${page.status}`);
        await page.text();
      }),
  };
}

export async function benchFindingPeople(): Promise<Comparison> {
  const [full, small] = [await portalWith(many), await portalWith(few)];
  try {
    return await compare(
      'people',
      { name: `a search by name among ${many} dossiers, over HTTP`, rate: full.rate },
      { name: `the same among ${few}`, rate: small.rate },
      0.5,
    );
  } finally {
    await Promise.all([full.stop(), small.stop()]);
  }
}
