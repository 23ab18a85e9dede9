// What an officer waits for all day, over HTTP, with a hundred thousand dossiers beside a thousand: his queue, narrowed by a name
// too, the search by name, the page of one dossier. Whoever has a hundred times as many waits at most twice as long, nineteen times
// in twenty.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { visitor } from '../e2e/visitor.ts';
import { launchPortal } from '../support/portal-process.ts';
import { compare, slowRateOf, type Comparison } from './measure.ts';

const run = promisify(execFile);
const many = Number(process.env['BENCH_DOSSIERS'] ?? 100_000);
const few = 1000;
/** Requests of a round: of twenty the slowest but one is the twentieth part. */
const requests = 40;
/** Whole names and parts of names, with marks and without, in any order, and one that nobody bears. */
const names = ['nguyễn văn an', 'an van tran', 'thanh cuong nguyen', 'do oanh', 'pham lan', 'ksor hoan'];
/** The list as it begins, what is late, one state, another order, those at an end, a later page. */
const lists = [
  '',
  '?han=qua-han',
  '?trang-thai=processing',
  '?xep=moi-nop',
  '?ket-thuc=1&xep=moi-tiep-nhan',
  '?trang=3',
];

async function portalWith(dossiers: number) {
  // As operators run it, and not as a program of the tests.
  const portal = await launchPortal({ switches: [] });
  await run(process.execPath, ['--import', 'tsx', 'tests/bench/many-dossiers.ts', String(dossiers)], {
    env: { ...process.env, PORTAL_DATA_DIR: portal.dataDir },
    maxBuffer: 10_000_000,
  });
  const desk = await visitor(portal.url, 'motcua', '/can-bo/dang-nhap');
  const read = async (address: string): Promise<string> => {
    const page = await desk.get(address);
    if (page.status !== 200) throw new Error(`${address} answered ${page.status}`);
    return page.text();
  };
  const queue = await read('/can-bo/ho-so');
  const dossiersOfQueue = [...new Set(queue.match(/\/can-bo\/ho-so\/PA-[\w-]+/g))];
  const rate = (addressOf: (index: number) => string) => () =>
    slowRateOf(requests, 2, (index) => read(addressOf(index)));
  const among = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;
  return {
    stop: () => portal.stop(),
    people: rate((index) => `/can-bo/tim?${new URLSearchParams({ q: among(names, index) }).toString()}`),
    named: rate((index) => `/can-bo/ho-so?${new URLSearchParams({ q: among(names, index) }).toString()}`),
    'desk-queue': rate((index) => `/can-bo/ho-so${among(lists, index)}`),
    dossier: rate((index) => among(dossiersOfQueue, index)),
  };
}

const measured = [
  ['people', 'a search by name'],
  ['named', 'a page of the queue narrowed by a name'],
  ['desk-queue', 'a page of the queue'],
  ['dossier', 'the page of a dossier'],
] as const;

export async function benchDesk(): Promise<readonly Comparison[]> {
  const [full, small] = [await portalWith(many), await portalWith(few)];
  try {
    const comparisons: Comparison[] = [];
    for (const [bench, what] of measured) {
      comparisons.push(
        await compare(
          bench,
          { name: `${what} among ${many} dossiers, over HTTP, by its p95`, rate: full[bench] },
          { name: `the same among ${few}`, rate: small[bench] },
          0.5,
        ),
      );
    }
    return comparisons;
  } finally {
    await Promise.all([full.stop(), small.stop()]);
  }
}
