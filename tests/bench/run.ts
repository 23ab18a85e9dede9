// `npm run bench [-- NAME]`: each benchmark beside its limit in the same run; a table, and JSON in .data/bench. Three have no limit:
// `-- growth` says how pages grow with the dossiers, `-- plans` which statements read many rows,
// `-- province` simulates the busiest day of one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { benchDesk } from './desk.ts';
import { benchFiling, benchFilingOverHttp } from './filing.ts';
import { measureGrowth } from './growth.ts';
import type { Comparison } from './measure.ts';
import { benchPage } from './page.ts';
import { listWholeReadings } from './plans.ts';
import { benchFinding, benchQueue, benchStatistics } from './reading.ts';
import { benchSearch } from './searching.ts';
import { simulateProvince } from './province.ts';
import { benchStaff } from './staff.ts';

const benches: Readonly<Record<string, () => Promise<Comparison | readonly Comparison[]>>> = {
  filing: benchFiling,
  'filing-http': benchFilingOverHttp,
  page: benchPage,
  staff: benchStaff,
  finding: benchFinding,
  search: benchSearch,
  queue: benchQueue,
  desk: benchDesk,
  statistics: benchStatistics,
};

const tables: Readonly<Record<string, () => unknown>> = {
  growth: measureGrowth,
  plans: listWholeReadings,
  province: simulateProvince,
};

const asked = process.argv.slice(2);
const table = tables[asked.join()];
if (table !== undefined) {
  console.table(await table());
  process.exit();
}
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(', ')}. There are: ${[...Object.keys(benches), ...Object.keys(tables)].join(', ')}`,
  );
  process.exit(2);
}

const results: Comparison[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`measuring ${name} …`);
  results.push(...[await bench()].flat());
}

console.table(
  results.map((result) => ({
    bench: result.bench,
    what: result.what.name,
    'per second': Math.round(result.what.perSecond),
    limit: result.limit.name,
    'limit per second': Math.round(result.limit.perSecond),
    ratio: result.ratio.toFixed(2),
    'ratios min–max': `${Math.min(...result.ratios).toFixed(2)}–${Math.max(...result.ratios).toFixed(2)}`,
    goal: result.goal,
  })),
);

const folder = join(process.env['PORTAL_DATA_DIR'] ?? '.data', 'bench');
mkdirSync(folder, { recursive: true });
const file = join(folder, `${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
writeFileSync(
  file,
  `${JSON.stringify({ node: process.version, at: new Date().toISOString(), results }, null, 2)}\n`,
);
console.log(`written to ${file}`);
process.exitCode = results.every((result) => result.ratio >= result.goal) ? 0 : 1;
