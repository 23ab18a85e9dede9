// Which statements of the staff's and the public's pages of figures read a large table from one end to the other: `npm run bench -- plans`,
// at the size of BENCH_DOSSIERS. The server itself says how it carried each statement out.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import postgres from 'postgres';

import { runningEmbedded } from '#db/embedded.server.ts';

import { visitor } from '../e2e/visitor.ts';
import type { Account } from '../e2e/accounts.ts';
import { launchPortal } from '../support/portal-process.ts';

const run = promisify(execFile);
const dossiers = Number(process.env['BENCH_DOSSIERS'] ?? 100_000);
/** Rows that a statement may read from one end to the other: small tables are read so on purpose. */
const mostRows = 5000;

const pages: readonly (readonly [Account, string])[] = [
  ['truongban', '/can-bo'],
  ['hotich', '/can-bo'],
  ['motcua', '/can-bo/ho-so'],
  ['truongban', '/can-bo/chat-luong'],
  ['truongban', '/can-bo/chat-luong/ho-so'],
  ['ketoan', '/can-bo/thanh-toan'],
  ['ketoan', '/can-bo/thanh-toan/bien-nhan'],
  ['motcua', '/can-bo/so-theo-doi'],
  ['motcua', '/can-bo/tim?q=nguyen+van+an'],
  ['truongban', '/dich-vu-cong/thong-ke'],
  ['truongban', `/thong-ke/so-lieu?ky=${new Date().getFullYear()}`],
];

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
  readonly table: string;
  readonly rows: number;
  readonly ms: number;
  readonly statement: string;
}

/** @returns every reading of a whole large table, the slowest statement first */
export async function listWholeReadings(): Promise<readonly Scan[]> {
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
    const people = new Map<Account, Awaited<ReturnType<typeof visitor>>>();
    for (const [account] of pages)
      if (!people.has(account)) people.set(account, await visitor(url, account, '/can-bo/dang-nhap'));
    const read = async () => {
      for (const [account, address] of pages) await (await people.get(account)?.get(address))?.text();
    };
    await read();
    // For connections that are made from now on: those of the portal are ended, and it makes others.
    for (const [name, value] of [
      ['session_preload_libraries', 'auto_explain'],
      ['auto_explain.log_min_duration', '0'],
      ['auto_explain.log_analyze', 'on'],
      ['auto_explain.log_format', 'json'],
    ])
      await owner.unsafe(`alter database portal set ${name} = '${value}'`);
    await owner`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'portal_app'`;
    await read();
    const [place] = await owner<{ log: string }[]>`select current_setting('data_directory') || '.log' as log`;
    const log = place?.log ?? '';
    const scans: Scan[] = [];
    for (const [account, address] of pages) {
      const from = readFileSync(log).length;
      await (await people.get(account)?.get(address))?.text();
      scans.push(...scansIn(readFileSync(log).subarray(from).toString('utf8'), `${account} ${address}`));
    }
    return scans.toSorted((a, b) => b.ms - a.ms);
  } finally {
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

function scansOf(node: PlanNode): readonly Pick<Scan, 'table' | 'rows'>[] {
  const {
    'Node Type': kind,
    'Relation Name': table,
    'Actual Rows': kept = 0,
    'Actual Loops': loops = 1,
  } = node;
  const rows = Math.round((kept + (node['Rows Removed by Filter'] ?? 0)) * loops);
  const own = kind === 'Seq Scan' && table !== undefined && rows > mostRows ? [{ table, rows }] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scansOf)];
}
