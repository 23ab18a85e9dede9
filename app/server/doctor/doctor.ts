// `npm run doctor [-- --fix]`: what is not in order with this installation, by urgency, and what to do; with `--fix` what can be mended
// without harm is mended, and it is looked again. Exits with 0 where nothing is urgent, 1 where something is, 2 where it cannot look.
import '../environment.ts';

import { parseArgs } from 'node:util';

import { healthStates, statesByUrgency, type HealthLine } from '#app/operation/health.ts';
import { databaseSecrets } from '#app/domain/personal-data/key-ring.server.ts';
import { present } from '#app/values/present.ts';
import { withDatabase } from '#db/commands/with-database.ts';
import { runCommand } from '../backups/command.server.ts';
import { loadConfig } from '../config.server.ts';
import { secretsThere } from '../demo/secrets.server.ts';
import { say } from '../progress.ts';
import { examine, mend } from './examine.server.ts';

function tell(lines: readonly HealthLine[]): void {
  for (const state of statesByUrgency) {
    const some = lines.filter((line) => line.state === state);
    if (some.length === 0) continue;
    say(`\n${healthStates[state].label} (${some.length})`);
    for (const { label, words, advice } of some) {
      say(`  - ${label}: ${words}`);
      if (advice !== undefined) say(`    Cần làm: ${advice}`);
    }
  }
}

await runCommand(async () => {
  const { fix } = parseArgs({ options: { fix: { type: 'boolean', default: false } } }).values;
  const outcome = loadConfig(process.env, secretsThere);
  if (!outcome.ok) {
    say('Cổng không khởi động được với các thiết lập này:');
    for (const problem of outcome.problems) say(`  - ${problem}`);
    process.exitCode = 2;
    return;
  }
  const { config } = outcome;
  const secrets = config.keys === '' ? undefined : databaseSecrets(config.keys);
  await withDatabase(
    async (db) => {
      const patient = () => ({ config, db, now: config.clock ?? new Date() });
      if (fix) {
        const done = await mend(patient());
        for (const words of done) say(`Đã sửa: ${words}`);
        if (done.length === 0) say('Không có gì cần sửa hoặc sửa được tự động.');
      }
      const lines = await examine(patient());
      tell(lines);
      const urgent = lines.filter(({ state }) => state === 'trouble').length;
      say(urgent === 0 ? '\nKhông có gì phải xử lý ngay.' : `\n${urgent} điều phải xử lý ngay.`);
      if (urgent > 0) process.exitCode = 1;
    },
    { connections: 4, ...present({ chains: secrets?.chains }) },
  );
}, 2);
