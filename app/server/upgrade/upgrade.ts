// `npm run upgrade [-- --dry-run | --yes]`: brings an installation to the version of this folder: says what comes, saves, migrates,
// tries, and says how to go back.
import '../environment.ts';

import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

import { systemClock } from '#app/adapters/clock.ts';
import { withServer } from '#db/commands/with-database.ts';
import { runningEmbedded, startEmbedded } from '#db/embedded.server.ts';
import { takeTurnAlone } from '#db/turn-to-start.server.ts';
import { readSettings, runCommand } from '../backups/command.server.ts';
import type { Config } from '../config.server.ts';
import { say } from '../progress.ts';
import { readReleases } from '../releases.server.ts';
import { UpgradeRefused } from './plan.server.ts';
import { freeOnDisk, readPlan, runUpgrade, tellPlan } from './run-upgrade.server.ts';
import { trialStart } from './trial-start.server.ts';

await runCommand(async () => {
  const { 'dry-run': dryRun, yes } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
  }).values;
  const settings = readSettings();
  const releases = readReleases();
  if (dryRun) {
    const plan = await withServer((url) => readPlan({ url, releases }));
    if (plan === undefined)
      say(`Không có gì để nâng cấp: cơ sở dữ liệu đã ở phiên bản ${releases[0].version}.`);
    else tellPlan(plan, say);
    return;
  }
  if (!yes && !process.stdin.isTTY)
    throw new UpgradeRefused(
      'Không có ai để hỏi: hãy chạy trong một cửa sổ lệnh, hoặc thêm --yes (npm run upgrade -- --yes).',
    );
  await alone(settings.config, (url) =>
    runUpgrade({
      ...{ ...settings, url, releases, clock: systemClock, say },
      ...{ freeOn: freeOnDisk, tryToServe: trialStart },
      confirm: async () => yes || (await ask('\nSao lưu rồi nâng cấp bây giờ? Gõ “có” để tiếp tục: ')),
    }),
  );
});
process.exit();

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^c[oó]$/iu.test((await terminal.question(question)).normalize('NFC').trim());
  } finally {
    terminal.close();
  }
}

/** While nobody else works on the database, nor begins to. */
async function alone(config: Config, work: (url: string) => Promise<void>): Promise<void> {
  const server = await reach(config);
  try {
    const turn = await takeTurnAlone(server.url);
    if (turn === undefined)
      throw new UpgradeRefused(
        'Không nâng cấp: Cổng đang khởi động, hoặc một lần nâng cấp khác đang chạy trên cơ sở dữ liệu này.',
      );
    try {
      const plan = await readPlan({ url: server.url, releases: readReleases() });
      if (turn.others > 0 && plan?.goesOnBeside === false) {
        throw new UpgradeRefused(
          `Không nâng cấp: Cổng (hoặc một lệnh của Cổng) đang dùng cơ sở dữ liệu này, và phiên bản ${plan.from} không chạy cùng phiên bản ${plan.to} được. Hãy dừng hẳn Cổng rồi chạy lại.`,
        );
      }
      await work(server.url);
    } finally {
      await turn.release();
    }
  } finally {
    await server.stop();
  }
}

async function reach({ databaseUrl, dataDir }: Config): Promise<{ url: string; stop(): Promise<void> }> {
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: async () => {} };
  if (runningEmbedded(dataDir) === undefined)
    throw new UpgradeRefused(`Ở ${dataDir} chưa có dữ liệu nào của Cổng: không có gì để nâng cấp.`);
  return startEmbedded({ dataDir, onProgress: (line) => say(`  ${line}`) }).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'EmbeddedServerBusy')
      throw new UpgradeRefused(`Không nâng cấp: ${error.message}`, { cause: error });
    throw error;
  });
}
