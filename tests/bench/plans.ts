// Which statements of the pages that grow read many rows, from a table or an index: `npm run bench -- plans`, at the size of
// BENCH_DOSSIERS; or, with BENCH_URL and PORTAL_DATA_DIR, on a portal that runs. The server itself says how it carried each statement out.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import postgres from 'postgres';

import { runningEmbedded } from '#db/embedded.server.ts';

import { launchPortal } from '../support/portal-process.ts';
import { openPages } from './growing-pages.ts';

const run = promisify(execFile);
const dossiers = Number(process.env['BENCH_DOSSIERS'] ?? 100_000);
/** Rows that a statement may read: small tables are read from one end to the other on purpose. */
const mostRows = 5000;

const explaining = [
  ['session_preload_libraries', 'auto_explain'],
  ['auto_explain.log_min_duration', '0'],
  ['auto_explain.log_analyze', 'on'],
  ['auto_explain.log_format', 'json'],
] as const;

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Actual Loops'?: number;
  readonly Plans?: readonly PlanNode[];
}

interface Scan {
  readonly page: string;
  /** Of the table, or of an index alone. */
  readonly kind: string;
  readonly table: string;
  readonly rows: number;
  readonly ms: number;
  readonly statement: string;
}

/** @returns every reading of so many rows, the slowest statement first */
export async function listWholeReadings(): Promise<readonly Scan[]> {
  const running = process.env['BENCH_URL'];
  if (running !== undefined) return readingsOf(running, process.env['PORTAL_DATA_DIR'] ?? '.data');
  const portal = await launchPortal({ switches: [] });
  try {
    await run(process.execPath, ['--import', 'tsx', 'tests/bench/many-dossiers.ts', String(dossiers)], {
      env: { ...process.env, PORTAL_DATA_DIR: portal.dataDir },
      maxBuffer: 10_000_000,
    });
    return await readingsOf(portal.url, portal.dataDir);
  } finally {
    await portal.stop();
  }
}

async function readingsOf(url: string, dataDir: string): Promise<readonly Scan[]> {
  const owner = postgres(runningEmbedded(dataDir) ?? '', { max: 1, onnotice: () => {} });
  try {
    const pages = await openPages(url);
    const read = async () => {
      // Whose connection was just ended is told so.
      for (const { open } of pages) await open().catch(() => {});
    };
    await read();
    // For connections that are made from now on: those of the portal are ended, and it makes others.
    for (const [name, value] of explaining)
      await owner.unsafe(`alter database portal set ${name} = '${value}'`);
    await owner`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'portal_app'`;
    await read();
    const [place] = await owner<{ log: string }[]>`select current_setting('data_directory') || '.log' as log`;
    const log = place?.log ?? '';
    const scans: Scan[] = [];
    for (const { name, open } of pages) {
      const from = readFileSync(log).length;
      await open();
      scans.push(...scansIn(readFileSync(log).subarray(from).toString('utf8'), name));
    }
    return scans.toSorted((a, b) => b.ms - a.ms);
  } finally {
    for (const [name] of explaining) await owner.unsafe(`alter database portal reset ${name}`);
    await owner.end();
  }
}

function scansIn(log: string, page: string): readonly Scan[] {
  return [...log.matchAll(/duration: ([\d.]+) ms {2}plan:\n((?:\t.*\n)+)/g)].flatMap(([, ms, text = '']) => {
    const plan = JSON.parse(text) as { readonly 'Query Text': string; readonly Plan: PlanNode };
    return scansOf(plan.Plan).map((scan) => ({
      ...{ page, ...scan, ms: Number(ms) },
      statement: plan['Query Text'].replace(/\s+/g, ' ').trim().slice(0, 160),
    }));
  });
}

function scansOf(node: PlanNode): readonly Pick<Scan, 'kind' | 'table' | 'rows'>[] {
  const {
    'Node Type': kind,
    'Relation Name': table,
    'Actual Rows': kept = 0,
    'Actual Loops': loops = 1,
  } = node;
  const rows = Math.round((kept + (node['Rows Removed by Filter'] ?? 0)) * loops);
  const own = kind.endsWith('Scan') && table !== undefined && rows > mostRows ? [{ kind, table, rows }] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scansOf)];
}
