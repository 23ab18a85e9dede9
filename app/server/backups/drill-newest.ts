// `npm run backup:drill`: tries the newest nightly archive and remembers how that went, as the monthly trial does.
import '../environment.ts';

import { runDrill } from '#app/domain/backups/run-backup.server.ts';
import { withDatabase } from '#db/commands/with-database.ts';
import { compose } from '../composition.server.ts';
import { createLogger } from '../logging.server.ts';
import { say } from '../progress.ts';
import { fileSize } from '#app/values/file-size.ts';
import { readSettings, runCommand } from './command.server.ts';
import { backupStore } from './store.server.ts';

await runCommand(async () => {
  const { config } = readSettings();
  await withDatabase(async (db) => {
    const composed = await compose(config, db, createLogger('error'));
    try {
      const { name, rows, files, bytes } = await runDrill(composed.portal.deps, backupStore(config));
      say(
        `✓ Đã phục hồi thử ${name} (${fileSize(bytes)}): ${rows} dòng và ${files} tệp giống hệt, mọi chuỗi sự kiện liền mạch.`,
      );
    } finally {
      await composed.closePools();
    }
  });
});
