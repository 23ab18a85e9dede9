// `npm run demo:reset`: a fresh demonstration in place of the one in PORTAL_DATA_DIR. Asks for nothing, so it refuses whatever is no
// demonstration, and one that runs. Its keys go too: what was sealed is gone with them.
import '../environment.ts';

import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';

import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { removeEmbedded, runningEmbedded } from '#db/embedded.server.ts';
import { CommandRefused, requireConfig, runCommand } from '../backups/command.server.ts';
import { clockOf, compose } from '../composition.server.ts';
import type { Config } from '../config.server.ts';
import { openDatabase } from '../database.server.ts';
import { createLogger } from '../logging.server.ts';
import { markerFile } from '../folder-marker.server.ts';
import { numbersFile } from '../number-marks.server.ts';
import { say } from '../progress.ts';
import { provideContent } from '../provide-content.server.ts';
import { seedDemoCommune } from './commune.server.ts';
import { keepDemoSecrets, secretsThere } from './secrets.server.ts';

/** What a demonstration writes; anything else in the folder is not ours to remove. */
const ownEntries = ['files', 'mail', 'sms', 'secrets.json', 'upgrade.json', markerFile, numbersFile];

function refuse({ mode, databaseUrl, dataDir }: Config): void {
  if (mode === 'live')
    throw new CommandRefused('PORTAL_MODE=live: Cổng đang vận hành không được làm lại từ đầu.');
  if (databaseUrl !== undefined)
    throw new CommandRefused(
      'DATABASE_URL: chỉ làm lại bản dùng thử có cơ sở dữ liệu đi kèm trong thư mục dữ liệu.',
    );
  if (!existsSync(path.join(dataDir, 'secrets.json')) || runningEmbedded(dataDir) === undefined)
    throw new CommandRefused(`${dataDir} không phải thư mục dữ liệu của một bản dùng thử: không xóa gì.`);
}

async function makeAnew(config: Config): Promise<void> {
  const lost = (why: string) => {
    throw new Error(why);
  };
  const database = await openDatabase(config, { down: lost, up: () => {}, lost });
  try {
    await seedDemoCommune({ db: database.db, clock: clockOf(config) });
    const built = await compose(config, database.jobs, createLogger('warn'));
    try {
      await provideContent(built.portal.deps, config);
      // What the demonstration's people were told lies in the folder of mails, as after any start.
      await deliverOutbox(built.portal.deps);
    } finally {
      await built.closePools();
    }
  } finally {
    await database.close();
  }
}

await runCommand(async () => {
  const began = performance.now();
  const old = requireConfig(secretsThere);
  refuse(old);
  removeEmbedded(old.dataDir);
  for (const name of ownEntries) rmSync(path.join(old.dataDir, name), { recursive: true, force: true });
  await makeAnew(requireConfig(keepDemoSecrets));
  say(`Bản dùng thử mới đã sẵn sàng sau ${Math.round((performance.now() - began) / 1000)} giây: npm start.`);
});
